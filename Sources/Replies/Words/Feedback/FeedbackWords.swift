import Foundation
import InternetMessage

/// The words around scores and questions, in both languages. Without marks they are found in texts without marks, too.
enum FeedbackWords {
    /// Subjects of the form's questions: for 1 the use of the content, for 2 time and pace, for 3 own words.
    static let subjects = QuestionPhrases(
        phrases([
            1: """
            nội dung, nd, hữu ích, bổ ích, thiết thực, độ hữu ích, tính hữu ích, mức độ hữu ích, tính thiết thực
            kiến thức, chuyên môn, bài giảng, tính ứng dụng, độ thiết thực, lợi ích, ích lợi, có ích, giá trị, phần nội dung, tính hữu dụng, hữu dụng, usefulness, useful, usefullness, helpfulness, how useful, content, contents, material, relevance, helpful, benefit, practical value, substance, value, learnt, learned, learning, topics, topic, presentation, first, firstly
            """,
            2: """
            thời gian, thời lượng, tg, giờ giấc, giờ giấc, canh giờ, khung giờ, giờ giấc, tiết tấu, thời khóa, sắp xếp giờ, dài ngắn, lịch trình, lịch, tốc độ, độ nhanh chậm, nhanh chậm, time management, time and tempo, nhịp độ, nhịp, tiến độ, độ dài, phân bổ thời gian, thời điểm
            time, timing, pace, paced, well paced, pacing, length, duration, tempo, speed, schedule, timekeeping, time keeping, timings, running time, timetable, time wise, clock, rhythm, time and pace, pace and time, second, secondly
            """,
            3: """
            góp ý, gop y, gy, góp ý thêm, góp ý khác, ý kiến, ý kiến đóng góp, ý kiến thêm, lời phê, lời nhắn, ghi chú, lưu ý, nhắn nhủ, nhắn thêm, nói thêm, bổ sung, mong ước, điều ước, điều muốn nhắn, nguyện vọng, nên giữ, nên đổi, nên bỏ, cần đổi, cần thay đổi, giữ hay đổi, đề nghị, đề xuất, kiến nghị, nhận xét, mong muốn, ý kiến khác
            comment, comments, suggestion, suggestions, remarks, remark, feedback, to change, to keep, what to keep, what to change, what to keep or change, keep or change, change, changes, keep, anything else, other comments, any other comments, my comment, my only comment, further comments, other remarks, note, notes, thoughts, advice, recommendation, recommendations, request, requests, wish, one wish, ideas, idea, plea, tip, extra, wishes, improvement, improvements, third, thirdly
            """,
        ]))

    /// What is typed for a subject, before it is taken for something else (`tg` is `tham gia` in an answer on coming).
    static let shortSubjects: [String: Int] = ["nd": 1, "tg": 2, "gy": 3, "yk": 3, "y/k": 3, "gop y": 3]

    /// Which question is meant by its place: `câu đầu`, `the last one`; 0 stands for the last of the form, 12 for both.
    static let places = QuestionPhrases((named + composed).sorted { $0.phrase.count > $1.phrase.count })

    private static let named: [(phrase: [Spelled], question: Int)] = phrases([
        1: """
        câu nhất, câu đầu, câu đầu tiên, cái đầu, cái đầu tiên, câu trên, dòng trên, ô đầu, câu thứ nhất, ý đầu, ý đầu tiên, mục đầu, the first question, first question
        the first one, first one, first one's, the first one's, question one, the former
        """,
        2: """
        câu nhì, câu thứ hai, câu kế, câu sau, câu kế tiếp, cái sau, cái thứ hai, câu dưới, dòng dưới, câu tiếp, câu tiếp theo, câu giữa, ý thứ hai, the second question, second question
        the second one, second one, second one's, the second one's, question two, the latter, the middle one
        """,
        3:
            "câu thứ ba, ý thứ ba, cái thứ ba, the written one, the written question, written one, the text one, the text box, the third question, third question, the third one, third one, question three",
        12:
            "hai câu chấm điểm, 2 câu chấm điểm, both questions, both of the questions, both scored questions, cả hai câu chấm điểm, hai câu điểm, hai câu đầu, 2 câu đầu, hai câu trên, 2 câu trên, the first two, first two, hai ý đầu, 2 ý đầu",
        0: """
        câu cuối, câu cuối cùng, cái cuối, dòng cuối, ô cuối, câu viết, câu tự luận, câu chữ, câu chót, ý cuối, mục cuối, the last question, last question, the last one
        last one, for the last, as for the last, the open question, the final question, final question, câu mở
        """,
    ])

    /// `the first box`, `second line`, `the top one`, `câu hỏi sau`.
    private static let composed: [(phrase: [Spelled], question: Int)] =
        phrases(
            Dictionary(
                uniqueKeysWithValues: [
                    1: ["first", "top"], 2: ["second", "middle"], 3: ["third"], 0: ["last", "final", "bottom"],
                ]
                .map { question, places in
                    let nouns = ["one", "question", "box", "line", "item", "point", "score", "q"]
                    let plain = places.flatMap { place in nouns.map { place + " " + $0 } }
                    return (question, (plain + plain.map { "the " + $0 }).joined(separator: ","))
                }))
        + phrases(
            Dictionary(
                uniqueKeysWithValues: [
                    1: ["đầu", "đầu tiên", "trên", "nhất"],
                    2: ["sau", "kế", "kế tiếp", "tiếp theo", "dưới", "giữa", "nhì"],
                    0: ["cuối", "cuối cùng", "chót", "sau cùng"],
                ].map { question, places in
                    let nouns = ["câu hỏi", "cái", "ô", "dòng", "hàng", "tiêu chí"]
                    return (question, places.flatMap { place in nouns.map { $0 + " " + place } }.joined(separator: ","))
                }))

    /// A score or a text that stands for no answer: the question was passed over.
    static let passes = table(
        """
        bỏ qua, bỏ trống, để trống, chừa trống, xin qua, skip, pass, n / a, na, không đánh giá được, không chấm được
        không biết, không rõ, không dám chấm, không dám đánh giá, chưa dám chấm, khó chấm, khó đánh giá, không nhớ
        chưa nghĩ ra, để từ từ, từ từ nghĩ, chưa rate, không rate, chưa chấm được, chưa đánh giá, để em nghĩ, để mình nghĩ, để tôi nghĩ, để chị nghĩ, nghĩ sau, để sau, điền sau, trả lời sau
        ghi sau, chấm sau, bổ sung sau, chưa biết, không trả lời, xin miễn, miễn chấm, không chấm, chưa chấm, em chịu, thì chịu, xin chịu
        không dự nên, không tham gia nên, về sớm nên, đến muộn nên, vào trễ nên, don't know, dunno, no idea
        cannot judge, can't judge, can't say, can't rate, cannot rate, cannot say, couldn't say, hard to say, not sure
        no opinion, no answer, no score, not applicable, haven't thought, not thought, leave blank, leaving blank
        left blank, left it blank, leave it blank, leave this blank, rather not, prefer not, didn't stay, wasn't there
        khỏi chấm, khỏi cho điểm, khỏi ghi, khỏi trả lời, miễn bình luận, miễn cho điểm, xin thêm thời gian, cho em thêm thời gian, về nghĩ thêm, nghĩ thêm, gửi sau, viết sau, nói sau, nhắn sau, tính sau, góp ý sau
        gửi bổ sung, chưa làm, không dự, không tham gia, không có mặt, to follow, bó tay, em chịu, chịu thôi, miễn, bỏ trắng, để trắng, ngoài chuyên môn, không rành, không nghe được, không theo dõi, không tính, can't comment, cannot comment, not qualified, wouldn't know, couldn't tell, no clue, beats me, not for me, tbd, tbc, abstain, won't score, undecided, chưa quyết, chưa chấm, chưa có điểm, left empty, leaving empty, empty, blank, chưa nghĩ, chưa xem, chưa nghe hết, không để ý, chịu không biết, em xin chịu, tôi chịu, mình chịu, con chịu, hỏi về
        will tell you, will let you know, i'll tell you, tell you once, let you know, will send, i'll send, send it later, still thinking, need to think, need more time, ask me later, no view, no comment on, no view on, leave that, leave the
        will fill in, fill it in later, come back to, later ., later please, no rating, won't rate, unable to judge, unable to rate
        """)

    /// What they are said of shall not be recorded.
    static let deletions = table("bỏ, xóa, xoá, hủy, hủy bỏ, delete, remove, strike, ignore")

    /// Between two scores: the second is the one that counts.
    static let corrections: Set<String> = [
        "no", "nhầm", "lộn", "sửa", "à", "ấy", "ý", "khoan", "ngược", "lại", "đổi", "quên", "thành", "amend", "update",
        "thôi", "lên", "xuống",
        "sang",
        "thay", "hmm", "hm", "reflection", "nay", "giỡn", "đùa", "oh", "lại", "nghĩ", "thoughts", "thought", "read",
        "nope",
        "make", "rather", "actually", "correction", "scratch", "wait", "sorry", "oops", "meant", "change", "changed",
        "should", "raise", "lower", "instead", "đính", "chỉnh", "giảm", "tăng", "hạ", "nâng", "cập", "revise",
        "revised",
        "adjust", "bump", "drop", "hang", "hold", "mean", "balance", "settled", "call", "strike", "sua", "nham", "lon",
        "doi", "thanh", "nguoc", "edit", "to", "typo",
    ]

    /// A score right behind these words does not count.
    static let denials = table(
        "không phải, chẳng phải, chả phải, chứ không, chứ không phải, not, not a, instead of, rather than, từ, from, thay vì"
    )

    /// Between the two ends of something that is neither.
    static let betweens: Set<String> = [
        "between", "giữa", "trên", "từ", "khoảng", "tầm", "cỡ", "chừng", "either", "độ", "hoặc",
    ]

    /// One score for all scored questions.
    static let all = withPlain(
        """
        cả hai, cả 2, cả hai câu, cả 2 câu, cả hai mục, cả 2 mục, cả hai ý, cả hai cái, cả hai câu hỏi, cả hai phần, cả hai thang điểm, cả đôi, cả cặp, cả đều, hai câu, 2 câu, hai mục, 2 mục, hai cái, 2 cái, hai ý, 2 ý, hai phần, hai thang
        hai câu kia, 2 câu kia, hai câu còn lại, hai câu chấm điểm, hai câu có điểm, tất cả, tất cả các câu, tất tần tật, hết thảy, mọi câu, mọi mục, mọi thứ, các câu, các mục, mỗi câu, mỗi mục, mỗi cái, từng câu, từng mục, toàn bộ
        câu nào, mục nào, câu nào cũng, mục nào cũng, ý nào cũng, câu nào có điểm, cả ba, cả ba câu, cả 3 câu, đồng loạt, đồng đều, chung cho, cặp, một cặp, hai con, 2 con, trọn bộ, nguyên bộ, tuốt, tất tần tật, cả 4 câu, cả 5 câu, cả 6 câu, cả bốn câu, cả năm câu, cả sáu câu, all four questions, all five questions, all 4 questions, all 5 questions, a pair of, double, double points, the pair, the two of them, both the same, same for both, cả cụm, cả bộ, hai ô, 2 ô, hai dòng, đôi bên, ngang nhau, hai câu hỏi, 2 câu hỏi, hai tiêu chí, 2 tiêu chí, mọi tiêu chí, các tiêu chí, từng tiêu chí, both items, both boxes, both lines, each item, each box, all items
        all, both, both of them, both counts, both questions, both of the questions, both scores, both parts, all of them, all questions, all the questions, the two questions, the two, two questions, the other, the other one, câu kia, cái kia, phần kia, câu còn lại, phần còn lại, each, each question, each of them
        apiece, across the board, throughout, same score throughout, every question, everything, the lot, whole thing, the rest, for all, straight, scores all
        """)

    /// Behind a score they say that it is for all.
    static let evenly = table(
        "đều, hết, hết luôn, hết trơn, hết ráo, luôn hết, như nhau, giống nhau, bằng nhau, đồng đều, across, throughout, each, apiece, all round, all around, all through, all over, everywhere, toàn, tất, suốt, all the way, for the pair, a piece, x2, x 2, twice, times two, in both, tuốt, tuốt luột, sạch"
    )

    /// With those typed without diacritics in a text too short to tell.
    private static func withPlain(_ text: String) -> PhraseTable {
        let plain = split(Folding.fold(text.precomposedStringWithCanonicalMapping)).filter { $0.count > 1 }
        return PhraseTable(split(text) + plain)
    }

    /// Phrases with commas or line ends between them.
    static func table(_ text: String) -> PhraseTable { PhraseTable(split(text)) }

    static func split(_ text: String) -> [[Spelled]] {
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
