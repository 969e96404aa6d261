import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `A plan of an earlier version` {
    @Test func `is read without what came later`() async throws {
        let seeded = try await SeededLedger()
        let plan = try #require(try await seeded.ledger.plan(of: "year"))
        try await seeded.execute("UPDATE programme SET appliedPlan = json_remove(appliedPlan, '$.settlements')")
        #expect(try await seeded.ledger.plan(of: "year") == plan)
    }
}
