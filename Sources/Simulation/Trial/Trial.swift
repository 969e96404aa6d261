// One school year of one small group, in one process, on one thread, as one seed has it.
//
// All of the daemon but its sockets runs as it does: the filler, the dispatcher, the processor, the collector and the
// caretaker, each in its rounds, over the ledger's own queries on a database in memory. Around it stands a world that
// the seed makes: mail servers that refuse, throttle, hang, lose their answers and hand things over late, twice or not
// at all; people who answer late, twice, from elsewhere, by machine or never; a chair who edits all the time; a disk that
// fills up; a clock that is set wrong; a machine that is switched off for days; and a process that dies between any two
// of its steps, before a commit or behind one, and is begun again with nothing but the ledger.
//
// Nothing runs beside anything. Every task prefers one executor (`SeededScheduler`), and so does every actor it calls;
// a task that is begun apart goes there by `Home`. The ledger is called through its own seam, which answers on the spot
// (`SynchronousDatabase`). Whoever waits for time waits on clocks that the scheduler moves (`SimulatedClock`), and time
// passes only when nobody has anything to do. Every choice is the seed's: which of two ready tasks comes first, where a
// crash strikes, what a server says. So a seed is a story that can be told again to the letter, and a breach found in
// one of a million years is found again whenever anybody looks (`convoke simulate --seed N --trace`).
//
// A round of the loop: run one of the jobs that are ready. Has the process died meanwhile, end its tasks and begin
// another after a while. Is nothing ready, let time pass to the next moment for which somebody waits; is that behind
// the end of the year, look at what the ledger and the world hold (`TrialWatch+End`).

import Foundation
import Ledger
import Sessions
import Synchronization

package struct Trial: Sendable {
    package struct Plan: Sendable {
        package var seed: UInt64
        /// Nothing goes wrong: for whoever wants to see a year without weather.
        package var isCalm = false
        /// Keeps a line of all that happened.
        package var isTraced = false
        package var tamper = Tamper.none

        package init(seed: UInt64) { self.seed = seed }
    }

    let plan: Plan
    let scheduler: SeededScheduler
    let chance: Chance
    let trace: TrialTrace
    let watch: TrialWatch
    let world: TrialWorld
    let disk: SimulatedDisk
    let end: SeededScheduler.Milliseconds
    private let fate: Fate

    /// Whoever takes more turns without time passing goes round in circles.
    private static let mostStepsInAMoment = 100_000

    /// What crashes are still to come.
    final class Fate: Sendable {
        struct State { var steps: Int?, crashes = 0, commits = 0 }
        let state = Mutex(State())
    }

    /// Plays the year on this thread and tells how it went. Throws what keeps a world from being made.
    package static func play(_ plan: Plan) throws -> TrialReport {
        var trial = try Trial(plan)
        return try Home.$executor.withValue(trial.scheduler) { try trial.play() }
    }

    private init(_ plan: Plan) throws {
        let chance = Chance(seed: plan.seed &* 0x2545_F491_4F6C_DD1D)
        let group = TrialGroup(chance)
        let (scheduler, fate) = (SeededScheduler(seed: plan.seed, at: group.begins), Fate())
        let end = group.ends.millisecondsSince1970 - group.begins.millisecondsSince1970
        let weather = plan.isCalm ? Weather() : Weather(until: end, chance)
        let trace = TrialTrace(scheduler, isOn: plan.isTraced)
        let database = try EmptyLedger.copy()
        let watch = TrialWatch(database, scheduler, trace)
        (self.plan, self.chance, self.scheduler, self.fate, self.end) = (plan, chance, scheduler, fate, end)
        (self.trace, self.watch) = (trace, watch)
        world = TrialWorld(group, scheduler, chance, weather, watch, try ReplyCorpus.shared.get(), tamper: plan.tamper)
        disk = SimulatedDisk(database) { process in
            Trial.fate(of: process, weather, chance, scheduler, fate)
        } telling: { process, outcome in
            fate.state.withLock { $0.commits += 1 }
            trace.note("process \(process.number): \(outcome)")
        }
    }

    /// What becomes of a transaction.
    private static func fate(
        of process: SimulatedProcess, _ weather: Weather, _ chance: Chance, _ scheduler: SeededScheduler, _ fate: Fate
    ) -> SimulatedDisk.Fate {
        let now = scheduler.now
        if weather.has(.diskFull, at: now) { return .full }
        if weather.has(.diskBusy, at: now), chance.oneIn(2) { return .busy }
        guard process.number > 0, weather.crashes, let last = weather.spells.last?.until, now < last else {
            return .committed
        }
        switch chance.below(1200) {
        case 0: return .lost
        case 1: return .committedAndLost
        case 2...4:
            fate.state.withLock { $0.steps = $0.steps ?? 1 + chance.below(40) }
            return .committed
        default: return .committed
        }
    }
}

// MARK: - The year

extension Trial {
    private mutating func play() throws -> TrialReport {
        try plan(the: world.group)
        lay(out: world.weather)
        var daemon = SimulatedDaemon(1, self)
        var (moment, steps) = (scheduler.now, 0)
        while true {
            (moment, steps) = scheduler.now == moment ? (moment, steps + 1) : (scheduler.now, 0)
            if steps > Self.mostStepsInAMoment {
                watch.check(9, false, "the daemon does not come to rest at \(WallTime.stamp(scheduler.shown))")
                break
            }
            if daemon.process.isGone {
                daemon = bury(daemon)
            } else if scheduler.step() {
                strike(daemon.process)
            } else if !scheduler.pass(until: end) {
                break
            }
        }
        if steps <= Self.mostStepsInAMoment, !daemon.process.isGone { try watch.look(atEndOf: self, daemon) }
        daemon.process.end(by: "the end of the year")
        _ = run(out: daemon)
        watch.check(0, scheduler.strangers == 0, "\(scheduler.strangers) jobs came from other threads")
        return report()
    }

    private func plan(the group: TrialGroup) throws {
        let (disk, clock) = (disk, SimulatedClock(SimulatedProcess(number: 0, on: scheduler)))
        _ = try scheduler.complete {
            try await LedgerDatabase(disk.database, at: clock.now, randomNumber: chance.number)
                .apply(group.plan, at: clock.now)
        }
    }

    /// What the weather does by itself, and the chair.
    private func lay(out weather: Weather) {
        let (scheduler, trace) = (scheduler, trace)
        for spell in weather.spells {
            scheduler.at(spell.from) {
                trace.note("\(spell.trouble.rawValue) begins")
                scheduler.jump(by: spell.amount)
            }
            scheduler.at(spell.until) {
                scheduler.jump(by: -spell.amount)
                trace.note("\(spell.trouble.rawValue) ends")
            }
        }
        let chair = SimulatedProcess(number: 0, on: scheduler)
        let sql = SimulatedLedger(disk: disk, process: chair)
        let (world, chance) = (world, chance)
        for _ in 0..<(plan.isCalm ? 0 : 4 + chance.below(12)) {
            scheduler.at(chance.between(.day, end - 40 * .day)) {
                guard let ledger = try? await LedgerDatabase(sql, at: scheduler.shown, randomNumber: chance.number)
                else { return }
                await world.edits(ledger)
            }
        }
        for _ in 0..<4 {
            let (watch, tamper) = (watch, plan.tamper)
            scheduler.at(chance.between(20 * .day, end - 40 * .day)) { await watch.lookAtPlans(tamper) }
        }
        let times = chance.oneIn(3) ? [chance.between(30 * .day, end - 20 * .day)] : []
        for time in times {
            scheduler.at(time) {
                world.state.withLock { $0.box.number() }
                world.boxBell.ring()
            }
        }
    }

    /// A crash between two steps.
    private func strike(_ process: SimulatedProcess) {
        let strikes = fate.state.withLock { state in
            guard let steps = state.steps else { return false }
            state.steps = steps == 0 ? nil : steps - 1
            return steps == 0
        }
        if strikes { process.end(by: "a crash") }
        if world.weather.has(.hostOff, at: scheduler.now) { process.end(by: "the machine is switched off") }
    }

    /// Ends what is left of a process, and begins the next as a service manager would.
    private func bury(_ daemon: SimulatedDaemon) -> SimulatedDaemon {
        trace.note("process \(daemon.process.number) ends: \(daemon.process.cause ?? "")")
        if !run(out: daemon) { watch.check(9, false, "process \(daemon.process.number) is told to end and does not") }
        fate.state.withLock { state in
            state.crashes += 1
            state.steps = nil
        }
        let (from, delay) = (scheduler.now, pause(after: daemon))
        scheduler.after(delay) {}
        while scheduler.now < from + delay, scheduler.step() || scheduler.pass(until: min(from + delay, end)) {}
        watch.state.withLock { $0.downtimes.append(from..<max(from, scheduler.now) + .hour) }
        trace.note("process \(daemon.process.number + 1) begins")
        return SimulatedDaemon(daemon.process.number + 1, self)
    }

    private func pause(after daemon: SimulatedDaemon) -> SeededScheduler.Milliseconds {
        let off = world.weather.spells.first {
            $0.trouble == .hostOff && $0.from <= scheduler.now && scheduler.now < $0.until
        }
        if let off { return off.until - scheduler.now }
        if daemon.process.elapsed < .seconds(60) { return 5 * .second }
        return chance.oneIn(5) ? chance.between(.minute, 3 * .hour) : chance.between(.second, 10 * .second)
    }

    /// Its tasks are cancelled and run until they are over. False when they never are.
    private func run(out daemon: SimulatedDaemon) -> Bool {
        daemon.task.cancel()
        var steps = 0
        while !daemon.isOver, steps < 100_000, scheduler.step() { steps += 1 }
        return daemon.isOver
    }

    private func report() -> TrialReport {
        let (state, fate) = (watch.state.withLock(\.self), fate.state.withLock(\.self))
        return TrialReport(
            seed: plan.seed, breaches: state.breaches, checks: state.checks,
            transfers: state.told.values.reduce(0) { $0 + $1.transfers.count }, messages: state.told.count,
            replies: world.state.withLock(\.replies), crashes: fate.crashes, commits: fate.commits,
            spells: world.weather.spells.count, trace: trace.lines)
    }
}

extension SeededScheduler {
    /// Somebody waits for what never comes.
    struct Stuck: Error {}

    /// Runs `body` to its end on this thread. Throws what it throws.
    func complete<T: Sendable>(_ body: @escaping @Sendable () async throws -> T) throws -> T {
        let result = Mutex<Result<T, any Error>?>(nil)
        begin {
            do {
                let value = try await body()
                result.withLock { $0 = .success(value) }
            } catch {
                result.withLock { $0 = .failure(error) }
            }
        }
        while result.withLock({ $0 == nil }), step() {}
        guard let ended = result.withLock(\.self) else { throw Stuck() }
        return try ended.get()
    }
}

/// A migrated ledger without anything in it, made once.
enum EmptyLedger {
    private static let made = Result {
        let (database, scheduler) = (try SynchronousDatabase(), SeededScheduler(seed: 0, at: .distantPast))
        _ = try scheduler.complete { try await LedgerDatabase(database, at: Date(millisecondsSince1970: 0)) }
        return database
    }

    static func copy() throws -> SynchronousDatabase { try made.get().copy() }
}

extension ReplyCorpus {
    static let shared = Result { try ReplyCorpus() }
}
