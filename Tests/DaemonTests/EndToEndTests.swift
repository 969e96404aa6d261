import ConvokeTesting
import Foundation
import InternetMessage
import Ledger
import Sessions
import Testing

/// The built daemon between a real Postfix and a real Dovecot, on the real clock.
@Suite(.serialized, .timeLimit(.minutes(4)), .enabled(if: RequiredServer.have(.postfix, .dovecot, .openssl)))
struct `The whole daemon with real mail servers` {
    private static let session = Session.ID(rawValue: SmallProgramme.session)
    private static let answer = "Dạ em đi ạ"

    // Each chapter rests on the one before it; what the daemon logged is read at the end.
    @Test(
        "Laws 4, 6, 7, 11 and 14: invited, answered by Gmail, read through IDLE, confirmed, cancelled; no secret logged"
    )
    func story() async throws {
        let world = try MailWorld(people: ["chair", "mai", "hoa", "stranger"])
        let daemon = try await world.start()
        let pages = try await DaemonPages(of: daemon)
        let before = try await pages.metrics()
        #expect(before.value("convoke_ledger_readable") == 1 && before.sum("convoke_attempts_total") == 0)
        let ledger = try await world.ledger()
        let programme = SmallProgramme(members: [("mai", "Trần Thị Mai"), ("hoa", "Lê Thị Hoa")])
        try await world.apply(programme, to: ledger)

        let invitation = try #require(try await world.mails(of: "mai", count: 1).first)
        try await expectInvitation(invitation, ledger)
        try await answerYes(to: invitation, world, ledger)
        try await expectNothing(ofForeigner: world, ledger)
        try await cancel(after: invitation, world, ledger)

        try await expectFigures(pages, ledger)
        #expect(try await daemon.stop() == .exit(0))
        expectNoSecrets(in: daemon.log, invitation)
    }

    // MARK: - Chapters

    private func expectInvitation(_ mail: MailMessage, _ ledger: LedgerDatabase) async throws {
        #expect(mail.from.map(\.address) == ["convoke@example.org"])
        #expect(mail.to.map(\.address) == ["mai@example.org"])
        #expect(mail.subject.hasPrefix("[Cụm MN 3] Mời dự: Sinh hoạt chuyên môn lần 1"))
        #expect(mail.replyTo.first?.address.hasPrefix("convoke+") == true)
        #expect(mail.header["Auto-Submitted"] != nil)
        #expect(mail.plainText?.contains("Trường Mầm non Bắc") == true)
        #expect(mail.html?.contains("<h2") == true)
        let calendar = try #require(mail.calendars.first?.text)
        #expect(calendar.contains("METHOD:REQUEST"))
        let unfolded = calendar.unfolded
        #expect(unfolded.filter { $0.hasPrefix("ATTENDEE") }.count == 1, "Law 11: one ATTENDEE")
        #expect(unfolded.contains { $0.hasPrefix("ATTENDEE") && $0.lowercased().hasSuffix("mailto:mai@example.org") })
        #expect(mail.plainText?.contains("hoa@") == false, "Law 11: nobody else's address")
        let attendee = try #require(try await ledger.attendees(of: Self.session).first { $0.person == "mai" })
        #expect(unfolded.contains("UID:\(attendee.calendarUID)"))
    }

    private func answerYes(to invitation: MailMessage, _ world: MailWorld, _ ledger: LedgerDatabase) async throws {
        let reply = ClientMail(
            Self.answer, from: "mai@example.org", name: "Trần Thị Mai", answering: invitation)
        try await world.submit(reply)
        let rsvp = try await eventually("the RSVP", seconds: 60) {
            try await ledger.rsvps(of: Self.session).first
        }
        #expect(rsvp.person == "mai" && rsvp.status == .accepted, "\(rsvp)")
        let stored = try #require(try await ledger.incoming(session: Self.session).first)
        #expect(stored.message.state == .applied)
        let whole = try #require(try await ledger.incoming(stored.message.id))
        #expect(
            String(decoding: whole.message.raw, as: UTF8.self).contains(reply.messageID),
            "Law 6: what arrived is kept raw")
        let receipt = try #require(try await world.mails(of: "mai", count: 2).last)
        #expect(receipt.subject.hasPrefix("[Cụm MN 3] Đã ghi nhận: Sinh hoạt"))
        #expect(receipt.inReplyTo.map(\.value) == [reply.messageID])
        #expect(receipt.header["Auto-Submitted"]?.lowercased().hasPrefix("auto-replied") == true)
    }

    /// Law 7: a token proves nothing in the hands of somebody else.
    private func expectNothing(ofForeigner world: MailWorld, _ ledger: LedgerDatabase) async throws {
        let invitation = try #require(try await world.mails(of: "hoa", count: 1).first)
        try await world.submit(
            ClientMail(Self.answer, from: "stranger@example.org", name: "Lê Thị Hoa", answering: invitation))
        let ended = try await eventually("the end of the foreign message", seconds: 60) {
            try await ledger.incoming().first {
                $0.sender?.contains("stranger") == true && ![.pending, .processing].contains($0.message.state)
            }
        }
        #expect(ended.message.state != .applied, "\(ended.explanation)")
        #expect(try await ledger.rsvps(of: Self.session).map(\.person) == ["mai"])
        #expect(world.mailCount(of: "stranger") == 0, "an unproven sender gets no answer")
    }

    private func cancel(after invitation: MailMessage, _ world: MailWorld, _ ledger: LedgerDatabase) async throws {
        let planned = try await reminders(ledger, open: true)
        #expect(!planned.isEmpty, "there is something to call off")
        let told = ["chair", "mai", "hoa"].map { ($0, world.mailCount(of: $0)) }
        try await ledger.cancel(Self.session, reason: "Bão số 4", at: Date())

        for (person, count) in told {
            let mail = try #require(try await world.mails(of: person, count: count + 1).last)
            #expect(mail.calendars.first?.text.contains("METHOD:CANCEL") == true, "\(person): \(mail.subject)")
            #expect(mail.plainText?.contains("Bão số 4") == true)
        }
        let last = try #require(try await world.mails(of: "mai", count: 3).last?.calendars.first?.text.unfolded)
        let first = try #require(invitation.calendars.first?.text.unfolded)
        #expect(first.value(of: "UID") == last.value(of: "UID"))
        let (before, after) = (first.value(of: "SEQUENCE") ?? "0", last.value(of: "SEQUENCE") ?? "0")
        #expect(try #require(Int(after)) > #require(Int(before)))
        #expect(last.contains("STATUS:CANCELLED"))
        #expect(try await reminders(ledger, open: true).isEmpty, "Law 4: no reminder of a cancelled session")
    }

    /// Everything that happened was counted.
    private func expectFigures(_ pages: DaemonPages, _ ledger: LedgerDatabase) async throws {
        #expect(try await pages.get("/ready").status == 200)
        let accepted = try await eventually("all accepted") {
            let counts = try await ledger.counts().deliveries
            return counts[.sending] == nil && counts[.claimed] == nil ? counts[.accepted] : nil
        }
        let text = try await pages.metrics()
        let sent = text.value("convoke_attempts_total", ["channel": "email", "outcome": "accepted"])
        #expect(sent == Double(accepted))
        #expect(text.value("convoke_transfer_seconds_count", ["channel": "email"]) == sent)
        #expect(text.value("convoke_deliveries", ["state": "accepted"]) == sent)
        #expect(text.value("convoke_incoming_total", ["end": "applied"]) == 1)
        #expect(text.sum("convoke_incoming_total") == 2)
        #expect(
            text.sum("convoke_readings_total") >= 1 && text.value("convoke_readings_total", ["rule": "other"]) == nil)
        #expect((text.value("convoke_plan_seconds_count") ?? 0) >= 2)
        #expect(text.value("convoke_part_working", ["part": "channel email"]) == 1)
        #expect(text.samples.contains { $0.labels["part"]?.hasPrefix("collector imap") == true && $0.value == 1 })
        let labels = text.samples.flatMap(\.labels.values).joined(separator: " ")
        for person in ["mai@", "hoa@", "stranger", "em đi"] {
            #expect(!labels.contains(person), "Law 14: nobody's address or words in a label")
        }
    }

    private func reminders(_ ledger: LedgerDatabase, open: Bool) async throws -> [Notice] {
        try await ledger.deliveries(DeliveryFilter(session: Self.session))
            .filter { $0.delivery.state.isOpen == open }.flatMap(\.notices)
            .filter { [.reminder, .feedbackRequest, .agenda].contains($0.key.kind) }
    }

    private func expectNoSecrets(in log: String, _ invitation: MailMessage) {
        #expect(log.contains("level=info"))
        for person in ["mai", "hoa", "chair", "stranger"] {
            #expect(!log.contains("\(person)@"), "Law 14: no address at info")
        }
        #expect(!log.contains("Mai") && !log.contains("em đi"), "nor who wrote what")
        #expect(!log.contains(MailWorld.password), "Law 14: no password")
        let token = invitation.replyTo.first?.address.split(separator: "+").last?.split(separator: "@").first ?? ""
        #expect(token.count == 32)
        #expect(!log.contains(token), "Law 14: no token")
    }
}

extension CalendarPart {
    fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension String {
    /// The content lines of a calendar (RFC 5545 section 3.1).
    fileprivate var unfolded: [String] {
        replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\n ", with: "")
            .split(separator: "\n").map(String.init)
    }
}

extension [String] {
    fileprivate func value(of property: String) -> String? {
        first { $0.hasPrefix(property + ":") }.map { String($0.dropFirst(property.count + 1)) }
    }
}
