import Sessions
import Testing

@testable import Replies

@Suite("Answers to a date poll")
struct PollReaderTests {
    /// Tuesday 2 March 08:00, Thursday 4 March 08:00, Friday 5 March 14:00 of 2027.
    static let options = ["2027-03-02T08:00", "2027-03-04T08:00", "2027-03-05T14:00"].enumerated().compactMap {
        index, start in WallTime(start).map { PollOption(number: index + 1, start: $0, since: 1) }
    }

    /// `+` yes, `~` if need be, `-` no, `?` to be asked back, `.` nothing said.
    private func read(_ text: String, asked: [Int] = [1, 2, 3]) -> String {
        let reading = PollReader.read(text, options: Self.options, asked: asked)
        return asked.map { number in
            switch reading.answers[number] {
            case .yes: "+"
            case .ifNeedBe: "~"
            case .no: "-"
            case nil: reading.unclear.contains(number) ? "?" : "."
            }
        }.joined()
    }

    @Test(
        "numbers, days, all and none, in both languages",
        arguments: [
            ("1, 3", "+-+"), ("1,3", "+-+"), ("1 và 3", "+-+"), ("1 va 3 a", "+-+"), ("Dạ 1 với 3 ạ", "+-+"),
            ("số 2", "-+-"), ("Em chọn phương án 2 ạ", "-+-"), ("1 hoặc 2 đều được ạ", "++-"),
            ("em đi được 1, 3", "+-+"), ("1, 3 em đi được ạ", "+-+"), ("1 được, 2 không", "+--"),
            ("1 được 2 không 3 được", "+-+"), ("1 được, 2 không, 3 chưa chắc", "+-~"),
            ("em đi được 1, 3, còn 2 thì bận", "+-+"), ("thứ 5 được ạ", "-+-"), ("T5 được", "-+-"),
            ("thu 5 duoc a", "-+-"), ("Thứ năm em rảnh", "-+-"), ("thứ 3 và thứ 5 ạ", "++-"),
            ("ngày 4/3 được ạ", "-+-"), ("ngày 5", "--+"), ("chiều thứ 6 ạ", "--+"), ("buổi sáng ạ", "++-"),
            ("8h sáng thứ 5 được ạ", "-+-"), ("14h thứ 6", "--+"), ("2 tháng 3 nhé", "+--"),
            ("hôm nào cũng được", "+++"), ("Ngày nào cũng được ạ", "+++"), ("ngay nao cung duoc", "+++"),
            ("cả ba ngày đều được", "+++"), ("cả 3", "+++"), ("cả hai", "???"), ("tất cả đều được ạ", "+++"),
            ("không hôm nào được", "---"), ("Không ngày nào được ạ", "---"), ("khong ngay nao duoc", "---"),
            ("Dạ em bận cả ạ", "---"), ("không ạ", "---"), ("hôm nào cũng bận ạ", "---"),
            ("ngày nào cũng được trừ thứ 5", "+-+"), ("trừ 2 ạ", "+-+"), ("ngoài thứ 5 ra đều được", "+-+"),
            ("2 em bận, còn lại được", "+-+"), ("thứ 5 em bận", "?-?"), ("2 nếu cần", "-~-"),
            ("1 được, 3 nếu cần", "+-~"), ("ok ạ", "???"), ("được ạ", "???"), ("7", "???"), ("thứ tư được ạ", "???"),
            ("em đi 2 người", "..."), ("Cảm ơn chị ạ", "..."), ("Thứ 5 được không ạ?", "..."),
            ("1 and 3", "+-+"), ("Options 1 and 3 work for me", "+-+"), ("Thursday works", "-+-"),
            ("I can do Tuesday or Friday", "+-+"), ("all but 2", "+-+"), ("any except Thursday", "+-+"),
            ("Any of them", "+++"), ("None of them", "---"), ("none of these work for me", "---"),
            ("the first one", "+--"), ("I can't make Thursday, the others are fine", "+-+"),
            ("1 yes, 2 no, 3 if need be", "+-~"), ("March 4th suits me", "-+-"), ("4 March", "-+-"),
            ("Friday afternoon", "--+"), ("1 to 3", "+++"), ("I'm away on Thursday", "?-?"), ("yes", "???"),
            ("1 works best, 2 is ok too", "++-"), ("I cannot make any of them", "---"), ("both", "???"),
        ])
    func phrases(_ words: String, _ meaning: String) { #expect(read(words) == meaning, "\(words)") }

    @Test(
        "of one option, a word is enough",
        arguments: [
            ("được ạ", "+"), ("ok", "+"), ("Không được ạ", "-"), ("yes", "+"), ("no", "-"), ("4 được", "?"),
            ("3", "+"), ("em bận mất rồi", "-"), ("nếu cần thì được", "~"),
        ])
    func oneOption(_ words: String, _ meaning: String) { #expect(read(words, asked: [3]) == meaning, "\(words)") }

    @Test("a number that was withdrawn means what it meant")
    func withdrawn() {
        let reading = PollReader.read("1, 2", options: Self.options, asked: [1, 3])
        #expect(reading.answers == [1: .yes, 2: .yes, 3: .no])
    }
}
