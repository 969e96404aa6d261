import Foundation
package import Sessions

/// This process, as the holder of leases: a name no other process has, and a clock that no jump of the wall clock moves.
package struct LeaseHolder: Sendable {
    package let instance: String
    private let clock: any WallClock
    private let started: Duration

    package init(instance: String? = nil, on clock: any WallClock = SystemWallClock()) {
        self.instance = instance ?? UUID().uuidString.lowercased()
        (self.clock, started) = (clock, clock.elapsed)
    }

    /// Milliseconds since this process began.
    package var elapsed: Int64 {
        let passed = (clock.elapsed - started).components
        return passed.seconds * 1000 + passed.attoseconds / 1_000_000_000_000_000
    }

    /// A lease from now for that long.
    package func lease(for duration: Duration) -> Lease {
        Lease(instance: instance, until: elapsed + duration.components.seconds * 1000)
    }
}
