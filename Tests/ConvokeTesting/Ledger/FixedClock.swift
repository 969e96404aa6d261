package import Foundation
import Sessions

/// A wall clock that shows what it was set to.
package final class FixedClock: WallClock {
    private let instant: Locked<Date>

    package init(at start: Date) { instant = Locked(start) }

    package var now: Date { instant.value }
    package var isVirtual: Bool { true }

    package func set(_ instant: Date) { self.instant.update { $0 = instant } }

    package func advance(_ seconds: TimeInterval) { instant.update { $0 += seconds } }

    package func sleep(until instant: Date) async throws {
        while now < instant { try await Task.sleep(for: .milliseconds(5)) }
    }
}
