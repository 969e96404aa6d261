package import Foundation

/// What time it is for people. It is handed to everything that asks, so that a school year can run in a second and no
/// logic reads the machine's clock.
///
/// Beside it runs another (law 12): `elapsed` and `sleep(for:)` are monotonic, no jump of this one moves them, and
/// leases, timeouts and the watchdog live by them. They are the machine's, unless the whole world is simulated.
package protocol WallClock: Sendable {
    /// The present instant, to the millisecond.
    var now: Date { get }

    /// Whether this clock only moves when somebody moves it. No real channel may be configured beside a virtual clock.
    var isVirtual: Bool { get }

    /// Returns at `instant`, at once if it has passed. Throws `CancellationError` when the task is cancelled.
    func sleep(until instant: Date) async throws

    /// How long this process has been running, on the monotonic clock.
    var elapsed: Duration { get }

    /// Returns after `duration` on the monotonic clock. Throws `CancellationError` when the task is cancelled.
    func sleep(for duration: Duration) async throws

    /// As `sleep(for:)`, or somewhat shorter or longer: for whoever only looks now and then whether there is something
    /// new. On the machine's clock all of them look in the same moment, at a whole second, so that the processor is
    /// woken once for all. A simulation passes over most of these looks while nothing happens.
    func rest(for duration: Duration) async throws
}

extension WallClock {
    package func rest(for duration: Duration) async throws { try await sleep(for: duration) }
    package var elapsed: Duration { ContinuousClock.now - processStart }
    package func sleep(for duration: Duration) async throws { try await Task.sleep(for: duration) }
}

/// When somebody first asked.
private let processStart = ContinuousClock.now

/// The machine's clock: the one place in Convoke where the present is read from the system.
package struct SystemWallClock: WallClock {
    package init() {}

    package var now: Date { Date(millisecondsSince1970: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) }
    package var isVirtual: Bool { false }

    package func rest(for duration: Duration) async throws {
        guard duration >= .seconds(1) else { return try await sleep(for: duration) }
        let now = elapsed
        let end = max((now + duration).components.seconds, now.components.seconds + 1)
        try await Task.sleep(for: .seconds(end) - now, tolerance: .milliseconds(100))
    }

    package func sleep(until instant: Date) async throws {
        // Never longer than a minute: the machine's clock may be set while we sleep.
        while true {
            let left = instant.timeIntervalSince(now)
            guard left > 0 else { return }
            try await Task.sleep(for: .milliseconds(Int(min(left, 60) * 1000) + 1))
        }
    }
}

extension Date {
    /// Instants are stored and compared as whole milliseconds, so that what is read back equals what was written.
    package init(millisecondsSince1970 milliseconds: Int64) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
    }

    /// Whole milliseconds since 1970-01-01T00:00:00Z, rounded to the nearest.
    package var millisecondsSince1970: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }
}
