// A daemon's process, for as long as it lives. What ends it may come at any moment: between two jobs, before a commit or
// behind one. From then on it can do no harm: its clock wakes nobody, its ledger throws, what it has on the wire is the
// other side's, and its tasks, which are cancelled, run out within the same moment. Nothing of it is left but what was
// committed.

import Foundation
import Ledger
import Sessions
import Synchronization

final class SimulatedProcess: Sendable {
    /// It has ended; whoever still runs in it gets nothing done.
    struct Gone: Error {}

    /// 0 for whoever writes to the ledger beside the daemon.
    let number: Int
    let scheduler: SeededScheduler
    private let began: SeededScheduler.Milliseconds
    private let ended = Mutex<String?>(nil)

    init(number: Int, on scheduler: SeededScheduler) {
        (self.number, self.scheduler, began) = (number, scheduler, scheduler.now)
    }

    var isGone: Bool { ended.withLock { $0 != nil } }
    /// What ended it.
    var cause: String? { ended.withLock { $0 } }
    /// On the monotonic clock.
    var elapsed: Duration { .milliseconds(scheduler.now - began) }

    func end(by cause: String) { ended.withLock { $0 = $0 ?? cause } }

    func check() throws { if isGone { throw Gone() } }
}

/// The clocks of a process: the machine's, which may be set, and the one that nobody sets.
struct SimulatedClock: WallClock {
    let process: SimulatedProcess
    private var scheduler: SeededScheduler { process.scheduler }

    init(_ process: SimulatedProcess) { self.process = process }

    var now: Date { scheduler.shown }
    /// Nobody moves it by hand: to the daemon it is the time, and the mail servers it talks to live by it, too.
    var isVirtual: Bool { false }
    var elapsed: Duration { process.elapsed }

    func sleep(until instant: Date) async throws { try await sleep(.shown(instant.millisecondsSince1970)) }
    func sleep(for duration: Duration) async throws { try await sleep(.at(end(of: duration))) }
    func rest(for duration: Duration) async throws { try await sleep(.looking(end(of: duration))) }

    /// In a process that is gone nobody wakes by time.
    private func sleep(_ wake: SeededScheduler.Wake) async throws {
        try await scheduler.sleep(process.isGone ? .at(.max) : wake)
    }

    private func end(of duration: Duration) -> SeededScheduler.Milliseconds {
        scheduler.now
            + max(0, duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000)
    }
}

/// The disk with the ledger, and what may be wrong with it.
final class SimulatedDisk: Sendable {
    /// What happens to a transaction that writes.
    enum Fate: Hashable, Sendable {
        case committed, full, busy
        /// The process ends just before, or just behind.
        case lost, committedAndLost
    }

    let database: SynchronousDatabase
    private let fate: @Sendable (SimulatedProcess) -> Fate
    private let told: @Sendable (SimulatedProcess, Fate) -> Void
    private let commits = Mutex<[Int: Int64]>([:])

    init(
        _ database: SynchronousDatabase, fate: @escaping @Sendable (SimulatedProcess) -> Fate,
        telling told: @escaping @Sendable (SimulatedProcess, Fate) -> Void
    ) {
        (self.database, self.fate, self.told) = (database, fate, told)
    }

    fileprivate func write<T>(by process: SimulatedProcess, _ body: (any SQLConnection) throws -> T) throws -> T {
        try process.check()
        let fate = fate(process)
        let result = try database.transaction { connection in
            let result = try body(connection)
            switch fate {
            case .committed, .committedAndLost: return result
            case .full: told(process, fate); throw SQLFailure(kind: .storage, message: "database or disk is full")
            case .busy: told(process, fate); throw SQLFailure(kind: .busy, message: "database is locked")
            case .lost:
                process.end(by: "a crash before a commit")
                throw SimulatedProcess.Gone()
            }
        }
        commits.withLock { $0[process.number, default: 0] += 1 }
        told(process, fate)
        guard fate == .committedAndLost else { return result }
        process.end(by: "a crash behind a commit")
        throw SimulatedProcess.Gone()
    }

    /// How often others wrote.
    fileprivate func commits(besides process: SimulatedProcess) -> Int64 {
        commits.withLock { $0.filter { $0.key != process.number }.values.reduce(0, +) }
    }
}

/// The ledger as one process has it open. Each transaction is a moment at which somebody else may come first.
struct SimulatedLedger: SQLDatabase {
    let disk: SimulatedDisk
    let process: SimulatedProcess

    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        await Task.yield()
        try process.check()
        return try disk.database.look(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        await Task.yield()
        let result = try disk.write(by: process, body)
        await Task.yield()
        try process.check()
        return result
    }

    var migrations: [Migration] { disk.database.migrations }
    var tableNamesQuery: String { disk.database.tableNamesQuery }
    func changeCounter() async throws -> Int64 { disk.commits(besides: process) }
    func backUp(to path: String) async throws { try await disk.database.backUp(to: path) }
    func integrityFaults() async throws -> [String] { try await disk.database.integrityFaults() }
}
