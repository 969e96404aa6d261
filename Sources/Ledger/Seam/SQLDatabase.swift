// The seam between Convoke's queries and the database that answers them. A transaction is a synchronous closure, so that
// nothing can await inside it (law 10); what it returns is a value. Queries are plain text in what SQLite ≥ 3.40 and
// PostgreSQL ≥ 15 share, with `$1`, `$2` … for their values.

/// A database that holds a ledger: SQLite today, PostgreSQL for those who outgrow one machine.
package protocol SQLDatabase: Sendable {
    /// Runs `body` on one consistent state of the database, beside other readers and a writer.
    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// Runs `body` in one transaction, which is committed when `body` returns and undone when it throws.
    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// This dialect's migrations, in their order.
    var migrations: [Migration] { get }

    /// Asks this dialect for the `name`s of all tables.
    var tableNamesQuery: String { get }

    /// A number that differs from its last value when another process wrote in between.
    func changeCounter() async throws -> Int64

    /// Copies the database, while it is in use, to a new file at `path`.
    func backUp(to path: String) async throws

    /// What the database itself finds wrong with its file; empty when all is well.
    func integrityFaults() async throws -> [String]
}

/// A connection inside a transaction.
package protocol SQLConnection {
    /// The rows `sql` gives. The first of `values` is `$1`.
    func query(_ sql: String, values: [SQLValue]) throws -> [SQLRow]

    /// How many rows `sql` changed.
    @discardableResult
    func execute(_ sql: String, values: [SQLValue]) throws -> Int

    /// Runs several statements without values: a migration.
    func run(script: String) throws

    /// Told of each row that cannot be read and is left out.
    func note(_ fault: UnreadableColumn)
}

extension SQLConnection {
    package func note(_ fault: UnreadableColumn) {}
}

extension SQLConnection {
    package func query(_ sql: String, _ values: any SQLStorable...) throws -> [SQLRow] {
        try query(sql, values: values.map(\.sqlValue))
    }

    @discardableResult
    package func execute(_ sql: String, _ values: any SQLStorable...) throws -> Int {
        try execute(sql, values: values.map(\.sqlValue))
    }

    /// The first row, if there is one.
    package func row(_ sql: String, _ values: any SQLStorable...) throws -> SQLRow? {
        try query(sql, values: values.map(\.sqlValue)).first
    }
}

/// What a database refused, in its own words and never with the values it was given (law 14).
package struct SQLFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: Hashable, Sendable {
        /// A NOT NULL, CHECK, UNIQUE or foreign key said no.
        case constraint
        /// Another process held the file for too long.
        case busy
        /// No room left, not writable, or not readable.
        case storage
        /// The file is damaged, or no database.
        case damaged
        case other
    }

    package var kind: Kind
    package var message: String
    package var sql: String?

    package init(kind: Kind, message: String, sql: String? = nil) {
        (self.kind, self.message, self.sql) = (kind, message, sql)
    }

    package var description: String { sql.map { "\(message) in: \($0)" } ?? message }
}
