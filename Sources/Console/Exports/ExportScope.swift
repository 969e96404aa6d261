import Foundation
import Ledger
package import Sessions

/// What an export is of.
package enum ExportScope: Hashable, Sendable {
    case group(Group.ID)
    case programme(Programme.ID)

    func sessions(_ ledger: LedgerDatabase) async throws -> [Session] {
        switch self {
        case .group(let id): try await ledger.sessions(SessionFilter(group: try await ledger.require(id).id))
        case .programme(let id):
            try await ledger.sessions(SessionFilter(programme: try await plan(of: id, ledger).programme.id))
        }
    }

    /// The group itself, or the programme's with its sub-groups.
    func groups(_ ledger: LedgerDatabase) async throws -> [Group] {
        switch self {
        case .group(let id): [try await ledger.require(id)]
        case .programme(let id): try await plan(of: id, ledger).groups
        }
    }

    /// What people call it.
    func title(_ ledger: LedgerDatabase) async throws -> String {
        switch self {
        case .group(let id): try await ledger.require(id).name
        case .programme(let id): try await plan(of: id, ledger).programme.title
        }
    }

    private func plan(of id: Programme.ID, _ ledger: LedgerDatabase) async throws -> ProgrammePlan {
        guard let plan = try await ledger.plan(of: id) else { throw CommandFailure(unknown: "programme", id.rawValue) }
        return plan
    }
}

/// Where an export goes: standard output, or a file that only its owner can read.
struct ExportTarget {
    let file: String?

    func write(_ text: String, in context: CommandContext) throws {
        guard let file else { return context.output.write(text) }
        do {
            try text.write(toFile: file, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        } catch {
            throw CommandFailure(
                vi: "Không ghi được tệp \(file); hãy xem lại thư mục và quyền truy cập.",
                en: "The file \(file) cannot be written; look at its folder and permissions.", detail: "\(error)")
        }
    }
}
