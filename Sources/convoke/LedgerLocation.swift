import Daemon
import Foundation
import Simulation

/// Where the ledger lies: the folder that was named; what the settings say, as the daemon reads them; `/var/lib/convoke`
/// if it holds a ledger, or is closed to us; else `convoke-state` beside us.
struct LedgerLocation {
    let folder: String
    /// Where mail is laid down by who may not write the ledger.
    let spool: String

    /// With `state` the settings are read for nothing but the spool, and what is wrong with them is for others to say.
    init(state: String?, settings: URL?, environment: [String: String]) throws(SettingsFaults) {
        if let state {
            folder = state
        } else if let set = try Settings.stateFolder(file: settings, environment: environment) {
            folder = set.path
        } else {
            folder = Self.isSystems ? Settings.systemState : "convoke-state"
        }
        let named = try? Settings.spoolFolder(file: settings, environment: environment)
        let beside = Settings.spool(beside: URL(fileURLWithPath: folder, isDirectory: true))
        spool = (named.flatMap(\.self) ?? beside).path
    }

    var ledger: String { isDemo ? demo : folder + "/" + Self.file }

    /// A folder of `convoke demo`: its ledger has a clock of its own.
    var isDemo: Bool {
        let files = FileManager.default
        return !files.fileExists(atPath: folder + "/" + Self.file) && files.fileExists(atPath: demo)
    }

    private var demo: String { folder + "/" + DemoWorld.file }

    private static var isSystems: Bool {
        if access(Settings.systemState, F_OK) == 0, access(Settings.systemState, X_OK) != 0 { return true }
        return FileManager.default.fileExists(atPath: Settings.systemState + "/" + file)
    }

    private static let file = "ledger.sqlite"
}
