package import Sessions

/// A mailbox kept in the ledger: what a rehearsal and the demo send to. The messages are mails to the letter, so that a
/// reply to one goes through the very pipeline real mail goes through.
package struct SandboxChannel: Channel {
    /// Keeps a message for its person; must be durable when it returns.
    package typealias Deposit = @Sendable (_ message: RenderedMessage, _ address: String) async throws -> Void

    package let kind = ChannelKind.sandbox
    package let concurrency = 4
    package let repetition = Repetition.idempotent

    private let form: EmailForm
    private let deposit: Deposit

    package init(form: EmailForm, deposit: @escaping Deposit) { (self.form, self.deposit) = (form, deposit) }

    package func render(_ message: ComposedMessage, to address: String) throws -> RenderedMessage {
        try form.render(message, to: address)
    }

    package func send(_ message: RenderedMessage, to address: String) async -> DeliveryOutcome {
        do {
            try await deposit(message, address)
            return .accepted(providerID: nil)
        } catch {
            return .deferred(DeliveryFailure(detail: "the sandbox could not keep the message: \(error)"))
        }
    }

    package func probe() async -> ChannelProbe {
        ChannelProbe(works: true, finding: "messages stay in the ledger; nobody outside gets any")
    }
}
