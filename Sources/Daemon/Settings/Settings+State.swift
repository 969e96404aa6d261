package import Foundation

extension Settings {
    /// The folder of the ledger as file, environment or systemd name it, for commands beside the daemon: no secret is
    /// read, so that who may not read them can still list sessions. Nil when nothing names one. Throws everything that
    /// is wrong with the file itself.
    package static func stateFolder(
        file: URL?, environment: [String: String]
    ) throws(SettingsFaults) -> URL? {
        let source = SettingsSource(file: file, environment: environment)
        guard source.faults.isEmpty else { throw SettingsFaults(lines: source.faults) }
        if let given = source.folder("state") { return given }
        return environment["STATE_DIRECTORY"]?.split(separator: ":").first.map { URL(fileURLWithPath: String($0)) }
    }

    /// The address people reach the pages under, for commands beside the daemon; nil where none is set.
    package static func publicURL(
        file: URL?, environment: [String: String]
    ) throws(SettingsFaults) -> String? {
        let source = SettingsSource(file: file, environment: environment)
        guard source.faults.isEmpty else { throw SettingsFaults(lines: source.faults) }
        return source.text("web.publicURL")
    }

    /// The folder with the operator's own templates, for commands beside the daemon; nil where none is set.
    package static func templates(file: URL?, environment: [String: String]) throws(SettingsFaults) -> URL? {
        let source = SettingsSource(file: file, environment: environment)
        guard source.faults.isEmpty else { throw SettingsFaults(lines: source.faults) }
        return source.folder("templates")
    }

    /// The spool as file or environment name it, for `convoke deliver`; nil when nothing does, and then it is where
    /// `spool(beside:)` says. Throws everything that is wrong with the file itself.
    package static func spoolFolder(file: URL?, environment: [String: String]) throws(SettingsFaults) -> URL? {
        let source = SettingsSource(file: file, environment: environment)
        guard source.faults.isEmpty else { throw SettingsFaults(lines: source.faults) }
        return source.folder("inbox.spool")
    }

    /// Nobody but the daemon may enter its state folder, so who hands in mail as another user needs a folder beside it:
    /// `/var/spool/convoke` for the system's daemon. A folder of one's own holds its spool.
    package static func spool(beside state: URL) -> URL {
        state.standardizedFileURL.path == systemState
            ? URL(fileURLWithPath: "/var/spool/convoke", isDirectory: true) : state.appendingPathComponent("spool")
    }

    /// Where systemd keeps the state of the unit `convoke`.
    package static let systemState = "/var/lib/convoke"
}
