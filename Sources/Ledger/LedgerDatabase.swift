// The only owner of the database. Every change is a named method that preserves an invariant in one short transaction,
// with one `now` (law 10); there is no other way to write. The methods lie in `LedgerDatabase+….swift` by concern, what
// they are made of in `LedgerTransaction+….swift` (writing) and `SQLConnection+….swift` (reading).

package import Foundation

package struct LedgerDatabase: Sendable {
    let database: any SQLDatabase
    let randomNumber: @Sendable () -> UInt64
    private let report: DamageReport
    private let tell: (@Sendable (DeliveryStep) -> Void)?

    /// Brings the schema of `database` up to date. `randomNumber` gives the numbers that delivery ids, calendar UIDs
    /// and the ids of facts are made of; a simulation hands in its own. `onDamage` is told once of each row that cannot
    /// be read and was left out (law 9); `onStep`, of each step of a delivery's life, once it is committed. Throws `SchemaFault` for a database that this program must not touch.
    package init(
        _ database: any SQLDatabase, at now: Date,
        randomNumber: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) },
        onDamage: @escaping @Sendable (UnreadableColumn) -> Void = { _ in },
        onStep: (@Sendable (DeliveryStep) -> Void)? = nil
    ) async throws {
        (self.database, self.randomNumber, report) = (database, randomNumber, DamageReport(onDamage))
        tell = onStep
        try await SchemaMigrator(database: database).migrate(at: now)
    }

    /// To read a ledger whose schema is known to be up to date.
    init(asItIs database: any SQLDatabase) {
        (self.database, randomNumber, report) = (database, { .random(in: .min ... .max) }, DamageReport { _ in })
        tell = nil
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await database.read { [report] in try body(ReportingConnection(base: $0, report: report)) }
    }

    func write<T: Sendable>(
        at now: Date, apart: Bool = false, _ body: @escaping @Sendable (LedgerTransaction) throws -> T
    ) async throws -> T {
        let diary = tell.map { _ in DeliveryDiary() }
        let result = try await database.write { [report, randomNumber] in
            try body(
                LedgerTransaction(
                    sql: ReportingConnection(base: $0, report: report), now: now, randomNumber: randomNumber,
                    isApart: apart, diary: diary))
        }
        if let tell, let diary { diary.steps.forEach(tell) }
        return result
    }

    /// As `write`, for many things at once: if it meets a damaged row, it is undone and done again with each of them
    /// `apart`.
    func writeEach<T: Sendable>(
        at now: Date, _ body: @escaping @Sendable (LedgerTransaction) throws -> T
    ) async throws -> T {
        do { return try await write(at: now, body) } catch is UnreadableColumn {
            return try await write(at: now, apart: true, body)
        }
    }
}

/// A transaction under way: the connection, the one `now`, and where new ids come from.
struct LedgerTransaction {
    let sql: any SQLConnection
    let now: Date
    let randomNumber: @Sendable () -> UInt64
    /// Whether a damaged row undoes only what was done `apart`.
    var isApart = false
    /// Nil where nobody listens.
    var diary: DeliveryDiary?

    /// Does one of many things; nil when a damaged row undid it, of which `place` is told.
    func apart<T>(_ place: @autoclosure () -> String, _ body: () throws -> T) throws -> T? {
        guard isApart else { return try body() }
        try sql.run(script: "SAVEPOINT apart")
        let noted = diary?.count ?? 0
        do {
            let result = try body()
            try sql.run(script: "RELEASE SAVEPOINT apart")
            return result
        } catch var fault as UnreadableColumn {
            try sql.run(script: "ROLLBACK TO SAVEPOINT apart; RELEASE SAVEPOINT apart")
            fault.place = fault.place ?? place()
            diary?.cut(to: noted)
            sql.note(fault)
            return nil
        }
    }

    /// 32 hexadecimal digits.
    func mintID() -> String { hexadecimal(randomNumber()) + hexadecimal(randomNumber()) }

    func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// What the ledger refuses, beyond what `Session`, `Delivery` and `IncomingMessage` refuse by themselves.
package enum LedgerRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no such thing: *session*, *person* …, and the name it was asked for by.
    case unknown(String, String)
    /// The programme file uses an id that belongs to something else.
    case idTaken(String, String)
    /// The time for it is over (law 4).
    case tooLate(String)
    /// It was answered before (law 13: anonymous feedback cannot be found again to be changed).
    case alreadyAnswered
    /// Somebody has decided on this request.
    case alreadyDecided
    /// This session's questions are answered on their page, without a name (law 13), or the other way round.
    case wrongForm

    package var description: String {
        switch self {
        case .unknown(let what, let id): "there is no \(what) \(id)"
        case .idTaken(let what, let id): "the id \(id) already names another \(what)"
        case .tooLate(let what): "it is too late for \(what)"
        case .alreadyDecided: "this request was decided on before"
        case .alreadyAnswered: "this person has already answered"
        case .wrongForm: "these questions are answered in another way"
        }
    }
}
