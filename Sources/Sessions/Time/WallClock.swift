package import Foundation

/// What time it is for people. It is handed to everything that asks, so that a school year can run in a second and no
/// logic reads the machine's clock. Leases, timeouts and the watchdog use a `ContinuousClock` instead, which no jump
/// of this one moves.
package protocol WallClock: Sendable {
    /// The present instant, to the millisecond.
    var now: Date { get }

    /// Whether this clock only moves when somebody moves it. No real channel may be configured beside a virtual clock.
    var isVirtual: Bool { get }

    /// Returns at `instant`, at once if it has passed. Throws `CancellationError` when the task is cancelled.
    func sleep(until instant: Date) async throws
}

/// The machine's clock: the one place in Convoke where the present is read from the system.
package struct SystemWallClock: WallClock {
    package init() {}

    package var now: Date { Date(millisecondsSince1970: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) }
    package var isVirtual: Bool { false }

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
