import Ledger
import Sessions

extension LedgerDatabase {
    /// The topic with this id, or the only one whose id begins so. Throws `CommandFailure`.
    func require(_ id: Topic.ID) async throws -> Topic {
        var all: [Topic] = []
        for group in try await groups() { all += try await topics(of: group.id) }
        return try only(all, id, named: "topic")
    }

    /// As `require`, of a lesson or an action.
    func require(_ id: FollowUp.ID) async throws -> FollowUp {
        var all: [FollowUp] = []
        for group in try await groups() { all += try await followUps(of: group.id) }
        return try only(all, id, named: "follow-up")
    }

    func only<Thing: Identifiable, Named>(
        _ all: [Thing], _ id: Thing.ID, named what: String
    ) throws -> Thing where Thing.ID == Identifier<Named> {
        if let one = all.first(where: { $0.id == id }) { return one }
        let near = all.filter { $0.id.rawValue.hasPrefix(id.rawValue) }
        guard let one = near.first else { throw CommandFailure(unknown: what, id.rawValue) }
        guard near.count == 1 else { throw CommandFailure(tooShort: id.rawValue, of: near.count) }
        return one
    }
}

extension Topic: Identifiable {}
extension FollowUp: Identifiable {}

extension Identifier {
    /// Enough of a minted id to name it; an id that somebody wrote, whole.
    var short: String {
        let isMinted = rawValue.count == 32 && rawValue.allSatisfy(\.isHexDigit)
        return isMinted ? String(rawValue.prefix(8)) : rawValue
    }
}
