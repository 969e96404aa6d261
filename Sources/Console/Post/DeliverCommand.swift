// A mail server's pipe hands over one message and forgets it as soon as we exit with 0. So:
//
//   1. The message is read whole, up to the limit; an empty or too large one is refused for good (65).
//   2. Who may write the ledger commits the raw row (law 6). The same bytes a second time are one message.
//   3. Who may not lays the file into the spool, a Maildir that the daemon reads: written to `tmp`, synced, moved to
//      `new`, and the folder synced.
//   4. Whatever else happens: 75, and the mail server keeps the message and tries again.

import Foundation
import Ledger
import Sessions

/// `deliver`.
package struct DeliverCommand: Sendable {
    /// Of the ledger's file.
    package var ledger: String
    /// The Maildir for those who may not write the ledger.
    package var spool: SpoolFolder
    /// Returns at most that many octets of the message, all of it if it is shorter.
    package var read: @Sendable (Int) throws -> [UInt8]
    /// Tells this call from every other.
    package var name: String

    package static let limit = 25 << 20

    package init(
        ledger: String, spool: SpoolFolder, name: String, read: @escaping @Sendable (Int) throws -> [UInt8]
    ) {
        (self.ledger, self.spool, self.name, self.read) = (ledger, spool, name, read)
    }

    package func run(in context: CommandContext) async -> CommandStatus {
        do {
            try await deliver(try message(), in: context)
            return .success
        } catch let failure as CommandFailure {
            return failure.report(in: context)
        } catch {
            return CommandFailure(
                .temporary, vi: "Chưa nhận được thư; máy chủ thư hãy giữ lại và gửi lại sau.",
                en: "The message was not taken; the mail server keeps it and tries again.", detail: "\(error)"
            ).report(in: context)
        }
    }

    private func message() throws -> [UInt8] {
        let bytes = try read(Self.limit + 1)
        guard bytes.count <= Self.limit else {
            throw CommandFailure(
                .badInput, vi: "Thư lớn hơn 25 MB nên không nhận.",
                en: "The message is larger than 25 MB and is refused.")
        }
        guard !bytes.isEmpty else {
            throw CommandFailure(
                .badInput, vi: "Không có thư nào ở đầu vào chuẩn.", en: "There is no message on standard input.")
        }
        return bytes
    }

    private func deliver(_ bytes: [UInt8], in context: CommandContext) async throws {
        guard LedgerFile.isWritable(ledger) else { return try spool.lay(bytes, named: name) }
        let database = try await LedgerDatabase(try GRDBDatabase(path: ledger), at: context.now)
        let arrival = Arrival(channel: .email, source: "deliver:\(name)", raw: bytes)
        try await database.store(arrival, at: context.now)
    }
}
