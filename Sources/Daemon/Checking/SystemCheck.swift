import Channels
import Curl
import Foundation
package import Sessions
import Tokens

/// Tries everything the settings name, and says of each in one line what it found and what to do about it. No
/// message is sent, none is fetched or marked, and nothing is written: of what is missing it says that `run` makes it.
package struct SystemCheck: Sendable {
    let settings: Settings
    let clock: any WallClock

    package init(_ settings: Settings, clock: any WallClock = SystemWallClock()) {
        (self.settings, self.clock) = (settings, clock)
    }

    /// One finding.
    package struct Finding: Hashable, Sendable, Encodable {
        package var subject: String
        package var isWell: Bool
        package var text: String
        package var remedy: String?
    }

    /// The findings, in the order in which a person would mend them.
    package func findings() async -> [Finding] {
        [state()] + (await ledger()) + [templates(), clockFinding(), zones()] + (await channels())
            + [await mailbox()].compactMap(\.self)
            + [pages()]
    }

    private func clockFinding() -> Finding {
        // A clock at its epoch, as after an empty battery, would make everything late at once.
        let year = WallTime(clock.now, in: .gmt).date.year
        guard year >= 2026 else {
            return Finding(
                subject: "clock", isWell: false, text: "the machine's clock shows the year \(year)",
                remedy: "set it, and let NTP keep it")
        }
        return Finding(subject: "clock", isWell: true, text: clock.now.formatted(.iso8601))
    }

    private func zones() -> Finding {
        let common = ["Asia/Ho_Chi_Minh", "Europe/Berlin", "America/New_York"]
        let missing = common.filter { TimeZone(identifier: $0) == nil }
        guard missing.isEmpty else {
            return Finding(
                subject: "zones", isWell: false, text: "the machine does not know \(missing.joined(separator: ", "))",
                remedy: "apt-get install tzdata")
        }
        return Finding(subject: "zones", isWell: true, text: "zone data is there")
    }

    private func channels() async -> [Finding] {
        // Nothing is signed here: keys of the moment will do.
        guard let keys = try? TokenKeys([1: Secret.random(byteCount: 32)]) else { return [] }
        let channels = Assembly.channels(settings, mint: TokenMint(keys: keys), clock: clock)
        if channels.isEmpty {
            return [
                Finding(
                    subject: "channels", isWell: false, text: "there is nothing to send with",
                    remedy: "set mail.smtp.host, or webhook.secretFile")
            ]
        }
        var findings: [Finding] = []
        for channel in channels {
            let probe = await channel.probe()
            findings.append(
                Finding(
                    subject: channel.kind.rawValue, isWell: probe.works, text: probe.finding, remedy: probe.remedy))
        }
        return findings
    }

    private func mailbox() async -> Finding? {
        guard let imap = settings.mail?.imap else {
            guard settings.mail?.smtp != nil, settings.mail?.maildir == nil else { return nil }
            return Finding(
                subject: "inbox", isWell: false, text: "mail goes out, and no answers come in",
                remedy: "set mail.imap.host, or mail.maildir")
        }
        let session = IMAPSession(imap.server)
        defer { session.close() }
        do {
            let capabilities = try await session.connect()
            _ = try await session.select(imap.mailbox)
            let way = capabilities.contains("IDLE") ? "tells of new mail at once" : "is looked at every \(imap.poll)"
            return Finding(subject: "inbox", isWell: true, text: "\(imap.mailbox) at \(imap.server.host) \(way)")
        } catch {
            return Finding(
                subject: "inbox", isWell: false, text: "\(imap.server.host): \(error)",
                remedy: error.kind == .login
                    ? "check mail.imap.user and the password file" : "check mail.imap.host, port and security")
        }
    }

    private func pages() -> Finding {
        guard let url = settings.web.publicURL else {
            return Finding(
                subject: "pages", isWell: true,
                text: "listening on \(settings.web.host):\(settings.web.port); messages hold no links "
                    + "(web.publicURL is not set)")
        }
        guard url.hasPrefix("https:") else {
            return Finding(
                subject: "pages", isWell: false, text: "\(url) is not https",
                remedy: "put a proxy with a certificate in front; mail programs ignore one-click leaving without it")
        }
        return Finding(subject: "pages", isWell: true, text: "people reach them at \(url)")
    }
}
