import Foundation
import Ledger
import Sessions
import Testing

@Suite("changes made in one go")
struct ChangeSetTests {
    private static let dates = ["2027-09-14", "2027-11-16", "2028-01-18", "2028-03-21"]

    private func ledger() async throws -> TestLedger {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(), at: TestLedger.start)
        return test
    }

    private func plan(hour: String = "08:00") -> ProgrammePlan {
        var plan = ProgrammePlan.cluster
        plan.sessions = Self.dates.map { date in
            var outline = ProgrammePlan.outline(Session.ID("regular-\(date)"), "\(date)T\(hour)", "north")
            outline.stated = []
            return outline
        }
        return plan
    }

    private func starts(_ test: TestLedger) async throws -> [String] {
        try await test.ledger.sessions().map(\.start.description)
    }

    @Test("this and the following move by the same shift on the wall, what is before stays, and they bear one name")
    func following() async throws {
        let test = try await ledger()
        try await test.ledger.cancel("regular-2028-01-18", reason: "Tết", at: TestLedger.start)
        let changed = try await test.ledger.makeOfFollowing(
            .move(.init(start: wall("2027-11-17T13:30"))), from: "regular-2027-11-16", reason: "đổi thứ",
            at: TestLedger.start + 1)
        #expect(changed.map(\.id) == ["regular-2027-11-16", "regular-2028-03-21"])
        #expect(
            try await starts(test) == [
                "2027-09-14T08:00", "2027-11-17T13:30", "2028-01-18T08:00", "2028-03-22T13:30",
            ])
        #expect(changed.allSatisfy { $0.sequence == 1 && $0.revisions.details == 1 && $0.reason == "đổi thứ" })
        #expect(Set(changed.map(\.changeSet)).count == 1 && changed[0].changeSet != nil)
        #expect(try await test.ledger.session("regular-2027-09-14")?.changeSet == nil)
    }

    @Test("Law 9: one of them that cannot be read keeps no other from being told of")
    func damaged() async throws {
        let test = try await ledger()
        let changed = try await test.ledger.makeOfFollowing(
            .cancel, from: "regular-2027-11-16", reason: "dịch", at: TestLedger.start + 1)
        #expect(changed.count == 3)
        try await test.harm("UPDATE session SET agenda = '[{' WHERE id = 'regular-2028-03-21'")
        let notice = notice(.cancellation, "mai", session: "regular-2027-11-16", revision: 1)
        let matter = try #require(try await test.ledger.matter(rehearsing: [notice]))
        #expect(matter.items.first?.together.map(\.id) == ["regular-2027-11-16", "regular-2028-01-18"])
    }

    @Test("the first of them, which explains the change, is due before the others")
    func pace() async throws {
        let test = try await ledger()
        let now = TestLedger.start + 1
        let changed = try await test.ledger.makeOfFollowing(
            .cancel, from: "regular-2027-11-16", reason: "dịch", at: now)
        #expect(changed.map(\.changed) == [now, now.addingTimeInterval(1), now.addingTimeInterval(2)])
        var plan = plan()
        let imported = try await self.ledger()
        for index in 1...2 { plan.sessions[index].place = "Hội trường" }
        try await imported.ledger.apply(plan, at: now)
        let sessions = try await imported.ledger.sessions().filter { $0.changeSet != nil }
        #expect(sessions.map(\.changed) == [now, now.addingTimeInterval(1)])
    }

    @Test("who joins after the old date of a session without a date is asked to it, and the file may still cancel it")
    func undated() async throws {
        let test = try await ledger()
        try await test.ledger.make(.postpone, of: "regular-2027-09-14", reason: nil, at: TestLedger.start)
        var plan = plan()
        plan.people.append(ProgrammePlan.entry("thu", "Phạm Thị Thu", "thu@example.org", "south"))
        plan.members.append(.init(group: "cluster", person: "thu", role: .member))
        try await test.ledger.apply(plan, at: TestLedger.start + 40)
        #expect(try await test.ledger.attendees(of: "regular-2027-09-14").contains { $0.person == "thu" })
        #expect(try await test.ledger.openSessions(of: "thu", at: TestLedger.start + 40).count == 4)
        plan.sessions.removeFirst()
        let summary = try await test.ledger.apply(plan, at: TestLedger.start + 41)
        #expect((summary.sessionsCancelled + summary.sessionsDeleted).contains("regular-2027-09-14"))
    }

    @Test("a later change to one of them alone takes it out of the set")
    func alone() async throws {
        let test = try await ledger()
        try await test.ledger.makeOfFollowing(
            .postpone, from: "regular-2027-11-16", reason: "dịch", at: TestLedger.start + 1)
        let moved = try await test.ledger.move(
            "regular-2028-01-18", .init(start: wall("2028-02-01T08:00")), reason: nil, at: TestLedger.start + 2)
        #expect(moved.changeSet == nil)
        #expect(moved.status == .confirmed)
        #expect(try await test.ledger.session("regular-2028-03-21")?.changeSet != nil)
    }

    @Test("a forecast of this and the following is what then happens, and leaves no trace")
    func forecast() async throws {
        let test = try await ledger()
        let before = try await test.dump()
        let change = Session.Change.move(.init(place: "Hội trường"))
        let forecast = try await test.ledger.forecast(
            change, of: "regular-2027-11-16", andFollowing: true, reason: nil, at: TestLedger.start + 1)
        #expect(try await test.dump() == before)
        let changed = try await test.ledger.makeOfFollowing(
            change, from: "regular-2027-11-16", reason: nil, at: TestLedger.start + 1)
        #expect(forecast.changes.map(\.situation.session.place) == changed.map(\.place))
        #expect(forecast.changes.map(\.before.id) == changed.map(\.id))
    }

    @Test("what would change none of them is refused")
    func unchanged() async throws {
        let test = try await ledger()
        await #expect(throws: Session.Refusal.unchanged) {
            try await test.ledger.makeOfFollowing(
                .move(.init(host: "north")), from: "regular-2027-11-16", reason: nil, at: TestLedger.start + 1)
        }
    }

    @Test("a new hour of the whole series in the file is one change; one session alone is in no set")
    func imported() async throws {
        let test = try await ledger()
        try await test.ledger.apply(plan(hour: "09:00"), at: TestLedger.start + 1)
        let sets = try await test.ledger.sessions().map(\.changeSet)
        #expect(Set(sets).count == 1 && sets[0] != nil)
        var one = plan(hour: "09:00")
        one.sessions[3].place = "Hội trường"
        one.sessions[3].stated = [.place]
        try await test.ledger.apply(one, at: TestLedger.start + 2)
        #expect(try await test.ledger.session("regular-2028-03-21")?.changeSet == nil)
    }
}

@Suite("programmes that start quiet")
struct StartingTests {
    @Test("one that was imported quiet is planned for nobody until it is started, once")
    func starts() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, startsQuiet: true, at: TestLedger.start)
        #expect(try await test.ledger.quietProgrammes() == ["year"])
        let quiet = try #require(try await test.ledger.situation(of: "s1"))
        #expect(quiet.situation.started == nil)
        try await test.ledger.apply(.cluster { $0.programme.title = "Khác" }, at: TestLedger.start + 1)
        #expect(try await test.ledger.quietProgrammes() == ["year"], "importing again starts nothing")
        #expect(try await test.ledger.start("year", at: TestLedger.start + 2))
        let due = try #require(try await test.ledger.situation(of: "s1"))
        #expect(due.situation.started == TestLedger.start + 2)
        #expect(due.version > quiet.version, "its sessions are planned anew")
        #expect(try await !test.ledger.start("year", at: TestLedger.start + 3))
        await #expect(throws: LedgerRefusal.unknown("programme", "none")) {
            try await test.ledger.start("none", at: TestLedger.start)
        }
    }
}

@Suite("safety notes")
struct SafetyNoteTests {
    private func note(_ test: TestLedger, _ group: Group.ID, _ from: String, _ until: String) async throws -> SafetyNote
    {
        try await test.ledger.note(
            "Đeo khẩu trang", english: "Wear a mask", for: group, from: try #require(WallDate(from)),
            until: try #require(WallDate(until)), at: TestLedger.start)
    }

    private func texts(_ test: TestLedger, _ session: Session.ID, at due: Date) async throws -> [SafetyNote.ID] {
        var notice = notice(.reminder, "mai")
        notice.session = session
        notice.due = due
        return try #require(try await test.ledger.matter(rehearsing: [notice])).safetyNotes.map(\.id)
    }

    @Test("the day of the session decides, as long as the period lasts; a sub-group's sessions bear the group's notes")
    func concerns() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(
            .cluster { plan in
                plan.groups.append(Group(id: "core", name: "Cốt cán", shortName: "CC", parent: "cluster"))
                plan.members.append(.init(group: "core", person: "mai", role: .chair))
                var outline = ProgrammePlan.outline("core-1", "2027-09-13T08:00", "north")
                outline.group = "core"
                plan.sessions.append(outline)
            }, at: TestLedger.start)
        let whole = try await note(test, "cluster", "2027-09-10", "2027-09-20")
        let core = try await note(test, "core", "2027-09-01", "2027-12-31")
        #expect(try await texts(test, "s1", at: TestLedger.start) == [whole.id], "weeks before, too")
        #expect(try await texts(test, "s1", at: TestLedger.start + 25) == [], "it is over by then")
        #expect(try await texts(test, "s2", at: TestLedger.start + 12) == [], "the session is in November")
        #expect(try await texts(test, "core-1", at: TestLedger.start) == [core.id, whole.id])
        try await test.ledger.end(whole.id, at: TestLedger.start)
        #expect(try await texts(test, "s1", at: TestLedger.start) == [])
        await #expect(throws: LedgerRefusal.unknown("safety note", whole.id.rawValue)) {
            try await test.ledger.end(whole.id, at: TestLedger.start)
        }
    }

    @Test("the file's own notes follow the file, and those noted by hand stay")
    func fromFile() async throws {
        let test = try await TestLedger()
        let period = (try #require(WallDate("2027-09-01")), try #require(WallDate("2027-09-30")))
        func stated(_ texts: String...) -> ProgrammePlan {
            .cluster { plan in
                plan.safetyNotes = texts.enumerated().map { index, text in
                    SafetyNote(
                        id: .init("year/\(index + 1)"), group: "cluster", programme: "year", from: period.0,
                        until: period.1, text: text)
                }
            }
        }
        try await test.ledger.apply(stated("Một", "Hai"), at: TestLedger.start)
        let own = try await note(test, "cluster", "2027-09-01", "2027-09-30")
        try await test.ledger.apply(stated("Hai"), at: TestLedger.start + 1)
        let left = try await test.ledger.safetyNotes(of: "cluster")
        #expect(Set(left.map(\.text)) == ["Hai", own.text])
        try await test.ledger.end("year/1", at: TestLedger.start + 2)
        try await test.ledger.apply(stated("Hai"), at: TestLedger.start + 3)
        #expect(try await test.ledger.safetyNotes(of: "cluster") == [own], "what a person ended stays so")
    }

    @Test("a note that changes is counted, and a session that is cancelled bears none")
    func counted() async throws {
        let test = try await TestLedger()
        let days = (day("2027-09-01"), day("2027-09-30"))
        var plan = ProgrammePlan.cluster
        plan.safetyNotes = [
            SafetyNote(id: "year/a", group: "cluster", programme: "year", from: days.0, until: days.1, text: "Một")
        ]
        #expect(try await test.ledger.apply(plan, at: TestLedger.start).safetyNotes.added == 1)
        #expect(try await texts(test, "s1", at: TestLedger.start) == ["year/a"])
        plan.safetyNotes[0].english = "One"
        let summary = try await test.ledger.apply(plan, at: TestLedger.start + 1)
        #expect(summary.safetyNotes.changed == 1 && !summary.isEmpty)
        try await test.ledger.cancel("s1", reason: nil, at: TestLedger.start + 2)
        #expect(try await texts(test, "s1", at: TestLedger.start + 2) == [])
    }
}
