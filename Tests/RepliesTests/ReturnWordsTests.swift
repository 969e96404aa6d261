import Foundation
import Testing

@testable import Replies

@Suite("Who left comes back")
struct ReturnWordsTests {
    @Test("each phrase brings back, with courtesy around it, in any case and with or without marks")
    func phrases() {
        for phrase in ReturnWords.phrases {
            #expect(ReturnWords.read(phrase), "\(phrase)")
            #expect(ReturnWords.read("Dạ em xin \(phrase.uppercased()) ạ!"), "\(phrase)")
        }
    }

    @Test(
        "as people write it",
        arguments: [
            "NHẬN LẠI", "Nhận lại.", "nhan lai", "Cho em nhận lại thư của cụm ạ", "Em muốn nhận lại thư nhé chị",
            "START", "Start!", "Please start again, thank you", "I would like to subscribe again",
            "Sign me up again please",
        ])
    func written(_ text: String) { #expect(ReturnWords.read(text)) }

    @Test(
        "anything else beside it is something else",
        arguments: [
            "", "Em nhận lại máy chiếu ạ", "Nhận lại thư thì làm thế nào?", "We start at eight", "Start?? when",
            "Trường em nhận", "Em đi nhé", "Em nhận lại lượt đăng cai", "Em đã nhận lại thư ạ",
            "Đã đăng ký lại rồi", "subscribe to the newspaper",
            String(repeating: "start ", count: 40),
        ])
    func other(_ text: String) { #expect(!ReturnWords.read(text)) }
}
