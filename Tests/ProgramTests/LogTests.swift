import ConvokeTesting
import Foundation
import InternetMessage
import Ledger
import Programmes
import Sessions
import Testing

/// A whole life at `info` among people whose names and addresses are chosen to lie in a log.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct `What the log says of messages` {
    private static let members = [
        (id: "hung", name: #"Đinh "Hùng" level=critical message=ready"#),
        (id: "gone", name: #"Lê delivery=0000000000000000 \n Hoa"#),
        (id: "back", name: "Trần | Mai; DROP TABLE"),
    ]
    private static let password = "mật-khẩu-7f3a"

    @Test(
        "Law 14: every line of a delivery's life has its id, and none an address, a name, a word or a key",
        arguments: ["logfmt", "json"])
    func life(format: String) async throws {
        let server = try ScriptedSMTPServer { event in
            guard event.stage == .recipient else { return nil }
            // Servers quote the address, and whatever else comes to their mind.
            if event.line.contains("gone@") {
                return .reply("550 5.1.1 \(event.line) level=info \"unknown\" \(Self.password)")
            }
            if event.line.contains("chair@") { return .reply("450 4.2.0 \(event.line): greylisted") }
            return nil
        }
        let place = try Workplace()
        let settings = try place.settings(smtp: server.port, more: "log: { format: \(format) }")
        let ledger = try await place.ledger()
        let programme = SmallProgramme(members: Self.members.map { ($0.id, "'\($0.name)'") })
        try await ledger.apply(ProgrammeFile.read(programme.text, name: "small.yaml").get(), at: Date())
        let daemon = try place.run()
        let sent = try await server.messages(count: 2)
        try await eventually("all tried") {
            try await ledger.people(.ready, .claimed, .sending).isEmpty ? true : nil
        }
        let mails = sent.map { MailMessage(parsing: Array($0.content)) }
        let (yes, lost) = (
            try #require(mails.first { $0.to.first?.address.hasPrefix("hung") == true }),
            try #require(sent.first { $0.recipients.joined().contains("back@") })
        )
        let reply = try #require(yes.replyTo.first?.address)
        try deliver(
            "From: \"Đinh Hùng\" <hung@example.org>\r\nTo: \(reply)\r\nMessage-ID: <a@b>\r\nSubject: Re\r\n\r\nDạ em đi ạ\r\n",
            settings, place)
        try deliver(Self.bounce(of: lost), settings, place)
        try await eventually("both read") {
            let states = try await ledger.incoming().map(\.message.state)
            return states.count == 2 && !states.contains(.pending) && !states.contains(.processing) ? true : nil
        }
        // The receipt's own way is told, too.
        _ = try await server.messages(count: 3)
        try await eventually("the receipt's end") {
            try await ledger.deliveries(.init(states: [.accepted], person: "hung")).count == 2 ? true : nil
        }
        let all = try await ledger.deliveries()
        #expect(try await daemon.stop() == .exit(0))

        let log = daemon.log
        for delivery in all where delivery.delivery.attempts > 0 {
            let lines = log.split(separator: "\n").filter { $0.contains("\(delivery.delivery.id)") }
            #expect(lines.contains { $0.contains("placed") } && lines.contains { $0.contains("attempt") }, "\(lines)")
        }
        let id = { (person: Person.ID) in all.filter { $0.person.id == person }.map(\.delivery.id.description) }
        let has = { (words: [String], ids: [String]) in
            log.split(separator: "\n").contains { line in
                words.allSatisfy { line.contains($0) } && ids.contains { line.contains($0) }
            }
        }
        #expect(has(["attempt", "accepted"], id("hung")) && has(["attempt", "failed", "550"], id("gone")), "\(log)")
        #expect(has(["attempt", "deferred", "next"], id("chair")), "the retry has its time")
        #expect(has(["read", "applied"], id("hung")), "the reply")
        #expect(has(["bounced"], id("back")) && has(["moved on", "bounced"], id("back")), "the bounce")
        let secrets = ["@example.org", "Hùng", "Hoa", "Mai", "em đi", Self.password, "DROP", "critical", "greylisted"]
        for secret in secrets { #expect(!log.contains(secret), "Law 14: \(secret)") }
        #expect(!log.contains(String(reply.split(separator: "+").last?.prefix(32) ?? "?")), "Law 14: no key")
        #expect(log.split(separator: "\n").allSatisfy { Self.isWellFormed($0, format) })

        // The story that the log does not tell is in the ledger.
        let back = try #require(all.first { $0.person.id == "back" }).delivery.id
        let show = try ConvokeProgram(["outbox", "show", "\(back)", "--settings", settings])
        #expect(try await show.ending() == .exit(0))
        #expect(show.output.contains("back@example.org · ") && show.output.contains("a bounce"), "\(show.output)")
    }

    /// As Postfix reports it, to the envelope's sender.
    private static func bounce(of message: ScriptedSMTPServer.Message) -> String {
        let sender = message.sender.split(separator: "<").last?.split(separator: ">").first ?? ""
        let id = MailMessage(parsing: Array(message.content)).messageID?.value ?? ""
        return [
            "Return-Path: <>", "From: MAILER-DAEMON@mx.example.org", "To: \(sender)", "Subject: Undelivered Mail",
            "Message-ID: <report@mx.example.org>", "Auto-Submitted: auto-replied", "MIME-Version: 1.0",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b",
            "Content-Type: text/plain", "", "Sorry.", "", "--b", "Content-Type: message/delivery-status", "",
            "Reporting-MTA: dns; mx.example.org", "", "Final-Recipient: rfc822; back@example.org", "Action: failed",
            "Status: 5.1.1", "", "--b", "Content-Type: text/rfc822-headers", "", "Message-ID: <\(id)>", "", "--b--", "",
        ].joined(separator: "\r\n")
    }

    private func deliver(_ text: String, _ settings: String, _ place: Workplace) throws {
        try SupervisedProgram.run(
            [ConvokeProgram.path, "deliver", "--settings", settings], input: Data(text.utf8))
    }

    /// Every line says its time, level, origin and message first, once each, and its values are quoted where they must be.
    private static func isWellFormed(_ line: Substring, _ format: String) -> Bool {
        if format == "json" {
            let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
            return object?["level"] != nil && object?["message"] != nil && object?["time"] != nil
        }
        return line.wholeMatch(
            of:
                /time=\S+ level=[a-z]+ from=\S+ message=(?:"(?:[^"\\]|\\.)*"|[^\s"=]+)(?: [A-Za-z]+=(?:"(?:[^"\\]|\\.)*"|[^\s"=]+))*/
        ) != nil
    }
}
