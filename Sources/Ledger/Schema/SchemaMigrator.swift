// Brings a database to the present schema. Each migration runs in a transaction of its own together with the row that
// records it, so that a crash leaves the schema before or after it and never between. What is recorded must be a prefix
// of what the program knows, with the same names and checksums; anything else is refused before anything is touched.

internal import Foundation

/// Why a database cannot be used.
package enum SchemaFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// A later version of Convoke wrote it.
    case newerThanProgram(migration: String)
    /// A migration that was applied is not the one this program has.
    case changed(migration: String)
    /// A database, but of some other program.
    case notALedger

    package var description: String {
        switch self {
        case .newerThanProgram(let migration):
            "the database was written by a newer version of Convoke (it has migration \(migration)); "
                + "install that version, or restore a backup made before the upgrade"
        case .changed(let migration):
            "migration \(migration) in the database is not the one this program has; "
                + "install the version that created the database"
        case .notALedger:
            "the file is a database of another program; choose another path for the ledger"
        }
    }
}

struct SchemaMigrator {
    let database: any SQLDatabase

    /// Throws `SchemaFault`, or whatever the database says.
    func migrate(at now: Date) async throws {
        let known = database.migrations
        let applied = try await database.write { try verify(known, on: $0) }
        for migration in known.dropFirst(applied) {
            try await database.write { connection in
                // Another process may have come first.
                guard try verify(known, on: connection) == migration.number - 1 else { return }
                try connection.run(script: migration.script)
                try connection.execute(
                    "INSERT INTO migration (number, name, checksum, applied) VALUES ($1, $2, $3, $4)",
                    migration.number, migration.name, migration.checksum, now)
            }
        }
    }

    /// How many migrations are still to come, found without writing. Throws as `migrate` does.
    func pending() async throws -> Int {
        let known = database.migrations
        return try await database.read { connection in
            let tables = try connection.query(database.tableNamesQuery)
            guard tables.contains(where: { $0.values == [.text("migration")] }) else {
                guard tables.isEmpty else { throw SchemaFault.notALedger }
                return known.count
            }
            return known.count - (try applied(known, on: connection))
        }
    }

    /// How many migrations are applied.
    private func verify(_ known: [Migration], on connection: any SQLConnection) throws -> Int {
        try claimFile(on: connection)
        return try applied(known, on: connection)
    }

    private func applied(_ known: [Migration], on connection: any SQLConnection) throws -> Int {
        let rows = try connection.query("SELECT number, name, checksum FROM migration ORDER BY number")
        for (index, row) in rows.enumerated() {
            let number: Int = try row("number")
            let name: String = try row("name")
            let checksum: String = try row("checksum")
            guard index < known.count else { throw SchemaFault.newerThanProgram(migration: "\(number) \(name)") }
            guard known[index].number == number, known[index].name == name, known[index].checksum == checksum
            else { throw SchemaFault.changed(migration: "\(number) \(name)") }
        }
        return rows.count
    }

    /// Creates the list of migrations in an empty database.
    private func claimFile(on connection: any SQLConnection) throws {
        let tables = try connection.query(database.tableNamesQuery)
        guard !tables.contains(where: { $0.values == [.text("migration")] }) else { return }
        guard tables.isEmpty else { throw SchemaFault.notALedger }
        try connection.run(
            script: """
                CREATE TABLE migration (
                    number INTEGER NOT NULL PRIMARY KEY,
                    name TEXT NOT NULL,
                    checksum TEXT NOT NULL,
                    applied INTEGER NOT NULL
                ) STRICT
                """)
    }
}
