package import Ledger
package import Sessions

/// `inbox ignore` and `inbox reprocess`.
package struct InboxDecisionCommand: LedgerCommand {
    package enum Wish: Hashable, Sendable {
        /// Nothing in it is for the ledger.
        case ignore
        /// Read it again.
        case reprocess
    }

    package var id: IncomingMessage.ID
    package var wish: Wish

    package init(id: IncomingMessage.ID, wish: Wish) { (self.id, self.wish) = (id, wish) }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let id = try await ledger.requireMessage(id).message.id
        switch wish {
        case .ignore:
            // That nothing is in it is worth learning, too.
            let example = ReadingExample.Draft(.other, label: Reading(rule: ""))
            try await ledger.decide(id, .ignore, as: example, by: context.person, at: context.now)
        case .reprocess: try await ledger.reprocess(id, at: context.now)
        }
        if context.json {
            try context.say(json: Entry(id: id, state: wish == .ignore ? .ignored : .pending))
            return .success
        }
        switch wish {
        case .ignore: context.say(vi: "Đã bỏ qua thư \(id).", en: "Message \(id) is ignored.")
        case .reprocess:
            context.say(
                vi: "Thư \(id) sẽ được đọc lại khi Convoke chạy.",
                en: "Message \(id) will be read again as soon as the daemon runs.")
        }
        return .success
    }

    private struct Entry: Encodable {
        let id: IncomingMessage.ID
        let state: IncomingMessage.State
    }
}
