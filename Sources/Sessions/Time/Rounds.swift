// How every service of Convoke lives: it goes round. A round looks for work, does what there is, and says when there
// will be more; then the service sleeps until then, until its bell rings, or for half a minute, so that its pulse shows
// that it is alive and not merely idle. A round that fails stops nothing (law 9): it is reported, and the next comes
// after a pause that grows to a minute. The pause is on the monotonic clock, which no jump of the wall clock moves.

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

    /// Goes round until the task is cancelled; returns then. `round` answers with the instant of its next work, or nil
    /// when only the bell can tell.
    package func run(
        _ round: @Sendable () async throws -> Date?, onFailure report: @Sendable (any Error) -> Void
    ) async {
        var failures = 0
        while !Task.isCancelled {
            pulse.beat(name)
            do {
                let next = try await round()
                failures = 0
                try await bell.sleep(until: next, on: clock, atMost: .seconds(30))
            } catch is CancellationError {
                return
            } catch {
                failures += 1
                report(error)
                try? await Task.sleep(for: .seconds(min(60, 1 << min(failures - 1, 6))))
            }
        }
    }
}

/// When each service last showed that it is alive; the watchdog is fed only while all of them do.
package final class Pulse: Sendable {
    private let beats = Mutex<[String: ContinuousClock.Instant]>([:])

    package init() {}

    /// Called by a service at least every half minute while it is well.
    package func beat(_ name: String) { beats.withLock { $0[name] = .now } }

    /// A service that ended as it should is not missed.
    package func stop(_ name: String) { _ = beats.withLock { $0.removeValue(forKey: name) } }

    /// The services that have been silent for longer than `limit`, by name.
    package func silent(for limit: Duration) -> [String] {
        beats.withLock { beats in
            beats.filter { ContinuousClock.now - $0.value > limit }.map(\.key).sorted()
        }
    }
}
