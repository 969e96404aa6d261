package import Ledger
import Sessions

/// `programme list`.
package struct ProgrammeListCommand: LedgerCommand {
    package init() {}

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        var entries: [Entry] = []
        let quiet = try await ledger.quietProgrammes()
        for programme in try await ledger.programmes() {
            let sessions = try await ledger.sessions(SessionFilter(programme: programme.id))
            entries.append(Entry(programme, sessions: sessions.count, isQuiet: quiet.contains(programme.id)))
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
            .init(context.text(vi: "gửi thư", en: "sending")),
            .init(context.text(vi: "tiêu đề", en: "title"), shrinks: true),
        ])
        for entry in entries {
            table.add([
                .init(entry.id.rawValue), .init(entry.number ?? ""), .init(entry.from.description),
                .init(entry.until.description), .init("\(entry.sessions)"),
                .init(
                    entry.isQuiet
                        ? context.text(vi: "chưa bắt đầu", en: "not started") : context.text(vi: "có", en: "yes"),
                    entry.isQuiet ? .warning : nil), .init(entry.title),
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
        let isQuiet: Bool

        init(_ programme: Programme, sessions: Int, isQuiet: Bool) {
            (id, group, number) = (programme.id, programme.group, programme.number)
            (title, from, until) = (programme.title, programme.from, programme.until)
            (self.sessions, self.isQuiet) = (sessions, isQuiet)
        }
    }
}
