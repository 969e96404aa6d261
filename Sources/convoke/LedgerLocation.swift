import Daemon
import Foundation

/// Where the ledger lies: the folder that was named; what the settings say, as the daemon reads them; `/var/lib/convoke`
/// if it holds a ledger; else `convoke-state` beside us.
struct LedgerLocation {
    let folder: String

    init(state: String?, settings: URL?, environment: [String: String]) throws(SettingsFaults) {
        if let state {
            folder = state
        } else if let set = try Settings.stateFolder(file: settings, environment: environment) {
            folder = set.path
        } else {
            folder = Self.holdsLedger(Self.system) ? Self.system : "convoke-state"
        }
    }

    var ledger: String { folder + "/" + Self.file }

    /// Where mail is laid down by who may not write the ledger.
    var spool: String { folder + "/spool" }

    private static func holdsLedger(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + file)
    }

    private static let system = "/var/lib/convoke"
    private static let file = "ledger.sqlite"
}
