/// What a look at a ledger finds, without changing it.
package struct LedgerExamination: Hashable, Sendable {
    /// Migrations this program would make before it uses the ledger.
    package var pendingMigrations: Int
    /// Damage; empty for a sound ledger.
    package var faults: [String]
    /// Nil before the migrations are made.
    package var sessions: Int?
    package var people: Int?

    /// Throws `SchemaFault` for a database that this program must not touch, `SQLFailure` for one it cannot read.
    package init(path: String) async throws {
        let database = try GRDBDatabase(readingOnly: path)
        pendingMigrations = try await SchemaMigrator(database: database).pending()
        faults = try await database.integrityFaults()
        guard pendingMigrations == 0, faults.isEmpty else { return }
        let counts = try await LedgerDatabase(asItIs: database).counts()
        (sessions, people) = (counts.sessions, counts.people)
    }
}
