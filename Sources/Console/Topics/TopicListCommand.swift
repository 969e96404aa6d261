package import Ledger
package import Sessions

/// `topic list`: what members proposed, what became of it, and which seem to be the same.
package struct TopicListCommand: LedgerCommand {
    package var group: Group.ID?
    /// What was declined or merged, too.
    package var all: Bool

    package init(group: Group.ID? = nil, all: Bool = false) { (self.group, self.all) = (group, all) }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        if let group { try await ledger.require(group) }
        var entries: [Entry] = []
        for one in try await ledger.groups() where group == nil || group == one.id {
            entries += try await self.entries(of: one.id, ledger)
        }
        if context.json {
            try context.say(json: entries)
        } else if entries.isEmpty {
            context.say(vi: "Không có chuyên đề nào.", en: "There is no topic.")
        } else {
            context.say(table(entries, in: context))
        }
        return .success
    }

    private func entries(of group: Group.ID, _ ledger: LedgerDatabase) async throws -> [Entry] {
        let topics = try await ledger.topics(of: group)
        let names = Dictionary(
            try await ledger.people().map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
        return topics.filter { all || $0.state == .proposed || $0.state == .scheduled }.map { topic in
            Entry(
                topic: topic, proposer: topic.proposer.flatMap { names[$0] },
                near: topic.nearDuplicates(among: topics).map(\.id))
        }
    }

    private func table(_ entries: [Entry], in context: CommandContext) -> TextTable {
        var table = TextTable([
            .init(context.text(vi: "mã", en: "id")), .init(context.text(vi: "trạng thái", en: "state")),
            .init(context.text(vi: "buổi", en: "session")), .init(context.text(vi: "người đề xuất", en: "proposer")),
            .init(context.text(vi: "giống", en: "like")),
            .init(context.text(vi: "chuyên đề", en: "topic"), shrinks: true),
        ])
        for entry in entries {
            table.add([
                .init(entry.topic.id.short), .init(context.text(entry.topic.state.name), entry.topic.state.ink),
                .init(entry.topic.session?.rawValue ?? ""), .init(entry.proposer ?? ""),
                .init(entry.near.map(\.short).joined(separator: ", "), .warning), .init(entry.topic.title),
            ])
        }
        return table
    }

    private struct Entry: Encodable {
        let topic: Topic
        let proposer: String?
        let near: [Topic.ID]
    }
}

extension Topic.State {
    var name: Words {
        switch self {
        case .proposed: Words(vi: "đề xuất", en: "proposed")
        case .scheduled: Words(vi: "đã xếp", en: "scheduled")
        case .declined: Words(vi: "không chọn", en: "declined")
        case .merged: Words(vi: "đã ghép", en: "merged")
        }
    }

    var ink: Palette.Ink? {
        switch self {
        case .proposed: nil
        case .scheduled: .good
        case .declined, .merged: .faint
        }
    }
}
