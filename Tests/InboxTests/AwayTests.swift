import ConvokeTesting
import Foundation
import Inbox
import Ledger
import Planner
import Sessions
import Testing

@Suite(.timeLimit(.minutes(2)))
struct `Who is away` {
    private let automatic = ["Auto-Submitted: auto-replied"]

    private func news(_ desk: Desk) async throws -> [Matter] {
        try await desk.ledger.groupsDue(at: desk.seeded.clock.now, limit: 9).flatMap(\.situation.matters)
    }

    private func until(_ desk: Desk) async throws -> WallDate? {
        try await desk.ledger.situation(of: "s1")?.situation.people.first { $0.person.id == "mai" }?.awayUntil
    }

    private func line(_ desk: Desk) async throws -> SessionBoard.Line? {
        try await desk.ledger.board(of: "s1")?.rows.first { $0.person.id == "mai" }
    }

    /// It is Tuesday, 3 August 2027; the session is on 14 September.
    @Test(
        "an away message: until when, and whether those who run the group are told",
        arguments: [
            ("Tôi nghỉ phép đến hết ngày 20/9/2027.", "2027-09-20", true),
            ("I am out of the office until 20 September 2027.", "2027-09-20", true),
            // Over before the session: it stops the nagging and is told nobody.
            ("Tôi đi công tác đến ngày 20/8/2027.", "2027-08-20", false),
            ("Hiện tôi đang nghỉ phép, sẽ trả lời thư sau.", "2027-08-10", false),
            // It confirms receipt, and says of nobody that they are away.
            ("Chúng tôi đã nhận được thư của quý vị.", nil, false),
        ] as [(String, String?, Bool)])
    func absences(words: String, until: String?, isTold: Bool) async throws {
        let desk = try await Desk()
        let end = try await desk.hear(desk.answer(words, of: "mai", fields: automatic))
        #expect(end.message.state == .ignored, "\(end.explanation)")
        #expect(try await desk.status(of: "mai") == .needsAction, "it is never an answer")
        #expect(try await self.until(desk) == until.flatMap { WallDate($0) })
        let told = News.away(.init(person: "mai", until: until.flatMap { WallDate($0) }, isSilent: true))
        #expect(try await news(desk).map(\.news) == (isTold ? [told] : []))
        #expect(try await line(desk)?.awayUntil == (isTold ? until.flatMap { WallDate($0) } : nil))
    }

    /// On 11 September whoever has not answered is reminded.
    @Test(
        "nobody is reminded on the last day away, and everybody on the day of return",
        arguments: [
            ("Tôi nghỉ phép đến hết ngày 11/9/2027.", "2027-09-11"), ("Tôi đi vắng đến ngày 11/9.", "2027-09-11"),
            ("Tôi đi vắng từ 1/9 đến 11/9, nếu cần gấp xin gọi cô Yến.", "2027-09-11"),
            ("Tôi đi công tác, sẽ phản hồi sau ngày 11/9/2027.", "2027-09-11"),
            ("I am out of the office until 11 September 2027.", "2027-09-11"),
            ("I am on annual leave from 1 to 11 September.", "2027-09-11"),
            ("I am on leave through September 11.", "2027-09-11"),
            ("I am out of the office and will be back on 12 September.", "2027-09-11"),
            // Whoever is back on the day itself is reminded.
            ("I am out of the office and will be back on 11 September.", "2027-09-10"),
            ("I am away, returning on September 11, 2027.", "2027-09-10"),
            ("Tôi nghỉ phép, ngày 11/9 trở lại làm việc.", "2027-09-10"),
            ("Tôi nghỉ phép, trở lại làm việc vào ngày 11/9/2027.", "2027-09-10"),
            ("Tôi nghỉ phép đến hết ngày 10/9/2027.", "2027-09-10"),
        ])
    func lastDay(words: String, until: String) async throws {
        let desk = try await Desk()
        try await desk.hear(desk.answer(words, of: "mai", fields: automatic))
        #expect(try await self.until(desk) == WallDate(until))
        let due = try #require(try await desk.ledger.situation(of: "s1"))
        let plan = SessionPlanner.plan(due.situation, at: desk.seeded.clock.now, horizon: 60 * 86_400)
        let isReminded = plan.wanted.contains { $0.key.step == "unanswered" && $0.key.person == "mai" }
        #expect(isReminded == (until == "2027-09-10"))
        #expect(plan.wanted.contains { $0.key.step == "unanswered" && $0.key.person == "hoa" })
    }

    @Test func `an answer that says its owner is back today keeps them quiet for that day`() async throws {
        let desk = try await Desk()
        try await desk.hear(
            desk.answer("I am out of the office and will be back on 3 August 2027.", of: "mai", fields: automatic))
        #expect(try await until(desk) == WallDate("2027-08-03"))
    }

    @Test func `one without a date lasts a week, each further one prolongs it, and it is told once`() async throws {
        let desk = try await Desk()
        desk.seeded.clock.advance(38 * 86_400)
        for number in 1...3 {
            let away = try desk.answer("Tôi đi vắng.", of: "mai", fields: automatic, number: number)
            try await desk.hear(away)
            desk.seeded.clock.advance(3600)
        }
        let matters = try await news(desk)
        #expect(matters.map(\.news) == [.away(.init(person: "mai", until: nil, isSilent: true))])
        #expect(matters.map(\.version) == [0])
        #expect(try await until(desk) == WallDate("2027-09-17"))
    }

    @Test func `a new day of return is told, and another automatic answer with the same is not`() async throws {
        let desk = try await Desk()
        for (number, day) in ["16/9/2027", "16/9/2027", "20/9/2027"].enumerated() {
            let words = "Tôi nghỉ phép đến hết ngày \(day)."
            try await desk.hear(desk.answer(words, of: "mai", fields: automatic, number: number))
            desk.seeded.clock.advance(3600)
            #expect(try await news(desk).map(\.version) == [number == 2 ? 1 : 0])
        }
    }

    @Test func `what the person writes themselves ends the absence, and only what comes later`() async throws {
        let desk = try await Desk()
        try await desk.hear(desk.answer("Tôi nghỉ phép đến hết ngày 20/9/2027.", of: "mai", fields: automatic))
        desk.seeded.clock.advance(3600)
        try await desk.hear(desk.answer("Em tham dự ạ", of: "mai", number: 2))
        #expect(try await until(desk) == nil)
        #expect(try await news(desk) == [])
        #expect(try await line(desk)?.awayUntil == nil)
        desk.seeded.clock.advance(3600)
        try await desk.hear(
            desk.answer("Tôi nghỉ phép đến hết ngày 21/9/2027.", of: "mai", fields: automatic, number: 3))
        #expect(try await until(desk) == WallDate("2027-09-21"))
        let told = News.away(.init(person: "mai", until: WallDate("2027-09-21"), isSilent: false))
        #expect(try await news(desk).map(\.news) == [told], "she had said yes")
    }

    @Test func `what the person presses on a page ends it, too`() async throws {
        let desk = try await Desk()
        try await desk.hear(desk.answer("Tôi nghỉ phép đến hết ngày 20/9/2027.", of: "mai", fields: automatic))
        desk.seeded.clock.advance(3600)
        let delivery = try #require(desk.invitations["mai"])
        try await desk.ledger.record(
            [
                .rsvp(
                    RSVP(
                        id: "", session: "s1", person: "mai", status: .accepted, rule: "page", source: .page(delivery),
                        at: desk.seeded.clock.now))
            ], from: .page(delivery), at: desk.seeded.clock.now)
        #expect(try await until(desk) == nil)
        #expect(try await news(desk) == [])
    }

    @Test func `whoever said no, or is not asked, is missed by nobody`() async throws {
        let desk = try await Desk()
        try await desk.hear(desk.answer("Em không dự được ạ", of: "mai"))
        desk.seeded.clock.advance(3600)
        try await desk.hear(
            desk.answer("Tôi nghỉ phép đến hết ngày 20/9/2027.", of: "mai", fields: automatic, number: 2))
        #expect(try await news(desk) == [])
    }

    @Test func `Law 6: read again it tells nothing twice, and read as something else it is taken back`() async throws {
        let desk = try await Desk()
        let away = try await desk.hear(
            desk.answer("Tôi nghỉ phép đến hết ngày 20/9/2027.", of: "mai", fields: automatic))
        let before = try await news(desk)
        desk.seeded.clock.advance(3600)
        try await desk.ledger.reprocess(away.message.id, at: desk.seeded.clock.now)
        try await desk.processor.process()
        #expect(try await news(desk) == before)
        try await desk.ledger.reprocess(away.message.id, at: desk.seeded.clock.now)
        let lease = Lease(instance: "later", until: 1)
        _ = try await desk.ledger.claimIncoming(limit: 1, at: desk.seeded.clock.now, lease: lease)
        try await desk.ledger.finish(
            away.message.id, with: Verdict(end: .ignored, explanation: "a list"), at: desk.seeded.clock.now,
            instance: "later")
        #expect(try await until(desk) == nil)
        #expect(try await news(desk) == [])
    }
}
