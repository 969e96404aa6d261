/// The words around scores and questions, in both languages. Without marks they are found in texts without marks, too.
enum FeedbackWords {
    /// Subjects of the form's questions: for 1 the use of the content, for 2 time and pace, for 3 own words.
    static let subjects: [(phrase: [Spelled], question: Int)] = phrases([
        1: """
        nội dung, nd, hữu ích, bổ ích, thiết thực, chất lượng, độ hữu ích, tính hữu ích, mức độ hữu ích, tính thiết thực
        kiến thức, phần nội dung, usefulness, useful, content, contents, material, relevance, substance, value, learnt, learned, learning, topics, topic, presentation, first, firstly
        """,
        2: """
        thời gian, thời lượng, tg, giờ giấc, tốc độ, nhịp độ, nhịp, tiến độ, độ dài, phân bổ thời gian, thời điểm
        time, timing, pace, pacing, length, duration, tempo, speed, schedule, timekeeping, timings, rhythm, time and pace, pace and time, second, secondly
        """,
        3: """
        góp ý, gop y, gy, ý kiến, đề nghị, đề xuất, kiến nghị, nhận xét, mong muốn, ý kiến khác
        comment, comments, suggestion, suggestions, remarks, remark, feedback, to change, to keep, improvement, third, thirdly
        """,
    ])

    /// What is typed for a subject, before it is taken for something else (`tg` is `tham gia` in an answer on coming).
    static let shortSubjects: [String: Int] = ["nd": 1, "tg": 2, "gy": 3, "yk": 3, "y/k": 3, "gop y": 3]

    /// Which question is meant by its place: `câu đầu`, `the last one`; 0 stands for the last of the form, 12 for both.
    static let places: [(phrase: [Spelled], question: Int)] = phrases([
        1: """
        câu đầu, câu đầu tiên, câu thứ nhất, ý đầu, ý đầu tiên, mục đầu, the first question, first question
        the first one, first one, first one's, the first one's, question one, the former
        """,
        2: """
        câu thứ hai, câu kế, câu tiếp, câu tiếp theo, câu giữa, ý thứ hai, the second question, second question
        the second one, second one, second one's, the second one's, question two, the latter, the middle one
        """,
        3: "câu thứ ba, ý thứ ba, the third question, third question, the third one, third one, question three",
        12:
            "hai câu chấm điểm, 2 câu chấm điểm, both questions, both of the questions, both scored questions, cả hai câu chấm điểm, hai câu điểm, hai câu đầu, 2 câu đầu, hai câu trên, 2 câu trên, the first two, first two, hai ý đầu, 2 ý đầu",
        0: """
        câu cuối, câu cuối cùng, câu chót, ý cuối, mục cuối, the last question, last question, the last one
        last one, the open question, the final question, final question, câu mở
        """,
    ])

    /// A score or a text that stands for no answer: the question was passed over.
    static let passes = split(
        """
        bỏ qua, bỏ trống, để trống, chừa trống, xin qua, skip, pass, n / a, na, không đánh giá được, không chấm được
        không biết, không rõ, không dám chấm, không dám đánh giá, chưa dám chấm, khó chấm, khó đánh giá, không nhớ
        chưa nghĩ ra, để từ từ, từ từ nghĩ, chưa rate, không rate, chưa chấm được, chưa đánh giá, để em nghĩ, để mình nghĩ, để tôi nghĩ, để chị nghĩ, để nghĩ, nghĩ sau, để sau, điền sau, trả lời sau
        ghi sau, chấm sau, bổ sung sau, chưa biết, không trả lời, xin miễn, miễn chấm, không chấm, chưa chấm, em chịu, thì chịu, xin chịu
        không dự nên, không tham gia nên, về sớm nên, đến muộn nên, vào trễ nên, don't know, dunno, no idea
        cannot judge, can't judge, can't say, can't rate, cannot rate, cannot say, couldn't say, hard to say, not sure
        no opinion, no answer, no score, not applicable, haven't thought, not thought, leave blank, leaving blank
        left blank, left it blank, leave it blank, leave this blank, rather not, prefer not, didn't stay, wasn't there
        will fill in, fill it in later, come back to, later, no rating, won't rate, unable to judge, unable to rate
        """)

    /// Between two scores: the second is the one that counts.
    static let corrections: Set<String> = [
        "no", "nhầm", "lộn", "sửa", "à", "ấy", "ý", "khoan", "ngược", "lại", "đổi", "quên", "thành", "amend", "update",
        "thôi", "lên", "xuống",
        "sang",
        "make", "rather", "actually", "correction", "scratch", "wait", "sorry", "oops", "meant", "change", "changed",
        "should", "raise", "lower", "instead", "sua", "nham", "lon", "doi", "thanh", "nguoc", "edit", "to", "typo",
    ]

    /// A score right behind these words does not count.
    static let denials: [[Spelled]] = split(
        "không phải, chẳng phải, chả phải, chứ không, chứ không phải, not, not a, instead of, rather than, từ, from, thay vì"
    )

    /// Between the two ends of something that is neither.
    static let betweens: Set<String> = [
        "between", "giữa", "trên", "từ", "khoảng", "tầm", "cỡ", "chừng", "either", "độ", "hoặc",
    ]

    /// One score for all questions.
    static let all = split(
        """
        cả hai, cả 2, tất cả, mọi câu, câu nào cũng, mục nào cũng, ý nào cũng, các câu, hai câu, 2 câu, mỗi câu, từng câu, toàn bộ, mọi mục, các mục, cả ba, hết
        đều, đồng loạt, đồng đều, như nhau, giống nhau, bằng nhau, all, both, everything, every, each, across the board, straight, for all, whole thing, throughout
        """)

    private static func split(_ text: String) -> [[Spelled]] {
        text.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { phrase in
            phrase.split(separator: " ").map { Spelled(String($0)) }
        }.filter { !$0.isEmpty }
    }

    /// The longest first.
    private static func phrases(_ text: [Int: String]) -> [(phrase: [Spelled], question: Int)] {
        text.flatMap { question, words in split(words).map { ($0, question) } }
            .sorted { ($0.0.count, $0.0.first?.form ?? "") > ($1.0.count, $1.0.first?.form ?? "") }
    }
}

extension ReplyText {
    /// The end of the first of these phrases that stands at `index`.
    func end(ofAny phrases: [[Spelled]], at index: Int) -> Int? {
        for phrase in phrases {
            let end = index + phrase.count
            if end <= words.count, zip(phrase, words[index..<end]).allSatisfy({ $0.matches($1) }) { return end }
        }
        return nil
    }

    /// Whether one of these phrases stands in `range`.
    func holds(_ phrases: [[Spelled]], in range: Range<Int>) -> Bool {
        range.contains { index in end(ofAny: phrases, at: index).map { $0 <= range.upperBound } ?? false }
    }

    /// The form of a word, empty outside the text.
    func form(_ index: Int) -> String { words.indices.contains(index) ? words[index].form : "" }
}
