import ConvokeTesting
import Daemon
import Foundation
import Ledger
import Sessions
import Testing

@testable import Simulation

@Suite("An answer that comes late")
struct LateAnswerTests {
    @Test("Law 4: a yes brings the reminders that are to come, and none whose moment had passed before it")
    func yes() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let world = try await DemoWorld(.init(folder: folder.url, pages: "http://127.0.0.1:9"))
        let (clockwork, ledger) = (Clockwork(world), world.assembly.ledger)
        let person: Person.ID = "truong-quoc-bao"
        let session = try #require(try await ledger.session("dinh-ky-20161013"))
        let start = try #require(session.startInstant)
        try await clockwork.advance(to: start.addingTimeInterval(-20 * 3600))
        let before = try await reminders(ledger, person)
        let answer = Fact.rsvp(
            RSVP(
                id: "", session: session.id, person: person, status: .accepted,
                rule: "test", source: .person(note: "x"), at: world.clock.now))
        try await clockwork.settle { try await ledger.record([answer], from: .person(note: "x"), at: world.clock.now) }
        #expect(try await reminders(ledger, person) == before, "the one of the day before would come at once")
        try await clockwork.advance(to: start)
        #expect(try await reminders(ledger, person).subtracting(before) == ["hours-before"])
    }

    private func reminders(_ ledger: LedgerDatabase, _ person: Person.ID) async throws -> Set<String> {
        let lines = try await ledger.deliveries(DeliveryFilter(states: [.accepted], person: person))
        return Set(lines.flatMap(\.notices).filter { $0.key.kind == .reminder }.map(\.key.step))
    }
}
