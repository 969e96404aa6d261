import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// Many simulated years, two at a time, each on a thread of its own.
package struct TrialSeason: Sendable, Codable {
    package struct Breach: Sendable, Codable {
        package var seed: UInt64
        package var sentence: String
    }

    package var first: UInt64
    package var years = 0
    package var seconds = 0.0
    package var messages = 0
    package var transfers = 0
    package var replies = 0
    package var crashes = 0
    package var commits = 0
    /// Of trouble.
    package var spells = 0
    /// How often each law was looked at, by number.
    package var checks: [String: Int] = [:]
    package var breaches: [Breach] = []

    /// Plays the years with the seeds from `first` on. `write` is called with what a terminal shows meanwhile.
    package static func play(
        years: Int, from first: UInt64, showing write: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws -> TrialSeason {
        let isTerminal = isatty(STDERR_FILENO) == 1
        let began = ContinuousClock.now
        let tally = Tally(years, TrialSeason(first: first))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<min(years, max(1, ProcessInfo.processInfo.activeProcessorCount)) {
                group.addTask {
                    while let number = tally.take() {
                        try Task.checkCancellation()
                        let done = tally.add(try Trial.play(Trial.Plan(seed: first &+ UInt64(number))))
                        if isTerminal { write("\r\(done) of \(years) years …") }
                        await Task.yield()
                    }
                }
            }
            try await group.waitForAll()
        }
        if isTerminal { write("\r                              \r") }
        var season = tally.season
        let passed = (ContinuousClock.now - began).components
        season.seconds = Double(passed.seconds) + Double(passed.attoseconds) / 1e18
        season.breaches.sort { ($0.seed, $0.sentence) < ($1.seed, $1.sentence) }
        return season
    }

    /// What is still to be played, and what was.
    private final class Tally: Sendable {
        private let years: Int
        private let state: Mutex<(next: Int, season: TrialSeason)>

        init(_ years: Int, _ season: TrialSeason) {
            self.years = years
            state = Mutex((0, season))
        }

        func take() -> Int? {
            state.withLock { state in
                defer { state.next += 1 }
                return state.next < years ? state.next : nil
            }
        }

        /// Returns how many years were played.
        func add(_ report: TrialReport) -> Int {
            state.withLock { state in
                state.season.add(report)
                return state.season.years
            }
        }

        var season: TrialSeason { state.withLock(\.season) }
    }

    private init(first: UInt64) { self.first = first }

    private mutating func add(_ report: TrialReport) {
        years += 1
        messages += report.messages
        transfers += report.transfers
        replies += report.replies
        crashes += report.crashes
        commits += report.commits
        spells += report.spells
        for (law, count) in report.checks { checks["\(law)", default: 0] += count }
        breaches += report.breaches.map { Breach(seed: report.seed, sentence: $0) }
    }
}

extension TrialSeason {
    /// For people.
    package var text: String {
        let looked = checks.sorted { (Int($0.key) ?? 0) < (Int($1.key) ?? 0) }.map { "law \($0.key) × \($0.value)" }
        let lines = [
            "\(years) school years from seed \(first) in \(Int(seconds.rounded())) s",
            "messages \(messages), on the wire \(transfers) times, \(replies) replies, \(commits) transactions",
            "\(spells) spells of trouble, \(crashes) crashes and restarts",
            "looked at: \(looked.joined(separator: ", "))",
        ]
        let found =
            breaches.isEmpty
            ? ["every law held"]
            : ["\(breaches.count) breaches:"]
                + breaches.map { "  \($0.sentence)\n    convoke simulate --seed \($0.seed) --trace" }
        return (lines + found).joined(separator: "\n") + "\n"
    }

    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
}
