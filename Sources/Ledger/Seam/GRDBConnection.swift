// A statement is prepared once for a connection and kept by GRDB. Its values are bound and its rows are read by SQLite's own
// calls: a delivery takes about twenty statements, and what GRDB makes of each (an arguments dictionary, a row that is
// copied, a value that is boxed) costs more than what SQLite does for it. Nothing here begins or ends a transaction, or
// changes the schema, of which GRDB wants to know.

internal import GRDB
internal import GRDBSQLite

/// GRDB's connection behind the seam. `$n` is bound by its name: SQLite takes `$1` for a name like any other and
/// numbers the parameters in the order in which it meets them, so that values bound by position would be swapped.
struct GRDBConnection: SQLConnection {
    let database: GRDB.Database

    func query(_ sql: String, values: [SQLValue]) throws -> [SQLRow] {
        let statement = try database.cachedStatement(sql: sql)
        let columns = statement.columnNames
        var rows: [SQLRow] = []
        try run(statement, values) { row in
            rows.append(SQLRow(columns: columns, values: columns.indices.map { SQLValue(row, column: Int32($0)) }))
        }
        return rows
    }

    func execute(_ sql: String, values: [SQLValue]) throws -> Int {
        try run(try database.cachedStatement(sql: sql), values) { _ in }
        return database.changesCount
    }

    func run(script: String) throws { try database.execute(sql: script) }

    /// Steps through all its rows. A statement that is left in the middle would hold its transaction.
    private func run(
        _ statement: GRDB.Statement, _ values: [SQLValue], _ each: (OpaquePointer) throws -> Void
    ) throws {
        let pointer = statement.sqliteStatement
        let octets = BoundOctets(values)
        // SQLite reads them where they lie until it forgets them.
        try octets.bytes.withUnsafeBytes { bytes in
            defer {
                sqlite3_reset(pointer)
                sqlite3_clear_bindings(pointer)
            }
            try bind(values, octets.starts, bytes, to: pointer, sql: statement.sql)
            while true {
                switch sqlite3_step(pointer) {
                case SQLITE_ROW: try each(pointer)
                case SQLITE_DONE: return
                default: throw failure(sql: statement.sql)
                }
            }
        }
    }

    private func bind(
        _ values: [SQLValue], _ starts: [Int], _ octets: UnsafeRawBufferPointer, to statement: OpaquePointer,
        sql: @autoclosure () -> String
    ) throws {
        let count = sqlite3_bind_parameter_count(statement)
        guard count > 0 else { return }
        for parameter in 1...count {
            guard let place = Self.place(of: sqlite3_bind_parameter_name(statement, parameter)),
                values.indices.contains(place)
            else { throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "a value is missing", sql: sql()) }
            let own = UnsafeRawBufferPointer(rebasing: octets[starts[place]..<starts[place + 1]])
            guard values[place].bind(own, to: statement, at: parameter) == SQLITE_OK else {
                throw failure(sql: sql())
            }
        }
    }

    /// `$3` is the value at 2.
    private static func place(of name: UnsafePointer<CChar>?) -> Int? {
        guard let name, name[0] == Int8(bitPattern: UInt8(ascii: "$")) else { return nil }
        var (number, index) = (0, 1)
        while name[index] != 0 {
            let digit = Int(name[index]) - Int(UInt8(ascii: "0"))
            guard (0...9).contains(digit), index < 4 else { return nil }
            (number, index) = (number * 10 + digit, index + 1)
        }
        return number - 1
    }

    private func failure(sql: String) -> DatabaseError {
        DatabaseError(resultCode: database.lastErrorCode, message: database.lastErrorMessage, sql: sql)
    }
}

/// The octets of all texts and blobs, one behind the other, in one piece of memory.
private struct BoundOctets {
    private(set) var bytes: [UInt8] = [0]
    /// Of each value's, and of the end.
    private(set) var starts: [Int] = []

    init(_ values: [SQLValue]) {
        starts.reserveCapacity(values.count + 1)
        for value in values {
            starts.append(bytes.count)
            switch value {
            case .text(let text): bytes.append(contentsOf: text.utf8)
            case .blob(let octets): bytes.append(contentsOf: octets)
            case .null, .integer, .real: break
            }
        }
        starts.append(bytes.count)
    }
}

extension SQLValue {
    fileprivate func bind(_ octets: UnsafeRawBufferPointer, to statement: OpaquePointer, at parameter: Int32) -> Int32 {
        switch self {
        case .null: sqlite3_bind_null(statement, parameter)
        case .integer(let number): sqlite3_bind_int64(statement, parameter, number)
        case .real(let number): sqlite3_bind_double(statement, parameter, number)
        case .text:
            sqlite3_bind_text(
                statement, parameter, octets.assumingMemoryBound(to: CChar.self).baseAddress, Int32(octets.count), nil)
        case .blob: sqlite3_bind_blob(statement, parameter, octets.baseAddress, Int32(octets.count), nil)
        }
    }

    fileprivate init(_ row: OpaquePointer, column: Int32) {
        switch sqlite3_column_type(row, column) {
        case SQLITE_INTEGER: self = .integer(sqlite3_column_int64(row, column))
        case SQLITE_FLOAT: self = .real(sqlite3_column_double(row, column))
        case SQLITE_TEXT:
            let text = UnsafeBufferPointer(
                start: sqlite3_column_text(row, column), count: Int(sqlite3_column_bytes(row, column)))
            self = .text(String(decoding: text, as: UTF8.self))
        case SQLITE_BLOB:
            let bytes = UnsafeRawBufferPointer(
                start: sqlite3_column_blob(row, column), count: Int(sqlite3_column_bytes(row, column)))
            self = .blob([UInt8](bytes))
        default: self = .null
        }
    }
}
