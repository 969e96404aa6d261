import Foundation
package import Ledger

/// `backup`: copies the ledger, while it is in use, to a new file.
package struct BackupCommand: LedgerCommand {
    package var file: String

    package init(file: String) { self.file = file }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        guard !FileManager.default.fileExists(atPath: file) else {
            throw CommandFailure(
                vi: "Tệp \(file) đã có; bản sao lưu không bao giờ ghi đè, hãy chọn tên khác.",
                en: "The file \(file) exists; a backup never overwrites one, so choose another name.")
        }
        do {
            try await ledger.backUp(to: file)
        } catch {
            throw CommandFailure(
                vi: "Không ghi được bản sao lưu \(file); hãy xem quyền truy cập và chỗ trống trên đĩa.",
                en: "The backup \(file) cannot be written; look at its folder's permissions and the room on the disk.",
                detail: "\(error)")
        }
        context.say(vi: "Đã sao lưu sổ cái vào \(file).", en: "Backed the ledger up to \(file).")
        return .success
    }
}
