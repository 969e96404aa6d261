package import Foundation
package import Sessions

/// What the chair decides about a topic.
package enum TopicDecision: Hashable, Sendable {
    /// On the agenda of this session.
    case schedule(Session.ID)
    case decline(reason: String?)
    /// Dealt with under another topic of the same group.
    case merge(into: Topic.ID)
    /// As if nothing had been decided.
    case reopen
}

extension LedgerDatabase {
    /// What members of this group proposed, whatever became of it.
    package func topics(of group: Group.ID) async throws -> [Topic] {
        try await read { sql in
            let rows = try sql.query("SELECT * FROM topic WHERE meetingGroup = $1 ORDER BY title, id", group)
            return try sql.readable(rows, of: "topic", Topic.init)
        }
    }

    /// Decides what becomes of a topic; its proposer is told, unless nothing changes or is decided yet. Returns the topic
    /// as it now is.
    ///
    /// Throws `LedgerRefusal.unknown` for a topic or session that is not there or of another group.
    @discardableResult
    package func decide(_ id: Topic.ID, _ decision: TopicDecision, at now: Date) async throws -> Topic {
        try await write(at: now) { transaction in
            var topic = try transaction.sql.requiredTopic(id)
            try topic.apply(decision, in: transaction.sql)
            try transaction.write(topic)
            return topic
        }
    }
}

extension LedgerTransaction {
    func write(_ topic: Topic) throws {
        try sql.execute(
            "UPDATE topic SET state = $2, session = $3, mergedInto = $4, reason = $5 WHERE id = $1", topic.id,
            topic.state, topic.session, topic.mergedInto, topic.reason)
        try tellProposer(of: topic)
    }

    /// What is undone again is not told any more, if it has not left.
    private func tellProposer(of topic: Topic) throws {
        let matter = Matter.ID("topic:\(topic.id)")
        guard let proposer = topic.proposer, let news = try news(of: topic) else { return try close(matter) }
        let end = try topic.session.flatMap { try sql.session($0) }.flatMap { $0.lacksDate ? nil : $0.endInstant }
        try open(
            Matter(
                id: matter, group: topic.group, session: topic.session, audience: .person(proposer), news: news,
                opened: now, usefulUntil: end ?? now.addingTimeInterval(Matter.standardUse)))
    }

    private func news(of topic: Topic) throws -> News? {
        switch topic.state {
        case .proposed: nil
        case .scheduled: .topicScheduled(title: topic.title)
        case .declined: .topicDeclined(title: topic.title, reason: topic.reason)
        case .merged:
            try topic.mergedInto.map { .topicMerged(title: topic.title, into: try sql.requiredTopic($0).title) }
        }
    }
}

extension SQLConnection {
    /// Throws `LedgerRefusal.unknown`.
    func requiredTopic(_ id: Topic.ID) throws -> Topic {
        guard let row = try row("SELECT * FROM topic WHERE id = $1", id) else {
            throw LedgerRefusal.unknown("topic", id.rawValue)
        }
        return try read(row, of: "topic", Topic.init)
    }
}

extension Topic {
    fileprivate mutating func apply(_ decision: TopicDecision, in sql: any SQLConnection) throws {
        (mergedInto, reason) = (nil, nil)
        switch decision {
        case .schedule(let id):
            guard try sql.requiredSession(id).group == group else {
                throw LedgerRefusal.unknown("session", id.rawValue)
            }
            (state, session) = (.scheduled, id)
        case .decline(let why): (state, reason) = (.declined, why)
        case .merge(let target):
            let other = try sql.requiredTopic(target)
            guard other.group == group, other.id != id, other.state != .merged else {
                throw LedgerRefusal.unknown("topic", target.rawValue)
            }
            (state, mergedInto, session) = (.merged, other.id, other.session)
        case .reopen: state = .proposed
        }
    }
}
