import ConvokeTesting
import Daemon
import Foundation
import Ledger
import Sessions
import Testing

@testable import Simulation

@Suite("A session without a date")
struct PostponedTests {
    @Test("who knew of it is told, nobody is reminded, and its new date brings the reminders back")
    func postponed() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let world = try await DemoWorld(.init(folder: folder.url, pages: "http://127.0.0.1:9"))
        let (clockwork, ledger) = (Clockwork(world), world.assembly.ledger)
        let id: Session.ID = "dinh-ky-20161013"
        let session = try #require(try await ledger.session(id))
        let start = try #require(session.startInstant)
        try await clockwork.advance(to: start.addingTimeInterval(-5 * 86_400))
        let invited = Set(try await told(.invitation, of: id, ledger).keys.map(\.person))
        #expect(!invited.isEmpty)
        try await clockwork.settle {
            try await ledger.make(.postpone, of: id, reason: "dịch bệnh", at: world.clock.now)
        }
        try await clockwork.advance(to: start.addingTimeInterval(86_400))
        #expect(Set(try await told(.update, of: id, ledger).keys.map(\.person)) == invited)
        #expect(try await told(.reminder, of: id, ledger).isEmpty)
        #expect(try await told(.feedbackRequest, of: id, ledger).isEmpty)

        let date = session.start.date.adding(days: 14)
        try await clockwork.settle {
            try await ledger.make(
                .move(.init(start: session.start.on(date))), of: id, reason: nil, at: world.clock.now)
        }
        try await clockwork.advance(to: start.addingTimeInterval(14 * 86_400))
        #expect(try await told(.update, of: id, ledger).count >= 2 * invited.count)
        #expect(try await !told(.reminder, of: id, ledger).isEmpty)
    }

    /// What was accepted about the session, by key.
    private func told(
        _ kind: Notice.Kind, of session: Session.ID, _ ledger: LedgerDatabase
    ) async throws -> [Notice.Key: Date] {
        let lines = try await ledger.deliveries(DeliveryFilter(states: [.accepted], session: session, limit: 10_000))
        let notices = lines.flatMap(\.notices).filter { $0.key.kind == kind && $0.session == session }
        return Dictionary(notices.map { ($0.key, $0.due) }, uniquingKeysWith: { one, _ in one })
    }
}
