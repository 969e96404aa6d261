package import Ledger
import Programmes
import Sessions

/// `export roster|sessions|attendance|feedback|ideas|petitions`: tables for spreadsheets. No address is in them unless
/// it was asked for (law 11), and feedback never says whose it is (law 13).
package struct TableExportCommand: LedgerCommand {
    package enum Content: String, CaseIterable, Sendable {
        case roster, sessions, attendance, feedback, ideas, petitions
    }

    /// What stands between the columns.
    package enum Separator: String, CaseIterable, Sendable {
        case comma, semicolon, tab
    }

    package var content: Content
    package var scope: ExportScope
    package var hasAddresses: Bool
    package var separator: Separator
    /// Begins with a byte order mark, by which Excel knows UTF-8.
    package var hasMark: Bool
    package var file: String?

    package init(
        _ content: Content, scope: ExportScope, hasAddresses: Bool = false, separator: Separator = .comma,
        hasMark: Bool = false, file: String? = nil
    ) {
        (self.content, self.scope, self.hasAddresses) = (content, scope, hasAddresses)
        (self.separator, self.hasMark, self.file) = (separator, hasMark, file)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let rows =
            switch content {
            case .roster: try await rosterRows(ledger, context)
            case .sessions: try await sessionRows(ledger, context)
            case .attendance: try await attendanceRows(ledger, context)
            case .feedback: try await feedbackRows(ledger, context)
            case .petitions: try await petitionRows(ledger, context)
            case .ideas: try await ideaRows(ledger, context)
            }
        let writer = TableWriter(separator: .init(rawValue: separator.rawValue) ?? .comma, hasMark: hasMark)
        try ExportTarget(file: file).write(writer.text(rows), in: context)
        return .success
    }

    func boards(_ ledger: LedgerDatabase) async throws -> [SessionBoard] {
        var boards: [SessionBoard] = []
        for session in try await scope.sessions(ledger) {
            if let board = try await ledger.board(of: session.id) { boards.append(board) }
        }
        return boards
    }

    /// By name where the name says which.
    func organisationNames(_ ledger: LedgerDatabase) async throws -> [Organisation.ID: String] {
        let all = try await ledger.organisations()
        let shared = Dictionary(grouping: all, by: \.name).filter { $0.value.count > 1 }
        return Dictionary(all.map { ($0.id, shared[$0.name] == nil ? $0.name : $0.id.rawValue) }) { one, _ in one }
    }
}
