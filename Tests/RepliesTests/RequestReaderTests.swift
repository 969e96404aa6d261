import Sessions
import Testing

@testable import Replies

@Suite("A wish for a session of its own")
struct RequestReaderTests {
    @Test(
        "is found, with what it is to be about",
        arguments: [
            ("Em xin tổ chức thêm một buổi về trẻ tự kỷ ạ", "trẻ tự kỷ"),
            ("Đề nghị cụm mở thêm 1 buổi chuyên đề về an toàn bếp ăn", "an toàn bếp ăn"),
            ("Mình họp thêm một buổi về phần mềm dinh dưỡng được không chị?", "phần mềm dinh dưỡng"),
            ("em muốn tổ chức một buổi riêng về giờ ngủ", "giờ ngủ"),
            ("em xin to chuc them mot buoi ve gio ngu a", "gio ngu"),
            ("Can we have an extra session on reading corners?", "reading corners"),
            ("I would like to request an additional meeting about safety.", "safety"),
            ("Could we have another session on phonics please", "phonics"),
        ])
    func found(_ words: String, _ about: String) {
        #expect(WordReader.read(words, kind: .rsvp).request == about)
    }

    @Test(
        "is not every extra session",
        arguments: [
            "Em xin nghỉ thêm một buổi", "Em dự thêm buổi chiều ạ", "I have another meeting about budgets",
            "I'm in another meeting", "Thêm ví dụ thì tốt", "Em đăng ký chủ đề: an toàn bếp ăn", "Có ạ",
            "Cho em thêm thời gian suy nghĩ",
        ])
    func other(_ words: String) { #expect(WordReader.read(words, kind: .rsvp).request == nil) }

    @Test("leaves the rest of the message to be read as ever")
    func rest() {
        let reading = WordReader.read("Em đi ạ. Em xin tổ chức thêm một buổi về trẻ tự kỷ.", kind: .rsvp)
        #expect(reading.status == .accepted && reading.request == "trẻ tự kỷ" && !reading.question)
        let alone = WordReader.read("Can we have an extra session on phonics?", kind: .rsvp)
        #expect(alone.status == nil && !alone.clarify && !alone.question)
    }
}
