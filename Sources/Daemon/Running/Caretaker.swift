// The caretaker keeps the house in order: once a second it looks whether another process (a command) wrote to the
// ledger, and rings everyone; every half minute it returns leases that ran out, records that this instance is alive, and
// feeds the watchdog if every service shows a pulse; every hour it prunes what nobody needs any more. Each of these may
// fail without stopping the others (law 9). All its times are monotonic.

import Channels
import Foundation
import Ledger
package import Logging
import Metrics
package import Outbox
import ServiceLifecycle
import Sessions

package struct Caretaker: Service {
    private let assembly: Assembly
    private let retries: RetrySchedule
    private let manager: ServiceManager
    private let retention: @Sendable () -> Duration
    private let logger: Logger

    package init(
        assembly: Assembly, retries: RetrySchedule, manager: ServiceManager,
        retention: @escaping @Sendable () -> Duration, logger: Logger
    ) {
        (self.assembly, self.retries, self.manager) = (assembly, retries, manager)
        (self.retention, self.logger) = (retention, logger)
    }

    package func run() async throws { await cancelWhenGracefulShutdown { await work() } }

    /// What `run` does, until the task is cancelled.
    package func work() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await watch() }
            group.addTask { await every(.seconds(30), "leases") { try await returnLeases() } }
            group.addTask { await every(.seconds(3600), "prune") { try await prune() } }
            group.addTask { await feedWatchdog() }
        }
    }

    /// Takes back what earlier instances held: they are dead. Before the services start.
    package func adopt() async throws {
        let now = assembly.clock.now
        let deliveries = try await assembly.ledger.adoptOtherInstances(
            than: assembly.holder.instance, at: now, retry: vanished(at: now))
        let messages = try await assembly.ledger.returnIncomingLeases(
            past: -1, of: assembly.holder.instance, othersToo: true, at: now)
        Self.count(rescued: deliveries, of: "delivery")
        Self.count(rescued: messages, of: "message")
        if deliveries + messages > 0 {
            logger.notice(
                "took over from an instance that ended",
                metadata: ["deliveries": "\(deliveries)", "messages": "\(messages)"])
        }
    }

    private func watch() async {
        var last: Int64?
        while !Task.isCancelled {
            do {
                let counter = try await assembly.ledger.changeCounter()
                if let last, counter != last { assembly.bells.ringAll() }
                last = counter
            } catch {
                logger.error("cannot watch the ledger", metadata: ["error": "\(error)"])
            }
            try? await assembly.clock.rest(for: .seconds(1))
        }
    }

    private func returnLeases() async throws {
        let (now, elapsed) = (assembly.clock.now, assembly.holder.elapsed)
        try await assembly.ledger.touch(assembly.holder.instance, at: now)
        let deliveries = try await assembly.ledger.returnLeases(
            past: elapsed, of: assembly.holder.instance, at: now, retry: vanished(at: now))
        let messages = try await assembly.ledger.returnIncomingLeases(
            past: elapsed, of: assembly.holder.instance, othersToo: false, at: now)
        guard deliveries + messages > 0 else { return }
        Self.count(rescued: deliveries, of: "delivery")
        Self.count(rescued: messages, of: "message")
        logger.warning(
            "leases ran out", metadata: ["deliveries": "\(deliveries)", "messages": "\(messages)"])
        assembly.bells.ringAll()
    }

    private static func count(rescued: Int, of what: String) {
        Counter(label: "convoke_leases_rescued_total", dimensions: [("of", what)]).increment(by: rescued)
    }

    private func prune() async throws {
        let now = assembly.clock.now
        let instant = now.addingTimeInterval(-TimeInterval(retention().components.seconds))
        let removed = try await assembly.ledger.prune(endedBefore: instant, at: now)
        guard removed.deliveries + removed.incoming > 0 else { return }
        logger.info(
            "pruned", metadata: ["deliveries": "\(removed.deliveries)", "messages": "\(removed.incoming)"])
    }

    /// The watchdog hears of us only while every service has shown itself within two minutes of its own.
    private func feedWatchdog() async {
        let interval = manager.watchdogInterval.map { $0 / 3 } ?? .seconds(30)
        while !Task.isCancelled {
            let silent = assembly.pulse.silent(for: .seconds(120))
            if silent.isEmpty {
                manager.alive()
            } else {
                logger.critical("a service is silent", metadata: ["services": "\(silent.joined(separator: ", "))"])
            }
            try? await assembly.clock.rest(for: interval)
        }
    }

    private func every(
        _ interval: Duration, _ name: String, _ work: @Sendable () async throws -> Void
    ) async {
        while !Task.isCancelled {
            do {
                try await work()
            } catch is CancellationError {
                return
            } catch {
                logger.error("housekeeping failed", metadata: ["task": "\(name)", "error": "\(error)"])
            }
            try? await assembly.clock.rest(for: interval)
        }
    }

    private func vanished(at now: Date) -> VanishedRetry {
        let repetitions = Dictionary(
            assembly.channels.map { ($0.kind, $0.repetition) }, uniquingKeysWith: { first, _ in first })
        let retries = retries
        return { delivery, attempts in
            retries.decisionAfterCrash(
                attempts, usefulUntil: delivery.usefulUntil,
                repetition: attempts.last.flatMap { repetitions[$0.channel] } ?? .askOperator, at: now)
        }
    }
}
