import Foundation
package import Ledger
package import Sessions

/// `topic propose`: writes down what somebody said by word of mouth. Nobody is told, but for what it is like.
package struct TopicProposeCommand: LedgerCommand {
    package var title: String
    package var group: Group.ID?
    package var session: Session.ID?
    package var proposer: Person.ID?

    package init(title: String, group: Group.ID? = nil, session: Session.ID? = nil, proposer: Person.ID? = nil) {
        (self.title, self.group, self.session, self.proposer) = (title, group, session, proposer)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let title = title.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !title.isEmpty, title.count <= 300 else {
            throw CommandFailure(
                .usage, vi: "Tên chuyên đề có từ 1 đến 300 ký tự.", en: "A topic has 1 to 300 characters.")
        }
        let group = try await ledger.group(group, of: session)
        if let proposer, try await !ledger.members(of: group).contains(where: { $0.person == proposer }) {
            throw CommandFailure(
                vi: "\(proposer) không thuộc nhóm \(group).", en: "\(proposer) does not belong to the group \(group).")
        }
        let before = try await ledger.topics(of: group)
        let offered = Contribution(
            id: "", kind: .topic, group: group, session: session, person: proposer, text: title,
            source: .person(note: context.person), at: context.now)
        try await ledger.record([.contribution(offered)], from: .person(note: context.person), at: context.now)
        let known = Set(before.map(\.id))
        guard let topic = try await ledger.topics(of: group).first(where: { !known.contains($0.id) }) else {
            return .failure
        }
        let near = topic.nearDuplicates(among: before)
        if context.json {
            try context.say(json: Entry(topic: topic, near: near.map(\.id)))
            return .success
        }
        context.say(vi: "Đã ghi: \(topic.id.short) – \(title)", en: "Written down: \(topic.id.short) – \(title)")
        for other in near {
            context.say(vi: "Giống \(other.id.short) – \(other.title)", en: "Like \(other.id.short) – \(other.title)")
        }
        return .success
    }

    private struct Entry: Encodable {
        let topic: Topic
        let near: [Topic.ID]
    }
}

extension LedgerDatabase {
    /// The group that was named, or the session's. Throws `CommandFailure` when neither is, or when they differ.
    func group(_ group: Group.ID?, of session: Session.ID?) async throws -> Group.ID {
        if let group { try await require(group) }
        var own: Group.ID?
        if let session { own = try await require(session).group }
        guard let found = group ?? own else {
            throw CommandFailure(
                .usage, vi: "Hãy nói nhóm nào (--group) hoặc buổi nào (--session).",
                en: "Say which group (--group) or which session (--session).")
        }
        if let own, own != found {
            throw CommandFailure(
                vi: "Buổi \(session?.rawValue ?? "") thuộc nhóm \(own), không thuộc \(found).",
                en: "The session \(session?.rawValue ?? "") is of the group \(own), not of \(found).")
        }
        return found
    }
}
