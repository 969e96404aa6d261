import ArgumentParser
import Console
import Foundation

struct Deliver: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take one message from standard input, for a mail server's pipe.",
        discussion: """
            Ends with 0 only when the message is on the disk, and with 75 when the mail server is to keep it. Who may \
            not write the ledger lays it into the spool (the setting inbox.spool), which the daemon reads.
            """)

    @OptionGroup var options: GlobalOptions

    func run() async throws {
        let context = options.context()
        guard let location = try? options.location() else { return try CommandStatus.temporary.exit() }
        let command = DeliverCommand(
            ledger: location.ledger, spool: SpoolFolder(path: location.spool), name: Self.uniqueName(),
            read: { limit in [UInt8](try FileHandle.standardInput.read(upToCount: limit) ?? Data()) })
        try await command.run(in: context).exit()
    }

    /// As Maildir names are made: second, process, something random, host.
    private static func uniqueName() -> String {
        let second = Int(Date().timeIntervalSince1970)
        let process = ProcessInfo.processInfo
        let host = process.hostName.replacing("/", with: "-").replacing(":", with: "-")
        return "\(second).P\(process.processIdentifier)R\(UInt64.random(in: .min ... .max)).\(host)"
    }
}

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Copy the ledger, while it is in use, to a new file.")

    @Argument(help: "The new file.", completion: .file())
    var file: String
    @OptionGroup var options: GlobalOptions

    func run() async throws { try await options.run(BackupCommand(file: file)) }
}
