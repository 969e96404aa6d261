import Foundation
import Ledger
import Sessions
import Testing

@Suite struct SeamTests {
    @Test func `a commit is on the disk before it returns`() async throws {
        let test = try await TestLedger()
        let (journal, synchronous, keys) = try await test.database.write { sql in
            (
                try sql.query("PRAGMA journal_mode").first?.values, try sql.query("PRAGMA synchronous").first?.values,
                try sql.query("PRAGMA foreign_keys").first?.values
            )
        }
        #expect(journal == [.text("wal")])
        #expect(synchronous == [.integer(2)])
        #expect(keys == [.integer(1)])
    }

    @Test func `values are bound by name, in whatever order a query names them`() async throws {
        let test = try await TestLedger()
        let row = try await test.database.read { sql in
            try sql.query("SELECT $2 AS second, $1 AS first, $3 AS third, $1 AS again", "a", 2, nil as String?)
        }
        #expect(row.first?.values == [.integer(2), .text("a"), .null, .text("a")])
    }

    @Test func `what is stored is read back as it was`() async throws {
        let test = try await TestLedger()
        let instant = Date(millisecondsSince1970: 1_819_756_800_123)
        let row = try await test.database.read { sql in
            try sql.row(
                "SELECT $1 AS instant, $2 AS wall, $3 AS bytes, $4 AS flag, $5 AS id, $6 AS none", instant,
                wall("2027-09-14T08:00"), [0, 255] as [UInt8], true, Delivery.ID(number: 7), nil as Int?)
        }
        let read = try #require(row)
        #expect(try read("instant") == instant)
        #expect(try read("wall") == wall("2027-09-14T08:00"))
        #expect(try read("bytes") == [0, 255] as [UInt8])
        #expect(try read("flag") == true)
        #expect(try read("id") == Delivery.ID(number: 7))
        #expect(try read("none") == nil as Int?)
        #expect(throws: UnreadableColumn.self) { let _: Int = try read("wall") }
        #expect(throws: UnreadableColumn.self) { let _: Int = try read("missing") }
    }

    @Test func `a transaction that throws leaves nothing behind`() async throws {
        let test = try await TestLedger()
        struct Stop: Error {}
        await #expect(throws: Stop.self) {
            try await test.database.write { sql in
                try sql.execute("INSERT INTO setting (name, value) VALUES ('a', 'b')")
                throw Stop()
            }
        }
        #expect(try await test.ledger.setting("a") == nil)
    }

    @Test func `a refused constraint is told as one, without the values`() async throws {
        let test = try await TestLedger()
        let failure = await #expect(throws: SQLFailure.self) {
            try await test.database.write { sql in
                try sql.execute("INSERT INTO setting (name, value) VALUES ($1, $2)", "secret", nil as String?)
            }
        }
        #expect(failure?.kind == .constraint)
        #expect(failure?.description.contains("secret") == false)
    }

    @Test func `another process's write is noticed, our own is not`() async throws {
        let test = try await TestLedger()
        let before = try await test.ledger.changeCounter()
        try await test.ledger.set("a", to: "b", at: TestLedger.start)
        #expect(try await test.ledger.changeCounter() == before)
        let other = try await TestLedger(path: test.path)
        try await other.ledger.set("a", to: "c", at: TestLedger.start)
        #expect(try await test.ledger.changeCounter() != before)
    }

    @Test func `a backup of a ledger in use holds all of it`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        let copy = test.path + ".backup"
        try await test.ledger.backUp(to: copy)
        #expect(try await TestLedger(path: copy).dump() == test.dump())
        await #expect(throws: (any Error).self) { try await test.ledger.backUp(to: copy) }
        #expect(try await test.ledger.integrityFaults() == [])
    }

    @Test func `a ledger in memory ends with its value`() async throws {
        let ledger = try await LedgerDatabase(GRDBDatabase(path: ":memory:"), at: TestLedger.start)
        try await ledger.set("a", to: "b", at: TestLedger.start)
        #expect(try await ledger.setting("a") == "b")
    }
}
