import Replies
import Sessions
import Testing

/// Clauses that no rule lists as they stand: what they say follows from who, predicate, negation, frame and time.
@Suite("Vietnamese clauses")
struct VietnameseClauseTests {
    private func status(_ text: String) -> String {
        let reading = WordReader.readGrammar(text, kind: .rsvp)
        return reading.clarify ? "asked" : reading.status?.rawValue ?? "nothing"
    }

    private func check(_ text: String, _ expected: String) {
        let rule = WordReader.readGrammar(text, kind: .rsvp).rule
        #expect(status(text) == expected, "\(text): \(rule)")
    }

    @Test(
        "negation turns coming into staying away and back, wherever it stands",
        arguments: [
            ("Cả xóm tụi tôi kéo lên đủ", "accepted"), ("Xóm tôi hổng ai lên được", "declined"),
            ("Em có qua được đâu", "declined"), ("Làm gì mà không đi", "accepted"), ("Ai nỡ bỏ buổi này", "accepted"),
            ("Lấy gì mà đi", "declined"), ("Đi sao được mà đi", "declined"), ("Không đi thì tiếc lắm", "accepted"),
            ("Thời gian đâu mà họp", "declined"), ("em không thể không có mặt", "accepted"),
        ])
    func negation(text: String, expected: String) { check(text, expected) }

    @Test(
        "a verb of motion comes to what its aim is",
        arguments: [
            ("Mai em đi họp", "accepted"), ("Mai em đi công chứng giấy tờ", "declined"),
            ("Em lên với bà con", "accepted"), ("Hôm đó em lên Đà Lạt", "declined"),
            ("Gửi lên giúp em", "nothing"), ("Em đi, đi đẻ ấy", "declined"), ("Mai em họp trên Sở rồi", "declined"),
        ])
    func motion(text: String, expected: String) { check(text, expected) }

    @Test(
        "whoever says what they do at the hour of the session does not come, in any world",
        arguments: [
            "Bữa đó nhà tôi tát ao", "Sáng thứ bảy em bảo vệ luận văn", "Tối đó cháu đứng máy", "Chủ nhật con giúp lễ",
            "Đúng hôm em nặn bánh trung thu", "Công ty bắt tăng ca tới 10 giờ đêm", "Bác sĩ bảo phải nằm yên hai tuần",
            "Con trai tôi cưới hôm đó",
        ])
    func elsewhere(text: String) { check(text, "declined") }

    @Test(
        "what is over, granted, believed, reported or past keeps nobody away",
        arguments: [
            "Hết sốt rồi, mai con tập", "Dù bận em vẫn tới", "Tưởng kẹt lịch, hoá ra không, em dự nhé",
            "Anh Toàn nói tôi bận là nói giỡn, tôi vẫn đi", "Hôm qua em báo vắng, nay em đi được",
            "Mưa thì mưa chứ tôi vẫn đá", "Mẹ cho đi rồi anh ơi",
        ])
    func noObstacle(text: String) { check(text, "accepted") }

    @Test(
        "who comes instead, by frames",
        arguments: [
            ("Em ko dự, thay vào đó là Khánh Vy ạ", "Khánh Vy"),
            ("Sang tên suất của tôi cho ông Ngô Sĩ Phú", "Ngô Sĩ Phú"),
            ("Xin cử bà Đặng Thị Bé, tổ phó, dự họp thay", "Đặng Thị Bé"),
            ("Hạnh Nguyên cover giúp mình buổi này nhé", "Hạnh Nguyên"),
            ("Đại diện nhóm là Nhã Uyên chứ không phải em", "Nhã Uyên"),
            ("Tôi nhờ cậu ruột lên họp giùm, cậu tên Đạt", "Đạt"),
            ("Tôi bận, cháu Dũng nhà tôi ra thay", "Dũng"),
        ])
    func standIns(text: String, name: String) {
        let reading = WordReader.readGrammar(text, kind: .rsvp)
        #expect(reading.status == .delegated && reading.delegate == name, "\(text): \(reading.rule)")
    }

    @Test(
        "a relative who comes while the writer stays is a stand-in; a child's name is not the parent's",
        arguments: [
            "Ông nhà tôi sẽ họp, tôi ở nhà trông cháu", "Mẹ cu Bin sẽ ra họp thay bố", "Bà nội đi họp cho cháu nhé cô",
        ])
    func relatives(text: String) {
        let reading = WordReader.readGrammar(text, kind: .rsvp)
        #expect(reading.status == .delegated && reading.delegate == nil && !reading.clarify, "\(text): \(reading.rule)")
    }

    @Test(
        "what stands before a thì and may come true or not leaves it open; a topic, a reason and a defiance do not",
        arguments: [
            ("Con mà cắt cơn thì mai em đi", "tentative"), ("Xe sửa kịp thì tui chạy lên", "tentative"),
            ("Trúng tuyển thì em nghỉ, trượt thì em dự", "tentative"), ("Ai trông quán giùm thì được", "tentative"),
            ("Họp thôn thì tôi dự", "accepted"), ("Chị nhắc thì em đi", "accepted"),
            ("Giông gió thì em vẫn tới", "accepted"), ("Em mà đi thì vợ giận", "declined"),
        ])
    func hanging(text: String, expected: String) { check(text, expected) }

    @Test(
        "whoever comes in the writer's place, by who is replaced; a favour and the writer in somebody's place are none",
        arguments: [
            ("Bí thư chi đoàn đi thay em", "delegated"), ("Vợ tôi dự họp thay tôi", "delegated"),
            ("Định nhờ anh Lâm đi thay nhưng thôi, em đi", "accepted"),
            ("Gửi con bà nội rồi, em tới", "accepted"), ("Em rủ chị Thoa đi cùng, em đi nhé", "accepted"),
        ])
    func replaced(text: String, expected: String) { check(text, expected) }

    @Test(
        "a reason told behind a question explains the question; what is done now says nothing of then",
        arguments: ["Phòng có máy lạnh không, em bị xoang", "Em đang họp, lát em coi nhé", "Đang chạy xe, tí xem"])
    func noAnswer(text: String) { check(text, "nothing") }

    @Test(
        "a doubt about the hour is none about the coming; another time and another event answer nothing",
        arguments: [
            ("Chắc em tới trễ mười phút", "accepted"),
            ("Phải khoá cổng trường xong mới qua được, trễ chút", "accepted"),
            ("Nhà chồng làm giỗ lớn lắm, bỏ sao đành", "declined"), ("Bữa trước lỡ hẹn, bữa này em đi", "accepted"),
            ("Em hứa sẽ có mặt, nếu thất hứa thì khao cả tổ", "accepted"),
        ])
    func times(text: String, expected: String) { check(text, expected) }

    @Test(
        "whoever goes before the end has come",
        arguments: [
            "Mười giờ tôi xin rút", "Nghe xong phần tài chính là em lui", "Con đi nhưng 4h con phải đón em",
            "Bốn rưỡi em lặn nhé",
        ])
    func leaving(text: String) { check(text, "accepted") }

    @Test(
        "what must not be missed may be something else",
        arguments: [
            ("Em gái tôi vu quy, tôi không vắng được", "declined"),
            ("Buổi này quan trọng, em không vắng được", "accepted"),
            ("Thợ đổ móng nhà, tui phải có mặt", "declined"), ("Đài truyền hình quay phim cùng lúc", "declined"),
        ])
    func elsewhereByDuty(text: String, expected: String) { check(text, expected) }

    @Test(
        "what is over, given up or denied keeps nobody away",
        arguments: [
            "Chấm thi xong rồi, em đi họp", "Em hoãn chuyến công tác để dự", "Hôm đó em không có tiết dạy nào, em tới",
            "Bận đến mấy em vẫn họp đầy đủ",
        ])
    func obstaclesGone(text: String) { check(text, "accepted") }

    @Test(
        "whoever signs for nobody else writes of themselves",
        arguments: [
            "Đồng chí Khải xin có mặt", "Xin xác nhận: ông Trần Văn Tấn dự họp", "Gia đình cháu Minh Khôi sẽ đến",
        ])
    func ownReport(text: String) { check(text, "accepted") }

    @Test("what others do is not the writer's answer")
    func others() {
        check("Chị Anh Thư đi công tác ạ", "nothing")
        check("Nhiều người xin vắng, riêng em thì không ạ", "accepted")
        check("Mọi người họp vui nhé, tôi ở nhà", "declined")
    }

    @Test("a hostile clause costs no more than its words")
    func hostile() {
        let text = String(repeating: "em không đi thì ai đi thay cô Lan ", count: 4000)
        #expect(WordReader.readGrammar(text, kind: .rsvp).rule != Reason(vi: "", en: ""))
    }
}
