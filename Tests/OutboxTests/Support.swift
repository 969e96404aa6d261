import Channels
import Composer
import ConvokeTesting
import Curl
import Foundation
import Ledger
import Logging
import Outbox
import Sessions
import Tokens

let quiet = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })

let mint: TokenMint = {
    guard let keys = try? TokenKeys([1: Tokens.Secret(Array(0..<32))]) else {
        preconditionFailure("32 bytes are a key")
    }
    return TokenMint(keys: keys)
}()

let form = EmailForm(address: TokenAddress(localPart: "answer", domain: "convoke.example.org"), mint: mint)

/// A ledger with the outbox's two services before it, and nothing that runs by itself.
struct Post {
    let seeded: SeededLedger
    var ledger: LedgerDatabase { seeded.ledger }
    var clock: FixedClock { seeded.clock }

    init(_ plan: ProgrammePlan = .cluster) async throws { seeded = try await SeededLedger(plan) }
    init(_ seeded: SeededLedger) { self.seeded = seeded }

    func dispatcher(
        _ channels: [any Channel], instance: String = "one", schedule: RetrySchedule = RetrySchedule()
    ) throws -> OutboxDispatcher {
        let composer = MessageComposer(
            templates: try TemplateLibrary.load(),
            settings: ComposerSettings(
                pages: PageLinks("https://convoke.example.org"), sendingAddress: "answer@convoke.example.org"),
            mint: mint)
        return OutboxDispatcher(
            ledger: ledger, composer: composer, channels: channels, schedule: schedule,
            holder: LeaseHolder(instance: instance),
            rounds: Rounds(name: "dispatcher", bell: Bell(), pulse: Pulse(), clock: clock), logger: quiet,
            jitter: { 0 })
    }

    var filler: OutboxFiller {
        OutboxFiller(
            ledger: ledger, rounds: Rounds(name: "filler", bell: Bell(), pulse: Pulse(), clock: clock),
            ringing: Bell(), logger: quiet)
    }

    /// Moves the clock to whatever comes next and does it, until `end`. Returns the notices that went out.
    func live(until end: Date, over channel: ScriptedChannel) async throws -> [String] {
        let dispatcher = try dispatcher([channel])
        while true {
            try await filler.fill()
            try await dispatcher.drain()
            let next = [try await ledger.nextReplan(), try await ledger.nextDue()].compactMap(\.self).min()
            guard let next, next <= end else { break }
            clock.set(max(next, clock.now.addingTimeInterval(0.001)))
        }
        return try await said()
    }

    /// Kind, step and person of all that was accepted, in alphabetical order.
    func said() async throws -> [String] {
        try await ledger.deliveries(DeliveryFilter(states: [.accepted]))
            .flatMap { line in line.notices.map { "\($0.key.kind.rawValue) \($0.key.step) \($0.key.person)" } }
            .sorted()
    }

    /// Of what is urgent.
    func urgentStates() async throws -> [Delivery.State] {
        try await ledger.deliveries().map(\.delivery).filter(\.urgent).map(\.state)
    }

    /// As a process that starts: what others held is theirs no more.
    func adopt(as instance: String, _ repetition: Repetition = .sameIdentity(after: 600, atMost: 2)) async throws -> Int
    {
        let now = clock.now
        return try await ledger.adoptOtherInstances(than: instance, at: now) { delivery, attempts in
            RetrySchedule().decisionAfterCrash(
                attempts, usefulUntil: delivery.usefulUntil, repetition: repetition, at: now)
        }
    }
}
