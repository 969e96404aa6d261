import Foundation
import Replies
import Sessions
import Testing

/// What most people write, put together from an opening, an answer and a closing: in Vietnamese with and without
/// diacritics, and in English. Whoever is greeted or called takes no part in the answer.
@Suite("Plain answers")
struct PlainAnswersTests {
    /// What each of these answers is read as.
    enum Plain: String, CaseIterable { case yes, no, perhaps, deputy, late, leavesEarly, move }

    @Test("with whatever greeting and courtesy around them", arguments: Plain.allCases)
    func vietnamese(plain: Plain) throws {
        try check(plain, PlainAnswers.vietnamese(plain))
    }

    @Test("without diacritics", arguments: Plain.allCases)
    func bare(plain: Plain) throws {
        try check(plain, PlainAnswers.vietnamese(plain).map(PlainAnswers.bare), isBare: true)
    }

    @Test("in English", arguments: Plain.allCases)
    func english(plain: Plain) throws {
        try check(plain, PlainAnswers.english(plain))
    }

    private func check(_ plain: Plain, _ texts: [String], isBare: Bool = false) throws {
        try #require(texts.count > 250)
        let missed = texts.filter { text in
            let reading = WordReader.readGrammar(text, kind: .rsvp)
            return switch plain {
            case .yes: reading.status != .accepted
            case .no: reading.status != .declined
            case .perhaps: reading.status != .tentative
            case .deputy: reading.status != .delegated || !["Mai", "Tom"].contains(reading.delegate)
            case .late: reading.status != .accepted || !reading.late
            case .leavesEarly: reading.status != .accepted || !reading.leavesEarly
            case .move: !reading.reschedule || reading.status == .accepted
            }
        }
        // Without diacritics `da doi` is also `đã dời`, was moved, and `toi` also `tới`.
        #expect(
            missed.count * 100 <= texts.count * (isBare ? plain == .move ? 10 : 3 : 2),
            "\(missed.count) of \(texts.count): \(missed.prefix(8))")
    }

    @Test(
        "people counted by kind are one head-count",
        arguments: [
            ("3 cô 1 thầy", 4), ("trường em 2 cô và 1 thầy đi", 3), ("2 nam 3 nữ ạ", 5), ("2 người lớn 1 trẻ em", 3),
            ("2 adults and 1 child", 3), ("three women and two men", 5), ("2 adults, 2 kids", 4),
        ])
    func sums(text: String, party: Int) {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.status == .accepted && reading.party == party, "\(reading.rule)")
    }

    @Test(
        "a range of numbers is a yes without a number",
        arguments: ["đi 2-3 người", "2-3 người", "bên em 2 đến 3 người đi", "khoảng 3 4 người", "2 or 3 people"])
    func ranges(text: String) {
        let reading = WordReader.readGrammar(text, kind: .rsvp)
        #expect(reading.status == .accepted && reading.party == nil && reading.guests == nil, "\(reading.rule)")
    }

    @Test(
        "an obstacle with a thing, or a meal that is not wanted, is no answer",
        arguments: [
            "em không mở được file", "link không vào được", "máy em không mở được", "em không đăng nhập được",
            "the link doesn't work", "No lunch for me", "no parking needed for me", "No coffee for me please",
        ])
    func things(text: String) {
        #expect(WordReader.read(text, kind: .rsvp).status == nil)
    }

    @Test(
        "Law 8: a sound that is a yes in one language and a hesitation in the other is asked back",
        arguments: ["uh", "uhm", "um"])
    func sounds(text: String) {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.status == nil && reading.clarify)
    }

    @Test(
        "away for one part, there for the other",
        arguments: [
            ("Em vắng sáng, chiều em có mặt", true), ("absent in the morning, there after lunch", true),
            ("Not in the morning but I can do the afternoon", true), ("Em bận chiều, sáng em đi được", false),
            ("I can do the morning but not the afternoon", false),
        ])
    func parts(text: String, isLate: Bool) {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.status == .accepted && reading.late == isLate && reading.leavesEarly != isLate)
    }

    @Test(
        "an adverb with its capital letter is nobody's name",
        arguments: ["Definitely won't", "Unfortunately can't", "Absolutely can't"])
    func adverbs(text: String) {
        #expect(WordReader.read(text, kind: .rsvp).status == .declined)
    }

    @Test("a stray English word is no stand-in's name, and a report's opening no topic")
    func strayWords() {
        let reading = WordReader.read("em on leave, manager em dự thay", kind: .rsvp)
        #expect(reading.status == .delegated && reading.delegate == nil)
        #expect(WordReader.read("Báo cáo: em dự", kind: .rsvp).topic == nil)
    }

    @Test("two subjects and two scores", arguments: ["content/pace: 5/4", "nội dung/thời gian: 5/4"])
    func paired(text: String) {
        #expect(WordReader.read(text, kind: .feedback).answers == [1: .score(5), 2: .score(4)])
    }

    @Test("who is out of what stands beside the meeting stays to its end")
    func beside() {
        let reading = WordReader.read("I'm out for the pub but I'm in for the session", kind: .rsvp)
        #expect(reading.status == .accepted && !reading.leavesEarly)
    }

    @Test("`nghe` asks at the end of a clause, and listens elsewhere")
    func listening() {
        #expect(WordReader.read("Em đi nghe", kind: .rsvp).status == .accepted)
        #expect(WordReader.read("Dạ em nghe ạ", kind: .rsvp).status == nil)
        #expect(WordReader.read("em muốn nghe thêm về STEM", kind: .rsvp).status == nil)
    }
}
