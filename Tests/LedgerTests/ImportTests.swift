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

extension TestLedger {
    func attendee(_ person: Person.ID, of session: Session.ID = "s1") async throws -> Attendee? {
        try await ledger.attendees(of: session).first { $0.person == person }
    }
}
