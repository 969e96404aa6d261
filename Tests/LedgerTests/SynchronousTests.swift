import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

/// The database of the simulation is the one of the daemon in all but its threads.
@Suite("A ledger on one thread") struct SynchronousTests {
    @Test("what a transaction that throws did is undone")
    func undone() async throws {
        struct Refused: Error {}
        let database = try SynchronousDatabase()
        let ledger = try await LedgerDatabase(database, at: TestLedger.start)
        #expect(throws: Refused.self) {
            try database.transaction { sql in
                try sql.execute("INSERT INTO setting (name, value) VALUES ($1, $2)", "a", "b")
                throw Refused()
            }
        }
        #expect(try await ledger.setting("a") == nil)
    }

    @Test("a copy has what its original had, and goes its own way")
    func copies() async throws {
        let database = try SynchronousDatabase()
        let ledger = try await LedgerDatabase(database, at: TestLedger.start)
        try await ledger.set("a", to: "one", at: TestLedger.start)
        let other = try await LedgerDatabase(database.copy(), at: TestLedger.start)
        try await ledger.set("a", to: "two", at: TestLedger.start)
        #expect(try await other.setting("a") == "one")
        #expect(try await ledger.setting("a") == "two")
    }

    @Test("it keeps the same schema, constraints and foreign keys")
    func constraints() async throws {
        let database = try SynchronousDatabase()
        _ = try await LedgerDatabase(database, at: TestLedger.start)
        #expect(throws: SQLFailure.self) {
            try database.transaction { try $0.execute("INSERT INTO attendee (session, person) VALUES ('x', 'y')") }
        }
        #expect(try await database.integrityFaults() == [])
    }
}
