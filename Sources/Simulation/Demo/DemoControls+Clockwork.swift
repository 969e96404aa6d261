import Daemon
import Foundation
import InternetMessage
import Ledger
import Sessions
import Synchronization
package import Web

extension DemoControls {
    /// The pages' way into a world: each of them takes its turn at the clockwork.
    package init(_ clockwork: Clockwork) {
        let world = clockwork.world
        self.init(
            zone: world.zone.identifier, now: { world.clock.now },
            next: { language in
                guard let next = try await world.foresight() else { return nil }
                let (words, groups) = (DemoWords(language: language, zone: world.zone), try await world.groups())
                let events = next.events.map { words.event($0, groups: groups) }
                return Upcoming(at: next.at, description: events.joined(separator: "; "))
            },
            advance: { try await clockwork.tour(to: $0) },
            reply: { message, words in try await clockwork.reply(to: message, words) },
            parts: { Parts(MailMessage(parsing: $0), zone: world.zone) })
    }
}

extension Clockwork {
    /// Moves to the instant, or to the next thing that happens, and tells what did.
    func tour(to instant: Date?) async throws -> [DemoControls.Happening] {
        let world = world
        var wanted = instant
        if wanted == nil { wanted = try await world.foresight()?.at }
        guard let target = wanted else { return [] }
        let told = Mutex<[DemoControls.Happening]>([])
        let earlier = Mutex(world.clock.now)
        _ = world.post.collect()
        try await advance(to: target) { moment in
            let since = earlier.withLock { earlier in
                defer { earlier = moment }
                return earlier
            }
            let began = try await world.assembly.ledger.sessions().filter { session in
                guard let start = session.startInstant, session.status != .cancelled else { return false }
                return start > since && start <= moment
            }
            let happened = try await Happenings(
                at: moment, began: began, post: world.post.collect(), in: world)
            told.withLock { $0 += happened.lines }
        }
        return told.withLock(\.self)
    }

    /// Answers a message as its recipient would by mail, and settles. Nil for empty words, or more of them than anybody
    /// types.
    func reply(to id: SandboxMessage.ID, _ words: String) async throws -> IncomingMessage.ID? {
        let world = world
        let ledger = world.assembly.ledger
        let isEmpty = words.allSatisfy(\.isWhitespace)
        guard !isEmpty, words.utf8.count <= 64 << 10, let message = try await ledger.sandboxMessage(id),
            let person = try await ledger.person(message.person)
        else { return nil }
        // It takes a minute to write, so that what comes back stands above what it answers.
        try await advance(to: world.clock.now.addingTimeInterval(60))
        return try await settle {
            let number = UInt64.random(in: 0...UInt64.max)
            let reply = ClientReply(
                to: message.raw, from: Mailbox(name: person.name, address: message.address),
                language: person.language, date: world.clock.now, number: number, zone: world.zone)
            let raw = try reply.bytes(words)
            return try await ledger.store(
                Arrival(channel: .sandbox, source: "visitor:\(String(number, radix: 36))", raw: raw),
                at: world.clock.now)
        }
    }
}

extension DemoControls.Parts {
    init(_ mail: MailMessage, zone: TimeZone) {
        func line(_ mailbox: Mailbox) -> String { mailbox.name.map { "\($0) <\(mailbox.address)>" } ?? mailbox.address }
        let time = mail.date.map { WallTime($0.instant, in: zone).description.replacing("T", with: " ") }
        self.init(
            from: mail.from.map(line).joined(separator: ", "), to: mail.to.map(line).joined(separator: ", "),
            subject: mail.subject, date: time ?? "", text: mail.plainBody?.string ?? "", html: mail.html ?? "",
            calendar: mail.calendars.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n"))
    }
}
