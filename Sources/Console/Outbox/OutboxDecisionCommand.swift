package import Ledger
package import Sessions

/// `outbox retry` and `outbox drop`: what the operator wants done with one message.
package struct OutboxDecisionCommand: LedgerCommand {
    package enum Wish: Hashable, Sendable {
        case retry
        case drop
    }

    package var id: Delivery.ID
    package var wish: Wish

    package init(id: Delivery.ID, wish: Wish) { (self.id, self.wish) = (id, wish) }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        switch wish {
        case .retry: try await ledger.retry(id, at: context.now)
        case .drop: try await ledger.drop(id, at: context.now)
        }
        guard let delivery = try await ledger.delivery(id)?.line.delivery else {
            throw CommandFailure(unknown: "delivery", id.description)
        }
        if context.json {
            try context.say(json: Entry(id: id, state: delivery.state))
        } else {
            context.say(sentence(delivery.state, in: context))
        }
        return .success
    }

    private func sentence(_ state: Delivery.State, in context: CommandContext) -> String {
        switch wish {
        case .retry: context.text(vi: "Thư \(id) sẽ được gửi lại ngay.", en: "Message \(id) goes out again at once.")
        case .drop where state == .uncertain:
            context.text(
                vi: "Thư \(id) có thể đã đến; sẽ không gửi lại nữa.",
                en: "Message \(id) may have arrived; it will not be repeated.")
        case .drop: context.text(vi: "Thư \(id) sẽ không gửi nữa.", en: "Message \(id) will not be sent.")
        }
    }

    private struct Entry: Encodable {
        let id: Delivery.ID
        let state: Delivery.State
    }
}
