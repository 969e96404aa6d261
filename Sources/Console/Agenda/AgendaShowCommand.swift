package import Ledger
package import Sessions

/// `agenda show` and `agenda draft`: the published agenda and the draft beside it, or the draft alone.
package struct AgendaShowCommand: LedgerCommand {
    package var id: Session.ID
    package var onlyDraft: Bool

    package init(id: Session.ID, onlyDraft: Bool = false) { (self.id, self.onlyDraft) = (id, onlyDraft) }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let session = try await ledger.require(id)
        let draft = try await ledger.agendaDraft(of: id, at: context.now).items
        if context.json {
            try context.say(
                json: Entry(
                    session: id, version: session.revisions.agenda, published: onlyDraft ? nil : session.agenda,
                    draft: draft))
            return .success
        }
        if !onlyDraft {
            context.head(
                vi: "Chương trình đã công bố (bản \(session.revisions.agenda))",
                en: "Published agenda (version \(session.revisions.agenda))")
            say(session.revisions.agenda == 0 ? [] : session.agenda, in: context)
            guard draft != session.agenda || session.revisions.agenda == 0 else { return .success }
            context.say()
        }
        context.head(vi: "Bản nháp", en: "Draft")
        say(draft, in: context)
        return .success
    }

    private func say(_ items: [AgendaItem], in context: CommandContext) {
        if items.isEmpty { context.say(vi: "(trống)", en: "(empty)") }
        for (index, item) in items.enumerated() { context.say(AgendaLine.text(item, index + 1, in: context)) }
    }

    private struct Entry: Encodable {
        let session: Session.ID
        let version: Int
        let published: [AgendaItem]?
        let draft: [AgendaItem]
    }
}
