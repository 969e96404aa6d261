import Foundation
import Replies
import Sessions
import Testing

/// Each line shows one way in which people answer the standard form: what was written, then the answers by question;
/// `?` where it is asked back.
@Suite("Reading feedback")
struct FeedbackReaderTests {
    private static let ways: [(String, String)] = [
        ("câu 1 tôi cho bốn, câu 2 tôi cho ba, câu 3 nên bắt đầu đúng giờ", "1: 4 | 2: 3 | 3: nên bắt đầu đúng giờ"),
        ("1 - 5 điểm; 2 - 4 điểm; 3 - nên có thêm phần thảo luận", "1: 5 | 2: 4 | 3: nên có thêm phần thảo luận"),
        (
            "Em chấm lần lượt 5, 4. Góp ý thì em mong lần sau phát tài liệu sớm ạ.",
            "1: 5 | 2: 4 | 3: em mong lần sau phát tài liệu sớm ạ"
        ),
        ("5-4-phần thực hành hơi ít", "1: 5 | 2: 4 | 3: phần thực hành hơi ít"),
        ("Nội dung: tốt, thời gian: hơi dài", "1: tốt | 2: hơi dài"),
        ("Câu 1. 5đ Câu 2. 4đ Câu 3. Không ạ", "1: 5 | 2: 4 | 3: Không ạ"),
        ("Content was a 5, pace more like a 2.", "1: 5 | 2: 2"),
        ("5 on usefulness, 3 on timing. Keep the breakout rooms.", "1: 5 | 2: 3"),
        ("I'd give usefulness a four and pace a two", "1: 4 | 2: 2"),
        ("1/5 2/4 3/ok", "1: 5 | 2: 4 | 3: ok"),
        ("1/3, 2/5, 3/ thêm ví dụ", "1: 3 | 2: 5 | 3: thêm ví dụ"),
        ("1️⃣ 3 2️⃣ 4 3️⃣ bớt chữ trên màn hình", "1: 3 | 2: 4 | 3: bớt chữ trên màn hình"),
        ("2) 5 điểm 1) 3 điểm", "1: 3 | 2: 5"),
        ("Câu 1,2: 5đ. Câu 3: giữ như cũ", "1: 5 | 2: 5 | 3: giữ như cũ"),
        ("1:5/2:3/3:bắt đầu sớm hơn", "1: 5 | 2: 3 | 3: bắt đầu sớm hơn"),
        ("câu 1 tụi em chấm 4, câu 2 tạm 2", "1: 4 | 2: 2"),
        ("5 3 lần sau xin phòng rộng hơn", "1: 5 | 2: 3 | 3: lần sau xin phòng rộng hơn"),
        ("First one gets a 2, second gets a 4", "1: 2 | 2: 4"),
        ("can't judge the content, time was a 3", "2: 3"),
        ("I put 4 for pace earlier, please amend to 5", "2: 5"),
        ("câu 1 từ 2 tới 3", "?"),
        ("câu 2: âm 3", "?"),
        ("câu -1: 4", "?"),
        ("Question -1: 4", "?"),
        ("câu 1: 5, câu -2: 4", "1: 5 | ?"),
        ("- câu 1: 4\n- câu-2: 5", "1: 4 | 2: 5"),
        ("4ish for content", "?"),
        ("4 and 3. Could you share the photos?", "1: 4 | 2: 3"),
        ("1=5 2=4", "1: 5 | 2: 4"),
        ("Q1 – 5; Q2 – 4; Q3 – nothing", "1: 5 | 2: 4 | 3: nothing"),
        ("Câu 1: ⭐⭐⭐⭐ Câu 2: ⭐⭐", "1: 4 | 2: 2"),
        ("4 sao cho nội dung, 2 sao cho thời gian", "1: 4 | 2: 2"),
        ("hai câu 5 điểm luôn", "1: 5 | 2: 5"),
        ("mỗi câu 4 điểm nha chị", "1: 4 | 2: 4"),
        ("cả hai đều 4", "1: 4 | 2: 4"),
        ("both 4, cheers", "1: 4 | 2: 4"),
        ("5s across the board", "1: 5 | 2: 5"),
        ("5/5 cho tất cả", "1: 5 | 2: 5"),
        ("nội dung 10/10", "?"),
        ("3 trên 5", "?"),
        ("4 trên 5 cho câu 1 thôi", "1: 4"),
        ("câu 2 em cho 3,5", "?"),
        ("câu 1: 5 điểm (rất sát thực tế), câu 2: 3 điểm (hơi gấp)", "1: 5 | 2: 3"),
        ("Câu 1 em xin cho 5 điểm vì thầy Minh giảng 2 tiếng mà không chán, câu 2 thì 4", "1: 5 | 2: 4"),
        ("em nghĩ câu 1 là 4 hoặc 5", "?"),
        ("câu 1 chắc 4, câu 2 chắc 5", "1: 4 | 2: 5"),
        ("Thời gian hợp lý, nội dung hay, 5 điểm", "?"),
        ("Nội dung hay. Thời gian dài quá", ""),
        ("hữu ích 5 sao, tiến độ 4 sao, góp ý: không có", "1: 5 | 2: 4 | 3: không có"),
        ("Usefulness: 4/5. Pace: 3/5. Comments: more breaks please.", "1: 4 | 2: 3 | 3: more breaks please"),
        ("\"5\" for the first question, \"4\" for the second", "1: 5 | 2: 4"),
        ("First one 4, second one 3, last one: more examples", "1: 4 | 2: 3 | 3: more examples"),
        ("The first one's a 4, the second a 3", "1: 4 | 2: 3"),
        ("4 and 5 respectively", "1: 4 | 2: 5"),
        ("4 for usefulness", "1: 4"),
        ("Pace 3. Otherwise great.", "2: 3"),
        ("no scores from me, but please keep the demo lesson", ""),
        ("sửa câu 1 thành 3 giúp em", "1: 3"),
        ("cho em đổi điểm câu 2 xuống 2 nhé", "2: 2"),
        ("Chị ơi em chấm nhầm, câu 1 phải là 5 mới đúng", "1: 5"),
        ("Please change my Q2 from 4 to 2", "2: 2"),
        ("my earlier 3 for Q1 should be a 4", "1: 4"),
        ("q1: 5", "1: 5"),
        ("q2: 5", "2: 5"),
        ("q3: less slides more talking", "3: less slides more talking"),
        ("năm sao", "?"),
        ("5 sao cho cô Hạnh", "?"),
        ("một trăm điểm", ""),
        ("Câu 1: tuyệt vời, 5 điểm. Câu 2: ổn, 4 điểm", "1: 5 | 2: 4"),
        ("bốn bốn", "1: 4 | 2: 4"),
        ("năm năm, cảm ơn chị", "1: 5 | 2: 5"),
        ("cau 1 bon, cau 2 nam, cau 3 khong co gi", "1: 4 | 2: 5 | 3: khong co gi"),
        ("Cau 1: 4 diem. Cau 2: 3 diem. Cau 3: can co do an nhe", "1: 4 | 2: 3 | 3: can co do an nhe"),
        ("1) Useful 2) Too long 3) Keep the games", "1: Useful | 2: Too long | 3: Keep the games"),
        ("Rất hữu ích, thời gian vừa đủ, không có góp ý", ""),
        ("5 nội dung 4 thời gian", "1: 5 | 2: 4"),
        ("câu 3: 5 trò chơi mới đều hay, nên giữ", "3: 5 trò chơi mới đều hay, nên giữ"),
        ("câu 3 nên rút còn 2 tiếng", "3: nên rút còn 2 tiếng"),
        ("Câu 1: 5\nCâu 2: 5\nCâu 3: 2 cô báo cáo nên nói chậm lại", "1: 5 | 2: 5 | 3: 2 cô báo cáo nên nói chậm lại"),
        ("3 điểm cho cả 2, phần thảo luận bị cắt", "1: 3 | 2: 3"),
        ("full điểm nha", "?"),
        ("mình cho điểm 4 4", "1: 4 | 2: 4"),
        ("điểm của em: 4 và 3", "1: 4 | 2: 3"),
        ("1:4 2:5 3:giữ nguyên cách làm", "1: 4 | 2: 5 | 3: giữ nguyên cách làm"),
        ("Câu 1=4; câu 2=5; câu 3=không", "1: 4 | 2: 5 | 3: không"),
        ("Câu một: bốn; câu hai: năm; câu ba: thêm giờ giải lao", "1: 4 | 2: 5 | 3: thêm giờ giải lao"),
        ("nội dung em chấm 4, thời gian em không chấm", "1: 4"),
        ("useful yes, pace fine", ""),
        ("5, but the pace was only 3", "1: 5 | 2: 3"),
        ("usefulness 5 but pace 3", "1: 5 | 2: 3"),
        ("I rate it 4", "?"),
        ("4 4 4", "1: 4 | 2: 4 | 3: 4"),
        ("4, 3, n/a", "1: 4 | 2: 3"),
        ("5 - 5 - none", "1: 5 | 2: 5 | 3: none"),
        ("5 5 skip", "1: 5 | 2: 5"),
        ("câu 1 5 câu 2 bỏ qua câu 3 nên có nước uống", "1: 5 | 3: nên có nước uống"),
        ("thang điểm 5 thì em cho 4 cả hai", "1: 4 | 2: 4"),
        ("chấm 4 cho nội dung thôi, còn lại em không ý kiến", "1: 4"),
        ("TC1: 5, TC2: 4, TC3: thêm nước", "1: 5 | 2: 4 | 3: thêm nước"),
        ("a) 5 b) 3 c) nên có nước uống", "1: 5 | 2: 3 | 3: nên có nước uống"),
        ("Một là năm điểm, hai là ba điểm, ba là bớt slide", "1: 5 | 2: 3 | 3: bớt slide"),
        ("I) 4 II) 5 III) no lanyards", "1: 4 | 2: 5 | 3: no lanyards"),
        ("Part one: 4. Part two: 3. Part three: minutes sooner", "1: 4 | 2: 3 | 3: minutes sooner"),
        ("đếm ngược: 3 bớt hình ảnh, 2 ba điểm, 1 năm điểm", "1: 5 | 2: 3 | 3: bớt hình ảnh"),
        ("1\n5\n2\n4\n3\nnên dùng micro", "1: 5 | 2: 4 | 3: nên dùng micro"),
        ("5️⃣ câu 1, 4️⃣ câu 2", "1: 5 | 2: 4"),
        ("c1.4 c2.5", "1: 4 | 2: 5"),
        ("Useful? 5. Well paced? 3. Anything else? Heating.", "1: 5 | 2: 3 | 3: Heating"),
        ("Câu 1 hả? 5. Câu 2 hả? 4.", "1: 5 | 2: 4"),
        ("Question 1 (usefulness): four\nQuestion 2 (time): four", "1: 4 | 2: 4"),
        ("câu 1 okela 5, câu 2 kịch trần 5", "1: 5 | 2: 5"),
        ("Điểm tuyệt đối câu 1, câu 2 trừ một còn 4", "1: 5 | 2: 4"),
        ("Nhịp độ vừa vặn, em cho 5. Độ hữu ích thì mới 3.", "1: 3 | 2: 5"),
        ("Hữu ích lắm, 5 sao! Mà giờ giấc lộn xộn, 2 sao.", "1: 5 | 2: 2"),
        ("4 hai câu, góp ý: in hai mặt", "1: 4 | 2: 4 | 3: in hai mặt"),
        ("cả 5 câu đều 4 điểm", "1: 4 | 2: 4 | 3: 4 | 4: 4 | 5: 4"),
        ("Q1: 5. Q2: same. Q3: more like this", "1: 5 | 2: 5 | 3: more like this"),
        ("câu 2 y chang câu 1, mà câu 1 em cho 5", "1: 5 | 2: 5"),
        ("★★★★☆ hữu ích\n★★☆☆☆ thời lượng", "1: 4 | 2: 2"),
        ("5 4 à lộn 4 5", "1: 4 | 2: 5"),
        ("Kỳ trước em cho 5, kỳ này câu 1 còn 3, câu 2 còn 2.", "1: 3 | 2: 2"),
        ("Em xin rút lại điểm 5 ở câu 2, thay bằng 3 ạ", "2: 3"),
        ("I was going to give content a 5 but the typos cost you: 4. Pace 5.", "1: 4 | 2: 5"),
        ("câu 1: 5 (à nhầm 4), câu 2: 3", "1: 4 | 2: 3"),
        ("câu 1: 5 (bốn), câu 2: 4", "2: 4 | ?"),
        ("Câu 1 gần được 5, câu 2 chẵn 4", "2: 4 | ?"),
        ("nội dung bốn phẩy năm, thời gian năm", "2: 5 | ?"),
        ("Nội dung 5, thời gian 4, cơm trưa 1", "1: 5 | 2: 4 | ?"),
        ("Bỏ câu 1, câu 2 em cho 4", "2: 4"),
        ("No idea about the first one. 4 for the second.", "2: 4"),
        ("nội dung 4, thời gian 5, dặn dò: mặc áo ấm", "1: 4 | 2: 5 | 3: mặc áo ấm"),
        ("Góp ý: 1) thêm giờ 2) thêm nước", "3: 1) thêm giờ 2) thêm nước"),
        ("Nội dung 5, thời gian 4, em không còn góp ý nào", "1: 5 | 2: 4 | 3: em không còn góp ý nào"),
        ("5 vì dễ hiểu, 3 vì vội", "1: 5 | 2: 3"),
        ("5 5 and happy half-term!", "1: 5 | 2: 5"),
        ("Họp lúc 17:30 trễ quá, câu 2 cho 2", "2: 2"),
        ("Câu 1: học được 3 điều, câu 2: vừa", "1: học được 3 điều | 2: vừa"),
        ("câu 1: 5\ncâu 2: 4\ncâu 3: thêm trò chơi\nEm cảm ơn chị nhiều.", "1: 5 | 2: 4 | 3: thêm trò chơi"),
        ("Nội dung, thời gian lần lượt là 5, 4", "1: 5 | 2: 4"),
        ("On a scale of 1 to 5, content 4, pace 3", "1: 4 | 2: 3"),
        ("More games please (Q3). Q1 5, Q2 4.", "1: 5 | 2: 4 | 3: More games please"),
        ("Một góp ý nhỏ: mở cửa sổ. Còn điểm thì 4 và 5.", "1: 4 | 2: 5 | 3: mở cửa sổ"),
        ("câu 1: 4, câu -3 em không có ý kiến", "1: 4"),
        ("2,2, fix the projector", "1: 2 | 2: 2 | 3: fix the projector"),
        ("ô trên 5, dòng cuối: mở cửa", "1: 5 | 3: mở cửa"),
        ("phòng 301 mát, Room 1 was cold", ""),
        ("I learned two new songs", ""),
    ]

    private static func shown(_ reading: Reading) -> String {
        let answers = reading.answers.sorted { $0.key < $1.key }.map { number, answer in
            switch answer {
            case .score(let score): "\(number): \(score)"
            case .words(let words): "\(number): \(words)"
            }
        }
        return (answers + (reading.clarify ? ["?"] : [])).joined(separator: " | ")
    }

    @Test("an answer is tied to its question however it is written", arguments: ways)
    func way(text: String, answers: String) {
        #expect(Self.shown(WordReader.read(text, kind: .feedback)) == answers)
    }

    @Test(
        "a correction counts, two scores without one do not",
        arguments: [
            ("câu 1: 3. À nhầm, câu 1: 4", "1: 4"), ("Q1: 5. Q1: 4", "?"), ("câu 2 không phải 5 mà 4", "2: 4"),
            ("câu 1 4 điểm câu 2 3 điểm, em ghi ngược, câu 1 là 3, câu 2 là 4", "1: 3 | 2: 4"),
        ])
    func corrections(text: String, answers: String) {
        #expect(Self.shown(WordReader.read(text, kind: .feedback)) == answers)
    }

    /// An Int cannot hold it: found by the fuzzer.
    @Test("a figure of many digits is a doubtful score like any off the scale", arguments: ["", ".5"])
    func manyDigits(end: String) {
        let reading = WordReader.read("câu 1: " + String(repeating: "9", count: 40) + end, kind: .feedback)
        #expect(Self.shown(reading) == "?")
    }

    @Test("a longer form is answered by its own numbers")
    func longer() {
        let form = ReplyForm(scales: [.score, .score, .score, .score, .words])
        let reading = WordReader.read("câu 1 đến câu 3: 5, câu 4: 2, câu cuối: ngắn hơn", kind: .feedback, form: form)
        #expect(Self.shown(reading) == "1: 5 | 2: 5 | 3: 5 | 4: 2 | 5: ngắn hơn")
        #expect(Self.shown(WordReader.read("all 4", kind: .feedback, form: form)) == "1: 4 | 2: 4 | 3: 4 | 4: 4")
    }
}
