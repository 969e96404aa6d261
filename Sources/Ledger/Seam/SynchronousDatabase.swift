// A ledger in memory whose transactions run on the thread that asks for them and are over when they return. A simulation
// lives on one thread, so that one seed is one story: a pool would answer from threads of its own, in an order that
// nobody could repeat. Durability is no question here: what was committed is kept for as long as the value is, and
// whoever simulates a crash throws away everything but this.

internal import Foundation
internal import GRDB

package struct SynchronousDatabase: SQLDatabase {
    private let queue: DatabaseQueue

    /// Empty.
    package init() throws {
        var settings = GRDB.Configuration()
        settings.foreignKeysEnabled = true
        queue = try translatingFailures { try DatabaseQueue(configuration: settings) }
    }

    /// Another database with the same content: to migrate once and start many times.
    package func copy() throws -> SynchronousDatabase {
        let copy = try SynchronousDatabase()
        try translatingFailures {
            try queue.inDatabase { source in try copy.queue.inDatabase { try source.backup(to: $0) } }
        }
        return copy
    }

    /// Runs `body` in one transaction, which is undone when it throws. On this thread: nothing else happens meanwhile.
    @discardableResult
    package func transaction<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try translatingFailures { try queue.write { try body(GRDBConnection(database: $0)) } }
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try look(body)
    }

    /// `read`, on this thread.
    package func look<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try translatingFailures { try queue.inDatabase { try body(GRDBConnection(database: $0)) } }
    }

    package func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try transaction(body)
    }

    package var migrations: [Migration] { GRDBDatabase.shipped }
    package var tableNamesQuery: String { "SELECT name FROM sqlite_schema WHERE type = 'table'" }

    /// Nobody else writes here.
    package func changeCounter() async throws -> Int64 { 0 }

    package func backUp(to path: String) async throws { throw CocoaError(.featureUnsupported) }

    package func integrityFaults() async throws -> [String] {
        try look { try $0.query("PRAGMA foreign_key_check").map { "a row of \($0.values.first ?? .null) dangles" } }
    }
}
