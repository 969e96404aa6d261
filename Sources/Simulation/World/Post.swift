package import Sessions
import Synchronization

/// What the sandbox took in since somebody last looked, in the order of arrival.
package final class Post: Sendable {
    package struct Item: Hashable, Sendable {
        package var delivery: Delivery.ID
        package var address: String
        /// The mail to the letter.
        package var raw: [UInt8]

        package init(delivery: Delivery.ID, address: String, raw: [UInt8]) {
            (self.delivery, self.address, self.raw) = (delivery, address, raw)
        }
    }

    private let items = Mutex<[Item]>([])

    package init() {}

    package func note(_ item: Item) { items.withLock { $0.append(item) } }

    /// Hands them over, by delivery: messages of one moment have no other order that lasts.
    package func collect() -> [Item] {
        items.withLock { items in
            defer { items = [] }
            return items.sorted { ($0.delivery, $0.address) < ($1.delivery, $1.address) }
        }
    }
}
