import Foundation
import Sessions
import Testing

@testable import Programmes

/// The year of `SmallFile` meets on 12 January, 9 February, 9 March and 13 April 2027, Tuesdays at eight.
@Suite("Sessions that prepare others")
struct PreparationTests {
    private static let core = """
        subgroups:
          - { id: core, name: The core team, members: [{ person: ann, role: chair }] }

        """

    private static func read(
        _ prepares: String, _ rest: String = "", more: String = ""
    ) -> Result<ProgrammePlan, FileFaults> {
        let series = "  - { id: ready, group: core, title: Core team, minutes: 60, prepares: \(prepares)\(rest) }\n"
        return ProgrammeFile.read(Data((SmallFile.text + series + core + more).utf8), name: "small.yaml") { _ in nil }
    }

    private static func prepared(_ plan: ProgrammePlan) -> [String] {
        plan.sessions.filter { $0.series == "ready" }.map { "\($0.id) \($0.start)" }
    }

    @Test("the core team meets so many days before each session, at its own time, and the members of it are asked")
    func before() throws {
        let plan = try Self.read("{ series: monthly, days: 5, at: \"14:00\" }").get()
        #expect(
            Self.prepared(plan) == [
                "ready-20270107 2027-01-07T14:00", "ready-20270204 2027-02-04T14:00", "ready-20270304 2027-03-04T14:00",
                "ready-20270408 2027-04-08T14:00",
            ])
        #expect(plan.sessions.filter { $0.series == "ready" }.allSatisfy { $0.group == "core" && $0.stated == [] })
        #expect(plan.series.last?.preparation == Preparation(of: "monthly", days: 5, at: TimeOfDay("14:00")))
    }

    @Test("a week before at the same hour, where the file says no more")
    func standard() throws {
        let plan = try Self.read("{ series: monthly }").get()
        #expect(Self.prepared(plan).first == "ready-20270105 2027-01-05T08:00")
    }

    @Test("what is prepared is shifted or skipped: the preparation goes with it, keeps its id, and the plan says why")
    func follows() throws {
        let days = "days: [2027-02-09], group: board }\n"
        let shifted = try Self.read(
            "{ series: monthly }", more: "noMeeting:\n  - { name: Closed, policy: shift, \(days)"
        ).get()
        #expect(Self.prepared(shifted)[1] == "ready-20270202 2027-02-03T08:00")
        #expect(
            shifted.settlements.map { $0.sentence(in: .english) } == [
                "ready 2027-02-02 08:00: shifted to 2027-02-03 08:00, because it prepares monthly of 2027-02-10",
                "monthly 2027-02-09 08:00: shifted to 2027-02-10 08:00, because of Closed",
            ])
        let skipped = try Self.read(
            "{ series: monthly }", more: "noMeeting:\n  - { name: Closed, policy: skip, \(days)"
        ).get()
        #expect(Self.prepared(skipped).map { $0.prefix(14) } == ["ready-20270105", "ready-20270302", "ready-20270406"])
        #expect(skipped.settlements.map(\.outcome) == [.skipped, .skipped])
    }

    @Test("a preparation on a day without meetings is shifted, but never to after what it prepares")
    func obstacles() throws {
        func plan(_ days: String) -> Result<ProgrammePlan, FileFaults> {
            Self.read(
                "{ series: monthly, days: 1 }",
                more: "noMeeting:\n  - { name: Closed, policy: shift, days: [\(days)], group: core }\n")
        }
        guard case .failure(let faults) = plan("2027-02-08") else {
            Issue.record("there is no day left before the session")
            return
        }
        #expect(faults.faults.map { $0.text(in: .english) }.count == 1)
        #expect(faults.faults[0].text(in: .english).contains("2027-02-08 is a day without meetings: Closed"))
        #expect(try Self.prepared(plan("2027-02-09").get())[1] == "ready-20270208 2027-02-08T08:00")
    }

    @Test("a word in the file settles one preparation")
    func byHand() throws {
        let changes = ", changes: [{ date: 2027-02-02, start: 2027-02-01 09:00 }, { date: 2027-03-02, skip: true }]"
        let plan = try Self.read("{ series: monthly }", changes).get()
        #expect(
            Self.prepared(plan).map { $0.suffix(16) } == ["2027-01-05T08:00", "2027-02-01T09:00", "2027-04-06T08:00"])
    }

    @Test(
        "what cannot be prepared is told, with the remedy",
        arguments: [
            ("{ series: montly }", "", "no series of this file with dates of its own (did you mean `monthly`?)"),
            ("{ series: ready }", "", "`ready` is no series of this file with dates of its own"),
            ("{ series: monthly }", ", rule: FREQ=DAILY", "`rule` does not stand beside `prepares`"),
            ("{ series: monthly, days: 0 }", "", "between 1 and 90"), ("{ days: 3 }", "", "`series`"),
        ])
    func faults(prepares: String, rest: String, text: String) {
        guard case .failure(let faults) = Self.read(prepares, rest) else {
            Issue.record("the file was read")
            return
        }
        #expect(faults.faults.count == 1)
        #expect(faults.faults[0].text(in: .english).contains(text), "\(faults.faults[0].text(in: .english))")
    }
}
