internal import Foundation
internal import Sessions

/// One row of an answer. Columns are asked for by name, and the kind of value by the place it goes to:
/// `let start: WallTime = try row("start")`.
package struct SQLRow: Hashable, Sendable {
    package let columns: [String]
    package let values: [SQLValue]

    package init(columns: [String], values: [SQLValue]) { (self.columns, self.values) = (columns, values) }

    /// Throws `UnreadableColumn` when the row has no such column, or something else in it.
    package func callAsFunction<Value: SQLStorable>(_ column: String) throws -> Value {
        let stored = try value(column)
        guard let value = Value(sqlValue: stored) else {
            throw UnreadableColumn(column: column, wanted: "\(Value.self)")
        }
        return value
    }

    /// Reads the value that `storedJSON` wrote. Throws `UnreadableColumn`.
    package func json<Value: Decodable>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
        let text: String = try self(column)
        do { return try JSONDecoder().decode(Value.self, from: Data(text.utf8)) } catch is DecodingError {
            throw UnreadableColumn(column: column, wanted: "\(Value.self)")
        }
    }

    /// As `json`, for a column that may be NULL.
    package func optionalJSON<Value: Decodable>(_ column: String, as type: Value.Type = Value.self) throws -> Value? {
        try value(column) == .null ? nil : json(column)
    }

    private func value(_ column: String) throws -> SQLValue {
        if let index = columns.firstIndex(of: column) { return values[index] }
        // PostgreSQL writes unquoted names in small letters.
        if let index = columns.firstIndex(of: column.lowercased()) { return values[index] }
        throw UnreadableColumn(column: column, wanted: "a column")
    }
}

/// A column that does not hold what the ledger writes there: a damaged database, or one somebody edited by hand.
package struct UnreadableColumn: Error, Hashable, Sendable, CustomStringConvertible {
    package let column: String
    package let wanted: String
    /// The row's table and key, where they are known.
    package var place: String?

    package init(column: String, wanted: String, place: String? = nil) {
        (self.column, self.wanted, self.place) = (column, wanted, place)
    }

    package var description: String {
        "the database holds no readable \(wanted) in column \(column)" + (place.map { " of \($0)" } ?? "")
    }
}

/// `value` as text that is the same for equal values: keys are sorted.
func storedJSON(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if let key = Reason.keepsLanguages { encoder.userInfo[key] = true }
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// As `storedJSON`, NULL for nil.
func optionalJSON(_ value: (some Encodable)?) throws -> String? { try value.map { try storedJSON($0) } }
