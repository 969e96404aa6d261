import Foundation
import Sessions
import Testing

@Suite("What a person may do to a session")
struct SessionChangeTests {
    private static let created = Date(timeIntervalSince1970: 1_800_000_000)
    private static let later = created.addingTimeInterval(3600)

    private static func session() -> Session {
        Session(
            id: "s1", group: "g", programme: "p", recurrence: WallTime("2027-09-14T08:00"), title: "Buổi 1",
            start: WallTime("2027-09-14T08:00")!, zone: "Asia/Ho_Chi_Minh", minutes: 180, host: "school-1",
            place: "Phòng 2", link: "https://example.org/1", created: created)
    }

    @Test(
        "what a move counts: the details always, the start only if it moved",
        arguments: [
            (Session.Move(start: WallTime("2027-09-21T08:00")), 1), (.init(minutes: 90), 0),
            (.init(host: "school-2"), 0),
            (.init(place: "Phòng 3"), 0), (.init(link: "https://example.org/2"), 0),
            (.init(start: WallTime("2027-09-14T08:30"), place: "Phòng 3"), 1),
        ])
    func move(move: Session.Move, starts: Int) throws {
        var session = Self.session()
        let before = session.details
        try session.move(move, reason: "mưa bão", at: Self.later)
        #expect(session.revisions == .init(start: starts, details: 1, agenda: 0))
        #expect((session.sequence, session.changed, session.reason) == (1, Self.later, "mưa bão"))
        #expect(session.before == before)
        #expect(session.recurrence == WallTime("2027-09-14T08:00"), "the series' own time stays")
    }

    @Test("a new host takes the session home: the old place goes unless a new one is named")
    func host() throws {
        var session = Self.session()
        try session.move(.init(host: "school-2"), reason: nil, at: Self.later)
        #expect(session.host == "school-2" && session.place == nil)
        try session.move(.init(host: "school-3", place: "Hội trường"), reason: nil, at: Self.later)
        #expect(session.place == "Hội trường" && session.before?.host == "school-2")
    }

    @Test("what would change nothing is refused, and so is moving what is cancelled")
    func refused() throws {
        var session = Self.session()
        #expect(throws: Session.Refusal.unchanged) {
            try session.move(.init(start: session.start, minutes: 180), reason: nil, at: Self.later)
        }
        #expect(session == Self.session())
        #expect(throws: Session.Refusal.notCancelled) { try session.restore(reason: nil, at: Self.later) }
        try session.cancel(reason: "bão", at: Self.later)
        #expect(throws: Session.Refusal.alreadyCancelled) { try session.cancel(reason: nil, at: Self.later) }
        #expect(throws: Session.Refusal.alreadyCancelled) {
            try session.move(.init(minutes: 60), reason: nil, at: Self.later)
        }
    }

    @Test("cancelled and restored: SEQUENCE and the details' revision only grow, the start's stays")
    func cancelAndRestore() throws {
        var session = Self.session()
        try session.cancel(reason: "bão", at: Self.later)
        #expect(session.status == .cancelled && session.before?.status == .confirmed)
        try session.restore(reason: nil, at: Self.later.addingTimeInterval(60))
        #expect(session.status == .confirmed && session.before?.status == .cancelled && session.reason == nil)
        #expect(session.revisions == .init(start: 0, details: 2, agenda: 0) && session.sequence == 2)
    }

    @Test("postponed, a session keeps all it has, and the move that gives it a date confirms it")
    func postpone() throws {
        var session = Self.session()
        try session.postpone(reason: "dịch bệnh", at: Self.later)
        #expect(session.status == .tentative && session.start == Self.session().start)
        #expect(session.revisions == .init(start: 0, details: 1, agenda: 0) && session.reason == "dịch bệnh")
        #expect(throws: Session.Refusal.unchanged) { try session.postpone(reason: nil, at: Self.later) }
        try session.move(.init(place: "Phòng 9"), reason: nil, at: Self.later)
        #expect(session.status == .tentative)
        #expect(session.revisions.details == 1, "where there is no date, only the message that brings one tells of it")
        try session.move(.init(start: session.start), reason: nil, at: Self.later)
        #expect(session.status == .confirmed && session.before?.status == .tentative)
    }

    @Test("a session without a date has none after it was cancelled and restored", arguments: Session.Telling.allCases)
    func postponedAndCancelled(telling: Session.Telling) throws {
        var session = Self.session()
        try session.postpone(reason: nil, telling: telling, at: Self.later)
        try session.cancel(reason: nil, telling: telling, at: Self.later)
        #expect(throws: Session.Refusal.alreadyCancelled) { try session.postpone(reason: nil, at: Self.later) }
        try session.restore(reason: nil, telling: telling, at: Self.later)
        #expect(session.status == .tentative)
    }

    @Test("a session without a date is not over, whatever its start says, and news of it are of use for two weeks")
    func undated() throws {
        var session = Self.session()
        let end = try #require(session.endInstant)
        let later = end.addingTimeInterval(30 * 86_400)
        #expect(session.isOver(at: end) && !session.isOver(at: end.addingTimeInterval(-1)))
        #expect(session.usefulUntil(since: Self.later) == end)
        try session.postpone(reason: nil, at: Self.later)
        #expect(!session.isOver(at: later))
        #expect(session.usefulUntil(since: later) == later.addingTimeInterval(14 * 86_400))
        try session.cancel(reason: nil, at: later)
        #expect(session.lacksDate && session.usefulUntil(since: later) > later)
    }

    @Test("a restoration of this and the following takes back what was cancelled with it, and nothing else")
    func restoredTogether() throws {
        func cancelled(_ id: Session.ID, _ start: String, set: Session.ChangeSet?, _ reason: String) throws -> Session {
            var session = Self.session()
            (session.id, session.series) = (id, "regular")
            session.start = try #require(WallTime(start))
            try session.cancel(reason: reason, at: Self.later)
            session.changeSet = set
            return session
        }
        let first = try cancelled("a", "2027-09-14T08:00", set: "one", "dịch")
        let others = [
            try cancelled("b", "2027-10-14T08:00", set: "one", "dịch"),
            try cancelled("c", "2027-11-14T08:00", set: nil, "bão"),
            try cancelled("d", "2027-12-14T08:00", set: "two", "dịch"),
        ]
        #expect(first.following(.restore, in: others, at: Self.later).map(\.id) == ["b"])
        let alone = try cancelled("e", "2027-09-13T08:00", set: nil, "bão")
        #expect(alone.following(.restore, in: others, at: Self.later).map(\.id) == ["c"])
    }

    @Test("what is to be told to nobody raises no revision, and SEQUENCE all the same")
    func quiet() throws {
        var session = Self.session()
        try session.make(
            .move(.init(start: WallTime("2027-09-21T08:00"))), reason: nil, telling: .nothing, at: Self.later)
        #expect(session.revisions == .init() && session.sequence == 1 && session.changed == Self.created)
        #expect(throws: Session.Refusal.unchanged) { try session.make(.move(.init()), reason: nil, at: Self.later) }
        try session.make(.move(.init()), reason: "nhắc lại", telling: .everything, at: Self.later)
        #expect(session.revisions == .init(start: 0, details: 1, agenda: 0))
        #expect(session.differences(from: session.details).isEmpty)
    }

    @Test("a published agenda has its own revision, and no SEQUENCE")
    func publish() throws {
        var session = Self.session()
        let items = [AgendaItem(title: "Chuyên đề", owner: "cô Lan", minutes: 30)]
        try session.publish(agenda: items)
        #expect(session.revisions == .init(start: 0, details: 0, agenda: 1) && session.sequence == 0)
        #expect(session.changed == Self.created)
        #expect(throws: Session.Refusal.unchanged) { try session.publish(agenda: items) }
        try session.publish(agenda: [])
        #expect(session.revisions.agenda == 2)
    }

    @Test("the draft becomes the agenda by being published as it is")
    func publishDraft() throws {
        var session = Self.session()
        session.agenda = [AgendaItem(title: "Chuyên đề")]
        try session.publish(agenda: session.agenda)
        #expect(session.revisions.agenda == 1)
    }

    @Test("start and end are instants of the session's zone; a zone nobody knows has none")
    func instants() {
        var session = Self.session()
        #expect(session.startInstant == ISO8601DateFormatter().date(from: "2027-09-14T01:00:00Z"))
        #expect(session.endInstant == ISO8601DateFormatter().date(from: "2027-09-14T04:00:00Z"))
        session.zone = "Mars/Olympus"
        #expect(session.startInstant == nil && session.endInstant == nil)
    }

    @Test(
        "what a person decided gives way to the session's own line in the file, never to the series'",
        arguments: [
            ([], [], "10:00"), ([.start], [], "09:00"), ([], [.start], "09:00"), ([.title], [.title], "10:00"),
        ] as [([SessionOutline.Field], [SessionOutline.Field], String)])
    func decisions(before: [SessionOutline.Field], now: [SessionOutline.Field], expected: String) throws {
        var session = Self.session()
        var (last, outline) = (session.outline, session.outline)
        (last.stated, outline.stated) = (before, now)
        outline.start = try #require(WallTime("2027-09-14T09:00"))
        try session.move(.init(start: WallTime("2027-09-14T10:00")), reason: nil, at: Self.later)
        session.follow(outline, since: last, at: Self.later)
        #expect(session.start == WallTime("2027-09-14T\(expected)"))
    }
}
