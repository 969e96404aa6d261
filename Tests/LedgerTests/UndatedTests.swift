import Foundation
import Ledger
import Sessions
import Testing

@Suite("A session without a date is never over")
struct UndatedTests {
    /// After the end of the date that s1 had.
    private let later = wall("2027-09-20T09:00").instant(in: TimeZone(identifier: "Asia/Ho_Chi_Minh")!)

    private func postponed() async throws -> TestLedger {
        let test = try await TestLedger()
        var plan = ProgrammePlan.cluster
        plan.members.removeLast()
        try await test.ledger.apply(plan, at: TestLedger.start)
        try await test.fill([notice(.invitation, "mai")], next: TestLedger.start + 5)
        _ = try await test.deliver()
        try await test.ledger.make(.postpone, of: "s1", reason: nil, at: TestLedger.start + 10)
        return test
    }

    @Test("whoever joins the group after the date it had is asked to it")
    func joins() async throws {
        let test = try await postponed()
        try await test.ledger.apply(.cluster, at: later)
        #expect(try await test.ledger.attendees(of: "s1").contains { $0.person == "hoa" && $0.removed == nil })
    }

    @Test("taken out of the file it is cancelled, and does not stay as one that is past")
    func takenOut() async throws {
        let test = try await postponed()
        var plan = ProgrammePlan.cluster
        plan.members.removeLast()
        plan.sessions.removeFirst()
        #expect(try await test.ledger.apply(plan, at: later).sessionsCancelled == ["s1"])
    }

    @Test("answers are taken for it")
    func answered() async throws {
        let test = try await postponed()
        let answer = try await test.ledger.identity(for: IdentityQuestion(sender: "mai@example.org"), at: later)
        #expect(answer.senders.first?.openSessions == ["s1", "s2"])
    }
}
