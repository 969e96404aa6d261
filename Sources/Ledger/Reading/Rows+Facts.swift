internal import Foundation
internal import Sessions

extension IncomingMessage {
    /// A message whose raw bytes were pruned has none.
    init(_ row: SQLRow) throws {
        let raw: [UInt8]? = try row("raw")
        self.init(
            id: try row("id"), channel: try row("channel"), source: try row("source"),
            received: try row("received"), state: try row("state"), raw: raw ?? [], attempts: try row("attempts"))
    }
}

extension FactSource {
    init(_ row: SQLRow) throws {
        let (kind, source): (String, String) = (try row("sourceKind"), try row("source"))
        switch kind {
        case "message": self = .message(.init(source))
        case "page":
            guard let delivery = Delivery.ID(source) else {
                throw UnreadableColumn(column: "source", wanted: "delivery id")
            }
            self = .page(delivery)
        default: self = .person(note: source)
        }
    }

    /// The column `sourceKind`.
    var storedKind: String {
        switch self {
        case .message: "message"
        case .page: "page"
        case .person: "person"
        }
    }

    /// The column `source`.
    var storedSource: String {
        switch self {
        case .message(let id): id.rawValue
        case .page(let delivery): delivery.description
        case .person(let note): note
        }
    }
}

extension RSVP {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), session: try row("session"), person: try row("person"), status: try row("status"),
            delegate: try row("delegate"), guests: try row("guests"), party: try row("party"),
            late: try row("late"), leavesEarly: try row("leavesEarly"), comment: try row("comment"),
            rule: try row("rule"), source: try FactSource(row), at: try row("at"))
    }
}

extension Feedback {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), session: try row("session"), person: try row("person"),
            answers: try row.json("answers"), remark: try row("remark"), source: try FactSource(row),
            at: try row("at"))
    }

    init(anonymous row: SQLRow) throws {
        self.init(
            id: try row("id"), session: try row("session"), person: nil, answers: try row.json("answers"),
            remark: try row("remark"), source: nil, at: nil)
    }
}

extension Contribution {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), kind: try row("kind"), group: try row("meetingGroup"), session: try row("session"),
            person: try row("person"), text: try row("words"), proposed: try row("proposed"),
            thread: try row("thread"), source: try FactSource(row), at: try row("at"))
    }
}
