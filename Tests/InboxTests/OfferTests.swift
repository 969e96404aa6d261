import ConvokeTesting
import Foundation
import Inbox
import Ledger
import Planner
import Sessions
import Testing
import Tokens

/// Mails to and fro about what members offer, raw as they arrive. Lan is the chair.
@Suite(.timeLimit(.minutes(2)))
struct `What members offer` {
    @Test func `a question goes to the chair, and the chair's reply to it back to who asked`() async throws {
        let desk = try await Desk()
        let asked = try await desk.hear(try desk.answer("Cho em hỏi mấy giờ bắt đầu ạ?", of: "mai"))
        #expect(asked.message.state == .applied, "\(asked.explanation)")
        let news = try await desk.posted()
        #expect(news.map(\.line) == ["lan question"])
        let reply = "Em cứ đến lúc 8 giờ.\nCổng sau mở từ 7 giờ rưỡi nhé."
        let end = try await desk.hear(desk.reply(reply, to: news[0]))
        #expect(end.message.state == .applied, "\(end.explanation)")
        #expect(try await desk.status(of: "lan") == .needsAction, "an answer to somebody is no RSVP")
        let told = try await desk.posted()
        #expect(told.map(\.line) == ["mai answered"])
        let matter = try #require(try await desk.ledger.matter(for: told[0].delivery))
        #expect(
            matter.items.first?.news
                == .answered(.init(quote: "Cho em hỏi mấy giờ bắt đầu ạ?", words: reply, by: "lan")))
        #expect(try await desk.ledger.questions().map(\.isOpen) == [false])
        let receipt = try #require(try await desk.receipts().first { $0.person.id == "lan" })
        let lines = try await desk.ledger.matter(for: receipt.delivery.id)?.items.first?.receipt?.lines
        #expect(lines?.count == 1, "the chair is told to whom it went")

        // A further answer, to the news and to the receipt; and read again, nothing goes twice.
        try await desk.hear(desk.reply("À, nhớ mang theo sổ nhé", to: news[0], number: 2))
        #expect(try await desk.post().map(\.line) == ["mai answered"])
        try await desk.hear(
            desk.reply("Và cả bút nữa", to: .init(delivery: receipt.delivery.id, person: "lan", step: ""), number: 3))
        #expect(try await desk.post().map(\.line) == ["mai answered"])
        try await desk.ledger.reprocess(end.message.id, at: desk.seeded.clock.now)
        try await desk.processor.process()
        #expect(try await desk.detail(end.message.id).message.state == .applied)
        #expect(try await desk.post().isEmpty)
        #expect(try await desk.ledger.questions().first?.answers.count == 3)
    }

    @Test func `Law 6: the question read again after its answer is the same one, answered`() async throws {
        let desk = try await Desk()
        let asked = try await desk.hear(try desk.answer("Cho em hỏi mấy giờ bắt đầu ạ?", of: "mai"))
        let news = try await desk.posted()
        try await desk.hear(desk.reply("8 giờ em nhé", to: news[0]))
        _ = try await desk.post()
        let before = try await desk.ledger.questions()
        try await desk.ledger.reprocess(asked.message.id, at: desk.seeded.clock.now)
        try await desk.processor.process()
        #expect(try await desk.ledger.questions() == before)
        #expect(try await desk.post().isEmpty)
    }

    @Test(
        "what is no answer goes to nobody and records nothing",
        arguments: [
            ("Cảm ơn em", []), ("Đã nhận được", []), ("", []), ("> Mấy giờ ạ?", []), ("Noted, thanks!", []),
            ("Tôi đi vắng đến 20/8", ["Auto-Submitted: auto-replied"]),
            ("8 giờ", ["List-Id: <staff.example.org>"]),
        ] as [(String, [String])])
    func nothing(_ words: String, _ fields: [String]) async throws {
        let desk = try await Desk()
        try await desk.hear(try desk.answer("Cho em hỏi mấy giờ bắt đầu ạ?", of: "mai"))
        let news = try await desk.posted()
        let receipts = try await desk.receipts().count
        let end = try await desk.hear(desk.reply(words, to: news[0], fields: fields))
        #expect(end.message.state == .ignored || end.message.state == .queued, "\(end.explanation)")
        #expect(try await desk.post().isEmpty)
        #expect(try await desk.status(of: "lan") == .needsAction)
        #expect(try await desk.ledger.questions().map(\.isOpen) == [true])
        #expect(try await desk.receipts().count == receipts)
    }

    @Test func `somebody else's reply to the chair's news is no answer`() async throws {
        let desk = try await Desk()
        try await desk.hear(try desk.answer("Cho em hỏi mấy giờ bắt đầu ạ?", of: "mai"))
        let news = try await desk.posted()
        for sender in ["hoa@example.org", "eve@example.com"] {
            let end = try await desk.hear(desk.reply("8 giờ", to: news[0], from: sender))
            #expect(end.message.state == .queued, "\(end.explanation)")
        }
        #expect(try await desk.post().isEmpty)
    }

    @Test func `two questions are two messages, each answered by itself`() async throws {
        let desk = try await Desk()
        try await desk.hear(try desk.answer("Cho em hỏi mấy giờ bắt đầu ạ?", of: "mai"))
        try await desk.hear(try desk.answer("Có phải mang đồ ăn không chị?", of: "hoa"))
        let news = try await desk.posted()
        #expect(news.map(\.line) == ["lan question", "lan question"])
        #expect(Set(news.map(\.delivery)).count == 2)
        let questions = try await desk.ledger.questions()
        for one in news {
            let matter = try await desk.ledger.matter(for: one.delivery)
            let author = try #require(matter?.items.first?.news?.author)
            try await desk.hear(desk.reply("Trả lời cho \(author)", to: one))
        }
        #expect(Set(try await desk.post().map(\.line)) == ["hoa answered", "mai answered"])
        for question in try await desk.ledger.questions() {
            #expect(question.answers.map(\.text) == ["Trả lời cho \(question.contribution.person ?? "")"])
        }
        #expect(questions.count == 2)
    }

    @Test func `the member goes on: a further question reaches the chair, a yes counts, an ok ends it`() async throws {
        let desk = try await Desk()
        try await desk.hear(try desk.answer("Cho em hỏi mấy giờ bắt đầu ạ?", of: "mai"))
        try await desk.hear(desk.reply("8 giờ em nhé", to: try await desk.posted()[0]))
        let answered = try await desk.posted()[0]
        let further = try await desk.hear(desk.reply("Thế em mang theo con được không ạ?", to: answered))
        #expect(further.message.state == .applied, "\(further.explanation)")
        let questions = try await desk.ledger.questions()
        #expect(questions.count == 2 && questions[0].contribution.thread == questions[1].contribution.id)
        #expect(try await desk.post().map(\.line) == ["lan question"])

        let yes = try await desk.hear(desk.reply("Vậy em đi nhé", to: answered, number: 2))
        #expect(yes.message.state == .applied, "\(yes.explanation)")
        #expect(try await desk.status(of: "mai") == .accepted)
        for (number, words) in ["ok chị", "Vâng ạ", "Em cảm ơn chị"].enumerated() {
            let end = try await desk.hear(desk.reply(words, to: answered, number: 3 + number))
            #expect(end.message.state == .ignored, "\(words): \(end.explanation)")
        }
        #expect(try await desk.post().isEmpty)
        #expect(try await desk.ledger.questions().count == 2)
    }

    @Test func `Law 7: what goes to and fro without end goes to a person`() async throws {
        let desk = try await Desk()
        try await desk.hear(try desk.answer("Cho em hỏi mấy giờ bắt đầu ạ?", of: "mai"))
        var (to, forwarded) = (try await desk.posted()[0], 0)
        for number in 1...20 {
            let words = to.person == "lan" ? "Trả lời số \(number)" : "Thế còn câu hỏi thứ \(number) thì sao ạ?"
            let end = try await desk.hear(desk.reply(words, to: to, number: number))
            guard end.message.state == .applied else {
                #expect(end.message.state == .queued, "\(end.explanation)")
                break
            }
            forwarded += 1
            to = try #require(try await desk.post().first)
        }
        #expect(forwarded == NewsThread.dailyLimit)
    }

    @Test func `a yes to a wish moves nothing and says which command does; a sentence goes to all who asked`()
        async throws
    {
        let desk = try await Desk()
        try await desk.hear(try desk.answer("Cho em xin đổi sang thứ Năm ạ", of: "mai"))
        let first = try await desk.posted()
        #expect(first.map(\.line) == ["lan reschedule"])
        try await desk.hear(try desk.answer("Xin dời buổi họp sang tuần sau ạ", of: "hoa"))
        let second = try await desk.posted(after: 86_400)
        #expect(second.map(\.line) == ["lan wishes-to-move"])
        let ok = try await desk.hear(desk.reply("ok em", to: second[0]))
        #expect(ok.message.state == .asked, "\(ok.explanation)")
        #expect(try await desk.post().isEmpty)
        #expect(try await desk.status(of: "lan") == .needsAction)
        let question = try #require(
            try await desk.receipts().filter { $0.person.id == "lan" }.max { $0.delivery.due < $1.delivery.due })
        let asked = Desk.Told(delivery: question.delivery.id, person: "lan", step: "")
        #expect(try await desk.hear(desk.reply("ok", to: asked, number: 2)).message.state == .ignored)
        let said = try await desk.hear(desk.reply("Ngày này đã chốt với phòng rồi, mọi người thông cảm", to: asked))
        #expect(said.message.state == .applied, "\(said.explanation)")
        #expect(Set(try await desk.post().map(\.line)) == ["hoa answered", "mai answered"])
    }

    @Test func `replies to news that ask nothing have a defined end`() async throws {
        let desk = try await Desk()
        let now = desk.seeded.clock.now
        try await desk.ledger.open(
            Matter(
                id: "turn:1", group: "cluster", session: "s1", audience: .organisers,
                news: .turnPassed(duty: .host, holder: "MN Bắc", how: .declined, next: nil), opened: now,
                usefulUntil: now + 86_400), at: now)
        let news = try await desk.posted()
        #expect(news.map(\.line) == ["lan turn-open"])
        let ok = try await desk.hear(desk.reply("ok", to: news[0], number: 1))
        #expect(ok.message.state == .ignored, "\(ok.explanation)")
        let words = try await desk.hear(
            desk.reply("Trường MN Nam cùng phối hợp với các trường", to: news[0], number: 2))
        #expect(words.message.state == .queued)
        #expect(words.explanation.english.contains("turn assign"))
        #expect(try await desk.status(of: "lan") == .needsAction)
    }

    @Test func `a session asked for: the chair's words go to who asked, and the request stays open`() async throws {
        let desk = try await Desk()
        _ = try await desk.ledger.request(
            "trẻ tự kỷ", of: "cluster", by: "mai", from: .person(note: "hoa"), at: desk.seeded.clock.now)
        let news = try await desk.posted()
        #expect(news.map(\.line) == ["lan session-requested"])
        let end = try await desk.hear(desk.reply("Em tìm giúp báo cáo viên trước nhé", to: news[0]))
        #expect(end.message.state == .applied, "\(end.explanation)")
        #expect(try await desk.post().map(\.line) == ["mai answered"])
        #expect(try await desk.ledger.requests().map { $0.decision == nil } == [true])
    }

    @Test(
        "who left comes back by a word",
        arguments: ["NHẬN LẠI", "Em xin nhận lại thư ạ", "START", "nhan lai", "Please subscribe me again"])
    func comesBack(_ words: String) async throws {
        let desk = try await Desk()
        let left = try await desk.hear(try desk.answer("Đừng gửi thư cho em nữa", of: "mai"))
        #expect(left.message.state == .applied, "\(left.explanation)")
        #expect(try await !desk.ledger.mutedKinds(of: "mai", in: "cluster").isEmpty)
        #expect(try await desk.post().map(\.line) == ["lan left"])
        let receipt = try #require(try await desk.receipts().first)
        let back = try await desk.hear(
            desk.reply(words, to: .init(delivery: receipt.delivery.id, person: "mai", step: ""), number: 2))
        #expect(back.message.state == .applied, "\(back.explanation)")
        #expect(try await desk.ledger.mutedKinds(of: "mai", in: "cluster").isEmpty)
        #expect(try await desk.post(after: 7200).map(\.line) == ["lan returned"])
    }

    @Test(
        "what only looks like it does not bring anybody back",
        arguments: ["Em nhận lại máy chiếu ạ", "We start at eight?", "Bắt đầu lúc mấy giờ ạ?"])
    func staysAway(_ words: String) async throws {
        let desk = try await Desk()
        try await desk.hear(try desk.answer("Đừng gửi thư cho em nữa", of: "mai"))
        try await desk.hear(try desk.answer(words, of: "mai", number: 2))
        #expect(try await !desk.ledger.mutedKinds(of: "mai", in: "cluster").isEmpty)
    }

    /// Hạ is of the office, and in no group.
    private func office() -> ProgrammePlan {
        var plan = ProgrammePlan.cluster
        var contact = ProgrammePlan.member("ha", "Đỗ Thị Hạ")
        contact.person.organisation = "office"
        plan.people.append(contact)
        return plan
    }

    private func forwarded(_ desk: Desk) async throws -> (Contribution.ID, Delivery.ID) {
        try await desk.hear(
            desk.answer("Em kiến nghị Phòng cấp thêm đồ chơi, cần gì hỏi lan@example.org ạ", of: "mai"))
        let id = try #require(try await desk.ledger.petitions().first).contribution.id
        let contact = try #require(try await desk.ledger.officeContacts(of: "cluster"))
        #expect(contact.people.map(\.id) == ["ha"])
        try await desk.ledger.take(
            .init(
                .forwarded(to: contact.office.name, note: "12/CV", contact: "ha"), by: "lan", at: desk.seeded.clock.now),
            with: id, at: desk.seeded.clock.now)
        let sent = try await say(desk)
        #expect(
            sent.map { "\($0.person.id) \($0.notices.map(\.key.step))" }.sorted() == [
                "ha [\"petition\"]", "mai [\"petition-forwarded\"]",
            ])
        return (id, try #require(sent.first { $0.person.id == "ha" }?.delivery.id))
    }

    /// What the groups have to say goes out. Returns what left that is no receipt.
    private func say(_ desk: Desk) async throws -> [DeliveryLine] {
        desk.seeded.clock.advance(2 * 3600)
        let now = desk.seeded.clock.now
        for due in try await desk.ledger.groupsDue(at: now, limit: 9) {
            try await desk.ledger.reconcile(due, plan: GroupPlanner.plan(due.situation, at: now), at: now)
        }
        let sent = Set(try await desk.sendDue())
        return try await desk.ledger.deliveries().filter { line in
            sent.contains(line.delivery.id) && !line.notices.contains { $0.key.kind == .receipt }
        }
    }

    @Test
    func `a petition is sent to the office without any address; its reply is the answer, and is told word for word`()
        async throws
    {
        let desk = try await Desk(office())
        let (id, letter) = try await forwarded(desk)
        let item = try #require(try await desk.ledger.matter(for: letter)?.items.first)
        guard case .petition(let told) = item.news else {
            Issue.record("no petition")
            return
        }
        #expect(told.by == "mai" && told.office == "Phòng GD" && told.note == "12/CV")
        #expect(told.text.contains("cấp thêm đồ chơi") && !told.text.contains("@"), "law 11")

        let words = "Quý 2 có kinh phí.\nCụm lập danh sách gửi ha@example.org nhé."
        let end = try await desk.reply(words, to: letter, from: "ha@example.org")
        #expect(end.message.state == .applied, "\(end.explanation)")
        let petition = try #require(try await desk.ledger.petitions().first)
        #expect(petition.state == .answered)
        #expect(petition.steps.map(\.kind).last == .answered(words))
        #expect(petition.steps.map(\.decider) == ["lan", "ha"])
        #expect(try await desk.receipt(to: "ha").content.lines == [.answered(.init("petition:\(id)"), to: ["mai"])])
        let answer = try await say(desk)
        #expect(answer.map(\.person.id) == ["mai"])
        let news = try #require(try await desk.ledger.matter(for: answer[0].delivery.id)?.items.first?.news)
        guard case .petitionAnswered(_, let heard) = news else {
            Issue.record("no answer")
            return
        }
        #expect(heard.contains("Quý 2 có kinh phí.") && !heard.contains("@"), "law 11")

        // A second word of the office goes on, too; read again it is told nobody twice.
        let second = try await desk.reply("Chị gửi trước 30/9 nhé", to: letter, from: "ha@example.org")
        #expect(try await say(desk).map(\.person.id) == ["mai"])
        try await desk.ledger.reprocess(second.message.id, at: desk.seeded.clock.now)
        try await desk.processor.process()
        #expect(try await say(desk).isEmpty)
        #expect(try await desk.ledger.petitions().first?.steps.count == 3)
    }

    @Test func `thanks, a machine and a stranger answer no petition; a reply taken back leaves it open`() async throws {
        let desk = try await Desk(office())
        let (_, letter) = try await forwarded(desk)
        let thanks = try await desk.reply("Cảm ơn em", to: letter, from: "ha@example.org")
        #expect(thanks.message.state == .ignored, "\(thanks.explanation)")
        try await desk.reply(
            "Tôi nghỉ phép đến hết ngày 20/8.", to: letter, from: "ha@example.org",
            fields: ["Auto-Submitted: auto-replied"])
        let stranger = try await desk.reply("Không có kinh phí", to: letter, from: "hoa@example.org")
        #expect(stranger.message.state == .queued)
        #expect(try await desk.ledger.petitions().map(\.state) == [.forwarded])
        let answer = try await desk.reply("Không có kinh phí", to: letter, from: "ha@example.org")
        #expect(try await desk.ledger.petitions().map(\.state) == [.answered])
        try await desk.ledger.decide(answer.message.id, .ignore, by: "lan", at: desk.seeded.clock.now)
        #expect(try await desk.ledger.petitions().map(\.state) == [.forwarded])
    }

    @Test func `that the office's address fails is told to those who run the group`() async throws {
        let desk = try await Desk(office())
        let (_, letter) = try await forwarded(desk)
        try await desk.hear(ReportMail(on: letter, [.init(address: "ha@example.org", status: "5.1.1")]).text)
        let matters = try await desk.ledger.situation(of: "cluster" as Group.ID, at: desk.seeded.clock.now)?
            .situation.matters
        #expect(matters?.map(\.news).filter(\.mustBeHeard).map(\.author) == ["ha"])
        #expect(try await desk.ledger.officeContacts(of: "cluster")?.people == [])
    }

    @Test func `a petition comes into the register, and its receipt says so`() async throws {
        let desk = try await Desk()
        let end = try await desk.hear(
            try desk.answer("Em kiến nghị phòng hỗ trợ thêm đồ chơi gỗ cho các trường", of: "mai"))
        #expect(end.message.state == .applied, "\(end.explanation)")
        let petition = try #require(try await desk.ledger.petitions().first)
        #expect(petition.state == .received && petition.contribution.person == "mai")
        let receipt = try #require(try await desk.receipts().first)
        let lines = try await desk.ledger.matter(for: receipt.delivery.id)?.items.first?.receipt?.lines
        #expect(lines == [.contribution(.petition, text: petition.contribution.text)])
    }
}

extension Desk {
    /// One message of news that somebody got.
    struct Told {
        var delivery: Delivery.ID
        var person: Person.ID
        var step: String

        var line: String { "\(person) \(step)" }
    }

    /// Some time later, as the filler and the dispatcher would: the news that left now.
    func post(after seconds: TimeInterval = 3660) async throws -> [Told] {
        seeded.clock.advance(seconds)
        let now = seeded.clock.now
        for due in try await ledger.groupsDue(at: now, limit: 9) {
            try await ledger.reconcile(due, plan: GroupPlanner.plan(due.situation, at: now), at: now)
        }
        var told: [Told] = []
        let lease = Lease(instance: "post", until: 1)
        for claim in try await ledger.claimDue(limit: 50, at: now, lease: lease) {
            let id = claim.delivery.id
            guard let point = try await ledger.route(for: id).first else { continue }
            let message = KeptMessage(contactPoint: point.id, messageID: "\(id)@convoke.example.org", bytes: [1])
            _ = try await ledger.beginSending([.init(claim, message: message)], at: now, lease: lease)
            try await ledger.finish(
                [.init(claim, outcome: .accepted(providerID: nil), retry: .giveUp)], at: now)
            let line = try await ledger.delivery(id)?.line
            for notice in line?.notices ?? [] where notice.key.kind == .news {
                told.append(Told(delivery: id, person: notice.key.person, step: notice.key.step))
            }
        }
        return told.sorted { $0.line < $1.line }
    }

    /// As `post`, where something must have left.
    func posted(after seconds: TimeInterval = 3660) async throws -> [Told] {
        let told = try await post(after: seconds)
        try #require(!told.isEmpty)
        return told
    }

    /// What the person's mail program sends when they reply to it.
    func reply(
        _ words: String, to news: Told, from sender: String? = nil, fields: [String] = [], number: Int = 1
    ) -> String {
        let address = answering.address(token: mint.mint(delivery: news.delivery.number, purpose: .reply))
        return letter(words, from: sender ?? "\(news.person)@example.org", to: address, fields: fields, number: number)
    }
}
