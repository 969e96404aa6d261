import Foundation
import Sessions
import Testing

@testable import Programmes

struct SeriesTests {
    @Test("a session is named after its series and first date, and the hosts take turns")
    func expandsRules() throws {
        let sessions = try SmallFile.plan().sessions
        #expect(
            sessions.map(\.id) == ["monthly-20270112", "monthly-20270209", "monthly-20270309", "monthly-20270413"])
        #expect(sessions.map(\.host) == ["north", "south", "north", "south"])
        #expect(sessions.map { $0.start.description }.first == "2027-01-12T08:00")
        #expect(sessions.allSatisfy { $0.series == "monthly" && $0.recurrence == $0.start && $0.minutes == 90 })
        #expect(sessions.allSatisfy { $0.zone == "Europe/London" && $0.group == "board" })
    }

    @Test("a rule without an end stops at the end of the programme")
    func stopsAtThePeriodsEnd() throws {
        let plan = try SmallFile.plan(SmallFile.with(";COUNT=4", ""))
        #expect(plan.sessions.count == 12)
        #expect(plan.sessions.last?.start.date.description == "2027-12-14")
    }

    @Test("an excepted date takes no turn, a listed one does")
    func exceptsAndAdds() throws {
        let plan = try SmallFile.plan(
            SmallFile.with(
                "    minutes: 90\n",
                "    minutes: 90\n    except: [2027-02-09]\n    dates: [2027-02-16 14:00]\n"))
        #expect(
            plan.sessions.map { $0.start.description }.prefix(3) == [
                "2027-01-12T08:00", "2027-02-16T14:00", "2027-03-09T08:00",
            ])
        #expect(plan.sessions.map(\.host) == ["north", "south", "north", "south"])
        #expect(plan.series[0].excluded.map(\.description) == ["2027-02-09T08:00"])
        #expect(plan.series[0].added.map(\.description) == ["2027-02-16T14:00"])
    }

    @Test("dates alone make a series, in whatever order they are listed")
    func listsDates() throws {
        let plan = try SmallFile.plan(
            SmallFile.with(
                "    start: 2027-01-12 08:00\n    rule: FREQ=MONTHLY;BYDAY=2TU;COUNT=4\n",
                "    dates: [2027-05-04 09:30, 2027-03-02 09:30]\n"))
        #expect(plan.series[0].rule == nil)
        #expect(plan.sessions.map(\.id) == ["monthly-20270302", "monthly-20270504"])
        #expect(plan.sessions.map(\.host) == ["north", "south"])
    }

    @Test("a changed date keeps its name, its turn and the turns of the others")
    func changesOneDate() throws {
        let changes = """
                changes:
                  - { date: 2027-02-09, start: 2027-02-11 15:00, minutes: 60, title: A long one, place: Town hall }
                  - { date: 2027-03-09, host: south, kind: review, agenda: [Looking back] }

            """
        let plan = try SmallFile.plan(SmallFile.text + changes)
        let moved = plan.sessions[1]
        #expect(moved.id == "monthly-20270209")
        #expect(moved.recurrence?.description == "2027-02-09T08:00")
        #expect(moved.start.description == "2027-02-11T15:00")
        #expect((moved.minutes, moved.title, moved.place) == (60, "A long one", "Town hall"))
        #expect(plan.sessions.map(\.host) == ["north", "south", "south", "south"])
        #expect(plan.sessions[2].kind == .review)
        #expect(plan.sessions[2].agenda == [AgendaItem(title: "Looking back")])
    }

    @Test("wall clock times stay what they are across a change to summer time")
    func keepsWallClock() throws {
        let times = try SmallFile.plan(SmallFile.with(";COUNT=4", "")).sessions.map(\.start.minuteOfDay)
        #expect(Set(times) == [480])
    }

    @Test("UNTIL in UTC is understood in the series' zone")
    func understandsUntil() throws {
        let plan = try SmallFile.plan(SmallFile.with("COUNT=4", "UNTIL=20270309T080000Z"))
        #expect(plan.sessions.count == 3)
    }

    @Test("a sub-group may have sessions of its own, and takes after its group")
    func readsSubgroups() throws {
        let text =
            SmallFile.text + """
                sessions:
                  - { id: prep, title: Preparation, group: core, start: 2027-01-05 16:00, minutes: 60, host: south }
                subgroups:
                  - { id: core, name: Core team, members: [{ person: bob, role: secretary }] }

                """
        let plan = try SmallFile.plan(text)
        #expect(plan.groups.map(\.id) == ["board", "core"])
        #expect(plan.groups[1].parent == "board")
        #expect(plan.groups[1].zone == "Europe/London")
        #expect(plan.sessions[0].id == "prep")
        #expect(plan.sessions[0].group == "core")
        #expect(plan.members.last?.role == .secretary)
    }

    @Test("a session's form is its own, else its series', else the file's")
    func inheritsForms() throws {
        func form(_ text: String) -> String { "{ questions: [{ text: \(text), scale: words }] }" }
        let text =
            SmallFile.text + """
                    feedback: \(form("Of the series"))
                    changes: [{ date: 2027-02-09, feedback: \(form("Of the date")) }]
                feedback: \(form("Of the file"))
                sessions:
                  - { id: extra, title: Extra, start: 2027-06-01 08:00, minutes: 60 }

                """
        let texts = try SmallFile.plan(text).sessions.map { $0.feedback?.questions.first?.text }
        #expect(texts == ["Of the series", "Of the date", "Of the series", "Of the series", "Of the file"])
    }
}
