import Channels
import Composer
import Daemon
import Foundation
import Inbox
import Ledger
import Logging
import Outbox
import Sessions
import Synchronization
import Tokens

/// The daemon in one of its lives: what `ConvokeDaemon` does, without settings, sockets and signals.
final class SimulatedDaemon: Sendable {
    let process: SimulatedProcess
    let task: Task<Void, Never>
    let assembly: Shared<Assembly>
    private let ended: Shared<Bool>

    /// All of its tasks are over.
    var isOver: Bool { ended.value == true }

    init(_ number: Int, _ trial: Trial) {
        let process = SimulatedProcess(number: number, on: trial.scheduler)
        let (ended, assembly) = (Shared<Bool>(), Shared<Assembly>())
        (self.process, self.ended, self.assembly) = (process, ended, assembly)
        let life = Life(process: process, trial: trial, assembly: assembly)
        task = trial.scheduler.begin {
            await life.live()
            ended.value = true
            process.end(by: "its own end")
        }
    }
}

/// A value that several tasks of one thread look at.
final class Shared<Value: Sendable>: Sendable {
    private let state: Mutex<Value?>

    init(_ value: Value? = nil) { state = Mutex(value) }

    var value: Value? {
        get { state.withLock(\.self) }
        set { state.withLock { $0 = newValue } }
    }
}

private struct Life: Sendable {
    let process: SimulatedProcess
    let trial: Trial
    let assembly: Shared<Assembly>

    func live() async {
        do {
            try await begin()
        } catch {
            trial.trace.note("process \(process.number) cannot go on: \(error)")
        }
    }

    private func begin() async throws {
        let clock = SimulatedClock(process)
        let (log, chance) = (logger, trial.chance)
        let ledger = try await LedgerDatabase(
            SimulatedLedger(disk: trial.disk, process: process), at: clock.now, randomNumber: chance.number)
        let assembly = try assemble(ledger, clock, log)
        _ = try await ledger.beginInstance(assembly.holder.instance, at: clock.now)
        let caretaker = Caretaker(
            assembly: assembly, retries: RetrySchedule(), manager: ServiceManager(environment: [:]),
            retention: { .seconds(400 * 86_400) }, logger: log)
        try await caretaker.adopt()
        self.assembly.value = assembly
        if trial.plan.tamper == .logsAddress { log.info("began", metadata: ["to": "an@example.org"]) }
        let box = SimulatedBox(world: trial.world, clock: clock, ledger: ledger)
        let collector = InboxCollector(
            sources: [box], ledger: ledger, clock: clock, pulse: assembly.pulse, ringing: assembly.bells.processor,
            logger: log)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await caretaker.work() }
            group.addTask { try await assembly.dispatcher.run() }
            group.addTask { await assembly.filler.work() }
            group.addTask { await collector.work() }
            if trial.plan.tamper != .readsNothing { group.addTask { await assembly.processor.work() } }
            try await group.waitForAll()
        }
    }

    private func assemble(_ ledger: LedgerDatabase, _ clock: SimulatedClock, _ log: Logger) throws -> Assembly {
        let mint = TokenMint(keys: try TokenKeys([1: Secret(TrialWorld.secret)]))
        let form = EmailForm(address: TrialWorld.address, mint: mint)
        var parts = Assembly.Parts(
            ledger: ledger, clock: clock, mint: mint,
            channels: [
                SimulatedMailChannel(form: form, world: trial.world, clock: clock),
                SimulatedWebhook(world: trial.world, clock: clock),
            ],
            templates: try Self.templates.get(),
            composer: ComposerSettings(
                pages: PageLinks("https://convoke.example.org"), sendingAddress: TrialWorld.address.bare),
            logger: log)
        parts.instance = "process-\(process.number)"
        parts.jitter = { [chance = trial.chance] in chance.fraction() }
        return try Assembly(parts)
    }

    private static let templates = Result { try TemplateLibrary.load() }

    private var logger: Logger {
        let (watch, trace, process) = (trial.watch, trial.trace, process)
        return Logger(label: "convoke") { _ in
            TrialLog(process, trace) { line in
                watch.check(14, !line.contains("@") && !line.contains(TrialWorld.secret), "the log says: \(line)")
            }
        }
    }
}

extension TrialWorld {
    static let secret = "a rehearsal's key that is known to all"
}
