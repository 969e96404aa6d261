package import Ledger
import Sessions

/// `session list`.
package struct SessionListCommand: LedgerCommand {
    package var filter: SessionFilter

    package init(filter: SessionFilter = SessionFilter()) { self.filter = filter }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        if let group = filter.group { try await ledger.require(group) }
        let sessions = try await ledger.sessions(filter)
        if context.json {
            try context.say(json: sessions)
        } else if sessions.isEmpty {
            context.say(vi: "Không có buổi nào.", en: "There is no session.")
        } else {
            context.say(SessionListing(sessions).table(in: context))
        }
        return .success
    }
}

extension LedgerDatabase {
    /// Throws for a group that does not exist, and names those that do.
    @discardableResult
    func require(_ id: Group.ID) async throws -> Group {
        if let group = try await group(id) { return group }
        let known = try await groups().map(\.id.rawValue).joined(separator: ", ")
        if known.isEmpty {
            throw CommandFailure(
                vi: "Không có nhóm nào mã \(id); sổ cái chưa có nhóm nào.",
                en: "There is no group \(id); the ledger has none yet.")
        }
        throw CommandFailure(
            vi: "Không có nhóm nào mã \(id); hiện có: \(known).", en: "There is no group \(id); there are: \(known).")
    }

    func require(_ id: Session.ID) async throws -> Session {
        guard let session = try await session(id) else { throw CommandFailure(unknown: "session", id.rawValue) }
        return session
    }
}
