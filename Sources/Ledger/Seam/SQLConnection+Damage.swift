// Law 9: a row that cannot be read, because the file was damaged or edited by hand, harms nobody but whom it is about.
// What reads for everybody goes through `readable`: it tells of the row, leaves it out, and goes on. What writes about
// many is tried as a whole first; if it meets such a row, it is undone and done again, each one behind a savepoint
// (`LedgerTransaction.apart`), so that a sound ledger pays nothing for it.

internal import Foundation
internal import Synchronization

extension SQLConnection {
    /// What `read` makes of the row. Throws `UnreadableColumn` with the row's place.
    func read<Value>(_ row: SQLRow, of table: String, _ read: (SQLRow) throws -> Value) throws -> Value {
        do { return try read(row) } catch var fault as UnreadableColumn {
            fault.place = fault.place ?? "\(table) \(row.key)"
            throw fault
        }
    }

    /// As `read`; nil, and told of, when the row is damaged or one that it needs.
    func readable<Value>(_ row: SQLRow, of table: String, _ read: (SQLRow) throws -> Value) throws -> Value? {
        do { return try self.read(row, of: table, read) } catch let fault as UnreadableColumn {
            note(fault)
            return nil
        }
    }

    /// As `readable`, of each row; the damaged ones are left out.
    func readable<Value>(_ rows: [SQLRow], of table: String, _ read: (SQLRow) throws -> Value) throws -> [Value] {
        try rows.compactMap { try readable($0, of: table, read) }
    }
}

extension SQLRow {
    /// The row's key, as well as its columns tell it: never a name or an address (law 14).
    var key: String {
        let key = Self.keys.first { columns.contains($0[0]) } ?? ["person"]
        return key.compactMap { name in
            guard let index = columns.firstIndex(of: name) else { return nil }
            return switch values[index] {
            case .text(let text): text
            case .integer(let number): String(number)
            case .null, .real, .blob: nil
            }
        }.joined(separator: " ")
    }

    private static let keys = [
        ["id"], ["subject", "kind", "step", "revision", "person"], ["session", "person"],
        ["meetingGroup", "person", "kind"], ["delivery", "number"],
    ]
}

/// Tells of each fault once.
final class DamageReport: Sendable {
    private let seen = Mutex<Set<UnreadableColumn>>([])
    private let tell: @Sendable (UnreadableColumn) -> Void

    init(_ tell: @escaping @Sendable (UnreadableColumn) -> Void) { self.tell = tell }

    func note(_ fault: UnreadableColumn) {
        // Of a ledger with more damage than that, enough was said.
        let isNew = seen.withLock { $0.count < 1000 && $0.insert(fault).inserted }
        if isNew { tell(fault) }
    }
}

/// A connection that tells of the damaged rows it meets.
struct ReportingConnection: SQLConnection {
    let base: any SQLConnection
    let report: DamageReport

    func query(_ sql: String, values: [SQLValue]) throws -> [SQLRow] { try base.query(sql, values: values) }
    func execute(_ sql: String, values: [SQLValue]) throws -> Int { try base.execute(sql, values: values) }
    func run(script: String) throws { try base.run(script: script) }
    func note(_ fault: UnreadableColumn) { report.note(fault) }
}
