// One thread, one clock, one order of chance. Every task of a trial prefers this executor, and with it every actor that
// such a task calls; what is ready to run waits here, and `step` runs one of the jobs, picked by the seed. When none is
// ready, everybody waits for time to pass, and `pass` moves time to the next moment for which somebody waits.
//
// Time is counted in milliseconds since the trial began. The machine's clock shows `now + offset`, and a jump of that
// clock changes the offset alone: who sleeps until an instant of it is woken by what it shows, who sleeps for a while by
// the time that passed (law 12).
//
// Whoever only looks now and then whether there is something new (`WallClock.rest`) would wake a million times in a
// school year in which nothing happens. So such looks are let through at moments that grow apart while nothing else
// happens: two seconds after the last event, twenty minutes, some hours, some weeks. To be woken late is what sleepers on
// a busy machine have to live with.

import Foundation
import Sessions
import Synchronization

final class SeededScheduler: TaskExecutor {
    typealias Milliseconds = Int64

    enum Wake: Hashable, Sendable {
        case at(Milliseconds)
        /// When the machine's clock shows this.
        case shown(Milliseconds)
        /// Not before; later, when nothing else happens.
        case looking(Milliseconds)
    }

    fileprivate struct Sleeper {
        var number: UInt64
        var wake: Wake
        var continuation: CheckedContinuation<Void, any Error>

        /// For a moment at which something falls due.
        var isAppointment: Bool { if case .shown = wake { true } else { false } }
    }

    fileprivate struct Event {
        var at: Milliseconds
        var number: UInt64
        var deed: @Sendable () async -> Void
    }

    fileprivate struct State {
        var ready: [UnownedJob] = []
        var sleepers: [Sleeper] = []
        var events: [Event] = []
        var now: Milliseconds = 0
        var offset: Milliseconds
        /// The latest that the machine's clock showed before it was set.
        var latest = Milliseconds.min
        var count: UInt64 = 0
        /// When the present quiet began, and how many looks it has seen.
        var quietSince: Milliseconds = 0
        var looks = 0
        var strangers = 0
    }

    private let state: Mutex<State>
    private let picks: SeededNumbers
    private let thread = pthread_self()

    init(seed: UInt64, at start: Date) {
        picks = SeededNumbers(seed: seed)
        state = Mutex(State(offset: start.millisecondsSince1970))
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let (job, isStrange) = (UnownedJob(job), pthread_self() != thread)
        state.withLock { state in
            state.ready.append(job)
            if isStrange { state.strangers += 1 }
        }
    }

    /// How many jobs came from other threads: none, or the order is not the seed's.
    var strangers: Int { state.withLock(\.strangers) }

    // MARK: - Running

    /// Runs one of the jobs that are ready. False when none is.
    func step() -> Bool {
        let job = state.withLock { state -> UnownedJob? in
            guard !state.ready.isEmpty else { return nil }
            let place = state.ready.count == 1 ? 0 : Int(picks.next() % UInt64(state.ready.count))
            return state.ready.remove(at: place)
        }
        guard let job else { return false }
        job.runSynchronously(on: asUnownedTaskExecutor())
        return true
    }

    /// Moves time to the next moment for which somebody waits and wakes them. False when that is later than `end`.
    func pass(until end: Milliseconds) -> Bool {
        let due = state.withLock { state -> (woken: [Sleeper], events: [Event])? in
            guard let next = state.next, next.at <= end else { return nil }
            state.now = max(state.now, next.at)
            if next.isLook { state.looks += 1 }
            let due = state.takeDue(looks: next.isLook)
            let happens = !due.events.isEmpty || due.woken.contains(where: \.isAppointment)
            if happens, state.now > state.quietSince + Self.look(0) {
                (state.quietSince, state.looks) = (state.now, 0)
            }
            return due
        }
        guard let due else { return false }
        for sleeper in due.woken { sleeper.continuation.resume() }
        for event in due.events { begin(event.deed) }
        return true
    }

    /// Begins a task of the world's own.
    @discardableResult
    func begin(_ deed: @escaping @Sendable () async -> Void) -> Task<Void, Never> {
        Task(executorPreference: self) { await Home.$executor.withValue(self, operation: deed) }
    }

    // MARK: - Time

    var now: Milliseconds { state.withLock(\.now) }

    /// What the machine's clock shows.
    var shown: Date { state.withLock { Date(millisecondsSince1970: $0.now + $0.offset) } }

    /// Sets the machine's clock.
    func jump(by milliseconds: Milliseconds) {
        state.withLock { state in
            state.latest = max(state.latest, state.now + state.offset)
            state.offset += milliseconds
        }
    }

    /// The latest that the machine's clock ever showed: what fell due then is due, though it be early now.
    var latestShown: Date {
        state.withLock { Date(millisecondsSince1970: max($0.latest, $0.now + $0.offset)) }
    }

    /// Does something at a moment; at once, if it has passed.
    func at(_ moment: Milliseconds, _ deed: @escaping @Sendable () async -> Void) {
        state.withLock { state in
            state.count += 1
            let event = Event(at: max(moment, state.now), number: state.count, deed: deed)
            let place = state.events.firstIndex { $0.at > event.at } ?? state.events.endIndex
            state.events.insert(event, at: place)
        }
    }

    /// Does something after a while.
    func after(_ milliseconds: Milliseconds, _ deed: @escaping @Sendable () async -> Void) {
        at(now + milliseconds, deed)
    }

    /// Throws `CancellationError` when the task is cancelled.
    func sleep(_ wake: Wake) async throws {
        let number = state.withLock { state in
            state.count += 1
            return state.count
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                if Task.isCancelled { return continuation.resume(throwing: CancellationError()) }
                state.withLock { $0.sleepers.append(Sleeper(number: number, wake: wake, continuation: continuation)) }
            }
        } onCancel: {
            let sleeper = state.withLock { state in
                state.sleepers.firstIndex { $0.number == number }.map { state.sleepers.remove(at: $0) }
            }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
    }

    /// How long after the last event the looks are let through.
    fileprivate static func look(_ number: Int) -> Milliseconds {
        number == 0 ? 2 * .second : 20 * .minute << min(Int64(number - 1) * 5, 40)
    }
}

extension SeededScheduler.State {
    fileprivate typealias Milliseconds = SeededScheduler.Milliseconds

    fileprivate func moment(of sleeper: SeededScheduler.Sleeper) -> Milliseconds {
        switch sleeper.wake {
        case .at(let moment), .looking(let moment): moment
        case .shown(let instant): instant - offset
        }
    }

    /// When somebody is to be woken next.
    fileprivate var next: (at: Milliseconds, isLook: Bool)? {
        var (event, look) = (events.first?.at ?? .max, Milliseconds.max)
        for sleeper in sleepers {
            if case .looking(let moment) = sleeper.wake {
                look = min(look, moment)
            } else {
                event = min(event, moment(of: sleeper))
            }
        }
        if look < .max {
            var number = looks
            while quietSince + SeededScheduler.look(number) < look { number += 1 }
            look = max(now, quietSince + SeededScheduler.look(number))
        }
        guard min(event, look) < .max else { return nil }
        return look < event ? (look, true) : (event, false)
    }

    fileprivate mutating func takeDue(
        looks: Bool
    ) -> (woken: [SeededScheduler.Sleeper], events: [SeededScheduler.Event]) {
        var (woken, asleep): ([SeededScheduler.Sleeper], [SeededScheduler.Sleeper]) = ([], [])
        for sleeper in sleepers {
            var isDue = moment(of: sleeper) <= now
            if case .looking = sleeper.wake, !looks { isDue = false }
            if isDue { woken.append(sleeper) } else { asleep.append(sleeper) }
        }
        sleepers = asleep
        let due = events.prefix { $0.at <= now }
        events.removeFirst(due.count)
        return (woken, Array(due))
    }
}
