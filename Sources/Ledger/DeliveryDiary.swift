// A delivery's life, told as it goes. Whatever writes a delivery's state notes it in the transaction's diary; what is
// noted is told when the transaction is committed, and never of one that was undone. So every step is told, whoever
// took it: the filler, the dispatcher, an answer, a bounce, the operator.

package import Foundation
package import Sessions
import Synchronization

/// One step of a delivery's life, committed.
package struct DeliveryStep: Hashable, Sendable {
    package var delivery: Delivery.ID
    /// The state it came to.
    package var state: Delivery.State
    /// It was made just now.
    package var isNew: Bool
    /// When it goes out: its due time if it is new, its next attempt otherwise; nil while it waits for nothing.
    package var next: Date?
}

/// What one transaction has noted so far.
final class DeliveryDiary: Sendable {
    private let noted = Mutex<[DeliveryStep]>([])

    var steps: [DeliveryStep] { noted.withLock { $0 } }
    var count: Int { noted.withLock { $0.count } }

    func note(_ step: DeliveryStep) { noted.withLock { $0.append(step) } }

    /// What was noted since was undone.
    func cut(to count: Int) { noted.withLock { $0.removeSubrange(min(count, $0.count)...) } }
}
