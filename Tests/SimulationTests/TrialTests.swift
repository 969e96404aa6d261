import Testing

@testable import Simulation

/// Years in bad weather. A seed that found something stays here under its own name.
@Suite("Simulated years", .serialized) struct TrialTests {
    @Test("a year without weather: every law holds, and each was looked at")
    func calm() throws {
        var plan = Trial.Plan(seed: 1)
        plan.isCalm = true
        let report = try Trial.play(plan)
        #expect(report.breaches == [])
        #expect(report.crashes == 0)
        for law in [1, 2, 3, 4, 6, 7, 8, 9, 11, 14] { #expect(report.checks[law, default: 0] > 0, "law \(law)") }
    }

    @Test("the same seed is the same year, to the letter", arguments: [2, 5, 11] as [UInt64])
    func repetition(seed: UInt64) throws {
        var plan = Trial.Plan(seed: seed)
        plan.isTraced = true
        let (one, other) = (try Trial.play(plan), try Trial.play(plan))
        let first = zip(one.trace, other.trace).first { $0 != $1 }
        #expect(one.trace == other.trace, "\(first.map { "\($0.0) | \($0.1)" } ?? "one is longer")")
        #expect(one.trace.count > 100)
        #expect(one.trace.contains { $0.contains("ends: ") }, "a year without a crash shows little")
    }

    @Test("another seed is another year")
    func variety() throws {
        var plan = Trial.Plan(seed: 3)
        plan.isTraced = true
        let one = try Trial.play(plan)
        plan.seed = 4
        #expect(try Trial.play(plan).trace != one.trace)
    }

    @Test("72 school years in bad weather: every law holds in each of them")
    func season() async throws {
        let season = try await TrialSeason.play(years: 72, from: 1)
        #expect(season.breaches.isEmpty, "\(season.text)")
        #expect(season.years == 72)
        #expect(season.crashes > 300)
        #expect(season.replies > 600)
        for law in [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14] {
            #expect(season.checks["\(law)", default: 0] >= 60, "law \(law)")
        }
    }
}
