import Channels
import Foundation

/// A law that is broken on purpose, so that a test can see the watch cry: were it blind, a year without breaches would
/// prove nothing.
package enum Tamper: String, CaseIterable, Sendable {
    case none
    /// Laws 1 and 5: every mail bears an id of its own each time.
    case newIdentity
    /// Law 1: each mail is handed over twice.
    case sendsTwice
    /// Law 2: a notice is lost from the ledger.
    case losesNotice
    /// Law 3: what never left is called accepted.
    case acceptsUnsent
    /// Law 4: a mail leaves a month late.
    case holdsBack
    /// Law 5: what is repeated is made anew.
    case composesAnew
    /// Law 6: the server is told that mail may go which is not kept.
    case forgetsMail
    /// Law 7: machines answer, and nothing tells them from people.
    case unmasksMachines
    /// Law 8: nobody reads what arrives.
    case readsNothing
    /// Law 9: nothing leaves any more.
    case hangs
    /// Law 11: somebody else gets a copy.
    case copiesToAll
    /// Law 14: an address is logged.
    case logsAddress

    func mail(_ message: RenderedMessage, repeated: Bool) -> RenderedMessage {
        var message = message
        switch self {
        case .newIdentity where repeated: message.identity = (message.identity ?? "") + "x"
        case .composesAnew where repeated: message.bytes += Array("again\r\n".utf8)
        case .copiesToAll: message.bytes = Array("Cc: somebody@example.org\r\n".utf8) + message.bytes
        default: break
        }
        return message
    }
}
