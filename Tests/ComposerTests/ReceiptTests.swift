import Foundation
import Sessions
import Testing

/// What a receipt says of every kind of fact, in every language: one line. `Fixtures/receipts.LANGUAGE.txt` is to be read
/// by people; it is written anew like the other golden files.
@Suite("Receipts")
struct ReceiptTests {
    @Test(
        "say of every kind of fact what was recorded, in one line, and how to correct it", arguments: Language.allCases)
    func lines(language: Language) throws {
        let world = World(language)
        let (start, end, chatEnd) =
            language == .vietnamese
            ? ("Đã ghi nhận: cô Lan – ", ". Sai thì cứ trả lời lại thư này.", ". Sai thì cứ trả lời lại.")
            : ("Noted: Anna – ", ". If that is wrong, just reply again.", ". If that is wrong, just reply again.")
        var listing = ""
        for (name, lines) in Self.facts(in: world) {
            let message = try world.compose(world.receipt(lines))
            let said = message.text.split(separator: "\n").filter { $0.hasPrefix(start) }
            let line = try #require(said.count == 1 ? said.first : nil, "\(name): one line")
            #expect(line.hasSuffix(end), "\(name)")
            let recorded = line.dropFirst(start.count).dropLast(end.count)
            #expect(message.chat.contains("\(start)\(recorded)\(chatEnd)"), "\(name)")
            #expect(message.html.contains("Sai thì") || message.html.contains("If that is wrong"), "\(name)")
            listing += "\(name): \(recorded)\n"
        }
        try GoldenTests.compare(listing, with: "receipts.\(language.rawValue).txt")
    }

    @Test(
        "a receipt that records nothing and asks nothing says only that a person will read",
        arguments: Language.allCases)
    func note(language: Language) throws {
        let message = try World(language).compose(World(language).receipt([]))
        #expect(!message.text.contains(language == .vietnamese ? "ghi nhận" : "Noted"))
        #expect(message.text.contains(language == .vietnamese ? "Người phụ trách sẽ đọc" : "A person will read"))
    }

    private static func facts(in world: World) -> [(String, [ReceiptContent.Line])] {
        let isVietnamese = world.language == .vietnamese
        func says(_ vietnamese: String, _ english: String) -> String { isVietnamese ? vietnamese : english }
        func rsvp(
            _ status: ParticipationStatus = .accepted, _ session: Session.ID? = nil, delegate: String? = nil,
            guests: Int? = nil, party: Int? = nil, late: Bool = false, leavesEarly: Bool = false
        ) -> ReceiptContent.Line {
            .rsvp(
                session: session ?? world.session.id, status: status, delegate: delegate, guests: guests, party: party,
                late: late, leavesEarly: leavesEarly)
        }
        func offers(_ kind: Contribution.Kind, _ text: String) -> ReceiptContent.Line {
            .contribution(kind, text: text)
        }
        let turn = Turn.ID(session: world.session.id, duty: .minutes, number: 1)
        let question = offers(.question, says("Mấy giờ bắt đầu ạ?", "When do we start?"))
        let answers: [(String, [ReceiptContent.Line])] = [
            ("yes", [rsvp()]), ("no", [rsvp(.declined)]), ("perhaps", [rsvp(.tentative)]),
            ("somebody instead", [rsvp(.delegated)]),
            ("a stand-in", [rsvp(.delegated, delegate: says("cô Huệ", "Grace"))]),
            ("three of us", [rsvp(party: 3)]), ("only me", [rsvp(party: 1)]), ("with two guests", [rsvp(guests: 2)]),
            ("late", [rsvp(late: true)]), ("leaves early", [rsvp(leavesEarly: true)]),
            ("all of it", [rsvp(party: 3, late: true, leavesEarly: true)]),
            ("two sessions", [rsvp(), rsvp(.declined, world.next.id)]),
            ("a date poll", [world.vote([1: .yes, 2: .no, 3: .ifNeedBe])]),
            ("scores", [.feedback(session: world.session.id, answers: [2: .score(4), 1: .score(5)])]),
            (
                "scores and words",
                [
                    .feedback(
                        session: world.session.id,
                        answers: [1: .score(5), 3: .words(says("Thêm thời gian trao đổi", "More time to talk"))])
                ]
            ),
        ]
        let offered: [(String, [ReceiptContent.Line])] = Contribution.Kind.allCases.map { kind in
            switch kind {
            case .topic: ("a topic", [offers(.topic, says("An toàn bếp ăn", "Kitchen safety"))])
            case .idea: ("an idea", [offers(.idea, says("góc sách ngoài sân", "a reading corner in the yard"))])
            case .petition: ("a petition", [offers(.petition, says("xin thêm đồ chơi gỗ", "more wooden toys"))])
            case .lesson: ("a lesson", [offers(.lesson, says("thử máy chiếu trước", "try the projector first"))])
            case .question: ("a question", [question])
            case .reschedule: ("a wish to move", [offers(.reschedule, says("sang thứ Năm", "on Thursday"))])
            case .request: ("a wish for a session", [offers(.request, says("trẻ tự kỷ", "autism"))])
            }
        }
        let others: [(String, [ReceiptContent.Line])] = [
            ("a topic like another", [offers(.topic, says("Góc sách lớp mầm", "Reading corner"))]),
            ("yes and a question", [rsvp(party: 2), question]),
            ("a turn taken", [.turn(.init(turn, holder: says("cô Lan", "Anna"), isTaken: true))]),
            ("a turn passed on", [.turn(.init(turn, holder: says("cô Lan", "Anna"), isTaken: false))]),
            (
                "a turn taken too late",
                [
                    .turn(
                        .init(
                            turn, holder: says("cô Lan", "Anna"), isTaken: true, isTooLate: true,
                            now: says("thầy Dũng", "Grace")))
                ]
            ),
            ("an answer to one", [.answered("question:m1", to: ["lan"])]),
            ("an answer to two", [.answered("reschedule:s1", to: ["lan", "hue"])]),
            ("no more messages", [.unsubscribed]), ("messages again", [.resubscribed]),
        ]
        return answers + offered + others
    }
}

extension World {
    /// A receipt to a message about the session, where somebody has proposed a topic before.
    func receipt(_ lines: [ReceiptContent.Line]) -> MessageMatter.Item {
        var item = item(.receipt, subject: .incoming("m1"))
        item.mentioned = .init(
            sessions: [session, next],
            people: [also("lan", "Nguyễn Thị Lan", "cô"), also("hue", "Lê Thị Huệ", "cô")])
        item.topics = [
            Topic(
                id: "t1", group: group.id,
                title: language == .vietnamese ? "Góc sách cho lớp mầm" : "A reading corner", proposer: "hue")
        ]
        item.receipt = ReceiptContent(lines: lines, heard: "…")
        return item
    }
}
