import Replies
import Sessions
import Testing

@Suite("The words of an offer")
struct OfferTextTests {
    @Test(
        "end with the sentence, and not within a figure or an address",
        arguments: [
            ("Em kiến nghị tăng 1.500.000 đồng cho mỗi trường. Em đi ạ", "tăng 1.500.000 đồng cho mỗi trường"),
            (
                "Em kiến nghị mua thêm đồ chơi, cần gì hỏi lan@example.org ạ",
                "mua thêm đồ chơi, cần gì hỏi lan@example.org"
            ),
            ("Em kiến nghị dùng mẫu ở tailieu.example.org/mau-2 ạ", "dùng mẫu ở tailieu.example.org/mau-2"),
            // No blank behind the full stop: it ends the sentence all the same.
            ("Em kiến nghị mua thêm đồ chơi.Em đi ạ", "mua thêm đồ chơi"),
        ])
    func petition(text: String, words: String) {
        #expect(WordReader.read(text, kind: .rsvp).petition == words)
    }
}
