import Foundation
import Ledger
import Sessions
import Testing

@testable import Simulation

@Suite("When things go wrong in the world")
struct WorldGoesWrongTests {
    @Test("a session that moves on line keeps its room, and says both in either language")
    func online() async throws {
        let group = try await WeeklyGroup()
        let id = WeeklyGroup.id("2016-10-11")
        _ = try await group.mail()
        let link = "https://meet.example.org/to-5"
        try await group.make(.move(.init(venue: .online(link))), of: id, reason: "bão số 7")
        try await group.advance(to: "2016-10-02T09:00")
        let told = try await group.mail(.update)
        let (lan, anna) = (try #require(told["lan-5"]?.first), try #require(told["anna-5"]?.first))
        #expect(lan.subject.contains("Chuyển sang họp trực tuyến"))
        #expect(
            lan.text.contains("Địa điểm trước đây: Trường MN Hoa Mai, 3 Lê Lai\nĐịa điểm mới: họp trực tuyến, \(link)"))
        #expect(lan.text.contains("Địa điểm giữ lại cho khi họp trực tiếp trở lại: Trường MN Hoa Mai, 3 Lê Lai"))
        #expect(lan.text.contains("Lý do: bão số 7"))
        #expect(anna.subject.contains("Now online"))
        #expect(anna.text.contains("Place kept for meeting in person again: Trường MN Hoa Mai, 3 Lê Lai"))
        for letter in [lan, anna] {
            #expect(letter.calendar.contains("LOCATION:\(link)"))
            #expect(letter.calendar.contains("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:\(link)"))
            #expect(letter.calendar.contains("SEQUENCE:1"))
        }

        try await group.make(.move(.init(venue: .inPerson)), of: id)
        try await group.advance(to: "2016-10-03T09:00")
        let back = try #require(try await group.mail(.update)["lan-5"]?.first)
        #expect(back.subject.contains("Họp trực tiếp trở lại"))
        #expect(back.text.contains("Địa điểm: Trường MN Hoa Mai, 3 Lê Lai"))
        #expect(back.calendar.contains("LOCATION:Trường MN Hoa Mai\\, 3 Lê Lai"))
        #expect(!back.calendar.contains("CONFERENCE"))
    }

    @Test("this and the following: each person is told why once, and every calendar gets its own entry")
    func following() async throws {
        let group = try await WeeklyGroup()
        try await group.advance(to: "2016-10-05T09:00")
        _ = try await group.mail()
        let (ledger, world) = (group.ledger, group.world)
        let wednesday = try #require(WallTime("2016-10-12T09:30"))
        try await group.clockwork.settle {
            try await ledger.makeOfFollowing(
                .move(.init(start: wednesday)), from: WeeklyGroup.id("2016-10-11"), reason: "thứ Ba bận họp",
                at: world.clock.now)
        }
        try await group.advance(to: "2016-10-06T09:00")
        let starts = try await ledger.sessions(.init(group: "to-5")).map(\.start.description)
        #expect(
            starts == [
                "2016-10-12T09:30", "2016-10-19T09:30", "2016-10-26T09:30", "2016-11-02T09:30", "2016-11-09T09:30",
            ])
        let told = try await group.mail(.update)
        for (person, why) in [(Person.ID("lan-5"), "Lý do: thứ Ba bận họp"), ("anna-5", "Reason: thứ Ba bận họp")] {
            let letters = try #require(told[person])
            #expect(letters.count == 2, "two were announced: \(letters.map(\.subject))")
            #expect(letters.count { $0.text.contains(why) } == 1)
            #expect(Set(letters.map(\.calendar)).count == 2)
            #expect(letters.allSatisfy { $0.calendar.contains("SEQUENCE:1") })
            let explanation = try #require(letters.first { $0.text.contains(why) })
            #expect(explanation.calendar.contains("DTSTART:20161012T023000Z"))
            #expect(
                explanation.text.contains("8/11/2016, 08:00 → ") || explanation.text.contains("8 Nov 2016, 08:00 → "))
        }
        // The three that nobody knew of are invited to as they are now.
        try await group.advance(to: "2016-10-20T09:00")
        let invitation = try #require(try await group.mail(.invitation)["lan-5"]?.first)
        #expect(invitation.text.contains("09:30"))
        #expect(!invitation.text.contains("08:00"))
    }

    @Test("a safety note stands in every message about a session in its period, and sends none")
    func safety() async throws {
        let group = try await WeeklyGroup()
        try await group.advance(to: "2016-10-06T09:00")
        _ = try await group.mail()
        let (from, until) = (try #require(WallDate("2016-10-10")), try #require(WallDate("2016-10-14")))
        let note = try await group.ledger.note(
            "Đeo khẩu trang khi họp.", english: "Wear a mask when we meet.", for: "to-5", from: from, until: until,
            at: group.now)
        try await group.clockwork.settle()
        #expect(try await group.mail().isEmpty)
        try await group.advance(to: "2016-10-14T09:00")
        let mail = try await group.mail()
        let (vietnamese, english) = (
            "Lưu ý an toàn (10/10–14/10): Đeo khẩu trang khi họp.", "Safety note (10 Oct–14 Oct)"
        )
        for letter in try #require(mail["lan-5"]) {
            let concerns = letter.text.contains("11/10/2016") || letter.text.contains("11 tháng 10")
            #expect(letter.text.contains(vietnamese) == concerns, "\(letter.subject)")
        }
        #expect(try #require(mail["anna-5"]).contains { $0.text.contains(english) })
        try await group.ledger.end(note.id, at: group.now)
    }

    @Test("a recording goes with the questions after the session, a text with what comes before it")
    func documents() async throws {
        let group = try await WeeklyGroup()
        let id = WeeklyGroup.id("2016-10-11")
        try await group.advance(to: "2016-10-05T09:00")
        _ = try await group.mail()
        try await group.ledger.attach(
            .init(title: "Giáo án mẫu", url: "https://tailieu.example.org/1"), to: id, at: group.now)
        try await group.clockwork.settle()
        #expect(try await group.mail().isEmpty, "a link is no reason to say anything")
        let yes = Fact.rsvp(
            RSVP(
                id: "", session: id, person: "anna-5", status: .accepted, rule: "test", source: .person(note: "x"),
                at: group.now))
        try await group.ledger.record([yes], from: .person(note: "x"), at: group.now)
        try await group.advance(to: "2016-10-11T09:00")
        let before = try await group.mail(.reminder)
        #expect(try #require(before["anna-5"]?.first).text.contains("– Giáo án mẫu: https://tailieu.example.org/1"))
        try await group.ledger.attach(
            .init(kind: .recording, title: "Toàn buổi", url: "https://video.example.org/1"), to: id, at: group.now)
        try await group.advance(to: "2016-10-12T09:00")
        let questions = try #require(try await group.mail(.feedbackRequest)["anna-5"]?.first)
        #expect(questions.text.contains("– Toàn buổi (recording): https://video.example.org/1"))
        // Who is asked nothing more about that session sees it in the invitation to the next.
        try await group.advance(to: "2016-10-20T09:00")
        _ = try await group.mail()
        try await group.ledger.attach(
            .init(kind: .recording, title: "Bản ghi", url: "https://video.example.org/2"),
            to: WeeklyGroup.id("2016-10-18"), at: group.now)
        try await group.advance(to: "2016-10-20T10:00")
        let plain = try await group.ledger.matter(rehearsing: [Self.invitation(to: WeeklyGroup.id("2016-10-25"))])
        #expect(plain?.items.first?.previous?.documents.map(\.title) == ["Bản ghi"])
    }

    private static func invitation(to session: Session.ID) -> Notice {
        let key = Notice.Key(
            subject: .session(session), revision: 0, kind: .invitation, step: "invitation", person: "lan-5")
        return Notice(
            key: key, session: session, group: "to-5", due: WeeklyGroup.instant("2016-10-20T10:00"),
            usefulUntil: WeeklyGroup.instant("2016-10-25T08:00"))
    }

    @Test("a new programme is quiet until it is started, and then nothing is made up for")
    func quiet() async throws {
        let group = try await WeeklyGroup(startsQuiet: true)
        try await group.advance(to: "2016-10-10T09:00")
        #expect(try await group.mail().isEmpty)
        #expect(try await group.ledger.quietProgrammes() == ["to-5-nam-hoc"])
        let (ledger, world) = (group.ledger, group.world)
        try await group.clockwork.settle { try await ledger.start("to-5-nam-hoc", at: world.clock.now) }
        let first = try await group.mail()
        #expect(Set(first.values.flatMap { $0 }.flatMap(\.kinds)).isSubset(of: [.invitation, .callForTopics]))
        #expect(try #require(first["anna-5"]).count { $0.kinds.contains(.invitation) } == 2)
        try await group.advance(to: "2016-10-12T09:00")
        #expect(try await group.mail(.reminder)["lan-5"] == nil, "their moments had passed, or nobody had answered")
    }
}
