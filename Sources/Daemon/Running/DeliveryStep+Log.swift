import Foundation
import Ledger
import Logging
import Sessions

extension DeliveryStep {
    /// A line of the delivery's life. What the dispatcher does with it thousands of times an hour is told at debug: the
    /// end of each attempt has a line of its own.
    func log(to logger: Logger) {
        var metadata: Logger.Metadata = ["delivery": "\(delivery)", "state": "\(state.rawValue)"]
        if let next { metadata["next"] = "\(next.formatted(.iso8601))" }
        logger.log(level: level, isNew ? "placed" : "moved on", metadata: metadata)
    }

    private var level: Logger.Level {
        switch state {
        case .ready: isNew ? .info : .debug
        case .claimed, .sending, .accepted, .deferred: .debug
        case .bounced, .uncertain, .failed, .superseded, .expired: .info
        }
    }
}
