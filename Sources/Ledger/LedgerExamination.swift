package import Foundation
package import Sessions

/// What a look at a ledger finds, without changing it.
package struct LedgerExamination: Hashable, Sendable {
    /// Migrations this program would make before it uses the ledger.
    package var pendingMigrations: Int
    /// Damage: of the file, or else the first rows that cannot be read; empty for a sound ledger.
    package var faults: [String]
    /// Nil before the migrations are made.
    package var sessions: Int?
    package var people: Int?
    /// Programmes that send nothing until they are started.
    package var quiet: Set<Programme.ID> = []
    /// Groups with sessions to come, of whose organisers no message reaches any.
    package var unled: [UnledGroup] = []

    /// Throws `SchemaFault` for a database that this program must not touch, `SQLFailure` for one it cannot read.
    /// - Parameter now: decides which sessions are to come.
    package init(path: String, at now: Date) async throws {
        let database = try GRDBDatabase(readingOnly: path)
        pendingMigrations = try await SchemaMigrator(database: database).pending()
        faults = try await database.integrityFaults()
        guard pendingMigrations == 0, faults.isEmpty else { return }
        let ledger = LedgerDatabase(asItIs: database)
        faults = try await ledger.damagedRows(limit: 10).map(\.description)
        guard faults.isEmpty else { return }
        let counts = try await ledger.counts()
        (sessions, people) = (counts.sessions, counts.people)
        quiet = try await ledger.quietProgrammes()
        unled = try await ledger.unledGroups(at: now)
    }
}
