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
    private func read(
        _ text: String, asked: [Int] = [1, 2, 3], options: [PollOption] = Self.options
    ) -> String {
        let reading = PollReader.read(text, options: options, asked: asked)
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

    /// Wednesday 2, Thursday 3 and Friday 4 December 2026: each day but one is another option's number.
    static let crossed = ["2026-12-02T08:00", "2026-12-03T08:00", "2026-12-04T08:00"].enumerated().compactMap {
        index, start in WallTime(start).map { PollOption(number: index + 1, start: $0, since: 1) }
    }

    @Test(
        "what can be read in two ways is never a vote",
        arguments: [
            ("Em đi được ngày 2 và 3 ạ", "???"), ("ngày 2, 3 ạ", "???"), ("ngày 4 ạ", "--+"), ("ngày 4/12 ạ", "--+"),
            ("3 ngày đều được", "+++"), ("Một trong 3 ngày đều được", "+++"), ("cả ba ngày em đều bận", "---"),
            ("2 ngày đầu đều được em nhé", "???"), ("Any of the 3 dates works for me", "+++"),
            ("Em không có ý kiến gì ạ", "+++"), ("I don't mind", "+++"), ("No objections", "+++"),
            ("Em không biết lịch tuần đó, mai em báo lại", "???"), ("I don't know yet", "???"),
            ("Em không nhận được thư trước ạ", "???"), ("1, 3\nTrường MN Hoa Sen, Quận 2", "+-+"),
            ("Em bận hết ạ.\nLan - Trường mầm non 2", "---"), ("Lan, MN 2\n1 và 3 ạ", "+-+"),
            ("Em gửi 1 báo cáo ạ", "???"), ("Either 1 or 3", "+-+"), ("Can't do the 3rd", "???"),
            ("số 2 và số 3 ạ", "-++"), ("thứ 4 và thứ 6 ạ", "+-+"), ("2 không biết, 1 được", "+??"),
            ("I can't make any of those", "---"), ("Không đi được ngày nào chị ạ", "---"),
            ("Hi all, 1 and 3", "+-+"), ("Chào mọi người, 1 được ạ", "+--"), ("Hẹn chị hôm khác nhé", "???"),
        ])
    func doubts(_ words: String, _ meaning: String) {
        #expect(read(words, options: Self.crossed) == meaning, "\(words)")
    }

    @Test("a list of days stays a list of days, and a range of days is one")
    func days() {
        #expect(read("ngày 4, 5 ạ") == "-++")
        let later = ["2027-03-10T08:00", "2027-03-11T08:00", "2027-03-12T08:00"].enumerated().compactMap {
            index, start in WallTime(start).map { PollOption(number: index + 1, start: $0, since: 1) }
        }
        #expect(read("ngày 10 đến 12 đều được", options: later) == "+++")
        #expect(read("ngày 10 và 12", options: later) == "+-+")
    }

    @Test("an answer alone is told from one among other words")
    func alone() {
        func isAlone(_ text: String) -> Bool {
            PollReader.read(text, options: Self.crossed, asked: [1, 2, 3]).isAlone
        }
        #expect(isAlone("Dạ em xin đổi lại: 2 được, 3 không ạ") && isAlone("1, 3") && isAlone("thứ 6 nhé chị"))
        #expect(!isAlone("Cảm ơn chị. Em xin gửi 1 file tham luận sau ạ."))
        #expect(!isAlone("2 được không ạ?"))
    }

    @Test("a number that was withdrawn means what it meant")
    func withdrawn() {
        let reading = PollReader.read("1, 2", options: Self.options, asked: [1, 3])
        #expect(reading.answers == [1: .yes, 2: .yes, 3: .no])
    }
}
