package import Ledger

/// A real database that counts its commits, and holds or refuses them when it is told to.
package final class WatchedDatabase: SQLDatabase {
    package struct Refused: Error {}

    private let database: GRDBDatabase
    /// Transactions that wrote, or tried to.
    package let writes = Locked(0)
    /// So many of the next are refused before anything is written.
    package let refusals = Locked(0)
    /// So many of the next readings are refused.
    package let readRefusals = Locked(0)
    /// No transaction begins to write while this is set.
    package let isHeld = Locked(false)
    /// How the next ones end before anything is written, in their order; nil for one that is let through.
    package let failures = Locked<[SQLFailure?]>([])
    /// Transactions beyond so many wait until this is higher.
    package let allowedWrites = Locked(Int.max)

    package init(path: String) throws { database = try GRDBDatabase(path: path) }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try refuse(one: readRefusals)
        return try await database.read(body)
    }

    package func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        var number = 0
        writes.update { count in
            count += 1
            number = count
        }
        while isHeld.value || number > allowedWrites.value { try await Task.sleep(for: .milliseconds(2)) }
        var failure: SQLFailure?
        failures.update { left in failure = left.isEmpty ? nil : left.removeFirst() }
        if let failure { throw failure }
        try refuse(one: refusals)
        return try await database.write(body)
    }

    private func refuse(one refusals: Locked<Int>) throws {
        var isRefused = false
        refusals.update { left in
            isRefused = left > 0
            left -= isRefused ? 1 : 0
        }
        if isRefused { throw Refused() }
    }

    package var migrations: [Migration] { database.migrations }
    package var tableNamesQuery: String { database.tableNamesQuery }
    package func changeCounter() async throws -> Int64 { try await database.changeCounter() }
    package func backUp(to path: String) async throws { try await database.backUp(to: path) }
    package func integrityFaults() async throws -> [String] { try await database.integrityFaults() }
}
