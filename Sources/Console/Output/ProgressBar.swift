/// Shows how far a longer work has come, on a terminal and only once it has taken more than a second; wiped away at the
/// end.
struct ProgressBar {
    private let output: CommandOutput
    private let total: Int
    private let elapsed: @Sendable () -> Duration
    private var done = 0
    private var isShown = false

    /// - Parameter elapsed: time since the work began.
    init(of total: Int, on output: CommandOutput, elapsed: @escaping @Sendable () -> Duration) {
        (self.total, self.output, self.elapsed) = (total, output, elapsed)
    }

    init(of total: Int, in context: CommandContext) {
        let begin = ContinuousClock.now
        self.init(of: total, on: context.output, elapsed: { begin.duration(to: .now) })
    }

    mutating func advance() {
        done += 1
        guard output.showsProgress, total > 1, elapsed() > .seconds(1) else { return }
        isShown = true
        output.writeError("\r" + line)
    }

    mutating func finish() {
        guard isShown else { return }
        output.writeError("\r\u{1B}[K")
        isShown = false
    }

    private var line: String {
        let filled = min(Self.width, Self.width * done / max(total, 1))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
        return "\(bar) \(done)/\(total)"
    }

    private static let width = 30
}
