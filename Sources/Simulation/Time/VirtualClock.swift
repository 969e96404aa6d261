// A clock that stands still until somebody moves it. Those who sleep on it wake in the order of their instants, each
// seeing its own instant as the present, so that nothing notices how fast a year went by.

package import Foundation
import Sessions
import Synchronization

package final class VirtualClock: WallClock {
    private struct Sleeper {
        var until: Date
        var continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now: Date
        var sleepers: [UInt64: Sleeper] = [:]
        var count: UInt64 = 0
    }

    private let state: Mutex<State>

    package init(at start: Date) { state = Mutex(State(now: start)) }

    package var now: Date { state.withLock(\.now) }
    package var isVirtual: Bool { true }

    /// Moves to `instant`, waking on the way whoever sleeps until then or earlier. It never moves back.
    package func move(to instant: Date) {
        while let sleeper = nextSleeper(until: instant) { sleeper.continuation.resume() }
        state.withLock { $0.now = max($0.now, instant) }
    }

    package func sleep(until instant: Date) async throws {
        let id = state.withLock { state in
            state.count += 1
            return state.count
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let outcome: Result<Void, any Error>? = state.withLock { state in
                    if Task.isCancelled { return .failure(CancellationError()) }
                    if instant <= state.now { return .success(()) }
                    state.sleepers[id] = Sleeper(until: instant, continuation: continuation)
                    return nil
                }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            let sleeper = state.withLock { $0.sleepers.removeValue(forKey: id) }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
    }

    private func nextSleeper(until instant: Date) -> Sleeper? {
        state.withLock { state in
            let next = state.sleepers.filter { $0.value.until <= instant }
                .min { ($0.value.until, $0.key) < ($1.value.until, $1.key) }
            guard let next else { return nil }
            state.now = max(state.now, next.value.until)
            return state.sleepers.removeValue(forKey: next.key)
        }
    }
}
