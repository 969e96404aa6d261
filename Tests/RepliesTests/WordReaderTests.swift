import Foundation
import Replies
import Sessions
import Testing

@Suite("Reading words")
struct WordReaderTests {
    @Test("every rule can be read, is found in its own example and is explained in both languages")
    func examples() { #expect(RuleBook.complaints == []) }

    @Test(
        "negation, doubt, condition, contrast, time order",
        arguments: [
            ("Em không đi được", ParticipationStatus.declined), ("Em không thể không đi", .accepted),
            ("Chắc em đi được ạ", .tentative), ("Chắc em không đi được đâu ạ", .declined),
            ("Nếu mưa thì em chịu", .tentative),
            ("Em bận nhưng vẫn đi", .accepted), ("Hôm qua em xin nghỉ mà nay đi được rồi", .accepted),
            ("I can't make it", .declined), ("I can't wait", .accepted), ("I might not make it", .tentative),
            ("I don't think I'll be able to come", .declined), ("If the sitter comes I'll be there", .tentative),
            ("emm khoong ddi dduwowcj", .declined), ("em ko di dc a", .declined), ("👍", .accepted), ("❌", .declined),
        ])
    func answers(text: String, status: ParticipationStatus) {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.status == status && !reading.clarify, "\(reading.rule)")
    }

    @Test(
        "two readings that differ are asked back",
        arguments: ["em vang nhe", "k", "Dạ", "Yes and no", "ok 👎", "Như mọi khi ạ"])
    func unclear(text: String) {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.clarify && reading.status == nil)
    }

    @Test(
        "thanks, receipts and questions are no answer",
        arguments: ["Em cảm ơn", "Noted.", "Mấy giờ bắt đầu vậy chị?", "Đã xem"])
    func nothing(text: String) {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.status == nil && !reading.clarify)
    }

    @Test("the same text composed and decomposed, in capitals and not, reads the same")
    func forms() {
        let text = "Em không đi được, nhờ cô Hạnh đi thay"
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.status == .delegated && reading.delegate == "Hạnh")
        let decomposed = WordReader.read(
            "Em không đi được, nhờ cô Hạnh đi thay".decomposedStringWithCanonicalMapping, kind: .rsvp)
        #expect(decomposed.status == .delegated && decomposed.delegate == "Hạnh")
    }

    @Test(
        "a figure that counts nobody is no number of people",
        arguments: [("đi 1e400 người", nil), ("đi 2e3 người", nil), ("đi 4 người", 4), ("đi 3ng", 3)]
            as [(String, Int?)])
    func party(text: String, party: Int?) {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.status == .accepted && reading.party == party)
    }

    @Test(
        "the meeting is told from what is held beside it",
        arguments: [
            ("Count me out of the lunch but in for the meeting", .accepted),
            ("Count us out of the dinner but count us in for the session", .accepted),
            ("Count me out of the lunch", .declined), ("Count me out of the meeting but in for the lunch", .declined),
            ("Count me in for the lunch but out of the meeting", nil),
        ] as [(String, ParticipationStatus?)])
    func besides(text: String, status: ParticipationStatus?) {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.status == status && reading.clarify == (status == nil), "\(reading.rule.english)")
    }

    @Test("a long text is read to its bound and no further")
    func long() {
        let text = String(repeating: "không nếu ", count: 60_000)
        #expect(WordReader.read(text, kind: .rsvp).status != .accepted)
        #expect(WordReader.read(text, kind: .feedback).answers.isEmpty)
    }
}
