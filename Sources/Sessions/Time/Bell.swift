// A bell that one service sleeps beside. Whoever gives the service work rings it; a ring that comes while nobody sleeps
// is kept, so that none is missed between looking for work and lying down. Rings do not add up: work is found by
// looking, not by counting. A bell that is stopped wakes its service for good: from then on nobody lies down beside it.

package import Foundation
import Synchronization

package final class Bell: Sendable {
    private struct State {
        var isRung = false
        var isStopped = false
        var waiting: [Wait: CheckedContinuation<Void, Never>] = [:]
    }

    private enum Wait {
        /// Until the bell rings.
        case sleep
        /// Through every ring.
        case pause
    }

    private let state = Mutex(State())

    package init() {}

    /// Wakes the service, now or as soon as it lies down.
    package func ring() {
        let sleeper = state.withLock { state in
            let sleeper = state.waiting.removeValue(forKey: .sleep)
            state.isRung = sleeper == nil
            return sleeper
        }
        sleeper?.resume()
    }

    /// Nobody sleeps any more: whoever does is woken, and whoever lies down later gets up at once, both with a
    /// `CancellationError`.
    package func stop() {
        let waiting = state.withLock { state in
            state.isStopped = true
            defer { state.waiting = [:] }
            return state.waiting.values
        }
        for waiter in waiting { waiter.resume() }
    }

    /// Returns when the bell rings, at `instant`, or after `longest` on the monotonic clock, which no jump of the wall
    /// clock moves; whichever is first. One service a bell. Throws `CancellationError` when the task is cancelled or the
    /// bell is stopped.
    package func sleep(
        until instant: Date?, on clock: any WallClock, atMost longest: Duration? = nil
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.ringing() }
            if let instant { group.addTask { try await clock.sleep(until: instant) } }
            if let longest { group.addTask { try await clock.rest(for: longest) } }
            defer { group.cancelAll() }
            try await group.next()
        }
        try checkStop()
    }

    /// Returns after `duration` on the monotonic clock; no ring cuts it short, and none is lost. Throws as `sleep` does.
    package func pause(for duration: Duration, on clock: any WallClock) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.stopping() }
            group.addTask { try await clock.sleep(for: duration) }
            defer { group.cancelAll() }
            try await group.next()
        }
        try checkStop()
    }

    private func checkStop() throws {
        try Task.checkCancellation()
        if state.withLock(\.isStopped) { throw CancellationError() }
    }

    private func ringing() async {
        await wait(.sleep) { state in
            defer { state.isRung = false }
            return state.isRung
        }
    }

    private func stopping() async { await wait(.pause) { _ in false } }

    /// Returns when it is over, at once where `isAwake` says so, or when the task is cancelled.
    private func wait(_ wait: Wait, unless isAwake: @Sendable (inout State) -> Bool) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isAwake = state.withLock { state in
                    if state.isStopped || Task.isCancelled || isAwake(&state) { return true }
                    state.waiting[wait] = continuation
                    return false
                }
                if isAwake { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: wait) }?.resume()
        }
    }
}
