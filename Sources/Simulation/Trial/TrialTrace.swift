import Foundation
import Logging
import Sessions
import Synchronization

/// What happened in a trial, a line each, to the letter the same whenever the seed is: the moment as the machine's clock
/// showed it, and what. Off, nothing is written, and a year takes less time.
final class TrialTrace: Sendable {
    private let scheduler: SeededScheduler
    private let isOn: Bool
    private let text = Mutex<[String]>([])

    init(_ scheduler: SeededScheduler, isOn: Bool) { (self.scheduler, self.isOn) = (scheduler, isOn) }

    func note(_ line: @autoclosure () -> String) {
        guard isOn else { return }
        let shown = WallTime.stamp(scheduler.shown)
        let line = "\(shown) \(line())"
        text.withLock { $0.append(line) }
    }

    var lines: [String] { text.withLock(\.self) }
}

extension WallTime {
    /// `2026-09-01T06:00:00.123Z`.
    static func stamp(_ instant: Date) -> String {
        let milliseconds = instant.millisecondsSince1970
        let minute = WallTime(instant, in: .gmt)
        let rest = ((milliseconds % 60_000) + 60_000) % 60_000
        let (seconds, thousandths) = (rest / 1000, rest % 1000)
        func padded(_ number: Int64, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
        }
        return "\(minute):\(padded(seconds, 2)).\(padded(thousandths, 3))Z"
    }
}

/// The daemon's log, in the trace and before the eyes of whoever looks for what a log must not hold (law 14).
struct TrialLog: LogHandler {
    let process: SimulatedProcess
    let trace: TrialTrace
    let see: @Sendable (String) -> Void
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info

    init(_ process: SimulatedProcess, _ trace: TrialTrace, seeing see: @escaping @Sendable (String) -> Void) {
        (self.process, self.trace, self.see) = (process, trace, see)
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        // Looks are let through late: to a watchdog that is standing still.
        guard !process.isGone, event.message != "a service is silent" else { return }
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        let fields = all.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        let line = "\(event.level) \(event.message)\(fields)"
        see(line)
        trace.note("daemon \(process.number): \(line)")
    }
}
