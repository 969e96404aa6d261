import Foundation
import Sessions
import Testing

@testable import Programmes

struct SettingsFileTests {
    static let schema = SettingsSchema([
        SettingsKey("state", .path, doc: "Folder of the ledger."),
        SettingsKey("mail.address", .mailAddress, doc: "Sender."),
        SettingsKey("mail.smtp.host", .text, doc: "Server."),
        SettingsKey("mail.smtp.port", .integer(1...65_535), default: "587", doc: "Port."),
        SettingsKey("mail.smtp.security", .choice(["starttls", "tls", "none"]), default: "starttls", doc: "Security."),
        SettingsKey("mail.smtp.password", .integer(1...1), isSecret: true, doc: "A secret."),
        SettingsKey("web.publicURL", .url, doc: "Address of the pages."),
        SettingsKey("planning.horizon", .duration, default: "24h", reloads: true, doc: "How far ahead."),
        SettingsKey("planning.day", .timeOfDay, doc: "When."),
        SettingsKey("limits.message", .bytes, default: "10MB", doc: "How large."),
        SettingsKey("webhooks.*.url", .url, doc: "A webhook."),
        SettingsKey("webhooks.*.enabled", .boolean, doc: "Whether it is called."),
        SettingsKey("zones", .list, doc: "Zones."),
        SettingsKey("zone", .zone, doc: "Zone."),
    ])

    static func read(_ text: String) -> Result<[String: SettingValue], FileFaults> {
        SettingsFile.read(Data(text.utf8), name: "convoke.yaml", schema: schema)
    }

    static func listing(_ text: String) -> String {
        if case .failure(let faults) = read(text) { faults.description } else { "" }
    }

    @Test("each key is read as its kind says, with its place")
    func readsValues() throws {
        let values = try Self.read(
            """
            state: /var/lib/convoke
            mail:
              smtp: { host: mail.example.org, port: 465, security: tls }
            planning:
              horizon: 2d
              day: 06:30
            limits: { message: 64kB }
            webhooks:
              board:
                url: https://example.org/hook
                enabled: false
            zones: [UTC, Asia/Ho_Chi_Minh]
            """
        ).get()
        #expect(
            values.mapValues(\.content) == [
                "state": .text("/var/lib/convoke"), "mail.smtp.host": .text("mail.example.org"),
                "mail.smtp.port": .integer(465), "mail.smtp.security": .text("tls"),
                "planning.horizon": .duration(.seconds(172_800)), "planning.day": .text("06:30"),
                "limits.message": .integer(65_536), "webhooks.board.url": .text("https://example.org/hook"),
                "webhooks.board.enabled": .boolean(false), "zones": .list(["UTC", "Asia/Ho_Chi_Minh"]),
            ])
        #expect(values["planning.horizon"]?.line == 5)
        #expect(values["planning.horizon"]?.column == 12)
        #expect(values["zones"]?.text == "UTC,Asia/Ho_Chi_Minh")
    }

    @Test(
        "a file, or a section, in which everything is commented out holds nothing",
        arguments: ["", "# nothing\n  # at all\n", "web:\n  # listen: 127.0.0.1\nmail:\n", "\n\n"])
    func readsNothing(text: String) throws { #expect(try Self.read(text).get().isEmpty) }

    @Test("all faults come at once, each with its place and remedy")
    func reportsFaults() throws {
        let text = """
            state: var/lib/convoke
            mial: { address: a@example.org }
            mail:
              address: a@b
              smtp:
                hots: mail.example.org
                port: 70000
                security: ssl
              smpt: { host: x }
            web: on
            planning: { horizon: 24, day: 25:00 }
            limits: { message: 5 tons }
            webhooks:
              Big Board: { url: ftp://x }
              board: { url: x, enabled: yes }
            zones: UTC
            zone: Asia/Saigonn
            state: /again
            """
        try Golden.compare(Self.listing(text) + "\n", with: "settings-faults.txt")
    }

    @Test("Law 14: what is wrong with a secret is said without the secret")
    func hidesSecrets() {
        let listing = Self.listing("mail: { smtp: { password: hunter2 } }")
        #expect(!listing.contains("hunter2"))
        #expect(listing.hasPrefix("convoke.yaml:1:27: the value cannot be used"))
        let key = SettingsKey("k", .integer(1...1), isSecret: true, doc: "")
        guard case .failure(let faults) = SettingsFile.value("hunter2", of: key, path: "k", source: "CONVOKE_K") else {
            Issue.record("was read")
            return
        }
        #expect(!"\(faults)".contains("hunter2"))
    }

    @Test("a value from the environment is read by the rules of the file")
    func readsSingleValues() throws {
        let port = try #require(Self.schema.key(for: "mail.smtp.port"))
        #expect(try SettingsFile.value("25", of: port, path: port.path, source: "X").get().content == .integer(25))
        let zones = try #require(Self.schema.key(for: "zones"))
        #expect(
            try SettingsFile.value("a, b", of: zones, path: zones.path, source: "X").get().content == .list(["a", "b"]))
        guard case .failure(let faults) = SettingsFile.value("0", of: port, path: port.path, source: "CONVOKE_X") else {
            Issue.record("was read")
            return
        }
        #expect(faults.description == "CONVOKE_X:1:1: 0 is not between 1 and 65535")
    }

    @Test(
        "durations",
        arguments: [
            ("30s", 30), ("5m", 300), ("2h", 7200), ("14d", 1_209_600), ("0s", 0), ("s", nil), ("5", nil), ("-5m", nil),
            ("5 m", nil), ("99999999d", nil), ("99999999999999999999s", nil), ("٣m", nil),
        ])
    func readsDurations(text: String, seconds: Int?) throws {
        let key = SettingsKey("k", .duration, doc: "")
        let value = try? SettingsFile.value(text, of: key, path: "k", source: "x").get()
        #expect(value?.content == seconds.map { .duration(.seconds($0)) })
    }

    @Test(
        "sizes",
        arguments: [
            ("512", 512), ("64kB", 65_536), ("10MB", 10_485_760), ("1gb", 1_073_741_824), ("kB", nil), ("1.5MB", nil),
            ("99999GB", nil), ("1TB", nil),
        ])
    func readsSizes(text: String, count: Int?) throws {
        let key = SettingsKey("k", .bytes, doc: "")
        let value = try? SettingsFile.value(text, of: key, path: "k", source: "x").get()
        #expect(value?.content == count.map { .integer($0) })
    }
}
