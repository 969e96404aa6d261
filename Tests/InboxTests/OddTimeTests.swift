import ConvokeTesting
import Foundation
import Inbox
import Ledger
import Planner
import Sessions
import Testing

/// The rows of the table "Odd cases" of docs/reading.md in which time passed: moves, late mails, sessions that are over.
@Suite("docs/reading.md, odd cases of time", .timeLimit(.minutes(4)))
struct OddTimeTests {
    private let mai = "mai@example.org"
    private let proof = "Authentication-Results: mx.example.org; dmarc=pass header.from=example.org"

    private func invitation(_ desk: Desk, _ person: Person.ID = "mai") throws -> Delivery.ID {
        try #require(desk.invitations[person])
    }

    @Test("a reply to a message of an earlier time is asked again, once, and does not count for the present time")
    func earlierTime() async throws {
        let desk = try await Desk()
        try await desk.ledger.move(
            "s1", .init(start: WallTime("2027-09-16T08:00")), reason: nil, at: desk.seeded.clock.now)
        let end = try await desk.reply("Em đi nhé", to: invitation(desk), from: mai)
        #expect(end.message.state == .asked, "\(end.explanation)")
        #expect(try await desk.status(of: "mai") == .needsAction)
        let asked = try await desk.receipt(to: "mai")
        #expect(asked.content.question == .earlierTime(session: "s1"))
        let answer = try await desk.reply("Có", to: asked.delivery, from: mai)
        #expect(answer.message.state == .applied, "\(answer.explanation)")
        #expect(try await desk.status(of: "mai") == .accepted)
        let again = try await desk.reply("Em không đi được", to: invitation(desk), from: mai, after: 2 * 86_400)
        #expect(again.message.state == .queued, "\(again.explanation)")
        #expect(try await desk.status(of: "mai") == .accepted)
    }

    @Test("… unless it names the present day, or only place or host changed")
    func presentDay() async throws {
        let desk = try await Desk()
        try await desk.ledger.move("s1", .init(place: "Hội trường"), reason: nil, at: desk.seeded.clock.now)
        try await desk.reply("Em đi nhé", to: invitation(desk), from: mai)
        #expect(try await desk.status(of: "mai") == .accepted)
        try await desk.ledger.move(
            "s1", .init(start: WallTime("2027-09-16T08:00")), reason: nil, at: desk.seeded.clock.now)
        let end = try await desk.reply("Ngày 16 em bận, không đi được ạ", to: invitation(desk), from: mai)
        #expect(end.message.state == .applied, "\(end.explanation)")
        #expect(try await desk.status(of: "mai") == .declined)
    }

    @Test("a reply to a message after the move counts")
    func laterMessage() async throws {
        let desk = try await Desk()
        try await desk.ledger.move(
            "s1", .init(start: WallTime("2027-09-16T08:00")), reason: nil, at: desk.seeded.clock.now)
        try await desk.seeded.want([.about(.update, to: "mai", revision: 1, due: desk.seeded.clock.now)])
        let update = try #require(try await desk.sendDue().first)
        let end = try await desk.reply("Em đi nhé", to: update, from: mai)
        #expect(end.message.state == .applied, "\(end.explanation)")
        #expect(try await desk.status(of: "mai") == .accepted)
    }

    @Test("an older mail that is collected late overrules no newer one, and no receipt says that it did")
    func outOfOrder() async throws {
        let desk = try await Desk()
        let older = try desk.answer("Em đi nhé", of: "mai", number: 1)
        let arrived = desk.seeded.clock.now
        try await desk.reply("Em không đi được ạ", to: invitation(desk), from: mai, after: 7200)
        let late = Arrival(
            channel: .email, source: "imap:late", raw: Array(older.utf8), arrived: arrived.addingTimeInterval(60))
        let id = try #require(try await desk.ledger.store(late, at: desk.seeded.clock.now))
        try await desk.processor.process()
        #expect(try await desk.detail(id).message.state == .applied)
        #expect(try await desk.detail(id).explanation.english.contains("a later answer is there already"))
        #expect(try await desk.status(of: "mai") == .declined)
        #expect(try await desk.receipts().count == 1)
    }

    /// Yes at eight, no at nine; they arrive the other way round.
    @Test(
        "the last word written stands, in whatever order two mails arrive", arguments: [false, true], [false, true])
    func overtaking(isOvertaken: Bool, isHeldUpForDays: Bool) async throws {
        let desk = try await Desk()
        desk.seeded.clock.advance(86_400)
        let eight = desk.seeded.clock.now
        let mails = [("Em đi nhé", 0.0), ("Em bận mất rồi, không đi được ạ", 3600.0)]
        let delay = isHeldUpForDays ? 4 * 86_400.0 : 7200
        for (number, mail) in (isOvertaken ? mails.reversed() : mails).enumerated() {
            desk.seeded.clock.set(eight.addingTimeInterval(delay + Double(number) * 60))
            try await desk.hear(desk.answer(mail.0, of: "mai", number: number, dated: eight + mail.1))
        }
        #expect(try await desk.status(of: "mai") == .declined)
        #expect(try await desk.ledger.rsvps(of: "s1").count == 2)
        // The yes that came last is told what stands: if that is wrong, she says so.
        #expect(try await desk.receipt(to: "mai").content.lines == [.rsvp(session: "s1", .declined)])
        #expect(try await desk.receipts().count == 2)
    }

    @Test(
        "a date that cannot be believed does not count: then what arrived last stands",
        arguments: [
            // Of the time to come; of six days ago; of before the invitation was sent, by a clock that is slow.
            (-7200, 86_400), (518_400, 864_000), (345_600, 86_400), (1_576_800_000, 86_400),
        ] as [(TimeInterval, TimeInterval)])
    func slowClock(writtenAgo: TimeInterval, later: TimeInterval) async throws {
        let desk = try await Desk()
        try await desk.reply("Em đi nhé", to: invitation(desk), from: mai, after: later)
        let second = try await desk.reply(
            "Em bận mất rồi, không đi được ạ", to: invitation(desk), from: mai, writtenAgo: writtenAgo)
        #expect(second.message.state == .applied, "\(second.explanation)")
        #expect(try await desk.status(of: "mai") == .declined)
    }

    @Test("an answer to the receipt of what stands counts, however slow the clock is")
    func slowClockCorrected() async throws {
        let desk = try await Desk()
        try await desk.reply("Em đi nhé", to: invitation(desk), from: mai, after: 86_400)
        let slow = try await desk.reply(
            "Em bận mất rồi, không đi được ạ", to: invitation(desk), from: mai, writtenAgo: 7200)
        #expect(slow.explanation.english.contains("a later answer is there already"))
        let receipt = try await desk.receipt(to: "mai")
        #expect(receipt.content.lines == [.rsvp(session: "s1", .accepted)])
        try await desk.reply("Nhầm ạ, em không đi được", to: receipt.delivery, from: mai, after: 60, writtenAgo: 7200)
        #expect(try await desk.status(of: "mai") == .declined)
    }

    @Test("what a person decided of an older mail does not overrule the newer answer")
    func decidedLate() async throws {
        let desk = try await Desk()
        desk.seeded.clock.advance(86_400)
        let older = try desk.answer("em vang nhe", of: "mai", number: 1, dated: desk.seeded.clock.now)
        try await desk.reply("Em đi nhé", to: invitation(desk), from: mai)
        desk.seeded.clock.advance(3600)
        let unclear = try await desk.hear(older)
        let rsvp = RSVP(
            id: "", session: "s1", person: "mai", status: .declined, rule: "apply", source: .person(note: "lan"),
            at: desk.seeded.clock.now)
        try await desk.ledger.decide(
            unclear.message.id, .apply([.rsvp(rsvp)]), by: "lan", at: desk.seeded.clock.now)
        #expect(try await desk.status(of: "mai") == .accepted)
    }

    @Test("a cancelled session takes no answer and asks nothing; what is offered beside it is kept")
    func cancelled() async throws {
        let desk = try await Desk()
        try await desk.ledger.cancel("s1", reason: nil, at: desk.seeded.clock.now)
        let end = try await desk.reply("Em đi nhé", to: invitation(desk), from: mai)
        #expect(end.message.state == .ignored && end.explanation.english.contains("cancelled"))
        let unclear = try await desk.reply("em vang nhe", to: invitation(desk), from: mai)
        #expect(unclear.message.state == .ignored)
        #expect(try await desk.ledger.rsvps(of: "s1").isEmpty)
        #expect(try await desk.receipts().isEmpty)
        try await desk.reply("Em đăng ký chuyên đề: an toàn bếp ăn", to: invitation(desk), from: mai)
        #expect(try await desk.ledger.contributions(to: "cluster", kind: .topic).map(\.text) == ["an toàn bếp ăn"])
    }

    @Test("a session that is over takes no answer on coming; scores are still taken for it")
    func past() async throws {
        let desk = try await Desk()
        try await desk.askForFeedback(of: "mai")
        let end = try await desk.reply("Em đi nhé", to: invitation(desk), from: mai)
        #expect(end.message.state == .ignored && end.explanation.english.contains("over"), "\(end.explanation)")
        #expect(try await desk.ledger.rsvps(of: "s1").isEmpty)
        let scores = try await desk.hear(desk.letter("câu 1: 5", from: mai, fields: [proof]))
        #expect(scores.message.state == .applied, "\(scores.explanation)")
        #expect(try await desk.ledger.board(of: "s1")?.questions.first?.scores == [5])
    }

    @Test("after the last day of a date poll nothing is voted any more; the rest of the message is kept")
    func closedPoll() async throws {
        let desk = try await Desk()
        let now = desk.seeded.clock.now
        try await desk.ledger.make(.postpone, of: "s1", reason: nil, at: now)
        let starts = try ["2027-09-14T08:00", "2027-09-16T14:00"].map { try #require(WallTime($0)) }
        let poll = try await desk.ledger.openPoll(
            of: "s1", between: starts, until: try #require(WallDate("2027-08-20")), at: now)
        try await desk.seeded.want([
            .about(.datePoll, to: "mai", revision: poll.revision, step: PollQuestion.everything.step, due: now)
        ])
        let asked = try #require(try await desk.sendDue().last)
        try await desk.reply("1", to: asked, from: mai)
        try await desk.ledger.closePoll(of: "s1", choosing: 2, reason: nil, at: desk.seeded.clock.now)
        let late = try await desk.reply("Em chọn ngày 2. Họp ở đâu vậy chị?", to: asked, from: mai)
        #expect(late.explanation.english.contains("closed"), "\(late.explanation)")
        let board = try #require(try await desk.ledger.pollBoard(of: "s1"))
        #expect(board.voters.first { $0.person.id == "mai" }?.answers == [1: .yes, 2: .no])
        #expect(try await desk.ledger.contributions(to: "cluster", kind: .question).count == 1)
    }

    @Test("after a turn went on: what its holder says is recorded and told, and changes nothing")
    func turnWentOn() async throws {
        let desk = try await Desk(.takingTurns)
        let now = desk.seeded.clock.now
        let due = try #require(try await desk.ledger.situation(of: "s1"))
        try await desk.ledger.reconcile(due, plan: SessionPlanner.plan(due.situation, at: now), at: now)
        try await desk.sendDue()
        let offer = try #require(
            try await desk.ledger.deliveries().first {
                $0.person.id == "mai" && $0.notices.contains { $0.key.kind == .turnOffer }
            })
        // Seven days are over.
        desk.seeded.clock.advance(8 * 86_400)
        try await desk.ledger.settleTurns(at: desk.seeded.clock.now)
        let end = try await desk.reply("Trường em nhận ạ", to: offer.delivery.id, from: mai)
        #expect(end.message.state == .applied, "\(end.explanation)")
        #expect(try await desk.ledger.session("s1")?.host == "south")
        let board = try #require(
            try await desk.ledger.turnBoards(of: "cluster", at: desk.seeded.clock.now).first?.sessions.first)
        #expect(board.holder == .organisation("south") && board.passed.map(\.answer) == [.lapsed])
        let turn = Turn.ID(session: "s1", duty: .host, number: 1)
        let line = ReceiptContent.TurnLine(turn, holder: "MN Bắc", isTaken: true, isTooLate: true, now: "MN Nam")
        #expect(try await desk.receipt(to: "mai").content.lines == [.turn(line)])
        #expect(try await desk.ledger.rsvps(of: "s1").isEmpty, "it is no answer on coming")
    }
}

extension ProgrammePlan {
    /// The cluster, in which Mai's school hosts first, and then Hoa's: each is asked sixty days before, for seven days.
    static var takingTurns: ProgrammePlan {
        var plan = cluster
        plan.organisations.append(Organisation(id: "south", name: "MN Nam", level: .school, parent: "office"))
        for index in plan.people.indices { plan.people[index].person.organisation = index == 2 ? "south" : "north" }
        let rotation: [Organisation.ID] = ["north", "south"]
        var series = Series(
            id: "regular", programme: plan.programme.id, title: "Sinh hoạt cụm", start: plan.sessions[0].start,
            zone: plan.sessions[0].zone, minutes: 180, rotation: rotation)
        series.wheels = [
            Wheel(
                duty: .host, order: rotation.map(TurnHolder.organisation), offer: .init(days: 60, daysToAnswer: 7))
        ]
        plan.series = [series]
        plan.sessions[0].series = "regular"
        plan.sessions[0].recurrence = plan.sessions[0].start
        plan.sessions[0].stated = []
        return plan
    }
}
