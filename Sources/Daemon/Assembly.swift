package import Channels
package import Composer
package import Foundation
package import Inbox
package import Ledger
package import Logging
package import Outbox
import Replies
package import Sessions
package import Tokens

/// The rooms put together: which service is given what. The daemon runs the services; the demo and the simulation turn
/// them by hand, on a clock of their own.
package struct Assembly: Sendable {
    package let ledger: LedgerDatabase
    package let clock: any WallClock
    package let mint: TokenMint
    package let pulse: Pulse
    package let holder: LeaseHolder
    package let bells: Bells
    package let channels: [any Channel]
    /// How long a channel may fail before somebody has to know.
    package let patience: Duration

    package let filler: OutboxFiller
    package let dispatcher: OutboxDispatcher
    package let processor: InboxProcessor

    /// One bell a service that sleeps beside one.
    package struct Bells: Sendable {
        package let filler = Bell()
        package let dispatcher = Bell()
        package let processor = Bell()

        /// Somebody wrote to the ledger: everyone looks for work.
        package func ringAll() {
            filler.ring()
            dispatcher.ring()
            processor.ring()
        }
    }

    /// What is peculiar to a set-up.
    package struct Parts: Sendable {
        package var ledger: LedgerDatabase
        package var clock: any WallClock
        package var mint: TokenMint
        package var channels: [any Channel]
        package var templates: TemplateLibrary
        package var composer: ComposerSettings
        package var trustedAuthorities: Set<String> = []
        package var horizon: TimeInterval = 24 * 3600
        package var retries = RetrySchedule()
        package var patience = Duration.seconds(1800)
        /// A number in 0..<1; a simulation hands in its own.
        package var jitter: @Sendable () -> Double = { Double.random(in: 0..<1) }
        /// The name under which leases are held: no other process may have it. Nil makes one up.
        package var instance: String?
        package var logger: Logger

        package init(
            ledger: LedgerDatabase, clock: any WallClock, mint: TokenMint, channels: [any Channel],
            templates: TemplateLibrary, composer: ComposerSettings, logger: Logger
        ) {
            (self.ledger, self.clock, self.mint, self.channels) = (ledger, clock, mint, channels)
            (self.templates, self.composer, self.logger) = (templates, composer, logger)
        }
    }

    /// Throws `VirtualClockBesideRealChannel`: law 12.
    package init(_ parts: Parts) throws {
        if parts.clock.isVirtual, parts.channels.contains(where: { $0.kind != .sandbox }) {
            throw VirtualClockBesideRealChannel()
        }
        let (bells, holder) = (Bells(), LeaseHolder(instance: parts.instance, on: parts.clock))
        (self.bells, self.holder, pulse) = (bells, holder, Pulse(on: parts.clock))
        (ledger, clock, mint, channels) = (parts.ledger, parts.clock, parts.mint, parts.channels)
        patience = parts.patience
        filler = OutboxFiller(
            ledger: ledger, horizon: parts.horizon,
            rounds: Rounds(name: "filler", bell: bells.filler, pulse: pulse, clock: clock),
            ringing: bells.dispatcher, logger: parts.logger)
        dispatcher = OutboxDispatcher(
            ledger: ledger,
            composer: MessageComposer(templates: parts.templates, settings: parts.composer, mint: mint),
            channels: channels, schedule: parts.retries, holder: holder,
            rounds: Rounds(name: "dispatcher", bell: bells.dispatcher, pulse: pulse, clock: clock),
            logger: parts.logger, jitter: parts.jitter)
        processor = InboxProcessor(
            ledger: ledger,
            reader: ReplyReader(
                mint: mint, ownAddresses: [parts.composer.sendingAddress],
                trustedAuthorities: parts.trustedAuthorities),
            holder: holder, rounds: Rounds(name: "processor", bell: bells.processor, pulse: pulse, clock: clock),
            onChange: { bells.ringAll() }, logger: parts.logger)
    }
}

/// A clock that can be moved must not decide what goes to real people.
package struct VirtualClockBesideRealChannel: Error, CustomStringConvertible {
    package var description: String { "a clock that can be moved goes with the sandbox alone (law 12)" }
}
