import Console
import Foundation
import Ledger
import Replies
import Sessions
import Testing

@Suite("inbox apply, export-fixtures")
struct InboxDecisionTests {
    /// A message of Mai's that waits, as `WordReader` reads it.
    private func waiting(
        _ words: String, in desk: Desk, kind: ReplyKind = .rsvp, end: IncomingMessage.State = .queued,
        facts: [Fact] = []
    ) async throws -> IncomingMessage.ID {
        try await desk.hear(
            words,
            Verdict(
                end: end, person: "mai", session: first, text: words, sender: "mai@example.org",
                reading: WordReader.read(words, kind: kind), facts: facts, explanation: "by hand"))
    }

    private func apply(
        _ id: IncomingMessage.ID, in desk: Desk, _ edit: (inout PersonsReading) -> Void
    ) async -> Ran {
        var meaning = PersonsReading()
        edit(&meaning)
        return await desk.run(InboxApplyCommand(id: id, meaning: meaning))
    }

    private func rsvp(of person: Person.ID, _ desk: Desk) async throws -> RSVP? {
        try await desk.ledger.board(of: first)?.rows.first { $0.person.id == person }?.rsvp
    }

    @Test("the queue shows the words, the readings that fit and the rule", arguments: Language.allCases)
    func queue(language: Language) async throws {
        let desk = try await Desk()
        let id = try await waiting("em vang nhe", in: desk)
        let list = await desk.run(InboxListCommand(states: [.queued]), language)
        let show = await desk.run(InboxShowCommand(id: id), language)
        let (yes, no) = language == .vietnamese ? ("tham dự", "không dự") : ("accepted", "declined")
        #expect(list.output.contains("em vang nhe") && list.output.contains("\(yes) / \(no)"), "\(list.output)")
        #expect(list.output.contains("“em vang nhe”:"))
        #expect(show.output.contains("1. \(yes), 2. \(no)"), "\(show.output)")
    }

    @Test("a message is named by the first characters of its id, if no other begins so")
    func shortened() async throws {
        let desk = try await Desk()
        let (one, other) = (try await waiting("em đi", in: desk), try await waiting("em vang nhe", in: desk))
        let short = IncomingMessage.ID(String(one.rawValue.prefix(6)))
        #expect(await desk.run(InboxListCommand()).output.contains(String(other.rawValue.prefix(8))))
        #expect(await desk.run(InboxShowCommand(id: short)).output.contains(one.rawValue))
        var meaning = PersonsReading()
        meaning.status = .accepted
        let applied = await desk.run(InboxApplyCommand(id: short, meaning: meaning), json: true)
        #expect(applied.output.contains(one.rawValue), "\(applied.error)")
        #expect(await desk.run(InboxDecisionCommand(id: short, wish: .reprocess)).output.contains(one.rawValue))
        for (id, words) in [("zzz", "convoke inbox list"), ("", "convoke inbox list")] {
            let ran = await desk.run(InboxShowCommand(id: .init(id)))
            #expect(ran.status != .success && ran.error.contains(words), "\(ran.error)")
        }
    }

    @Test("what cannot be meant is refused, and the refusal says what can be", arguments: Language.allCases)
    func refused(language: Language) async throws {
        let desk = try await Desk()
        let id = try await waiting("em vang nhe", in: desk)
        var answered = PersonsReading()
        answered.answers = [9: .score(4)]
        let number = await desk.run(InboxApplyCommand(id: id, meaning: answered), language)
        #expect(number.status != .success && number.error.contains("2"), "\(number.error)")
        let empty = try await waiting("", in: desk)
        var idea = PersonsReading()
        idea.isIdea = true
        let nothing = await desk.run(InboxApplyCommand(id: empty, meaning: idea), language)
        #expect(nothing.status != .success && nothing.error.contains("inbox show"), "\(nothing.error)")
        // Mai is asked already: she needs no letting in.
        let admitted = await desk.run(InboxAdmitCommand(id: id, isMember: false), language)
        #expect(admitted.status != .success && admitted.error.contains("convoke inbox apply"), "\(admitted.error)")
        #expect(try await desk.ledger.incoming(id)?.message.state == .queued)
    }

    @Test("one of the two readings is chosen", arguments: [(0, ParticipationStatus.accepted), (1, .declined)])
    func choice(place: Int, status: ParticipationStatus) async throws {
        let desk = try await Desk()
        let id = try await waiting("em vang nhe", in: desk)
        let ran = await apply(id, in: desk) { $0.choice = place }
        #expect(ran.status == .success, "\(ran.error)")
        #expect(try await rsvp(of: "mai", desk)?.status == status)
        #expect(try await desk.ledger.readingExamples().map(\.label.status) == [status])
    }

    @Test("where there are no two readings, none can be chosen")
    func noChoice() async throws {
        let desk = try await Desk()
        let id = try await waiting("Cho em gửi lời hỏi thăm cả nhà chị Tư nhé", in: desk)
        let ran = await apply(id, in: desk) { $0.choice = 0 }
        #expect(ran.error.contains("no two readings"), "\(ran.error)")
        #expect(try await desk.ledger.incoming(id)?.message.state == .queued)
    }

    @Test("who comes instead, with how many, from when to when")
    func details() async throws {
        let desk = try await Desk()
        let id = try await waiting("Một bạn trong tổ sẽ đi thay", in: desk)
        let ran = await apply(id, in: desk) { meaning in
            (meaning.status, meaning.delegate) = (.delegated, "Hạnh")
            (meaning.party, meaning.late, meaning.leavesEarly) = (2, true, true)
        }
        #expect(ran.status == .success, "\(ran.error)")
        let rsvp = try #require(try await rsvp(of: "mai", desk))
        #expect(rsvp.status == .delegated && rsvp.delegate == "Hạnh" && rsvp.party == 2)
        #expect(rsvp.late && rsvp.leavesEarly)
    }

    @Test("scores and words, topics, ideas, petitions, and no more messages")
    func otherKinds() async throws {
        let desk = try await Desk()
        let scores = try await waiting("cho 4 sao", in: desk, kind: .feedback)
        var ran = await apply(scores, in: desk) { $0.answers = [1: .score(4), 2: .words("sân rộng")] }
        #expect(ran.status == .success, "\(ran.error)")
        let board = try #require(try await desk.ledger.board(of: first))
        #expect(board.questions.first?.scores == [4])
        let idea = try await waiting("trò chơi kéo co bằng dây thừng", in: desk, kind: .other)
        ran = await apply(idea, in: desk) { $0.isIdea = true }
        #expect(ran.status == .success, "\(ran.error)")
        let petition = try await waiting("xin thêm đồ chơi ngoài trời", in: desk, kind: .other)
        ran = await apply(petition, in: desk) { meaning in
            (meaning.isPetition, meaning.topic, meaning.unsubscribe) = (true, "an toàn", true)
        }
        #expect(ran.status == .success, "\(ran.error)")
        let group = try #require(try await desk.ledger.groups().first?.id)
        for (kind, words) in [
            (Contribution.Kind.idea, "trò chơi kéo co bằng dây thừng"), (.petition, "xin thêm đồ chơi ngoài trời"),
            (.topic, "an toàn"),
        ] {
            #expect(try await desk.ledger.contributions(to: group, kind: kind).map(\.text) == [words])
        }
        let kinds = try await desk.ledger.readingExamples().map(\.kind)
        #expect(Set(kinds) == [.feedback, .other])
    }

    @Test("what was applied is corrected: what had been read is taken back, and is learned from")
    func correction() async throws {
        let desk = try await Desk()
        let id = try await waiting("Em đi nhé", in: desk, end: .applied, facts: [desk.rsvp("mai", .accepted)])
        #expect(try await rsvp(of: "mai", desk)?.status == .accepted)
        var ran = await apply(id, in: desk) { $0.status = .declined }
        #expect(ran.status == .success, "\(ran.error)")
        #expect(try await rsvp(of: "mai", desk)?.status == .declined)
        #expect(try await desk.ledger.rsvps(of: first).count == 1)
        ran = await apply(id, in: desk) { $0.status = .tentative }
        #expect(try await desk.ledger.rsvps(of: first).map(\.status) == [.tentative], "\(ran.error)")
        let examples = try await desk.ledger.readingExamples()
        #expect(examples.map(\.label.status) == [.tentative] && examples.first?.reading?.status == .accepted)
        _ = await desk.run(InboxDecisionCommand(id: id, wish: .ignore))
        #expect(try await desk.ledger.readingExamples().map(\.label.status) == [nil])
    }

    @Test("fixtures are JSON lines in the form of the corpus, and nobody can be known by them")
    func fixtures() async throws {
        let desk = try await Desk()
        let words = "Cô Hoa lớp Chồi đi thay em, gọi 0912 345 678 hay hoa@mnbac.edu.vn ạ. Lê Thị Hoa"
        let id = try await waiting(words, in: desk)
        _ = await apply(id, in: desk) { ($0.status, $0.delegate) = (.delegated, "Hoa") }
        let early = await desk.run(InboxFixturesCommand(since: WallDate("2027-08-30")))
        #expect(early.output.split(separator: "\n").count == 1)
        #expect(await desk.run(InboxFixturesCommand(since: WallDate("2027-08-31"))).output.isEmpty)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(early.output.utf8)) as? [String: Any])
        #expect(Set(object.keys) == ["id", "lang", "kind", "text", "label"])
        #expect(object["lang"] as? String == "vi" && object["kind"] as? String == "rsvp")
        let label = try #require(object["label"] as? [String: Any])
        let keys = [
            "partstat", "delegate", "guests", "party", "late", "leavesEarly", "question", "reschedule", "topic", "idea",
            "petition", "unsubscribe", "answers", "ambiguous",
        ]
        #expect(Set(label.keys) == Set(keys) && label["guests"] is NSNull)
        let (text, delegate) = (try #require(object["text"] as? String), try #require(label["delegate"] as? String))
        for secret in ["Hoa", "0912", "mnbac", "Lê"] { #expect(!text.contains(secret), "\(text)") }
        #expect(delegate != "Hoa" && text.hasPrefix("Cô \(delegate) lớp Chồi đi thay em, gọi "), "\(text)")
    }
}
