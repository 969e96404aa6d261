import Synchronization

/// How often posts to `/in/…` were refused, and why: unsigned requests leave no other trace (law 7).
final class RefusalCounter: Sendable {
    private let state = Mutex<[String: Int]>([:])

    var counts: [String: Int] { state.withLock { $0 } }

    /// Reasons come from our own endpoints and are few.
    func count(_ reason: String) { state.withLock { $0[reason, default: 0] += 1 } }
}

/// What happened when the demo's clock moved last; kept for the next page that is shown.
final class LastMove: Sendable {
    private let state = Mutex<[DemoControls.Happening]>([])

    var happenings: [DemoControls.Happening] {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
