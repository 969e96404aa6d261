import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

@Suite(.timeLimit(.minutes(2)))
struct `What calendar programs answer` {
    private func uid(_ desk: Desk, of person: Person.ID = "mai") async throws -> String {
        try #require(try await desk.ledger.attendees(of: "s1").first { $0.person == person }).calendarUID
    }

    private func open(_ desk: Desk) async throws -> [Contribution] {
        try #require(try await desk.ledger.board(of: "s1")).contributions
    }

    private func invitations(_ desk: Desk) async throws -> [Notice] {
        try await desk.ledger.deliveries().flatMap(\.notices).filter { $0.key.step == "refresh" }
    }

    @Test(arguments: CalendarMail.Client.allCases)
    func `each client's REPLY counts, and its COMMENT is read`(client: CalendarMail.Client) async throws {
        let desk = try await Desk()
        let mail = CalendarMail(client: client, uid: try await uid(desk), comment: "Em đến muộn 15 phút")
        let end = try await desk.hear(mail.text)
        #expect(end.message.state == .applied, "\(end.explanation)")
        #expect(try await desk.status(of: "mai") == .accepted)
        #expect(try await desk.ledger.rsvps(of: "s1").first?.late == true)
    }

    @Test(arguments: CalendarMail.Client.allCases)
    func `COUNTER tells the chair the time as a value and in words, and is no answer`(
        client: CalendarMail.Client
    ) async throws {
        let desk = try await Desk()
        let mail = CalendarMail(
            client: client, method: "COUNTER", status: "TENTATIVE", uid: try await uid(desk), start: "20270916T140000",
            comment: "Sáng em có tiết")
        let end = try await desk.hear(mail.text)
        #expect(end.message.state == .applied, "\(end.explanation)")
        let wish = try #require(try await open(desk).first)
        #expect(wish.kind == .reschedule && wish.proposed == WallTime("2027-09-16T14:00"))
        #expect(wish.text == "16/9/2027, 14:00 – Sáng em có tiết")
        #expect(try await desk.status(of: "mai") == .needsAction)
        let due = try await desk.ledger.groupsDue(at: desk.seeded.clock.now, limit: 9)
        #expect(due.flatMap(\.situation.matters).map(\.news.step) == ["reschedule"])
    }

    @Test func `COUNTER that declines the present time is an answer, too`() async throws {
        let desk = try await Desk()
        let mail = CalendarMail(
            client: .outlook, method: "COUNTER", status: "DECLINED", uid: try await uid(desk), start: "20270916T140000")
        try await desk.hear(mail.text)
        #expect(try await open(desk).map(\.kind) == [.reschedule])
        #expect(try await desk.status(of: "mai") == .declined)
    }

    @Test func `DELEGATED names the stand-in, by name where the object says it`() async throws {
        let desk = try await Desk()
        let mail = CalendarMail(
            client: .outlook, status: "DELEGATED", uid: try await uid(desk),
            parameters: ";DELEGATED-TO=\"mailto:hue@example.org\"",
            lines: [
                "ATTENDEE;CN=Lê Thị Huệ;PARTSTAT=NEEDS-ACTION;DELEGATED-FROM=\"mailto:mai@example.org\":mailto:hue@example.org"
            ])
        try await desk.hear(mail.text)
        let rsvp = try #require(try await desk.ledger.rsvps(of: "s1").first)
        #expect(rsvp.status == .delegated && rsvp.delegate == "Lê Thị Huệ")
    }

    @Test func `Law 7: REFRESH sends the invitation again, twice a day, and records nothing`() async throws {
        let desk = try await Desk()
        let uid = try await uid(desk)
        for number in 1...4 {
            let mail = CalendarMail(
                client: .apple, method: "REFRESH", status: nil, uid: uid, start: nil, number: number)
            let end = try await desk.hear(mail.text)
            #expect(end.message.state == .ignored, "\(end.explanation)")
        }
        let sent = try await invitations(desk)
        #expect(sent.count == 2 && sent.allSatisfy { $0.key.kind == .invitation && $0.key.person == "mai" })
        #expect(try await desk.ledger.rsvps(of: "s1").isEmpty)
        // The plan takes back nothing of it, and says nothing twice for it.
        let due = try #require(try await desk.ledger.situation(of: "s1"))
        try await desk.ledger.reconcile(
            due, plan: SessionPlan(wanted: [], later: [], next: nil), at: desk.seeded.clock.now)
        #expect(try await invitations(desk).count == 2)
        desk.seeded.clock.advance(86_401)
        try await desk.hear(
            CalendarMail(client: .apple, method: "REFRESH", status: nil, uid: uid, start: nil, number: 9).text)
        #expect(try await invitations(desk).count == 3)
    }

    @Test(arguments: CalendarMail.Client.allCases)
    func `an answer to an earlier time is asked again; one to an earlier place counts`(
        client: CalendarMail.Client
    ) async throws {
        let desk = try await Desk()
        let uid = try await uid(desk)
        try await desk.ledger.move("s1", .init(place: "Hội trường"), reason: nil, at: desk.seeded.clock.now)
        try await desk.hear(CalendarMail(client: client, uid: uid, number: 1).text)
        #expect(try await desk.status(of: "mai") == .accepted)
        try await desk.ledger.move(
            "s1", .init(start: WallTime("2027-09-16T08:00")), reason: nil, at: desk.seeded.clock.now)
        let late = try await desk.hear(CalendarMail(client: client, status: "DECLINED", uid: uid, number: 2).text)
        #expect(late.message.state == .asked, "\(late.explanation)")
        #expect(try await desk.status(of: "mai") == .accepted)
        let bare = try await desk.hear(
            CalendarMail(client: client, status: "DECLINED", uid: uid, sequence: 1, start: nil, number: 3).text)
        #expect(bare.message.state != .applied, "without DTSTART the last change decides: it was the time")
        let present = CalendarMail(
            client: client, status: "DECLINED", uid: uid, sequence: 2, start: "20270916T080000", number: 4)
        try await desk.hear(present.text)
        #expect(try await desk.status(of: "mai") == .declined)
    }

    @Test(arguments: CalendarMail.Client.allCases)
    func `a stranger's answer to an invitation passed on asks to join, and can be let in`(
        client: CalendarMail.Client
    ) async throws {
        let desk = try await Desk()
        let mail = CalendarMail(
            client: client, uid: try await uid(desk), from: "Hue <hue@school.example>", attendee: "hue@school.example")
        let end = try await desk.hear(mail.text)
        #expect(end.message.state == .queued && end.session == "s1", "\(end.explanation)")
        #expect(try await desk.status(of: "mai") == .needsAction)
        let due = try await desk.ledger.groupsDue(at: desk.seeded.clock.now, limit: 9)
        #expect(due.flatMap(\.situation.matters).map(\.news.step) == ["asks-to-join"])
        let newcomer = Newcomer(
            message: end.message.id, session: "s1", id: "hue", name: "Huệ", address: "hue@school.example",
            isMember: client == .apple)
        #expect(try await desk.ledger.admit(newcomer, by: "lan", at: desk.seeded.clock.now) == "hue")
        let attendee = try #require(try await desk.ledger.attendees(of: "s1").first { $0.person == "hue" })
        #expect(attendee.role == (client == .apple ? .required : .optional) && attendee.status == .accepted)
        #expect(try await desk.detail(end.message.id).message.state == .applied)
        let after = try await desk.ledger.groupsDue(at: desk.seeded.clock.now, limit: 9)
        #expect(after.flatMap(\.situation.matters).isEmpty, "what is decided is not told any more")
    }

    @Test func `a guest stays when the programme is imported again`() async throws {
        let desk = try await Desk()
        let mail = CalendarMail(uid: try await uid(desk), from: "hue@school.example")
        let end = try await desk.hear(mail.text)
        try await desk.ledger.admit(
            Newcomer(
                message: end.message.id, session: "s1", id: "hue", name: "Huệ", address: "hue@school.example",
                isMember: false), by: "lan", at: desk.seeded.clock.now)
        var plan = ProgrammePlan.cluster
        plan.programme.title += " (sửa)"
        plan.members.removeAll { $0.person == "hoa" }
        try await desk.ledger.apply(plan, at: desk.seeded.clock.now)
        let attendees = try await desk.ledger.attendees(of: "s1")
        #expect(attendees.first { $0.person == "hue" }?.removed == nil)
        #expect(attendees.first { $0.person == "hoa" }?.removed != nil)
    }

    @Test(arguments: CalendarMail.Client.allCases)
    func `while a date is looked for, DTSTART chooses an option`(client: CalendarMail.Client) async throws {
        let desk = try await Desk()
        let uid = try await uid(desk)
        let now = desk.seeded.clock.now
        try await desk.ledger.make(.postpone, of: "s1", reason: nil, at: now)
        let starts = try ["2027-09-14T08:00", "2027-09-16T14:00"].map { try #require(WallTime($0)) }
        try await desk.ledger.openPoll(of: "s1", between: starts, until: try #require(WallDate("2027-08-20")), at: now)
        try await desk.hear(
            CalendarMail(
                client: client, method: "COUNTER", status: "TENTATIVE", uid: uid, start: "20270916T140000", number: 1
            ).text)
        try await desk.hear(
            CalendarMail(client: client, status: "DECLINED", uid: uid, sequence: 1, number: 2).text)
        let board = try #require(try await desk.ledger.pollBoard(of: "s1"))
        #expect(board.voters.first { $0.person.id == "mai" }?.answers == [1: .no, 2: .yes])
        #expect(try await desk.ledger.rsvps(of: "s1").isEmpty)
    }
}
