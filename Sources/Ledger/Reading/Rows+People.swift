internal import Foundation
internal import Sessions

extension Organisation {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), name: try row("name"), level: try row("level"), parent: try row("parent"),
            address: try row("address"))
    }
}

extension Person {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), name: try row("name"), honorific: try row("honorific"),
            language: try row("language"), zone: try row("zone"), organisation: try row("organisation"))
    }
}

extension ContactPoint {
    init(_ row: SQLRow) throws {
        let reason: String? = try row("suspendedReason")
        let since: Date? = try row("suspendedSince")
        self.init(
            id: try row("id"), person: try row("person"), channel: try row("channel"), address: try row("address"),
            rank: try row("rank"), verified: try row("verified"),
            suspension: reason.flatMap { reason in since.map { Suspension(reason: reason, since: $0) } })
    }
}

extension Group {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), name: try row("name"), shortName: try row("shortName"),
            language: try row("language"), zone: try row("zone"), organisation: try row("organisation"),
            parent: try row("parent"), policy: try row.json("policy"))
    }
}

extension Membership {
    init(_ row: SQLRow) throws {
        self.init(
            group: try row("meetingGroup"), person: try row("person"), role: try row("role"),
            since: try row("since"))
    }
}
