import Replies
import Sessions
import Testing

/// How far a word reaches: a condition, a negation, a wish, a task handed to somebody. Each with its neighbours.
@Suite("Scope")
struct ScopeTests {
    /// What is recorded for a reply.
    enum Outcome: String {
        case accepted, declined, tentative, delegated
        /// Asked back.
        case asked
        case nothing

        init(_ reading: Reading) {
            self = reading.clarify ? .asked : reading.status.flatMap { Outcome(rawValue: $0.rawValue) } ?? .nothing
        }
    }

    private func check(_ text: String, _ outcome: Outcome) {
        let reading = WordReader.readGrammar(text, kind: .rsvp)
        #expect(Outcome(reading) == outcome, "\(text): \(reading.rule)")
    }

    @Test(
        "a moved date is a condition until it has been moved",
        arguments: [
            ("Đồng ý dời sang thứ 6 thì em đi", Outcome.tentative),
            ("Nhất trí dời qua thứ 6 thì em đi được", .tentative),
            ("Nếu dời sang thứ 6 thì em đồng ý đi", .tentative),
            ("Dời sang thứ 6 thì em đi", .tentative),
            ("dong y doi sang thu 6 thi em di", .tentative),
            ("Em đồng ý dời sang thứ 6, em đi được", .accepted),
            ("Đã dời sang thứ 6 rồi thì em đi được", .accepted),
            ("chuyển sang thứ 6 thì em mới dự được", .tentative),
            ("Chị dời giúp sang thứ 6 thì em đi", .tentative),
        ])
    func moved(text: String, outcome: Outcome) { check(text, outcome) }

    @Test(
        "what is contrary to fact is a no",
        arguments: [
            ("Giá mà không bận thì em đi, chứ hôm đó em bay rồi", Outcome.declined),
            ("Giá mà họp hôm khác thì em đi, chứ hôm đó em bay rồi", .declined),
            ("Phải chi họp chiều thì em dự", .declined),
            ("Ước gì em rảnh để đi", .declined),
            ("gia ma khong ban thi em di", .declined),
            ("If only I were free I would come", .declined),
            ("I wish I could come, but I fly that day", .declined),
            ("Phải chi em không trực", .declined),
        ])
    func contrary(text: String, outcome: Outcome) { check(text, outcome) }

    @Test(
        "who is excepted does the opposite of the rest",
        arguments: [
            ("Không ai đi được, trừ em", Outcome.accepted),
            ("Chẳng ai rảnh ngoài em", .accepted),
            ("cả tổ nghỉ hết trừ em", .accepted),
            ("cả tổ đi hết trừ em", .declined),
            ("Nobody but me can come", .accepted),
            ("No one except me will be there", .accepted),
            ("Everyone but me can come", .declined),
            ("Everybody except us is coming", .declined),
        ])
    func excepted(text: String, outcome: Outcome) { check(text, outcome) }

    @Test(
        "what was said before is no answer, until one is given",
        arguments: [
            ("Em không nói là em đi", Outcome.asked),
            ("Em chưa nói là em đi", .asked),
            ("em ko noi la em di", .asked),
            ("Em đâu có bảo là em đi", .asked),
            ("Em không hứa là sẽ đi", .asked),
            ("em có nói là em đi đâu", .asked),
            ("I never said I would come", .asked),
            ("I didn't say I'm coming", .asked),
            ("Em không nói là em không đi", .asked),
            ("Em không nói là em đi, em bận rồi", .declined),
            ("Em đâu có nói là em không đi, em vẫn đi mà", .accepted),
            ("Em có nói là em đi mà", .accepted),
        ])
    func reported(text: String, outcome: Outcome) { check(text, outcome) }

    @Test(
        "a task is handed over without the seat",
        arguments: [
            ("Em dự nửa sau, nửa đầu nhờ cô Vy ghi chép", Outcome.accepted),
            ("nửa đầu nhờ cô Vy ghi chép", .nothing),
            ("Em đi, nhờ cô Vy trông lớp", .accepted),
            ("Em vắng, nhờ cô Vy ghi chép giúp", .declined),
            ("Em bận, nhờ cô Vy dự thay", .delegated),
            ("Em bận nên nhờ cô Vy nộp bài giùm", .declined),
            ("em nhờ cô Vy đi thay", .delegated),
            ("nhờ cô Vy gửi tài liệu giúp em", .nothing),
            ("I can't come, Vy will take notes for me", .declined),
            ("Vy will come for me", .delegated),
        ])
    func tasks(text: String, outcome: Outcome) { check(text, outcome) }

    @Test(
        "a no beside a named colleague's yes is a delegation",
        arguments: [
            ("em không đi, cô Thủy trường em đi ạ", "Thủy"), ("Em bận, cô Lan lớp Lá đi họp ạ", "Lan"),
            ("chị báo vắng cho em nhé, bên em có Bích đi rồi", "Bích"),
        ])
    func colleagues(text: String, name: String) {
        let reading = WordReader.readGrammar(text, kind: .rsvp)
        #expect(reading.status == .delegated && reading.delegate == name, "\(reading.rule)")
    }

    @Test("a không that no rule reads makes a yes a question")
    func unread() {
        check("em dự chẳng trọn", .asked)
        check("em dự trọn buổi", .accepted)
    }
}
