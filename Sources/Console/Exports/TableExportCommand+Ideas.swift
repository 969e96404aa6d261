import Ledger
import Sessions

extension TableExportCommand {
    /// Of a group all of them; of a programme those that belong to its sessions. The earliest first.
    func ideaRows(_ ledger: LedgerDatabase, _ context: CommandContext) async throws -> [[String]] {
        let sessions = Set(try await scope.sessions(ledger).map(\.id))
        let bank = try await IdeaBank(of: try await scope.groups(ledger), on: ledger)
        var isWhole = true
        if case .programme = scope { isWhole = false }
        let heading = [
            context.text(vi: "Mã", en: "ID"), context.text(vi: "Mã buổi", en: "Session"),
            context.text(vi: "Ngày", en: "Date"), context.text(vi: "Nội dung", en: "Title"),
            context.text(vi: "Người góp", en: "From"), context.text(vi: "Đơn vị", en: "Organisation"),
            context.text(vi: "Ý tưởng", en: "Idea"),
        ]
        return bank.ideas.reversed().filter { idea in isWhole || idea.session.map(sessions.contains) ?? false }
            .reduce(into: [heading]) { rows, idea in
                rows.append([
                    idea.id.rawValue, idea.session?.rawValue ?? "", idea.date?.description ?? "", idea.title ?? "",
                    idea.name ?? "", idea.organisation ?? "", idea.text,
                ])
            }
    }
}
