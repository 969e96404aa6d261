/// How a command ends, as shells, units and a mail server's pipe read it (`sysexits.h`).
package enum CommandStatus: Int32, CaseIterable, Sendable {
    case success = 0
    case failure = 1
    case usage = 64
    case badInput = 65
    case unavailable = 69
    case temporary = 75
    case settings = 78

    /// For `convoke --help` and the reference of commands.
    package var meaning: String {
        switch self {
        case .success: "done"
        case .failure: "not done: refused, or not possible as things are"
        case .usage: "the command line is wrong"
        case .badInput: "a file or a message that was handed in is wrong"
        case .unavailable: "the ledger is missing, not readable, damaged or of a newer version"
        case .temporary: "not now; try again (a mail server keeps the message)"
        case .settings: "the settings are wrong"
        }
    }
}
