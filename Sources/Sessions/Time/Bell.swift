// A bell that one service sleeps beside. Whoever gives the service work rings it; a ring that comes while nobody sleeps
// is kept, so that none is missed between looking for work and lying down. Rings do not add up: work is found by
// looking, not by counting.

package import Foundation
import Synchronization

package final class Bell: Sendable {
    private struct State {
        var isRung = false
        var sleeper: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    package init() {}

    /// Wakes the service, now or as soon as it lies down.
    package func ring() {
        let sleeper = state.withLock { state in
            state.isRung = state.sleeper == nil
            defer { state.sleeper = nil }
            return state.sleeper
        }
        sleeper?.resume()
    }

    /// Returns when the bell rings, at `instant`, or after `longest` on the monotonic clock, which no jump of the wall
    /// clock moves; whichever is first. One service a bell. Throws `CancellationError` when the task is cancelled.
    package func sleep(
        until instant: Date?, on clock: any WallClock, atMost longest: Duration? = nil
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.ringing() }
            if let instant { group.addTask { try await clock.sleep(until: instant) } }
            if let longest { group.addTask { try await Task.sleep(for: longest) } }
            defer { group.cancelAll() }
            try await group.next()
        }
        try Task.checkCancellation()
    }

    private func ringing() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isAwake = state.withLock { state in
                    if state.isRung || Task.isCancelled {
                        state.isRung = false
                        return true
                    }
                    state.sleeper = continuation
                    return false
                }
                if isAwake { continuation.resume() }
            }
        } onCancel: {
            let sleeper = state.withLock { state in
                defer { state.sleeper = nil }
                return state.sleeper
            }
            sleeper?.resume()
        }
    }
}
