import Console
import Foundation
import Ledger
import Sessions
import Testing

@Suite("poll, and sessions on request")
struct PollCommandTests {
    private let starts = ["2027-09-28T08:00", "2027-09-30T14:00"].compactMap { WallTime($0) }
    private let until = WallDate("2027-09-10")!

    private func polled() async throws -> Desk {
        let desk = try await Desk()
        try await desk.ledger.make(.postpone, of: first, reason: nil, at: desk.now)
        let ran = await desk.run(
            PollCommand(id: first, act: .open(between: starts, until: until), isAgreed: true), .vietnamese)
        #expect(ran.status == .success && ran.output.contains("người sẽ được hỏi."), "\(ran.output)\(ran.error)")
        return desk
    }

    private func vote(_ answers: [Int: Vote.Answer], of person: Person.ID, _ desk: Desk) async throws {
        let vote = Vote(
            id: "", session: first, person: person, answers: answers, rule: "test", source: .person(note: "x"),
            at: desk.now)
        try await desk.ledger.record([.vote(vote)], from: .person(note: "x"), at: desk.now)
    }

    private func json(_ ran: Ran) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any])
    }

    @Test("a session with a date, one option, or a day that has passed is refused, and nobody is asked")
    func refused() async throws {
        let desk = try await Desk()
        let open = PollCommand(id: first, act: .open(between: starts, until: until), isAgreed: true)
        var ran = await desk.run(open)
        #expect(ran.error == "convoke: This session has a date; take it away first with `convoke session postpone`.\n")
        try await desk.ledger.make(.postpone, of: first, reason: nil, at: desk.now)
        ran = await desk.run(
            PollCommand(id: first, act: .open(between: [starts[0]], until: until), isAgreed: true))
        #expect(ran.status == .usage && ran.error.contains("two options"))
        ran = await desk.run(
            PollCommand(id: first, act: .open(between: starts, until: WallDate("2027-08-01")!), isAgreed: true))
        #expect(ran.status == .usage && ran.error.contains("has passed"))
        ran = await desk.run(PollCommand(id: first, act: .open(between: starts, until: until)))
        #expect(ran.status == .failure && ran.error.contains("add --yes"))
        #expect(try await desk.ledger.pollBoard(of: first) == nil)
        #expect(await desk.run(PollCommand(id: first, act: .show)).error.contains("No date was ever asked for"))
    }

    @Test("a time that has passed, a late last day, and a time offered twice are refused before anybody is asked")
    func nonsense() async throws {
        let desk = try await Desk()
        func ask(_ act: PollCommand.Act) async -> (Ran, [String]) {
            let paper = Paper()
            let status = await desk.door.run(PollCommand(id: first, act: act), in: desk.context(paper, answer: "n"))
            return (Ran(status: status, output: paper.output, error: paper.error), paper.questions)
        }
        var (ran, questions) = await ask(.open(between: starts, until: until))
        #expect(ran.error.contains("has a date") && questions.isEmpty)
        try await desk.ledger.make(.postpone, of: first, reason: nil, at: desk.now)
        (ran, questions) = await ask(.open(between: [WallTime("2026-09-28T08:00")!] + starts, until: until))
        #expect(ran.status == .usage && ran.error.contains("Mon 28 Sep 2026 08:00 has passed"), "\(ran.error)")
        #expect(questions.isEmpty)
        (ran, questions) = await ask(.open(between: starts, until: starts[0].date))
        #expect(ran.status == .usage && ran.error.contains("before the first option"), "\(ran.error)")
        (ran, questions) = await ask(.open(between: [starts[0], starts[0]], until: until))
        #expect(ran.error.contains("Tue 28 Sep 2027 08:00 is offered already, as number 1"), "\(ran.error)")
        (ran, questions) = await ask(.open(between: starts, until: until))
        #expect(questions.count == 1 && ran.status == .failure, "\(ran.error)")
        #expect(try await desk.ledger.pollBoard(of: first) == nil, "a rehearsal leaves nothing behind")
    }

    @Test("a quiet programme asks nobody, and the command says so")
    func quiet() async throws {
        let desk = try await Desk(imports: false)
        let plan = try clusterPlan()
        try await desk.ledger.apply(plan, startsQuiet: true, at: desk.now)
        try await desk.ledger.make(.postpone, of: first, reason: nil, at: desk.now)
        let programme = plan.programme.id
        let open = PollCommand(id: first, act: .open(between: starts, until: until))
        let ran = await desk.run(open)
        #expect(ran.output.contains("nobody is asked before `convoke programme start \(programme)`"), "\(ran.output)")
    }

    @Test("an option that has passed can be chosen, with a warning; a reading writes nothing")
    func past() async throws {
        var desk = try await polled()
        let before = try await desk.ledger.session(first)
        let shown = await desk.run(PollCommand(id: first, act: .show))
        #expect(shown.status == .success && shown.output.contains("1"))
        #expect(try await desk.ledger.session(first) == before)
        desk.now = WallTime("2027-09-29T08:00")!.instant(in: TimeZone(identifier: "Asia/Ho_Chi_Minh")!)
        let ran = await desk.run(PollCloseCommand(id: first, choice: .option(1), isAgreed: true))
        #expect(ran.error.contains("the new start has passed"), "\(ran.error)")
    }

    @Test("edit keeps numbers and votes; show tells the best and why")
    func edited() async throws {
        let desk = try await polled()
        try await vote([1: .no, 2: .yes], of: "mai", desk)
        let more = WallTime("2027-10-05T08:00")!
        let ran = await desk.run(
            PollCommand(id: first, act: .edit(adding: [more], withdrawing: [1], until: nil), isAgreed: true))
        #expect(ran.output.contains("Best: 2 – 1 of "), "\(ran.output)\(ran.error)")
        let shown = try json(await desk.run(PollCommand(id: first, act: .show), json: true))
        let options = try #require(shown["options"] as? [[String: Any]])
        #expect(options.compactMap { $0["number"] as? Int } == [1, 2, 3])
        #expect(options.compactMap { $0["isWithdrawn"] as? Bool } == [true, false, false])
        #expect(options[1]["yes"] as? [String] == ["mai"] && shown["best"] as? Int == 2)
    }

    @Test("close says who will be told, takes the best, and gives the session its date")
    func closed() async throws {
        let desk = try await polled()
        var ran = await desk.run(PollCloseCommand(id: first, choice: .best, isAgreed: true))
        #expect(ran.error.contains("choose yourself with --choose"))
        try await vote([1: .ifNeedBe, 2: .yes], of: "mai", desk)
        ran = await desk.run(PollCloseCommand(id: first, choice: .best))
        #expect(ran.status == .failure && ran.output.contains("will be told (invitation)"), "\(ran.output)")
        #expect(try await desk.ledger.session(first)?.status == .tentative)
        ran = await desk.run(PollCloseCommand(id: first, choice: .best, isAgreed: true))
        #expect(ran.output.contains("is now: Thu 30 Sep 2027 14:00"), "\(ran.output)")
        #expect(try await desk.ledger.session(first)?.start == starts[1])
        #expect(await desk.run(PollCloseCommand(id: first, choice: .best, isAgreed: true)).error.contains("closed"))
    }

    @Test("called off, a session stays without a date; a move ends the poll by itself")
    func calledOff() async throws {
        let desk = try await polled()
        _ = await desk.run(PollCloseCommand(id: first, choice: .nothing, isAgreed: true))
        #expect(try await desk.ledger.session(first)?.status == .tentative)
        try await desk.ledger.openPoll(of: first, between: starts, until: until, at: desk.now)
        try await desk.ledger.move(first, .init(start: starts[0]), reason: nil, at: desk.now)
        #expect(try await desk.ledger.pollBoard(of: first)?.poll.isOpen == false)
    }

    @Test("what a member asks for is listed, confirmed with a date, or declined, once")
    func requests() async throws {
        let desk = try await Desk()
        for about in ["an toàn bếp ăn", "giờ ngủ"] {
            let ran = await desk.run(SessionRequestCommand(act: .ask(about: about, of: "cum-3", by: "mai")))
            #expect(ran.status == .success, "\(ran.error)")
        }
        let requests = try await desk.ledger.requests(of: "cum-3")
        let kitchen = try #require(requests.first { $0.contribution.text == "an toàn bếp ăn" }).contribution.id
        let sleep = try #require(requests.first { $0.contribution.text == "giờ ngủ" }).contribution.id
        let confirm = RequestDecisionCommand(
            id: kitchen, answer: .confirm(.init(day: .start(starts[0]))), isAgreed: true)
        var ran = await desk.run(confirm)
        #expect(ran.output.contains("Added the session cum-3-on-request-1: Tue 28 Sep 2027 08:00."), "\(ran.output)")
        let session = try #require(try await desk.ledger.session("cum-3-on-request-1"))
        #expect(session.kind == .onRequest && session.title == "An toàn bếp ăn" && session.status == .confirmed)
        #expect(try await desk.ledger.attendees(of: session.id).count == desk.ledger.members(of: "cum-3").count)
        ran = await desk.run(confirm)
        #expect(ran.error.contains("decided on before"))
        ran = await desk.run(RequestDecisionCommand(id: sleep, answer: .decline(reason: "kín lịch"), isAgreed: true))
        #expect(ran.status == .success)
        let listed = await desk.run(SessionRequestCommand(act: .list("cum-3")))
        #expect(listed.output.contains("declined") && listed.output.contains("cum-3-on-request-1"))
        let stranger = await desk.run(SessionRequestCommand(act: .ask(about: "x", of: "cum-3", by: "nobody")))
        #expect(stranger.status == .failure && stranger.error.contains("There is no person nobody"))
    }
}
