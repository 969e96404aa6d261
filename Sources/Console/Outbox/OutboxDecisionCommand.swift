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
        case .retry:
            if try await reinstateAddress(on: ledger, in: context) { return .success }
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

    /// Whoever asks for another attempt believes that the address is right: one that was suspended is used again.
    /// Returns whether that alone says anew, in another message, what was lost in this one and is still of use;
    /// otherwise this one is tried again.
    private func reinstateAddress(on ledger: LedgerDatabase, in context: CommandContext) async throws -> Bool {
        guard let line = try await ledger.delivery(id)?.line else {
            throw CommandFailure(unknown: "delivery", id.description)
        }
        let suspended = try await ledger.contactPoints(of: line.person.id).filter { $0.suspension != nil }
        for address in suspended { try await ledger.reinstate(address.id, at: context.now) }
        let state = try await ledger.delivery(id)?.line.delivery.state
        guard !suspended.isEmpty, let state, state != line.delivery.state || state == .bounced else {
            try await ledger.retry(id, at: context.now)
            return false
        }
        if context.json {
            try context.say(json: Entry(id: id, state: state))
        } else {
            let addresses = suspended.map(\.address).joined(separator: ", ")
            context.say(
                vi: "Địa chỉ \(addresses) được dùng lại; điều gì còn ích lợi sẽ gửi lại trong thư mới.",
                en: "The address \(addresses) is used again; what is still of use goes out in a new message.")
        }
        return true
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
