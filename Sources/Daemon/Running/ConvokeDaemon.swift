// The daemon's life: settings, lock, ledger, what a dead instance left; then the services, in the order in which each
// needs the ones before it; then READY. SIGTERM and SIGINT stop taking work, let what is on the wire finish within the
// deadline, and end with success; a second one ends at once. SIGHUP reads the settings again and takes over what can
// change while running, and says what cannot.

import Composer
package import Foundation
import Inbox
import Ledger
import Logging
import Metrics
import Outbox
import ServiceLifecycle
import Sessions
import Synchronization
import UnixSignals
import Web

package struct ConvokeDaemon: Sendable {
    private let file: URL?
    private let settings: Settings
    private let manager = ServiceManager()

    /// `file` is read again on SIGHUP.
    package init(settings: Settings, file: URL?) { (self.settings, self.file) = (settings, file) }

    /// Runs until it is told to stop. Throws what keeps it from starting, as errors with a sentence for people;
    /// `FruitlessStart` where trying again is of no use.
    package func run() async throws {
        // Before anything that takes time: until somebody listens, the system ends the process on a SIGHUP. One that
        // comes early waits until the daemon is ready.
        let hangups = await UnixSignalsSequence(trapping: .sighup)
        LogLines.setLevel(settings.log.level)
        let format = settings.log.format
        LoggingSystem.bootstrap { LogLines(label: $0, format: format) }
        let logger = Logger(label: "convoke")
        let registry = PrometheusRegistry()
        MetricsSystem.bootstrap(registry)
        let lock = try open(settings.state)
        defer { withExtendedLifetime(lock) {} }
        let clock = SystemWallClock()
        let ledger = try await openLedger(at: clock.now, logger)
        let assembly = try Assembly(settings, ledger: ledger, clock: clock, logger: logger)
        _ = try await ledger.beginInstance(assembly.holder.instance, at: clock.now)
        let kept = Kept(retention: settings.rawRetention)
        let caretaker = Caretaker(
            assembly: assembly, retries: RetrySchedule(), manager: manager, retention: { kept.retention },
            logger: logger)
        try await caretaker.adopt()
        try await serve(assembly, caretaker, registry, logger) { await reload(kept, on: hangups, logger) }
        logger.notice("stopped")
    }

    private func openLedger(at now: Date, _ logger: Logger) async throws -> LedgerDatabase {
        let path = settings.state.appendingPathComponent("ledger.sqlite").path
        do {
            return try await LedgerDatabase(
                GRDBDatabase(path: path), at: now,
                onDamage: { logger.error("left out: a damaged row", metadata: ["error": "\($0)"]) },
                onStep: { $0.log(to: logger) })
        } catch let fault as SchemaFault {
            throw FruitlessStart(reason: "\(path): \(fault)")
        }
    }

    private func open(_ state: URL) throws -> InstanceLock {
        try FileManager.default.createDirectory(
            at: state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return try InstanceLock(in: state)
    }

    private func serve(
        _ assembly: Assembly, _ caretaker: Caretaker, _ registry: PrometheusRegistry, _ logger: Logger,
        whenReady: @escaping @Sendable () async -> Void
    ) async throws {
        let server = try WebServer(
            settings: WebSettings(
                host: settings.web.host, port: settings.web.port,
                publicURL: settings.web.publicURL.flatMap { .init($0) }, showsMetricsToAll: settings.web.openMetrics),
            ledger: assembly.ledger, clock: assembly.clock, mint: assembly.mint,
            endpoints: Assembly.endpoints(settings), onChange: { assembly.bells.ringAll() }, logger: logger,
            metricsText: { await assembly.metricsText(registry, refusals: $0) },
            health: { await assembly.health() })
        let collector = InboxCollector(
            sources: try Assembly.sources(settings, logger: logger), ledger: assembly.ledger, clock: assembly.clock,
            pulse: assembly.pulse, ringing: assembly.bells.processor, logger: logger)
        let services: [any Service] = [
            caretaker, server, assembly.dispatcher, assembly.filler, assembly.processor, collector,
            // The last is the first to be told to stop.
            Farewell(manager: manager, logger: logger),
        ]
        var plan = ServiceGroupConfiguration(
            services: services.map { .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup) },
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        plan.maximumGracefulShutdownDuration = settings.shutdownDeadline
        let group = ServiceGroup(configuration: plan)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            tasks.addTask {
                try await announce(server, logger)
                await whenReady()
            }
            // The services decide when it ends, or a failed announcement does.
            try await tasks.next()
            tasks.cancelAll()
        }
    }

    private func announce(_ server: WebServer, _ logger: Logger) async throws {
        let port = try await server.port
        logger.notice("ready", metadata: ["listening": "\(settings.web.host):\(port)"])
        manager.ready("listening on \(settings.web.host):\(port)")
    }

    private func reload(_ kept: Kept, on hangups: UnixSignalsSequence, _ logger: Logger) async {
        for await _ in hangups {
            manager.reloading()
            do {
                let new = try Settings.load(file: file)
                LogLines.setLevel(new.log.level)
                kept.retention = new.rawRetention
                let waits = settings.changesThatWait(against: new)
                logger.notice(
                    "settings read again; a restart is needed for what waits",
                    metadata: ["waiting": "\(waits.isEmpty ? "nothing" : waits.joined(separator: ", "))"])
            } catch {
                logger.error("settings kept as they were", metadata: ["faults": "\(error)"])
            }
            manager.ready("running")
        }
    }
}

/// What keeps the daemon from starting now and will keep it from starting until a person does something.
package struct FruitlessStart: Error, Sendable, CustomStringConvertible {
    package let reason: String
    package var description: String { reason }
}

/// What a reload may change.
private final class Kept: Sendable {
    private let state: Mutex<Duration>

    init(retention: Duration) { state = Mutex(retention) }

    var retention: Duration {
        get { state.withLock(\.self) }
        set { state.withLock { $0 = newValue } }
    }
}

extension Settings {
    /// The settings that differ in `new` and take effect at the next start only.
    func changesThatWait(against new: Settings) -> [String] {
        var changes: [String] = []
        if state != new.state { changes.append("state") }
        if templates != new.templates { changes.append("templates") }
        if mail != new.mail { changes.append("mail") }
        if web != new.web { changes.append("web") }
        if webhook != new.webhook { changes.append("webhook") }
        if horizon != new.horizon { changes.append("planning") }
        if log.format != new.log.format { changes.append("log.format") }
        if shutdownDeadline != new.shutdownDeadline { changes.append("shutdown") }
        return changes
    }
}
