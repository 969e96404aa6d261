import Foundation
import Replies
import Sessions
import Testing

@Suite struct `Answering what was asked back` {
    private func verdict(
        _ text: String, to question: ReceiptContent.Question, about words: String = "em vang nhe",
        isDirect: Bool = true, sessions: [Session]? = nil, senders: [KnownPerson] = [Fixture.lan]
    ) throws -> Verdict {
        var context = Fixture.context(.receipt, try sessions ?? [try Fixture.session()])
        context.deliveries[Fixture.deliveryID]?.asked = AskedBack(
            question, words: words, session: sessions == nil ? "s1" : nil, isDirect: isDirect)
        context.senders = senders
        return try Fixture.verdict(try Fixture.mail(text), context)
    }

    private static let comingOrNot = ReceiptContent.Question.coming(
        session: "s1", readings: [.coming(.accepted), .coming(.declined)])

    @Test(
        "one word says whether the writer comes",
        arguments: [
            ("đi", ParticipationStatus.accepted), ("ĐI", .accepted), ("di", .accepted), ("Dạ đi ạ", .accepted),
            ("có", .accepted), ("Yes", .accepted), ("1", .accepted), ("em đi chị nhé", .accepted), ("vắng", .declined),
            ("Vắng ạ", .declined), ("không", .declined), ("ko", .declined), ("no", .declined), ("2", .declined),
            ("em vắng chị ơi", .declined), ("nghỉ", .declined), ("không đi được ạ", .declined),
            ("chắc em đi được", .tentative),
        ])
    func coming(_ text: String, _ status: ParticipationStatus) throws {
        let verdict = try verdict(text, to: Self.comingOrNot)
        #expect(verdict.end == .applied, "\(verdict.explanation)")
        #expect(verdict.rsvps.map(\.status) == [status])
        #expect(verdict.receipt?.lines.count == 1 && verdict.receipt?.question == nil)
    }

    @Test(
        "Law 8: what is still unclear goes to a person, and is never asked about again",
        arguments: ["vang", "vâng ạ", "ok", "Dạ", "em vang nhe", "ok 👎", "tuỳ chị"])
    func unclear(_ text: String) throws {
        let verdict = try verdict(text, to: Self.comingOrNot)
        #expect(verdict.end == .queued, "\(verdict.explanation)")
        #expect(verdict.facts.isEmpty && verdict.receipt?.question == nil)
        #expect(verdict.reading?.candidates?.isEmpty == false)
    }

    @Test func `a thanks answers nothing, and a question is a question`() throws {
        #expect(try verdict("Em cảm ơn chị", to: Self.comingOrNot).end == .ignored)
        let asked = try verdict("Họp ở đâu vậy chị?", to: Self.comingOrNot)
        #expect(asked.contributions.map(\.kind) == [.question] && asked.rsvps.isEmpty)
    }

    @Test(
        "the meeting, the messages, or both",
        arguments: [
            ("buổi", true, false), ("meeting", true, false), ("vắng", true, false), ("thư", false, true),
            ("thu", false, true), ("messages", false, true), ("cả hai", true, true), ("both", true, true),
            ("Cả 2 ạ", true, true),
        ])
    func leaving(_ text: String, _ declines: Bool, _ leaves: Bool) throws {
        let question = ReceiptContent.Question.coming(session: "s1", readings: [.coming(.declined), .noMessages])
        let verdict = try verdict(text, to: question, about: "huỷ đăng ký")
        #expect(verdict.end == .applied, "\(verdict.explanation)")
        #expect(verdict.rsvps.map(\.status) == (declines ? [.declined] : []))
        #expect(verdict.facts.contains(.unsubscribe("lan", "cum")) == leaves)
    }

    @Test func `of two people, the writer or the other`() throws {
        let question = ReceiptContent.Question.coming(session: "s1", readings: [.coming(.accepted), .standIn("Thu")])
        for text in ["đi", "em", "tự đi"] {
            #expect(try verdict(text, to: question).rsvps.map(\.status) == [.accepted], "\(text)")
        }
        for text in ["Thu", "cô Thu ạ", "thu đi", "Cô Thu đi thay em"] {
            let rsvp = try #require(try verdict(text, to: question).rsvps.first, "\(text)")
            #expect(rsvp.status == .delegated && rsvp.delegate == "Thu", "\(text)")
        }
        #expect(try verdict("cả hai", to: question).rsvps.first?.party == 2)
    }

    @Test func `how many come`() throws {
        let question = ReceiptContent.Question.coming(session: "s1", readings: [.people(1), .people(2)])
        #expect(try verdict("2", to: question).rsvps.first?.party == 2)
        #expect(try verdict("1 ạ", to: question).rsvps.first?.party == 1)
        #expect(try verdict("hai người", to: question).rsvps.first?.party == 2)
        #expect(try verdict("3 người", to: question).rsvps.first?.party == 3)
    }

    @Test(
        "who comes instead",
        arguments: [
            ("Hoa", "Hoa"), ("cô Hoa ạ", "Hoa"), ("cô Hoa đi thay em", "Hoa"), ("Trần Thị Hoa", "Trần Thị Hoa"),
            ("hoa", "hoa"),
        ])
    func standIn(_ text: String, _ name: String) throws {
        let verdict = try verdict(text, to: .standIn(session: "s1"), about: "Một bạn trong tổ sẽ đi thay")
        #expect(verdict.rsvps.map(\.status) == [.delegated], "\(verdict.explanation)")
        #expect(verdict.rsvps.first?.delegate == name)
    }

    @Test(
        "Law 8: a name that is not all that was written is nobody who comes instead",
        arguments: [
            "Chị hỏi cô Lan giúp em", "Không phải cô Lan", "Cô Lan bận rồi", "not Lan", "hỏi Lan",
        ])
    func noStandIn(_ text: String) throws {
        let verdict = try verdict(text, to: .standIn(session: "s1"), about: "Một bạn trong tổ sẽ đi thay")
        #expect(verdict.rsvps.allSatisfy { $0.status != .delegated }, "\(verdict.explanation)")
        #expect(verdict.end == .queued, "\(verdict.explanation)")
    }

    @Test func `nobody comes instead after all`() throws {
        let verdict = try verdict("thôi em tự đi", to: .standIn(session: "s1"))
        #expect(verdict.rsvps.map(\.status) == [.accepted])
    }

    @Test(
        "which session, with what was said of it before",
        arguments: [
            ("14/9", ["s1"]), ("buổi 23/9", ["s2"]), ("1", ["s1"]), ("buổi đầu", ["s1"]), ("cả hai", ["s1", "s2"]),
            ("thứ năm ạ", ["s2"]), ("both", ["s1", "s2"]),
        ])
    func session(_ text: String, _ expected: [String]) throws {
        let sessions = [try Fixture.session("s1", on: "2027-09-14"), try Fixture.session("s2", on: "2027-09-23")]
        let verdict = try verdict(
            text, to: .whichSession(["s1", "s2"]), about: "Em không đi được ạ", sessions: sessions)
        #expect(verdict.end == .applied, "\(verdict.explanation)")
        #expect(verdict.rsvps.map(\.session.rawValue) == expected)
        #expect(verdict.rsvps.allSatisfy { $0.status == .declined })
    }

    @Test func `Law 8: thu 6 without marks is a Friday, and no Thursday`() throws {
        let sessions = [try Fixture.session("s1", on: "2027-09-16"), try Fixture.session("s2", on: "2027-09-24")]
        for text in ["thu 6", "thu 6 a", "thứ 6"] {
            let verdict = try verdict(
                text, to: .whichSession(["s1", "s2"]), about: "Em không đi được ạ", sessions: sessions)
            #expect(verdict.rsvps.map(\.session) == ["s2"], "\(text): \(verdict.explanation)")
        }
    }

    @Test func `which session, said anew`() throws {
        let sessions = [try Fixture.session("s1", on: "2027-09-14"), try Fixture.session("s2", on: "2027-09-23")]
        let verdict = try verdict(
            "23/9 em đi", to: .whichSession(["s1", "s2"]), about: "Em không đi", sessions: sessions)
        #expect(verdict.rsvps.map(\.session) == ["s2"] && verdict.rsvps.map(\.status) == [.accepted])
        let one = try self.verdict(
            "14/9", to: .whichSession(["s1", "s2"]), about: "Hai buổi thì em đi được một, chị coi xếp giúp",
            sessions: sessions)
        #expect(one.rsvps.map(\.session) == ["s1"] && one.rsvps.map(\.status) == [.accepted])
    }

    @Test(
        "which of the people at one address",
        arguments: [("Hoa", "hoa"), ("cô Hoa ạ", "hoa"), ("Trần Thị Hoa", "hoa"), ("Lan", "lan"), ("2", "hoa")])
    func person(_ text: String, _ person: String) throws {
        let hoa = KnownPerson(person: Fixture.hoa.person, addresses: ["lan@example.org"], openSessions: ["s1"])
        let verdict = try verdict(
            text, to: .whichPerson(["lan", "hoa"]), about: "Vâng em đi", senders: [Fixture.lan, hoa])
        #expect(verdict.end == .applied, "\(verdict.explanation)")
        #expect(verdict.rsvps.map(\.person.rawValue) == [person])
        #expect(verdict.person?.rawValue == person)
        #expect(verdict.text == text && verdict.rsvps.first?.comment == "Vâng em đi")
    }

    @Test func `a name of nobody at the address is a person's to read`() throws {
        let verdict = try verdict(
            "Tuyết", to: .whichPerson(["lan", "hoa"]), about: "Vâng em đi", senders: [Fixture.lan, Fixture.hoa])
        #expect(verdict.end == .queued && verdict.facts.isEmpty)
    }

    @Test func `was it you: yes applies the earlier words, no drops them`() throws {
        for text in ["Đúng", "đúng rồi ạ", "Yes", "phải", "dạ vâng", "ok"] {
            let verdict = try verdict(text, to: .confirmSender, about: "Em không đi được ạ")
            #expect(verdict.rsvps.map(\.status) == [.declined], "\(text): \(verdict.explanation)")
        }
        for text in ["Không", "không phải", "No"] {
            let verdict = try verdict(text, to: .confirmSender, about: "Em không đi được ạ")
            #expect(verdict.end == .ignored && verdict.facts.isEmpty, "\(text): \(verdict.explanation)")
        }
        let unclear = try verdict("đúng", to: .confirmSender, about: "em vang nhe")
        #expect(unclear.end == .queued && unclear.receipt?.question == nil)
    }

    @Test func `does the person come at the present time`() throws {
        for (text, status) in [("Có", ParticipationStatus.accepted), ("không ạ", .declined), ("vâng em đi", .accepted)]
        {
            #expect(try verdict(text, to: .earlierTime(session: "s1")).rsvps.map(\.status) == [status], "\(text)")
        }
    }

    @Test(
        "a score alone answers the question it was asked about",
        arguments: [("4", [1: 4]), ("5 điểm ạ", [1: 5]), ("3", [1: 3]), ("câu 1: 4, câu 2: 3", [1: 4, 2: 3])])
    func score(_ text: String, _ expected: [Int: Int]) throws {
        let readings = [Meaning.score(question: 1, 4), .score(question: 1, 5)]
        let verdict = try verdict(text, to: .score(session: "s1", question: 1, readings: readings), about: "câu 1: 4.5")
        #expect(verdict.end == .applied, "\(verdict.explanation)")
        #expect(verdict.feedback.first?.answers == expected.mapValues { .score($0) })
    }

    @Test(
        "which question a score is for",
        arguments: [
            ("1", [1: 4]), ("câu 2", [2: 4]), ("cả hai", [1: 4, 2: 4]), ("both", [1: 4, 2: 4]), ("2 ạ", [2: 4]),
        ])
    func question(_ text: String, _ expected: [Int: Int]) throws {
        let readings = [Meaning.score(question: 1, 4), .score(question: 2, 4)]
        let verdict = try verdict(
            text, to: .score(session: "s1", question: nil, readings: readings), about: "cho 4 sao")
        #expect(verdict.end == .applied, "\(verdict.explanation)")
        #expect(verdict.feedback.first?.answers == expected.mapValues { .score($0) })
    }

    @Test func `to the first message only the very word that was asked for answers the question`() throws {
        let word = try verdict("vắng", to: Self.comingOrNot, isDirect: false)
        #expect(word.rsvps.map(\.status) == [.declined])
        let thanks = try verdict("ok chị", to: Self.comingOrNot, isDirect: false)
        #expect(thanks.rsvps.isEmpty)
    }
}
