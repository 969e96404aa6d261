import Foundation
import Ledger
import Sessions
import Tokens
import Web

/// The demo's controls over a test's ledger and clock: answers are stored and understood as one who always comes.
func rehearsal(_ ledger: LedgerDatabase, _ clock: TestClock) -> DemoControls {
    DemoControls(
        now: { clock.now },
        next: { language in
            .init(
                at: moment("2027-09-11T08:00"),
                description: language == .vietnamese ? "nhắc 3 người chưa trả lời" : "3 reminders go out")
        },
        advance: { date in
            clock.set(date ?? moment("2027-09-11T08:00"))
            return [{ $0 == .vietnamese ? "đã gửi 3 thư nhắc <b>" : "3 reminders went out <b>" }]
        },
        reply: { id, words in
            let now = clock.now
            let raw = Array("Subject: Re\r\n\r\n\(words)".utf8)
            let arrival = Arrival(channel: .sandbox, source: "demo:\(id):\(words.count)", raw: raw)
            guard let message = try await ledger.sandboxMessage(id),
                let incoming = try await ledger.store(arrival, at: now)
            else { return nil }
            _ = try await ledger.claimIncoming(limit: 1, at: now, lease: Lease(instance: "demo", until: 1_000_000))
            let rsvp = RSVP(
                id: "", session: "s1", person: message.person, status: .accepted, guests: 1,
                rule: Reason(vi: "nói là đi", en: "says yes"),
                source: .message(incoming), at: now)
            let verdict = Verdict(
                end: .applied, person: message.person, session: "s1", delivery: message.delivery, text: words,
                reading: Reading(
                    status: .accepted, guests: 1, rule: Reason(vi: "“em đi”: nhận lời", en: "“em đi”: means yes")),
                facts: [.rsvp(rsvp)],
                explanation: Reason(vi: "mã ở dòng To chỉ đúng thư này", en: "the token in To names this message"))
            try await ledger.finish(incoming, with: verdict, at: now, instance: "demo")
            return incoming
        },
        parts: { raw in
            let text = String(decoding: raw, as: UTF8.self)
            return .init(
                from: "Cụm 3 <cum@example.org>", to: "mai@example.org",
                subject: text.split(separator: "\n").first.map(String.init) ?? "", date: "", text: text,
                html: "<!doctype html><html><head><title>x</title></head><body><p>\(text)</p></body></html>",
                calendar: "BEGIN:VCALENDAR\r\nEND:VCALENDAR")
        })
}

extension TestSite {
    /// Puts a message into a mailbox.
    func mail(_ person: Person.ID, _ subject: String) async throws -> SandboxMessage {
        let token = try await page(for: person)
        guard let number = mint.read(token, for: .page) else { throw LedgerRefusal.unknown("token", "") }
        let text = """
            \(subject)
            Kính gửi cô,

            Cụm mầm non số 3 mời cô dự buổi sinh hoạt. Cô có dự được không?
            http://127.0.0.1:8080/a/\(token)?s=s1&c=accepted
            <script>alert(1)</script>
            """
        try await ledger.storeSandbox(
            Delivery.ID(number: number), to: "\(person)@example.org", raw: Array(text.utf8), at: clock.now)
        let messages = try await ledger.sandboxMessages(of: person)
        guard let message = messages.first else { throw LedgerRefusal.unknown("message", "") }
        return message
    }
}
