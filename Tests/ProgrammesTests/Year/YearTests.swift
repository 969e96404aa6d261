import Foundation
import Sessions
import Testing

@testable import Programmes

/// The year of `SmallFile` meets on 12 January, 9 February, 9 March and 13 April 2027.
struct YearTests {
    private static func plan(_ extra: String, _ calendars: [String: String] = [:]) -> Result<ProgrammePlan, FileFaults>
    {
        ProgrammeFile.read(Data((SmallFile.text + extra).utf8), name: "small.yaml") { name in
            calendars[name].map { Data($0.utf8) }
        }
    }

    private static func noMeeting(_ policy: String, _ rest: String) -> String {
        "noMeeting:\n  - { name: Closed, policy: \(policy), \(rest) }\n"
    }

    private static func starts(_ plan: ProgrammePlan) -> [String] { plan.sessions.map { $0.start.description } }

    @Test("a date on Tết is shifted to the next working day that is free, keeps its id, and the plan says why")
    func shiftsFromTet() throws {
        // Tết 2027 is on 6 February; the days from the 4th to the 10th are free.
        let plan = try Self.plan(Self.noMeeting("shift", "calendar: vietnam")).get()
        #expect(
            Self.starts(plan) == ["2027-01-12T08:00", "2027-02-11T08:00", "2027-03-09T08:00", "2027-04-13T08:00"])
        #expect(plan.sessions[1].id == "monthly-20270209")
        let tet = plan.noMeetingDays.filter { $0.date == WallDate("2027-02-06") }
        #expect(tet.map(\.name) == ["Tết, the lunar New Year"], "kept for whoever moves a session there")
        #expect(plan.sessions[1].recurrence?.description == "2027-02-09T08:00")
        #expect(
            plan.settlements == [
                Settlement(
                    series: "monthly", date: try #require(WallTime("2027-02-09 08:00")),
                    cause: .noMeeting(calendar: "Closed", day: "Tết, the lunar New Year"),
                    outcome: .shifted(to: try #require(WallTime("2027-02-11 08:00"))))
            ])
    }

    @Test("a skipped date takes no turn in the rotation")
    func skips() throws {
        let plan = try Self.plan(Self.noMeeting("skip", "days: [2027-02-09]")).get()
        #expect(plan.sessions.map(\.id) == ["monthly-20270112", "monthly-20270309", "monthly-20270413"])
        #expect(plan.sessions.map(\.host) == ["north", "south", "north"])
        #expect(plan.settlements.map(\.outcome) == [.skipped])
    }

    @Test("a date that is to be asked about refuses the file, names the day, and offers one that fits")
    func asks() throws {
        let text = Self.noMeeting("ask", "days: [{ from: 2027-03-08, until: 2027-03-12, name: Exams }]")
        guard case .failure(let faults) = Self.plan(text) else {
            Issue.record("the file was read")
            return
        }
        #expect(faults.faults.count == 1)
        let said = try #require(faults.faults.first).text(in: .english)
        #expect(said.contains("2027-03-09 is a day without meetings: Exams"))
        // Saturday and Sunday do not fit.
        #expect(said.contains("{ date: 2027-03-09, start: 2027-03-15 08:00 }"))
        #expect(said.hasPrefix("small.yaml:22:"))
    }

    @Test(
        "a word in the file settles it",
        arguments: [
            ("keep: true", "2027-03-09T08:00"), ("skip: true", "2027-04-13T08:00"),
            ("start: 2027-03-16 09:00", "2027-03-16T09:00"),
            ("start: 2027-03-10 09:00, keep: true", "2027-03-10T09:00"),
        ])
    func settledByHand(word: String, third: String) throws {
        let change = "    changes:\n      - { date: 2027-03-09, \(word) }\n"
        let text = Self.noMeeting("ask", "days: [{ from: 2027-03-08, until: 2027-03-12, name: Exams }]")
        let plan = try Self.plan(change + text).get()
        #expect(Self.starts(plan)[2] == third)
    }

    @Test("a date that a person moved onto a day without meetings is asked about, at its own place")
    func movedOntoOne() throws {
        let change = "    changes:\n      - { date: 2027-03-09, start: 2027-03-16 08:00 }\n"
        guard case .failure(let faults) = Self.plan(change + Self.noMeeting("shift", "days: [2027-03-16]")) else {
            Issue.record("the file was read")
            return
        }
        let fault = try #require(faults.faults.first)
        #expect(fault.line == 27)
        #expect(fault.text(in: .english).contains("2027-03-16 is a day without meetings: Closed"))
    }

    @Test("a single session on a day without meetings needs a word")
    func singleSession() throws {
        func text(_ keep: String) -> String {
            "sessions:\n  - { id: one, title: One, start: 2027-05-03 08:00, minutes: 60\(keep) }\n"
                + Self.noMeeting("skip", "calendar: vietnam")
        }
        // 1 May 2027 is a Saturday: the Monday after it is free in its place.
        guard case .failure(let faults) = Self.plan(text("")) else {
            Issue.record("the file was read")
            return
        }
        #expect(faults.faults.map { $0.text(in: .english) }.first?.contains("Labour Day (day in lieu)") == true)
        #expect(try Self.plan(text(", keep: true")).get().sessions.contains { $0.id == "one" })
    }

    @Test("any .ics file works as a calendar, whole days and hours alike, cancelled events aside")
    func calendarFile() throws {
        let calendar = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//x//y//EN
            BEGIN:VEVENT
            UID:1
            DTSTART;VALUE=DATE:20270208
            DTEND;VALUE=DATE:20270211
            SUMMARY:Half-term
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTART:20270309T100000Z
            DTEND:20270309T120000Z
            STATUS:CANCELLED
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            DTSTART:20270413T100000Z
            DTEND:20270413T120000Z
            SUMMARY:Inspection
            END:VEVENT
            END:VCALENDAR

            """.replacingOccurrences(of: "\n", with: "\r\n")
        let plan = try Self.plan(Self.noMeeting("shift", "file: school.ics"), ["school.ics": calendar]).get()
        #expect(
            Self.starts(plan) == ["2027-01-12T08:00", "2027-02-11T08:00", "2027-03-09T08:00", "2027-04-14T08:00"])
        #expect(
            plan.settlements.map(\.cause) == [
                .noMeeting(calendar: "Closed", day: "Half-term"), .noMeeting(calendar: "Closed", day: "Inspection"),
            ])
    }

    @Test(
        "a calendar that cannot be used is a fault with its place",
        arguments: [
            ("ask", "file: none.ics", "`none.ics` cannot be read"),
            ("ask", "file: bad.ics", "`bad.ics` cannot be used"),
            ("ask", "group: board", "this names no days"), ("later", "calendar: vietnam", "`later` is not one of"),
            ("ask", "calendar: chinese", "`chinese` is not one of"),
            ("ask", "days: [{ from: 2027-03-08, until: 2027-03-01 }]", "no span of 1 to 150 days"),
            ("ask", "days: [2027-02-30]", "there is no such day"),
        ])
    func faults(policy: String, rest: String, said: String) {
        guard case .failure(let faults) = Self.plan(Self.noMeeting(policy, rest), ["bad.ics": "BEGIN:VCARD"]) else {
            Issue.record("the file was read")
            return
        }
        #expect(faults.faults.map { $0.text(in: .english) }.contains { $0.contains(said) }, "\(faults.faults)")
    }

    @Test("a calendar of a sub-group leaves the others alone")
    func ofOneGroup() throws {
        let text =
            "subgroups:\n  - { id: core, name: The core, members: [{ person: ann, role: chair }] }\n"
            + Self.noMeeting("skip", "group: core, days: [2027-02-09]")
        #expect(try Self.plan(text).get().sessions.count == 4)
    }

    @Test("a joint meeting takes the place of the group's own in that month, whatever their order in the file")
    func yields() throws {
        let joint = """
              - id: joint
                title: Joint meeting
                dates: [2027-02-24 09:00, 2027-06-02 09:00]
                minutes: 120

            """
        let text = SmallFile.with("    minutes: 90\n", "    minutes: 90\n    yieldsTo: [joint]\n") + joint
        let plan = try SmallFile.plan(text)
        #expect(
            plan.sessions.map(\.id) == [
                "monthly-20270112", "joint-20270224", "monthly-20270309", "monthly-20270413", "joint-20270602",
            ])
        #expect(
            plan.settlements.map(\.cause) == [.yields(to: "joint", on: try #require(WallTime("2027-02-24 09:00")))])
        let week = try SmallFile.plan(
            text.replacingOccurrences(of: "yieldsTo: [joint]", with: "yieldsTo: [joint]\n    within: week"))
        #expect(week.settlements.isEmpty)
        let kept = try SmallFile.plan(
            text.replacingOccurrences(
                of: "    yieldsTo: [joint]\n",
                with: "    yieldsTo: [joint]\n    changes:\n      - { date: 2027-02-09, keep: true }\n"))
        #expect(kept.sessions.contains { $0.id == "monthly-20270209" })
    }

    @Test("a series yields to where the other one was shifted, not to where it would have been")
    func yieldsToShifted() throws {
        let joint = """
              - id: joint
                title: Joint meeting
                dates: [2027-03-31 09:00]
                minutes: 120
            noMeeting:
              - { name: Closed, policy: shift, days: [2027-03-31] }

            """
        let text = SmallFile.with("    minutes: 90\n", "    minutes: 90\n    yieldsTo: [joint]\n") + joint
        let plan = try SmallFile.plan(text)
        #expect(
            plan.sessions.map(\.id) == ["monthly-20270112", "monthly-20270209", "monthly-20270309", "joint-20270331"])
    }

    @Test("a series that yields to itself by a detour, or to nobody, is a fault")
    func yieldsInVain() {
        let other = "  - { id: other, title: Other, dates: [2027-06-02 09:00], minutes: 60, yieldsTo: [monthly] }\n"
        let circle = SmallFile.with("    minutes: 90\n", "    minutes: 90\n    yieldsTo: [other]\n") + other
        #expect(SmallFile.faults(circle).contains { $0.text(in: .english).contains("`monthly` would yield to itself") })
        let vain = SmallFile.with("    minutes: 90\n", "    minutes: 90\n    yieldsTo: [monthli]\n")
        #expect(SmallFile.faults(vain).contains { $0.text(in: .english).contains("did you mean `monthly`?") })
    }
}
