// SQLite through GRDB: one writer, several readers beside it (WAL). A commit is on the disk before it returns
// (`synchronous=FULL`); where many outcomes come together, they are grouped in one commit instead of weakening that.

internal import Foundation
internal import GRDB
internal import Synchronization

/// A ledger in one SQLite file.
package struct GRDBDatabase: SQLDatabase {
    private let pool: any DatabaseWriter
    private let journal: WriteAheadJournal

    /// Opens or creates the file at `path`; `:memory:` is a database of its own that ends with this value. A new file
    /// can be read by nobody but its owner, and SQLite gives what it lays beside it the same mode.
    /// Throws `SQLFailure` when it cannot be opened or is no database.
    package init(path: String) throws {
        var settings = GRDB.Configuration()
        settings.foreignKeysEnabled = true
        settings.busyMode = .timeout(10)
        settings.label = "ledger"
        journal = WriteAheadJournal(of: path)
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
        journal = WriteAheadJournal(of: path)
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
    /// It is asked only when somebody wrote, which the journal's file shows.
    package func changeCounter() async throws -> Int64 {
        let state = journal.state
        if let known = journal.counter(in: state) { return known }
        let counter = try await translatingFailures {
            try await pool.writeWithoutTransaction { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
        }
        journal.note(counter, in: state)
        return counter
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

/// The file that every commit is written to first. As long as it stays as it is, nobody commits.
private final class WriteAheadJournal: Sendable {
    struct State: Equatable {
        let size: Int
        let seconds: Int
        let nanoseconds: Int
        /// So long ago that a later change would have another time.
        let isSettled: Bool
    }

    private let path: String
    private let last = Mutex<(state: State, counter: Int64)?>(nil)

    init(of path: String) { self.path = path + "-wal" }

    /// Nil where there is none.
    var state: State? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return State(
            size: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec,
            isSettled: time(nil) - status.st_mtim.tv_sec > 2)
    }

    func counter(in state: State?) -> Int64? {
        last.withLock { last in last.flatMap { $0.state == state && $0.state.isSettled ? $0.counter : nil } }
    }

    /// It was read after the journal had been in this state.
    func note(_ counter: Int64, in state: State?) { last.withLock { $0 = state.map { ($0, counter) } } }
}

// MARK: - Failures

func translatingFailures<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as DatabaseError { throw SQLFailure(error) }
}

func translatingFailures<T: Sendable>(_ body: () async throws -> T) async throws -> T {
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
