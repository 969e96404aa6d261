// How every service of Convoke lives: it goes round. A round looks for work, does what there is, and says when there
// will be more; then the service sleeps until then, until its bell rings, or for half a minute, so that its pulse shows
// that it is alive and not merely idle. A round that fails stops nothing (law 9): it is reported, and the next comes
// after a pause that grows to a minute. The pause is on the monotonic clock, which no jump of the wall clock moves, and
// ends when the service is told to stop.
//
// The pulse beats before and after a round, however it ended: a service that goes round is alive, and to start the
// process anew would mend nothing. Only one that stands still in a round is silent, and starves the watchdog. That its
// rounds fail is told apart: the daemon is alive then, and not ready.

package import Foundation
import Synchronization

package struct Rounds: Sendable {
    package let name: String
    package let bell: Bell
    package let pulse: Pulse
    package let clock: any WallClock

    package init(name: String, bell: Bell, pulse: Pulse, clock: any WallClock) {
        (self.name, self.bell, self.pulse, self.clock) = (name, bell, pulse, clock)
    }

    /// Goes round until the task is cancelled or the bell is stopped; returns then. `round` answers with the instant of
    /// its next work, or nil when only the bell can tell.
    package func run(
        _ round: @Sendable () async throws -> Date?, onFailure report: @Sendable (any Error) -> Void
    ) async {
        var failures = 0
        while !Task.isCancelled {
            pulse.beat(name)
            do {
                let next = try await round()
                failures = 0
                pulse.beat(name)
                pulse.recover(name)
                try await bell.sleep(until: next, on: clock, atMost: .seconds(30))
            } catch is CancellationError {
                return
            } catch {
                failures += 1
                pulse.beat(name)
                pulse.fail(name)
                report(error)
                do {
                    try await bell.pause(for: .seconds(min(60, 1 << min(failures - 1, 6))), on: clock)
                } catch {
                    return
                }
            }
        }
    }
}

/// When each service last showed that it is alive, and whether its work succeeds. The watchdog is fed only while all of
/// them are alive. Beside the services, channels and sources are told of here by their names: they beat never, fail and
/// recover.
package final class Pulse: Sendable {
    /// A part whose work fails.
    package struct Trouble: Hashable, Sendable {
        /// How often in a row.
        package var times: Int
        /// On the monotonic clock: when it failed first.
        package var since: Duration
    }

    private struct State {
        /// On the monotonic clock.
        var beats: [String: Duration] = [:]
        var failures: [String: Trouble] = [:]
        /// Everything that has worked or failed so far.
        var known: Set<String> = []
    }

    private let clock: any WallClock
    private let state = Mutex(State())

    package init(on clock: any WallClock = SystemWallClock()) { self.clock = clock }

    /// Called by a service at least every half minute while it is alive.
    package func beat(_ name: String) { state.withLock { $0.beats[name] = clock.elapsed } }

    /// A round of this service failed.
    package func fail(_ name: String) {
        state.withLock { state in
            state.known.insert(name)
            state.failures[name, default: Trouble(times: 0, since: clock.elapsed)].times += 1
        }
    }

    /// A round of this service succeeded.
    package func recover(_ name: String) {
        state.withLock { state in
            state.known.insert(name)
            state.failures[name] = nil
        }
    }

    /// A service that ended as it should is not missed.
    package func stop(_ name: String) {
        state.withLock { state in
            state.beats[name] = nil
            state.failures[name] = nil
            state.known.remove(name)
        }
    }

    /// The services that have been silent for longer than `limit`, by name.
    package func silent(for limit: Duration) -> [String] {
        state.withLock { state in
            state.beats.filter { clock.elapsed - $0.value > limit }.map(\.key).sorted()
        }
    }

    /// The services whose last `times` rounds or more all failed, by name.
    package func failing(times: Int = 3) -> [String] {
        state.withLock { state in state.failures.filter { $0.value.times >= times }.map(\.key).sorted() }
    }

    /// Everything that has worked or failed so far, with its trouble if its last work failed.
    package var parts: [String: Trouble?] {
        state.withLock { state in
            Dictionary(uniqueKeysWithValues: state.known.map { ($0, state.failures[$0]) })
        }
    }
}
