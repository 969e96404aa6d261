import Channels
import Composer
import Curl
import Daemon
import Foundation
import Ledger
import Logging
import Sessions
import Tokens

/// A ledger in a file, and the daemon's own rooms around it, with mail to a server on this machine. The log keeps
/// warnings only; a daemon at level `info` also writes a line for each attempt.
struct Workplace {
    static let address = TokenAddress(localPart: "hop-cum", domain: "example.org")

    let folder: URL
    let mint: TokenMint
    let assembly: Assembly
    let logger: Logger

    var ledger: LedgerDatabase { assembly.ledger }
    var now: Date { assembly.clock.now }

    /// Mail goes to a server on this machine.
    init(_ folder: URL, smtpPort: Int, connections: Int) async throws {
        try await self.init(folder) { mint in
            EmailChannel(
                form: EmailForm(address: Self.address, mint: mint),
                server: SMTPServer(
                    MailServer(host: "127.0.0.1", port: smtpPort, security: .none), helloName: Self.address.domain),
                connections: connections)
        }
    }

    init(_ folder: URL, channel: (TokenMint) -> any Channel) async throws {
        var logger = Logger(label: "benchmark")
        logger.logLevel = .warning
        let clock = SystemWallClock()
        let ledger = try await Self.ledger(in: folder, at: clock.now)
        mint = TokenMint(keys: try TokenKeyFile.load(in: folder))
        assembly = try Assembly(
            Assembly.Parts(
                ledger: ledger, clock: clock, mint: mint, channels: [channel(mint)],
                templates: try TemplateLibrary.load(),
                composer: ComposerSettings(
                    pages: PageLinks("https://hop-cum.example.org"), sendingAddress: Self.address.bare),
                logger: logger))
        _ = try await ledger.beginInstance(assembly.holder.instance, at: clock.now)
        (self.folder, self.logger) = (folder, logger)
    }

    static func ledger(in folder: URL, at now: Date) async throws -> LedgerDatabase {
        try await LedgerDatabase(GRDBDatabase(path: folder.appending(path: "ledger.sqlite").path), at: now)
    }
}
