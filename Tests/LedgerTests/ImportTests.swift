import Foundation
import Ledger
import Sessions
import Testing

@Suite struct ImportTests {
    @Test func `a first import makes the calendar and asks the members`() async throws {
        let test = try await TestLedger()
        let summary = try await test.ledger.apply(.cluster, at: TestLedger.start)
        #expect(summary.sessionsAdded == ["s1", "s2"])
        #expect(summary.people.added == 3)
        #expect(summary.attendees.added == 6)
        let session = try #require(try await test.ledger.session("s1"))
        #expect(session.start == wall("2027-09-14T08:00"))
        #expect(session.revisions == .init(start: 0, details: 0, agenda: 1))
        let attendees = try await test.ledger.attendees(of: "s1")
        #expect(Set(attendees.map(\.calendarUID)).count == 3)
        #expect(attendees.first { $0.person == "lan" }?.role == .chair)
        #expect(try await test.ledger.plan(of: "year") == .cluster)
        #expect(try await test.ledger.nextReplan() == TestLedger.start)
    }

    @Test func `Law 1 and 2: importing the same file again changes no row at all`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        try await test.fill([notice(.invitation, "mai")], next: TestLedger.start + 5)
        try await test.ledger.cancel("s2", reason: "bão", at: TestLedger.start + 1)
        let before = try await test.dump()
        let summary = try await test.ledger.apply(.cluster, at: TestLedger.start + 2)
        #expect(summary.isEmpty)
        #expect(try await test.dump() == before)
    }

    @Test func `what a person moved stays, what the file changed is taken over`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        try await test.ledger.move("s1", .init(start: wall("2027-09-15T14:00")), reason: "mưa", at: TestLedger.start)
        var plan = ProgrammePlan.cluster
        plan.sessions[0].link = "https://example.org/meet"
        plan.sessions[0].title = "Sinh hoạt tháng 9"
        let summary = try await test.ledger.apply(plan, at: TestLedger.start + 1)
        #expect(summary.sessionsChanged == ["s1"])
        let session = try #require(try await test.ledger.session("s1"))
        #expect(session.start == wall("2027-09-15T14:00"))
        #expect(session.link == "https://example.org/meet")
        #expect(session.title == "Sinh hoạt tháng 9")
        #expect(session.revisions == .init(start: 1, details: 2, agenda: 1))
        #expect(session.sequence == 2)
        #expect(session.before?.link == nil)
    }

    @Test func `a corrected title tells nobody anything`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        var plan = ProgrammePlan.cluster
        plan.sessions[0].title = "Sinh hoạt"
        try await test.ledger.apply(plan, at: TestLedger.start + 1)
        let session = try #require(try await test.ledger.session("s1"))
        #expect(session.revisions == .init(start: 0, details: 0, agenda: 1))
        #expect(session.sequence == 0)
        #expect(session.before == nil)
    }

    @Test func `a changed agenda is a new version, a new zone a new start`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        var plan = ProgrammePlan.cluster
        plan.sessions[0].agenda.append(AgendaItem(title: "Bế mạc"))
        plan.sessions[1].zone = "Asia/Tokyo"
        try await test.ledger.apply(plan, at: TestLedger.start + 1)
        #expect(try await test.ledger.session("s1")?.revisions == .init(start: 0, details: 0, agenda: 2))
        #expect(try await test.ledger.session("s2")?.revisions == .init(start: 1, details: 1, agenda: 1))
    }

    @Test func `a session gone from the file is forgotten if nobody heard of it`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        try await test.fill([notice(.invitation, "mai", session: "s2")], session: "s2")
        var plan = ProgrammePlan.cluster
        plan.sessions.removeLast()
        let summary = try await test.ledger.apply(plan, at: TestLedger.start + 1)
        #expect(summary.sessionsDeleted == ["s2"])
        #expect(try await test.ledger.session("s2") == nil)
        #expect(try await test.ledger.deliveries().isEmpty)
        #expect(try await test.ledger.integrityFaults() == [])
    }

    @Test func `a session gone from the file is cancelled once somebody heard of it, and restored when it returns`()
        async throws
    {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        try await test.fill([notice(.invitation, "mai", session: "s2")], session: "s2")
        try await test.deliver()
        var plan = ProgrammePlan.cluster
        plan.sessions.removeLast()
        #expect(try await test.ledger.apply(plan, at: TestLedger.start + 1).sessionsCancelled == ["s2"])
        #expect(try await test.ledger.session("s2")?.status == .cancelled)
        #expect(try await test.ledger.apply(plan, at: TestLedger.start + 2).isEmpty)
        #expect(try await test.ledger.apply(.cluster, at: TestLedger.start + 3).sessionsChanged == ["s2"])
        let back = try #require(try await test.ledger.session("s2"))
        #expect(back.status == .confirmed)
        #expect(back.revisions.details == 2)
    }

    @Test func `the past stays as it was`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        var plan = ProgrammePlan.cluster
        plan.sessions.removeFirst()
        plan.members.removeLast()
        try await test.ledger.apply(plan, at: TestLedger.start + 30)
        #expect(try await test.ledger.session("s1")?.status == .confirmed)
        #expect(try await test.ledger.attendees(of: "s1").allSatisfy { $0.removed == nil })
        #expect(try await test.ledger.attendees(of: "s2").first { $0.person == "hoa" }?.removed != nil)
    }

    @Test func `whoever leaves and returns keeps the UID and gets a higher revision`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        let before = try #require(try await test.attendee("hoa"))
        try await test.ledger.record([rsvp("hoa", .accepted)], from: .person(note: "lan"), at: TestLedger.start)
        var plan = ProgrammePlan.cluster
        plan.members.removeLast()
        try await test.ledger.apply(plan, at: TestLedger.start + 1)
        let gone = try #require(try await test.attendee("hoa"))
        #expect(gone.removed == TestLedger.start + 1)
        #expect(gone.revision == 1)
        try await test.ledger.apply(.cluster, at: TestLedger.start + 2)
        let back = try #require(try await test.attendee("hoa"))
        #expect(back.calendarUID == before.calendarUID)
        #expect(back.revision == 2)
        #expect(back.removed == nil)
        #expect(back.since == TestLedger.start + 2)
        #expect(back.status == .needsAction)
        #expect(try await test.ledger.board(of: "s1")?.headCount == 0)
    }

    @Test func `an address the file no longer gives is retired, and deleted only if it was never used`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        try await test.fill([notice(.invitation, "mai")])
        try await test.deliver()
        var plan = ProgrammePlan.cluster
        for index in plan.people.indices {
            plan.people[index].addresses = [.init(channel: .email, address: "new\(index)@example.org")]
        }
        try await test.ledger.apply(plan, at: TestLedger.start + 1)
        #expect(try await test.ledger.contactPoints(of: "mai").map(\.address) == ["new1@example.org"])
        #expect(try await test.ledger.people(atAddress: "mai@example.org").isEmpty)
        let kept = try await test.dump().filter { $0.contains("contactPoint ") && $0.contains("mai@example.org") }
        #expect(kept.count == 1, "it was written to")
        let forgotten = try await test.dump().filter { $0.contains("hoa@example.org") || $0.contains("truong@") }
        #expect(forgotten.filter { $0.hasPrefix("contactPoint ") }.isEmpty)
        try await test.ledger.apply(.cluster, at: TestLedger.start + 2)
        #expect(try await test.ledger.contactPoints(of: "mai").map(\.address) == ["mai@example.org"])
    }

    @Test func `an address that another programme gives stays`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        var other = ProgrammePlan.cluster
        other.programme.id = "other"
        other.sessions = []
        other.series = []
        try await test.ledger.apply(other, at: TestLedger.start)
        other.people[1].addresses = []
        try await test.ledger.apply(other, at: TestLedger.start + 1)
        #expect(try await test.ledger.contactPoints(of: "mai").count == 1)
    }

    @Test func `a session id that another programme uses is refused, and nothing is applied`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        let before = try await test.dump()
        var other = ProgrammePlan.cluster
        other.programme.id = "other"
        other.people[0].person.name = "changed"
        other.series = []
        await #expect(throws: LedgerRefusal.idTaken("session", "s1")) {
            try await test.ledger.apply(other, at: TestLedger.start)
        }
        #expect(try await test.dump() == before)
    }

    @Test func `an address is found whatever its case, with everybody who shares it`() async throws {
        let test = try await TestLedger()
        var plan = ProgrammePlan.cluster
        plan.people[1].addresses = [.init(channel: .email, address: "Truong@Example.org")]
        try await test.ledger.apply(plan, at: TestLedger.start)
        #expect(try await test.ledger.people(atAddress: "TRUONG@example.org").map(\.id) == ["hoa", "mai"])
        #expect(try await test.ledger.people(atAddress: "lan@EXAMPLE.ORG").map(\.id) == ["lan"])
    }
}

@Suite("an import beside what people decided")
struct ImportDecisionTests {
    /// The cluster, with sessions as a file makes them: from a rule, or from a list of dates.
    private func plan(_ dates: [String], listed: Bool = false, hour: String = "08:00") -> ProgrammePlan {
        var plan = ProgrammePlan.cluster
        plan.sessions = dates.map { date in
            var outline = ProgrammePlan.outline(Session.ID("regular-\(date)"), "\(date)T\(hour)", "north")
            outline.stated = listed ? [.start] : []
            return outline
        }
        return plan
    }

    private static let dates = ["2027-09-14", "2027-11-16", "2028-01-18"]

    @Test("a new hour for the whole series leaves alone the session the chair moved, and moves the others")
    func seriesHour() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(Self.dates), at: TestLedger.start)
        let moved: Session.ID = "regular-2027-11-16"
        try await test.ledger.move(moved, .init(start: wall("2027-11-18T14:00")), reason: "mưa", at: TestLedger.start)
        let new = plan(Self.dates, hour: "09:00")
        let fate = try #require(
            try await test.ledger.forecast(new, at: TestLedger.start + 1).sessions.first { $0.id == moved })
        #expect(fate.after?.start == wall("2027-11-18T14:00"))
        try await test.ledger.apply(new, at: TestLedger.start + 1)
        #expect(try await test.ledger.session(moved)?.start == wall("2027-11-18T14:00"))
        #expect(try await test.ledger.session("regular-2027-09-14")?.start == wall("2027-09-14T09:00"))
        #expect(try await test.ledger.apply(new, at: TestLedger.start + 2).isEmpty)
    }

    @Test("the session's own line in the file wins over an earlier move")
    func ownLine() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(Self.dates), at: TestLedger.start)
        let moved: Session.ID = "regular-2027-11-16"
        try await test.ledger.move(moved, .init(start: wall("2027-11-18T14:00")), reason: "mưa", at: TestLedger.start)
        var new = plan(Self.dates)
        new.sessions[1].start = wall("2027-11-23T08:00")
        new.sessions[1].stated = [.start]
        try await test.ledger.apply(new, at: TestLedger.start + 1)
        #expect(try await test.ledger.session(moved)?.start == wall("2027-11-23T08:00"))
    }

    @Test("a forecast tells what an import would do and leaves no trace")
    func forecast() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(Self.dates), at: TestLedger.start)
        let before = try await test.dump()
        let new = plan(Array(Self.dates.prefix(2)) + ["2028-03-21"])
        let forecast = try await test.ledger.forecast(new, at: TestLedger.start + 1)
        #expect(!forecast.sessions.isEmpty)
        #expect(try await test.dump() == before)
        #expect(try await test.ledger.apply(new, at: TestLedger.start + 1) == forecast.summary)
    }

    @Test(
        "Law 2: another day in a series moves the session, which keeps id, UIDs and answers", arguments: [false, true])
    func movedDay(listed: Bool) async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(Self.dates, listed: listed), at: TestLedger.start)
        let id: Session.ID = "regular-2027-11-16"
        try await test.ledger.record(
            [rsvp("hoa", .accepted, session: id)], from: .person(note: "lan"), at: TestLedger.start)
        let uids = try await test.ledger.attendees(of: id).map(\.calendarUID)
        let new = plan([Self.dates[0], "2027-11-23", Self.dates[2]], listed: listed)
        let summary = try await test.ledger.apply(new, at: TestLedger.start + 1)
        #expect(summary.sessionsChanged == [id])
        #expect(summary.sessionsAdded + summary.sessionsDeleted + summary.sessionsCancelled == [])
        let session = try #require(try await test.ledger.session(id))
        #expect(session.start == wall("2027-11-23T08:00"))
        #expect(session.revisions.start == 1)
        #expect(try await test.ledger.attendees(of: id).map(\.calendarUID) == uids)
        #expect(try await test.ledger.board(of: id)?.rows.first { $0.person.id == "hoa" }?.rsvp?.status == .accepted)
        #expect(try await test.ledger.apply(new, at: TestLedger.start + 2).isEmpty, "the new name is remembered")
        try await test.ledger.apply(plan(Self.dates, listed: listed), at: TestLedger.start + 3)
        #expect(try await test.ledger.session(id)?.start == wall("2027-11-16T08:00"))
        #expect(try await test.ledger.sessions().count == 3)
    }

    @Test("a date that comes back beside the moved session is a new session with an id of its own")
    func dateComesBack() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(Self.dates), at: TestLedger.start)
        try await test.ledger.apply(plan([Self.dates[0], "2027-11-23", Self.dates[2]]), at: TestLedger.start)
        let all = plan([Self.dates[0], "2027-11-16", "2027-11-23", Self.dates[2]])
        #expect(try await test.ledger.apply(all, at: TestLedger.start + 1).sessionsAdded == ["regular-2027-11-16-2"])
        #expect(try await test.ledger.apply(all, at: TestLedger.start + 2).isEmpty)
        let starts = try await test.ledger.sessions().map(\.start.date.description)
        #expect(starts == ["2027-09-14", "2027-11-16", "2027-11-23", "2028-01-18"])
    }

    @Test(
        "where it is in doubt which session became which, one goes and another comes",
        arguments: [
            ["2027-09-14", "2028-01-18", "2028-03-21"], ["2027-09-14", "2027-11-23", "2027-11-30", "2028-01-18"],
            ["2027-09-14", "2028-02-22", "2028-04-25"],
        ])
    func inDoubt(dates: [String]) async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(Self.dates), at: TestLedger.start)
        let summary = try await test.ledger.apply(plan(dates), at: TestLedger.start + 1)
        #expect(summary.sessionsDeleted.contains("regular-2027-11-16"))
        #expect(summary.sessionsAdded.allSatisfy { $0 != "regular-2027-11-16" } && !summary.sessionsAdded.isEmpty)
    }

    @Test("a cancelled session is not woken by another date in its place")
    func cancelled() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(Self.dates), at: TestLedger.start)
        try await test.ledger.cancel("regular-2027-11-16", reason: "bão", at: TestLedger.start)
        let new = plan([Self.dates[0], "2027-11-23", Self.dates[2]])
        #expect(try await test.ledger.apply(new, at: TestLedger.start + 1).sessionsAdded == ["regular-2027-11-23"])
    }

    @Test("what is over is neither removed nor moved nor made again, and said to stay once")
    func past() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(Self.dates), at: TestLedger.start)
        let later = TestLedger.start + 30
        let corrected = plan(["2027-09-15"] + Self.dates.dropFirst())
        let fates = try await test.ledger.forecast(corrected, at: later).sessions
        #expect(fates.map(\.id) == ["regular-2027-09-14"])
        #expect(fates.first?.isOver == true)
        try await test.ledger.apply(corrected, at: later)
        #expect(try await test.ledger.session("regular-2027-09-14")?.start == wall("2027-09-14T08:00"))
        let without = plan(Array(Self.dates.dropFirst()))
        #expect(try await test.ledger.forecast(without, at: later).sessions.map(\.isOver) == [true])
        try await test.ledger.apply(without, at: later)
        #expect(try await test.ledger.sessions().count == 3)
        #expect(try await test.ledger.forecast(without, at: later + 1).sessions.isEmpty)
    }

    @Test("the ids that belong to another programme are all told, and a plan's own are not")
    func taken() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        var other = ProgrammePlan.cluster
        #expect(try await test.ledger.taken(by: other).isEmpty)
        other.programme.id = "other"
        #expect(
            try await test.ledger.taken(by: other) == [
                TakenID(.series, "regular", of: "year"), TakenID(.session, "s1", of: "year"),
                TakenID(.session, "s2", of: "year"),
            ])
    }

    @Test("a person who is renamed stays the same person; one who is left out and comes back is asked again")
    func people() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        let uid = try #require(try await test.attendee("mai")).calendarUID
        var plan = ProgrammePlan.cluster
        plan.people[1].person.name = "Trần Mai"
        plan.people[2].addresses = plan.people[1].addresses
        #expect(try await test.ledger.apply(plan, at: TestLedger.start).people.changed == 1)
        #expect(try await test.attendee("mai")?.calendarUID == uid)
        #expect(try await test.ledger.people(atAddress: "mai@example.org").map(\.id) == ["hoa", "mai"])
        let whole = plan
        plan.people.remove(at: 1)
        plan.members.remove(at: 1)
        try await test.ledger.apply(plan, at: TestLedger.start + 1)
        #expect(try await test.attendee("mai")?.removed != nil)
        #expect(try await test.ledger.contactPoints(of: "mai").count == 1, "the cancellation has to reach her")
        try await test.ledger.apply(whole, at: TestLedger.start + 2)
        let back = try #require(try await test.attendee("mai"))
        #expect(back.removed == nil && back.calendarUID == uid && back.status == .needsAction)
    }
}

extension TestLedger {
    func attendee(_ person: Person.ID, of session: Session.ID = "s1") async throws -> Attendee? {
        try await ledger.attendees(of: session).first { $0.person == person }
    }
}
