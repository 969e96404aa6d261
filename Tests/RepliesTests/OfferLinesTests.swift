import Sessions
import Testing

@testable import Replies

@Suite struct OfferLinesTests {
    @Test(
        "several topics in one mail are several topics",
        arguments: [
            ("Em đăng ký các nội dung sau:\n1. Làm quen văn học\n2. Trò chơi dân gian", 2),
            ("Đăng ký: Làm quen văn học\nĐăng ký: Trò chơi dân gian", 2),
            ("Em đăng ký 3 chuyên đề:\n- Làm quen văn học;\n- Trò chơi dân gian;\n- Góc sách\nEm cảm ơn chị", 3),
            ("Dang ky:\n\n• Lam quen van hoc\n• Goc sach", 2), ("Topic: outdoor play\nTopic: parking", 2),
            ("I propose two topics:\n1) Reading aloud\n2) Allergies", 2),
        ])
    func topics(_ text: String, _ count: Int) {
        #expect(OfferLines(text, takesTopics: true).topics.count == count)
    }

    @Test func `what is listed is kept word for word, and the rest is read as before`() {
        let lines = OfferLines("Em đăng ký:\n1. “Góc sách”;\n2. An toàn bếp.\nEm đi 3 người ạ", takesTopics: true)
        #expect(lines.topics == ["Góc sách", "An toàn bếp"])
        #expect(lines.rest == "Em đi 3 người ạ")
    }

    @Test(
        "a single topic, an answer or questions are no list",
        arguments: [
            "Đăng ký: Làm quen văn học", "Em tham dự ạ\n- Lan", "1: 5\n2: 4", "Chị ơi, nội dung buổi này là gì?",
            "Em gửi chị:\n- danh sách", "Nội dung:",
        ])
    func nothing(_ text: String) {
        let lines = OfferLines(text, takesTopics: true)
        #expect(lines.isEmpty && lines.rest == text)
    }

    @Test func `a lesson is one by its label, and leaves the scores to the questions`() {
        let lines = OfferLines("1: 5, 2: 4\nBài học: thử máy chiếu trước", takesTopics: false)
        #expect(lines.lessons == ["thử máy chiếu trước"])
        #expect(lines.rest == "1: 5, 2: 4")
    }

    @Test func `labels among the answers to questions are no topics`() {
        #expect(OfferLines("Nội dung: hay\nChủ đề: hợp", takesTopics: false).isEmpty)
    }

    @Test func `a hostile list is cut`() {
        let text = "Topics:\n" + (1...99).map { "\($0). Topic \($0)" }.joined(separator: "\n")
        #expect(OfferLines(text, takesTopics: true).topics.count == 20)
    }
}
