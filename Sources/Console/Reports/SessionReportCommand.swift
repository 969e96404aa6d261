package import Ledger
package import Sessions

/// `report session`: who was asked, answered and came; what was said afterwards.
package struct SessionReportCommand: LedgerCommand {
    package var id: Session.ID

    package init(id: Session.ID) { self.id = id }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        guard let board = try await ledger.board(of: id) else {
            throw CommandFailure(unknown: "session", id.rawValue)
        }
        let petitions = try await ledger.petitions(of: board.group.id, about: id)
        if context.json {
            try context.say(json: SessionReport(board, petitions: petitions))
        } else {
            ReportText(context: context).say(board, petitions: petitions)
        }
        return .success
    }
}
