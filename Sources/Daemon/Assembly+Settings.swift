package import Channels
import Composer
import Curl
import Foundation
package import Inbox
package import Ledger
package import Logging
import Outbox
package import Sessions
package import Tokens

extension Assembly {
    /// The assembly that the operator's settings describe. Throws what opening the files throws, each an error with a
    /// sentence for people.
    package init(
        _ settings: Settings, ledger: LedgerDatabase, clock: any WallClock = SystemWallClock(), logger: Logger
    ) throws {
        let mint = TokenMint(keys: try TokenKeyFile.load(in: settings.state))
        var parts = Parts(
            ledger: ledger, clock: clock, mint: mint, channels: Self.channels(settings, mint: mint, clock: clock),
            templates: try Self.templates(settings),
            composer: ComposerSettings(
                pages: settings.web.publicURL.flatMap { PageLinks($0) },
                sendingAddress: settings.mail?.address.bare ?? "convoke@localhost",
                senderName: settings.mail?.name ?? "Convoke"),
            logger: logger)
        parts.horizon = settings.horizon
        parts.trustedAuthorities = Set([settings.mail?.trustedAuthority].compactMap(\.self))
        try self.init(parts)
    }

    /// The built-in templates with the operator's in their place. Throws what is wrong with those, with file and line.
    static func templates(_ settings: Settings) throws(SettingsFaults) -> TemplateLibrary {
        do {
            return try TemplateLibrary.load(overrides: settings.templates)
        } catch {
            throw SettingsFaults(lines: ["\(error) (mend it, or take it away: the built-in one then serves)"])
        }
    }

    package static func channels(
        _ settings: Settings, mint: TokenMint, clock: any WallClock
    ) -> [any Channel] {
        [email(settings, mint: mint), webhook(settings, clock: clock)].compactMap(\.self)
    }

    private static func email(_ settings: Settings, mint: TokenMint) -> (any Channel)? {
        guard let mail = settings.mail, let server = mail.smtp else { return nil }
        return EmailChannel(
            form: EmailForm(address: mail.address, mint: mint),
            server: SMTPServer(server, helloName: mail.address.domain), connections: mail.connections,
            uncertainPause: mail.uncertainAfter / .seconds(1))
    }

    private static func webhook(_ settings: Settings, clock: any WallClock) -> (any Channel)? {
        settings.webhook.map { webhook in
            WebhookChannel(
                keys: webhook.keys, loop: HTTPLoop(),
                addresses: webhook.allowsPrivateAddresses ? .anywhere : .publicOnly, clock: clock)
        }
    }

    /// Where answers come from: the mailbox, a Maildir, and the spool that `convoke deliver` fills for other users.
    package static func sources(_ settings: Settings, logger: Logger) throws -> [any InboundSource] {
        do {
            try MaildirSource.create(at: settings.spool)
        } catch {
            // It is looked for again and again; mail comes in by the other ways meanwhile.
            logger.error("no spool", metadata: ["folder": "\(settings.spool.path)", "error": "\(error)"])
        }
        var sources: [any InboundSource] = [MaildirSource(folder: settings.spool, logger: logger)]
        if let maildir = settings.mail?.maildir {
            try MaildirSource.create(at: maildir)
            sources.append(MaildirSource(folder: maildir, logger: logger))
        }
        if let imap = settings.mail?.imap {
            sources.append(
                IMAPSource(
                    server: imap.server, mailbox: imap.mailbox, done: imap.done, poll: imap.poll, logger: logger))
        }
        return sources
    }

    /// None yet. The key that signs our webhooks is known to everyone who receives them: with it alone anybody among
    /// them could hand in mail in another's name. Incoming webhooks want a key of their own.
    package static func endpoints(_ settings: Settings) -> [any InboundEndpoint] { [] }
}
