package import Ledger
import Sessions

/// `programme list`.
package struct ProgrammeListCommand: LedgerCommand {
    package init() {}

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        var entries: [Entry] = []
        for programme in try await ledger.programmes() {
            let sessions = try await ledger.sessions(SessionFilter(programme: programme.id))
            entries.append(Entry(programme, sessions: sessions.count))
        }
        if context.json {
            try context.say(json: entries)
            return .success
        }
        guard !entries.isEmpty else {
            context.say(vi: "Chưa có kế hoạch nào.", en: "There is no programme yet.")
            return .success
        }
        context.say(table(of: entries, in: context))
        return .success
    }

    private func table(of entries: [Entry], in context: CommandContext) -> TextTable {
        var table = TextTable([
            .init(context.text(vi: "mã", en: "id")), .init(context.text(vi: "số", en: "number")),
            .init(context.text(vi: "từ", en: "from")), .init(context.text(vi: "đến", en: "until")),
            .init(context.text(vi: "buổi", en: "sessions"), .trailing),
            .init(context.text(vi: "tiêu đề", en: "title"), shrinks: true),
        ])
        for entry in entries {
            table.add([
                .init(entry.id.rawValue), .init(entry.number ?? ""), .init(entry.from.description),
                .init(entry.until.description), .init("\(entry.sessions)"), .init(entry.title),
            ])
        }
        return table
    }

    private struct Entry: Encodable {
        let id: Programme.ID
        let group: Group.ID
        let number: String?
        let title: String
        let from: WallDate
        let until: WallDate
        let sessions: Int

        init(_ programme: Programme, sessions: Int) {
            (id, group, number) = (programme.id, programme.group, programme.number)
            (title, from, until) = (programme.title, programme.from, programme.until)
            self.sessions = sessions
        }
    }
}
