import Foundation
import Sessions
import Testing

@testable import Replies

@Suite("Is the turn taken?")
struct TurnReaderTests {
    @Test("every rule reads as it is written, and its own example as what it is a sign of")
    func rules() {
        #expect(TurnBook.standard.faults.isEmpty)
        for rule in TurnBook.standard.lines {
            let found = TurnBook.standard.find(in: ReplyText(rule.example))
            #expect(found.contains { rule.signs.contains($0.sign) }, "\(rule.line)")
        }
    }

    @Test(
        "three words from a phone",
        arguments: [
            ("Trường em nhận ạ", .taken), ("Nhận", .taken), ("nhận nhé", .taken), ("Dạ được ạ", .taken),
            ("Trường em xin nhận lượt này ạ", .taken), ("Đồng ý ạ", .taken), ("Vâng ạ", .taken), ("ok chị", .taken),
            ("Bên em đăng cai được ạ", .taken), ("nhan a", .taken), ("Yes", .taken), ("Happy to host", .taken),
            ("We accept, thank you", .taken), ("Sure, our school will host", .taken), ("Có ạ", .taken),
            ("Dạ trường em đồng ý nhận, cảm ơn chị", .taken), ("👍", .taken),
            ("Xin nhường lượt này", .passed), ("Nhường ạ", .passed), ("Không ạ", .passed), ("Không nhận", .passed),
            ("Trường em không nhận được ạ, đang sửa sân", .passed), ("xin nhuong", .passed),
            ("Trường em xin phép không nhận lượt này", .passed), ("Lần này trường em không được ạ", .passed),
            ("Chưa nhận được chị ơi", .passed), ("Em xin lùi sang lượt sau", .passed),
            ("Cho trường em lần sau nhận ạ", .passed), ("Để trường khác đăng cai ạ", .passed), ("No", .passed),
            ("We pass", .passed), ("Sorry, we cannot host this time", .passed), ("Unfortunately not", .passed),
            ("Không, lần sau trường em nhận", .passed),
            ("để em hỏi hiệu trưởng rồi trả lời", .unclear), ("Để em hỏi cô hiệu trưởng rồi nhận ạ", .unclear),
            ("Chắc trường em nhận được", .unclear), ("Em trả lời sau ạ", .unclear),
            ("Nếu sửa xong sân thì trường em nhận", .unclear), ("Let me ask the principal", .unclear),
            ("Đổi ngày được không ạ?", .unclear), ("Maybe, I will check", .unclear),
            ("Em nhận được thư rồi ạ", .nothing), ("Cảm ơn chị", .nothing), ("Em đã nhận thư, cảm ơn cô", .nothing),
        ] as [(String, TurnReader.Answer)])
    func words(_ text: String, _ answer: TurnReader.Answer) {
        let read = TurnReader.read(text)
        #expect(read.answer == answer, "\(text): \(read.rule)")
        #expect(!read.rule.isEmpty)
    }
}
