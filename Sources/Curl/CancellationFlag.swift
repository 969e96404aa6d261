import Foundation

/// Says once and for all that nobody waits any more. Set by the task that gave up, read by the thread that works for it.
///
/// Unchecked because the compiler cannot see that `lock` guards `raised`.
final class CancellationFlag: @unchecked Sendable {
    private let lock = NSLock()
    private var raised = false

    var isRaised: Bool { lock.withLock { raised } }

    func raise() {
        lock.withLock { raised = true }
    }
}
