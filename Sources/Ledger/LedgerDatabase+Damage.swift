internal import Foundation
internal import Sessions

extension LedgerDatabase {
    /// Every row that cannot be read (law 9): its place, and what is wrong with it. At most `limit`.
    package func damagedRows(limit: Int = 100) async throws -> [UnreadableColumn] {
        try await read { sql in
            var found: [UnreadableColumn] = []
            for table in ReadableTable.all {
                for row in try sql.query(table.query) where found.count < limit {
                    do { try sql.read(row, of: table.name, table.read) } catch let fault as UnreadableColumn {
                        found.append(fault)
                    }
                }
            }
            return found
        }
    }
}

/// A table, and how each of its rows is read.
private struct ReadableTable {
    let name: String
    let query: String
    let read: @Sendable (SQLRow) throws -> Void

    init<Value>(_ name: String, columns: String = "*", read: @escaping @Sendable (SQLRow) throws -> Value) {
        (self.name, query) = (name, "SELECT \(columns) FROM \(name)")
        self.read = { _ = try read($0) }
    }

    /// Without the bytes of messages: they are nine tenths of a ledger, and any bytes can be read.
    static let all = [
        ReadableTable("organisation") { try Organisation($0) },
        ReadableTable("person") { try Person($0) },
        ReadableTable("contactPoint") { try ContactPoint($0) },
        ReadableTable("meetingGroup") { try Group($0) },
        ReadableTable("membership") { try Membership($0) },
        ReadableTable("preference") { try $0.json("kinds", as: [Notice.Kind].self) },
        ReadableTable("absence") { try $0("until") as WallDate? },
        ReadableTable("programme") { row in
            _ = try row.json("content", as: Programme.self)
            _ = try row.json("appliedPlan", as: ProgrammePlan.self)
        },
        ReadableTable("series") { try $0.json("content", as: Series.self) },
        ReadableTable("session") { row in
            _ = try Session(row)
            _ = try row.optionalJSON("outline", as: SessionOutline.self)
        },
        ReadableTable("attendee") { try Attendee($0) },
        ReadableTable("safetyNote") { try SafetyNote($0) },
        ReadableTable("topic") { try Topic($0) },
        ReadableTable("followUp") { try FollowUp($0) },
        ReadableTable("agendaDraft") { row in
            _ = try row.json("items", as: [AgendaItem].self)
            _ = try row.json("dropped", as: [AgendaItem.Origin].self)
        },
        ReadableTable("matter") { try Matter($0) },
        ReadableTable("delivery", columns: "id, person, state, due, usefulUntil, urgent, attempts, nextAttempt") {
            try Delivery($0)
        },
        ReadableTable("notice") { row in
            _ = try Notice(row)
            let _: Delivery.State? = try row("ended")
            _ = try row.optionalJSON("receipt", as: ReceiptContent.self)
        },
        ReadableTable("deliveryAttempt") { try DeliveryAttempt($0) },
        ReadableTable(
            "incomingMessage", columns: "id, channel, source, received, state, NULL AS raw, attempts, reading"
        ) { row in
            _ = try IncomingMessage(row)
            _ = try row.optionalJSON("reading", as: Reading.self)
        },
        ReadableTable("rsvp") { try RSVP($0) },
        ReadableTable("feedback") { try Feedback($0) },
        ReadableTable("anonymousFeedback") { try Feedback(anonymous: $0) },
        ReadableTable("contribution") { try Contribution($0) },
        ReadableTable("datePoll") { try $0("until") as WallDate },
        ReadableTable("requestDecision") { try $0("outcome") as SessionRequest.Outcome },
        ReadableTable("pollOption") { try PollOption($0) },
        ReadableTable("vote") { try Vote($0) },
    ]
}
