import ArgumentParser
import Foundation
import Simulation

/// `convoke simulate`
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Play school years in bad weather and look whether every law holds.",
        discussion: """
            Each year is a small group, its mail servers, its people and a chair who edits all the time, on a clock of \
            its own: servers refuse, hang and lose answers, the disk fills up, the machine's clock is set wrong, and the \
            daemon dies at any moment and is begun again. The same seed is the same year, to the letter. Ends with 1 \
            when a law was broken, and says how to see that year again. Needs no settings and touches nothing.
            """)

    @Option(help: "How many years.")
    var years = 100

    @Option(help: "The seed of the first year; each next year has the next number. (default: by chance)")
    var seed: UInt64?

    @Flag(help: "Print a line for all that happens. Goes with one year.")
    var trace = false

    @Flag(help: "Print the figures as JSON.")
    var json = false

    func validate() throws {
        guard (1...10_000_000).contains(years) else { throw ValidationError("--years is a number from 1 to 10000000") }
        guard !trace || years == 1 || (years == 100 && seed != nil) else {
            throw ValidationError("--trace goes with one year: --seed N --trace")
        }
    }

    func run() async throws {
        let first = seed ?? .random(in: 1...UInt64(UInt32.max))
        if trace { return try show(first) }
        let season = try await TrialSeason.play(years: years, from: first) { text in
            FileHandle.standardError.write(Data(text.utf8))
        }
        print(json ? try season.json() : season.text, terminator: "")
        if !season.breaches.isEmpty { throw ExitCode.failure }
    }

    private func show(_ seed: UInt64) throws {
        var plan = Trial.Plan(seed: seed)
        plan.isTraced = true
        let report = try Trial.play(plan)
        for line in report.trace { print(line) }
        for breach in report.breaches { print(breach) }
        if !report.breaches.isEmpty { throw ExitCode.failure }
    }
}
