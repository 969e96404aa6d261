import Foundation
import Ledger
import Sessions
import Testing

@Suite struct SchemaTests {
    @Test func `opening again applies nothing again`() async throws {
        let test = try await TestLedger()
        let before = try await test.dump()
        #expect(try await TestLedger(path: test.path).dump() == before)
    }

    @Test func `a database of a newer version is refused with a sentence that says what to do`() async throws {
        let test = try await TestLedger()
        try await test.database.write { sql in
            _ = try sql.execute(
                "INSERT INTO migration (number, name, checksum, applied) VALUES (99, 'tomorrow', 'x', 0)")
        }
        let fault = await #expect(throws: SchemaFault.self) { _ = try await TestLedger(path: test.path) }
        #expect(fault == .newerThanProgram(migration: "99 tomorrow"))
        #expect(fault?.description.contains("newer version of Convoke") == true)
    }

    @Test func `a migration that was applied in another form is refused`() async throws {
        let test = try await TestLedger()
        try await test.database.write { sql in
            _ = try sql.execute("UPDATE migration SET checksum = 'edited' WHERE number = 2")
        }
        await #expect(throws: SchemaFault.changed(migration: "2 meetings")) {
            _ = try await TestLedger(path: test.path)
        }
    }

    @Test func `another program's database is left alone`() async throws {
        let path = NSTemporaryDirectory() + "convoke-foreign-\(UUID().uuidString).sqlite"
        let foreign = try GRDBDatabase(path: path)
        try await foreign.write { try $0.run(script: "CREATE TABLE bookmark (id INTEGER)") }
        await #expect(throws: SchemaFault.notALedger) { _ = try await TestLedger(path: path) }
        let tables = try await foreign.read { try $0.query(foreign.tableNamesQuery).count }
        #expect(tables == 1)
    }

    @Test func `migrations are numbered without a gap and none has changed since it shipped`() {
        let migrations = GRDBDatabase.shipped
        #expect(migrations.map(\.number) == Array(1...migrations.count))
        // FNV-1a of "a" and "foobar", from the algorithm's own list of test vectors.
        #expect(Migration(number: 1, name: "", script: "a").checksum == "af63dc4c8601ec8c")
        #expect(Migration(number: 1, name: "", script: "foobar").checksum == "85944171f73967e8")
    }

    @Test func `whoever makes the ledger, nobody else can read it or what lies beside it`() async throws {
        let test = try await TestLedger()
        _ = try await test.ledger.beginInstance("one", at: TestLedger.start)
        for name in ["", "-wal", "-shm"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: test.path + name)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
    }

    @Test func `what was muted and who was away is kept by the migration that made facts of it`() async throws {
        let path = NSTemporaryDirectory() + "convoke-older-\(UUID().uuidString).sqlite"
        let older = try GRDBDatabase(path: path)
        try await older.write { sql in
            for migration in GRDBDatabase.shipped.prefix(6) { try sql.run(script: migration.script) }
            try sql.run(
                script: """
                    CREATE TABLE migration (
                        number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL,
                        applied INTEGER NOT NULL) STRICT;
                    INSERT INTO person (id, name, honorific, language, zone) VALUES ('mai', 'Mai', 'cô', 'vi', 'UTC');
                    INSERT INTO meetingGroup (id, name, shortName, language, zone, policy)
                        VALUES ('cluster', 'Cụm', 'Cụm', 'vi', 'UTC', '{}');
                    INSERT INTO incomingMessage (id, channel, source, received, state, size, contentHash, attempts)
                        VALUES ('m', 'email', 'a', 1000, 'applied', 1, 'x', 1);
                    INSERT INTO mutedKind VALUES ('mai', 'cluster', 'reminder', 'm'), ('mai', 'cluster', 'agenda', NULL);
                    INSERT INTO absence VALUES ('mai', '2027-09-10', 'm');
                    """)
            for migration in GRDBDatabase.shipped.prefix(6) {
                _ = try sql.execute(
                    "INSERT INTO migration (number, name, checksum, applied) VALUES ($1, $2, $3, 0)", migration.number,
                    migration.name, migration.checksum)
            }
        }
        let test = try await TestLedger(path: path)
        #expect(try await test.ledger.mutedKinds(of: "mai", in: "cluster") == [.reminder, .agenda])
        let until = try await test.database.read { sql -> String? in
            try sql.row("SELECT until FROM absence WHERE person = 'mai' AND at = 1000")?("until")
        }
        #expect(until == "2027-09-10")
        #expect(try await test.ledger.integrityFaults() == [])
    }

    @Test func `what was known of addresses is kept by the migration that weighs it`() async throws {
        let path = NSTemporaryDirectory() + "convoke-older-\(UUID().uuidString).sqlite"
        let older = try GRDBDatabase(path: path)
        try await older.write { sql in
            for migration in GRDBDatabase.shipped.prefix(while: { $0.name != "addresses" }) {
                try sql.run(script: migration.script)
            }
            try sql.run(
                script: """
                    CREATE TABLE migration (
                        number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL,
                        applied INTEGER NOT NULL) STRICT;
                    INSERT INTO person (id, name, honorific, language, zone) VALUES ('mai', 'Mai', 'cô', 'vi', 'UTC');
                    INSERT INTO incomingMessage (id, channel, source, received, state, size, contentHash, attempts, number)
                        VALUES ('m', 'email', 'a', 1000, 'ignored', 1, 'x', 1, 1);
                    INSERT INTO contactPoint (id, person, channel, address, addressKey, rank, verified,
                            suspendedReason, suspendedSince, suspendedBy, reinstated)
                        VALUES ('a', 'mai', 'email', 'a@x', 'a@x', 0, 0, 'bounced: 5.1.1', 1000, 'm', NULL),
                            ('b', 'mai', 'email', 'b@x', 'b@x', 1, 0, '550 no', 2000, NULL, NULL),
                            ('c', 'mai', 'email', 'c@x', 'c@x', 2, 0, NULL, NULL, NULL, 3000);
                    INSERT INTO rejection (contactPoint, reason, message, at) VALUES ('a', 'bounced: 5.1.1', 'm', 1000),
                        ('c', 'complaint: abuse', 'm', 1000);
                    """)
            for migration in GRDBDatabase.shipped.prefix(while: { $0.name != "addresses" }) {
                _ = try sql.execute(
                    "INSERT INTO migration (number, name, checksum, applied) VALUES ($1, $2, $3, 0)", migration.number,
                    migration.name, migration.checksum)
            }
        }
        let test = try await TestLedger(path: path)
        let addresses = try await test.ledger.addresses(of: "mai")
        #expect(addresses.map { $0.health.suspension?.cause } == [.missing, .missing, nil])
        #expect(addresses.map { $0.health.suspension?.report.status } == ["5.1.1", nil, nil])
        #expect(addresses.map { $0.point.suspension?.reason } == ["bounced: 5.1.1", "550 no", nil])
        #expect(try await test.ledger.integrityFaults() == [])
    }

    @Test func `Law 12: no table has room for an offset`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        let columns = try await test.database.read { sql in
            try sql.query("SELECT name FROM sqlite_schema WHERE type = 'table'").flatMap { row in
                let table: String = try row("name")
                return try sql.query("PRAGMA table_info(\(table))").map { column in
                    let name: String = try column("name")
                    return name.lowercased()
                }
            }
        }
        #expect(!columns.contains { $0.contains("offset") || $0.hasPrefix("utc") })
        for bad in ["2027-09-14T08:00+07:00", "2027-09-14T01:00Z", "2027-09-14T08:00:00"] {
            await #expect(throws: SQLFailure.self) {
                _ = try await test.database.write { try $0.execute("UPDATE session SET start = $1", bad) }
            }
        }
        for bad in ["+07:00", "GMT+7", ""] {
            await #expect(throws: SQLFailure.self) {
                _ = try await test.database.write { try $0.execute("UPDATE session SET zone = $1", bad) }
            }
        }
    }

    @Test func `Law 13: the table of anonymous answers holds no person, time, source or order`() async throws {
        let test = try await TestLedger()
        let columns = try await test.database.read { sql in
            try sql.query("PRAGMA table_info(anonymousFeedback)").map { row -> String in try row("name") }
        }
        #expect(columns == ["id", "session", "answers", "remark"])
        await #expect(throws: SQLFailure.self, "a rowid would tell the order") {
            _ = try await test.database.read { try $0.query("SELECT rowid FROM anonymousFeedback") }
        }
        await #expect(throws: SQLFailure.self) {
            _ = try await test.database.read { try $0.query("SELECT rowid FROM feedbackMark") }
        }
    }
}
