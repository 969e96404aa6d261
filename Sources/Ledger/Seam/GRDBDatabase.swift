// SQLite through GRDB: one writer, several readers beside it (WAL). A commit is on the disk before it returns
// (`synchronous=FULL`); where many outcomes come together, they are grouped in one commit instead of weakening that.

internal import Foundation
internal import GRDB

/// A ledger in one SQLite file.
package struct GRDBDatabase: SQLDatabase {
    private let pool: any DatabaseWriter

    /// Opens or creates the file at `path`; `:memory:` is a database of its own that ends with this value. A new file
    /// can be read by nobody but its owner, and SQLite gives what it lays beside it the same mode.
    /// Throws `SQLFailure` when it cannot be opened or is no database.
    package init(path: String) throws {
        var settings = GRDB.Configuration()
        settings.foreignKeysEnabled = true
        settings.busyMode = .timeout(10)
        settings.label = "ledger"
        pool = try translatingFailures {
            if path == ":memory:" { return try DatabaseQueue(configuration: settings) as any DatabaseWriter }
            Self.makePrivateFile(path)
            return try DatabasePool(path: path, configuration: settings)
        }
        // Opening a pool sets NORMAL for WAL, after anything `prepareDatabase` could say.
        try translatingFailures {
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        }
    }

    /// Opens the file at `path` to look at it: nothing is written, and no file is made beside it. Every write throws.
    package init(readingOnly path: String) throws {
        var settings = GRDB.Configuration()
        settings.readonly = true
        settings.busyMode = .timeout(10)
        settings.label = "examination"
        pool = try translatingFailures {
            try DatabaseQueue(path: try Self.nameForReading(path), configuration: settings) as any DatabaseWriter
        }
    }

    /// A database in WAL mode that nobody has open has no journal, and SQLite would make one for the reader; but not
    /// for one that cannot change, which it cannot while nobody has it open. Only a URI can say so.
    private static func nameForReading(_ path: String) throws -> String {
        guard FileManager.default.fileExists(atPath: path), !FileManager.default.fileExists(atPath: path + "-wal"),
            try DatabaseQueue().read({ try Bool.fetchOne($0, sql: "SELECT sqlite_compileoption_used('USE_URI')") })
                == true
        else { return path }
        return URL(fileURLWithPath: path).absoluteString + "?immutable=1"
    }

    /// Does nothing where there is a file; what keeps it from being made, SQLite says better.
    private static func makePrivateFile(_ path: String) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 { close(descriptor) }
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await translatingFailures {
            try await pool.read { try body(GRDBConnection(database: $0)) }
        }
    }

    package func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await translatingFailures {
            try await pool.write { try body(GRDBConnection(database: $0)) }
        }
    }

    /// SQLite counts, for the writer's connection, the commits of all others: in our process there is no other writer.
    package func changeCounter() async throws -> Int64 {
        try await translatingFailures {
            try await pool.writeWithoutTransaction { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
        }
    }

    package func backUp(to path: String) async throws {
        let part = path + ".part"
        try await translatingFailures {
            try? FileManager.default.removeItem(atPath: part)
            Self.makePrivateFile(part)
            try await pool.read { source in
                let copy = try DatabaseQueue(path: part)
                try copy.writeWithoutTransaction { try source.backup(to: $0) }
                try copy.close()
            }
        }
        try FileManager.default.moveItem(atPath: part, toPath: path)
    }

    package func integrityFaults() async throws -> [String] {
        try await read { connection in
            let pages = try connection.query("PRAGMA integrity_check").compactMap { row -> String? in
                guard case .text(let finding)? = row.values.first, finding != "ok" else { return nil }
                return finding
            }
            let dangling = try connection.query("PRAGMA foreign_key_check").map { row -> String in
                let table: String = try row("table")
                let parent: String = try row("parent")
                return "a row of \(table) names a missing \(parent)"
            }
            return pages + dangling
        }
    }
}

/// GRDB's connection behind the seam. `$n` is bound by its name: SQLite takes `$1` for a name like any other and
/// numbers the parameters in the order in which it meets them, so that values bound by position would be swapped.
struct GRDBConnection: SQLConnection {
    let database: GRDB.Database

    func query(_ sql: String, values: [SQLValue]) throws -> [SQLRow] {
        let statement = try database.cachedStatement(sql: sql)
        let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments(values))
        let columns = statement.columnNames
        var rows: [SQLRow] = []
        while let row = try cursor.next() {
            rows.append(SQLRow(columns: columns, values: row.databaseValues.map(SQLValue.init)))
        }
        return rows
    }

    func execute(_ sql: String, values: [SQLValue]) throws -> Int {
        try database.cachedStatement(sql: sql).execute(arguments: arguments(values))
        return database.changesCount
    }

    func run(script: String) throws { try database.execute(sql: script) }

    private func arguments(_ values: [SQLValue]) -> StatementArguments {
        guard !values.isEmpty else { return StatementArguments() }
        var named: [String: (any DatabaseValueConvertible)?] = [:]
        named.reserveCapacity(values.count)
        for (index, value) in values.enumerated() { named[Self.name(index)] = value.databaseValue }
        return StatementArguments(named)
    }

    /// Without the `$`.
    private static func name(_ index: Int) -> String { index < names.count ? names[index] : "\(index + 1)" }
    private static let names = (1...32).map(String.init)
}

extension SQLValue {
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        }
    }

    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .double(let number): self = .real(number)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .blob([UInt8](data))
        }
    }
}

// MARK: - Failures

func translatingFailures<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as DatabaseError { throw SQLFailure(error) }
}

private func translatingFailures<T: Sendable>(_ body: () async throws -> T) async throws -> T {
    do { return try await body() } catch let error as DatabaseError { throw SQLFailure(error) }
}

extension SQLFailure {
    fileprivate init(_ error: DatabaseError) {
        let kind: Kind =
            switch error.resultCode {
            case .SQLITE_CONSTRAINT: .constraint
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .storage
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
            default: .other
            }
        self.init(kind: kind, message: error.message ?? "\(error.resultCode)", sql: error.sql)
    }
}
