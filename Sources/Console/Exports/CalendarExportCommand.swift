import Composer
package import Ledger
import Sessions

/// `export calendar`: the sessions for everybody's calendar, nobody named.
package struct CalendarExportCommand: LedgerCommand {
    package var scope: ExportScope
    /// After the `@` of each UID.
    package var domain: String
    package var showsLinks: Bool
    package var file: String?

    package init(scope: ExportScope, domain: String, showsLinks: Bool = false, file: String? = nil) {
        (self.scope, self.domain, self.showsLinks, self.file) = (scope, domain, showsLinks, file)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        guard let group = try await scope.groups(ledger).first else { return .success }
        let calendar = SessionCalendar(
            name: try await scope.title(ledger), zone: group.zone, language: group.language, domain: domain,
            showsLinks: showsLinks)
        let hosts = Dictionary(try await ledger.organisations().map { ($0.id, $0) }) { one, _ in one }
        let sessions = try await scope.sessions(ledger).map { ($0, $0.host.flatMap { hosts[$0] }) }
        try ExportTarget(file: file).write(try calendar.text(sessions), in: context)
        return .success
    }
}
