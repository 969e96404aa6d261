import ConvokeTesting
import Daemon
import Foundation
import InternetMessage
import Ledger
import Sessions
import Testing

@testable import Simulation

/// A world some days before anybody is invited to one of its sessions.
struct Stage {
    let world: DemoWorld
    let clockwork: Clockwork
    var session: Session
    var ledger: LedgerDatabase { world.assembly.ledger }

    init(_ folder: TemporaryFolder, _ id: Session.ID = "dinh-ky-20161013") async throws {
        world = try await DemoWorld(.init(folder: folder.url, pages: "http://127.0.0.1:9"))
        clockwork = Clockwork(world)
        session = try #require(try await world.assembly.ledger.session(id))
        let start = try #require(session.startInstant)
        try await clockwork.advance(to: start.addingTimeInterval(-25 * 86_400))
    }

    /// The notices of each person's deliveries that carried one of this kind.
    func told(_ kind: Notice.Kind) async throws -> [Person.ID: [Notice]] {
        let lines = try await ledger.deliveries(
            DeliveryFilter(states: [.accepted], session: session.id, limit: 10_000))
        let carrying = lines.filter { $0.notices.contains { $0.key.kind == kind } }
        return Dictionary(carrying.map { ($0.delivery.person, $0.notices) }) { one, _ in one }
    }

    func steps(_ kind: Notice.Kind, to person: Person.ID) async throws -> [String] {
        let lines = try await ledger.deliveries(
            DeliveryFilter(states: [.accepted], person: person, session: session.id))
        return lines.sorted { $0.delivery.due < $1.delivery.due }.flatMap(\.notices)
            .filter { $0.key.kind == kind }.map(\.key.step)
    }

    /// The last message of this kind that the person has.
    func mail(_ kind: Notice.Kind, to person: Person.ID) async throws -> MailMessage? {
        let messages = try await ledger.sandboxMessages(of: person)
        let lines = try await ledger.deliveries(DeliveryFilter(person: person, limit: 10_000))
        let deliveries = Set(
            lines.filter { $0.notices.contains { $0.key.kind == kind } }.map(\.delivery.id))
        return messages.filter { deliveries.contains($0.delivery) }.max { $0.arrived < $1.arrived }
            .map { MailMessage(parsing: $0.raw) }
    }

    /// Answers the last message of this kind, as a mail program would.
    func answer(
        _ words: String, as person: Person.ID, to kind: Notice.Kind, calendar: OutgoingMail.CalendarContent? = nil
    ) async throws {
        let messages = try await ledger.sandboxMessages(of: person)
        let lines = try await ledger.deliveries(DeliveryFilter(person: person, limit: 10_000))
        let deliveries = Set(
            lines.filter { $0.notices.contains { $0.key.kind == kind } }.map(\.delivery.id))
        let last = try #require(
            messages.filter { deliveries.contains($0.delivery) }.max { $0.arrived < $1.arrived },
            "\(person) has no \(kind)")
        let number = UInt64(try await ledger.inboxCount())
        var reply = ClientReply(
            to: last.raw, from: Mailbox(address: last.address), language: .vietnamese, date: world.clock.now,
            number: number, zone: world.zone)
        reply.calendar = calendar
        let (raw, ledger, now) = (try reply.bytes(words), ledger, world.clock.now)
        try await clockwork.settle {
            try await ledger.store(Arrival(channel: .sandbox, source: "test-\(number)", raw: raw), at: now)
        }
        try await clockwork.advance(to: now.addingTimeInterval(60))
    }
}

extension LedgerDatabase {
    fileprivate func inboxCount() async throws -> Int { try await incoming(limit: 10_000).count }
}
