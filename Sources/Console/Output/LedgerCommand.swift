package import Ledger

/// A command that reads or writes the ledger.
package protocol LedgerCommand: Sendable {
    /// Throws whatever refused it; `LedgerDoor.run` says it to the person.
    func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus
}

/// Opens the ledger for one command.
package struct LedgerDoor: Sendable {
    /// Of the file itself.
    package let path: String

    package init(path: String) { self.path = path }

    /// Runs `command` on the ledger and tells the person what went wrong, if anything did.
    package func run(_ command: some LedgerCommand, in context: CommandContext) async -> CommandStatus {
        do {
            return try await command.run(on: open(at: context), in: context)
        } catch {
            return CommandFailure(error).report(in: context)
        }
    }

    /// Never creates one: a mistyped folder must not become an empty ledger.
    func open(at context: CommandContext) async throws -> LedgerDatabase {
        guard LedgerFile.exists(path) else {
            throw CommandFailure(
                .unavailable,
                vi: "Không có sổ cái tại \(path); chỉ ra thư mục với --state, hoặc nhập kế hoạch đầu tiên bằng "
                    + "`convoke programme import TỆP`.",
                en: "There is no ledger at \(path); name its folder with --state, or import a first programme with "
                    + "`convoke programme import FILE`.")
        }
        return try await LedgerDatabase(try GRDBDatabase(path: path), at: context.now)
    }

    func openIfPresent(in context: CommandContext) async throws -> LedgerDatabase? {
        LedgerFile.exists(path) ? try await open(at: context) : nil
    }

    /// Begins a new ledger, and says so.
    func create(in context: CommandContext) async throws -> LedgerDatabase {
        try LedgerFile.createFolder(of: path)
        let ledger = try await LedgerDatabase(try GRDBDatabase(path: path), at: context.now)
        context.warn(context.text(vi: "Đã lập sổ cái mới tại \(path).", en: "Began a new ledger at \(path)."))
        return ledger
    }
}
