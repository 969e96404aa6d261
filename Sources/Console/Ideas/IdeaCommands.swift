import Composer
import Foundation
package import Ledger
package import Sessions

/// `idea list`: what is in the activity bank.
package struct IdeaListCommand: LedgerCommand {
    package var group: Group.ID?
    /// Only what has these words in it, in whatever case and with whatever marks.
    package var search: String?

    package init(group: Group.ID? = nil, search: String? = nil) { (self.group, self.search) = (group, search) }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        if let group { try await ledger.require(group) }
        let bank = try await IdeaBank(
            of: try await ledger.groups().filter { group == nil || group == $0.id }, on: ledger)
        let found = search.map { bank.matching($0) } ?? bank.ideas
        if context.json {
            try context.say(json: found)
        } else if found.isEmpty {
            context.say(vi: "Không có ý tưởng nào.", en: "There is no idea.")
        } else {
            context.say(table(found, in: context))
        }
        return .success
    }

    private func table(_ found: [IdeaBank.Idea], in context: CommandContext) -> TextTable {
        var table = TextTable([
            .init(context.text(vi: "mã", en: "id")), .init(context.text(vi: "ngày", en: "date")),
            .init(context.text(vi: "nhóm", en: "group")), .init(context.text(vi: "người góp", en: "from")),
            .init(context.text(vi: "ý tưởng", en: "idea"), shrinks: true),
        ])
        for one in found {
            table.add([
                .init(one.id.short), .init(one.date?.description ?? ""), .init(one.group.rawValue),
                .init(one.name ?? ""), .init(one.text),
            ])
        }
        return table
    }
}

/// `idea show`: one idea, whole, as it was written.
package struct IdeaShowCommand: LedgerCommand {
    package var id: Contribution.ID

    package init(id: Contribution.ID) { self.id = id }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let idea = try only(try await IdeaBank(of: try await ledger.groups(), on: ledger).ideas)
        if context.json {
            try context.say(json: idea)
            return .success
        }
        var facts = Facts(context)
        facts.add(vi: "mã", en: "id", idea.id.rawValue)
        facts.add(vi: "nhóm", en: "group", idea.group.rawValue)
        facts.add(vi: "người góp", en: "from", idea.name)
        facts.add(vi: "đơn vị", en: "organisation", idea.organisation)
        facts.add(vi: "buổi", en: "session", idea.session?.rawValue)
        facts.add(vi: "nội dung buổi", en: "title", idea.title)
        facts.add(vi: "ngày", en: "date", idea.date?.description)
        facts.say()
        context.say()
        for line in idea.text.split(separator: "\n", omittingEmptySubsequences: false) {
            context.say("  " + cleanLine(String(line)))
        }
        return .success
    }

    private func only(_ ideas: [IdeaBank.Idea]) throws -> IdeaBank.Idea {
        if let one = ideas.first(where: { $0.id == id }) { return one }
        let near = ideas.filter { $0.id.rawValue.hasPrefix(id.rawValue) }
        guard let one = near.first else { throw CommandFailure(unknown: "idea", id.rawValue) }
        guard near.count == 1 else { throw CommandFailure(tooShort: id.rawValue, of: near.count) }
        return one
    }
}
