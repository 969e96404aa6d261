package import Ledger
package import Sessions

/// A place where messages wait to be collected. It hands over what it finds and goes on watching; the collector begins
/// it anew when it throws.
package protocol InboundSource: Sendable {
    /// For logs: `imap INBOX`, `maildir`.
    var name: String { get }

    /// Hands over what is there and what comes, for ever. A message may be marked, moved or deleted only after
    /// `intake` has returned (law 6). Throws when the place cannot be reached any more, or on cancellation.
    func collect(into intake: Intake) async throws
}

/// Where the sources put what they found: into the ledger, raw.
package struct Intake: Sendable {
    let ledger: LedgerDatabase
    let clock: any WallClock
    let bell: Bell
    /// To be called by a source whenever it shows that it is alive.
    package let beat: @Sendable () -> Void

    /// `bell` is the processor's; `beat` is called whenever a source shows that it is alive.
    package init(
        ledger: LedgerDatabase, clock: any WallClock, ringing bell: Bell, beat: @escaping @Sendable () -> Void = {}
    ) {
        (self.ledger, self.clock, self.bell, self.beat) = (ledger, clock, bell, beat)
    }

    /// Returns when the message is on the disk; nil for one that is known already.
    @discardableResult
    package func store(_ arrival: Arrival, mailbox: CollectorState? = nil) async throws -> IncomingMessage.ID? {
        let id = try await ledger.store(arrival, at: clock.now, mailbox: mailbox)
        if id != nil { bell.ring() }
        return id
    }
}
