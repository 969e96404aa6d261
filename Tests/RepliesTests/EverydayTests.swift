import Replies
import Sessions
import Testing

/// What everybody writes: each row was once read otherwise.
@Suite("Everyday replies")
struct EverydayTests {
    @Test(
        "figures of days and hours count nobody",
        arguments: [
            "8h30 em tới", "8 giờ 30 em đến", "7h45 em có mặt", "14/9 em đi ạ", "ngày 20 em đi", "tiết 3 em có mặt",
            "Buổi sáng thứ 6 ngày 20/11 em đi được", "Em đi ngày 14/9", "Em đi 14/9", "Buổi 14/9 em đi ạ",
            "tuần 3 em đi",
        ])
    func days(text: String) {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.status == .accepted && !reading.clarify, "\(reading.rule)")
        #expect(reading.party == nil && reading.guests == nil)
    }

    @Test(
        "numbers of people stay numbers of people",
        arguments: [
            ("Ngày 20/11 trường em 4 người đi", 4, nil), ("Trường em 3 cô đi ạ", 3, nil),
            ("Em không đi một mình, đi cùng 2 cô", nil, 2),
        ] as [(String, Int?, Int?)])
    func people(text: String, party: Int?, guests: Int?) {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.status == .accepted && reading.party == party && reading.guests == guests, "\(reading.rule)")
    }

    @Test("no number of people is too large to be looked at")
    func large() {
        let reading = WordReader.read("99999999999999999999 mươi 5 người đi", kind: .rsvp)
        #expect(reading.party ?? 0 <= 500)
    }

    @Test(
        "a denial behind the word is seen",
        arguments: [
            "Definitely not", "Definitely not coming", "Absolutely not", "Of course not", "Không cần giữ chỗ cho em",
            "Con khong di", "Vang toi khong den duoc", "I can't do 14 September", "I'm away 5 May", "không", "no",
            "vắng ạ",
            "I can't make it", "not going", "OK I won't come", "❌",
        ])
    func denials(text: String) {
        #expect(WordReader.read(text, kind: .rsvp).status == .declined)
    }

    @Test(
        "plain answers are taken at their word",
        arguments: [
            ("Con chắc chắn đi nha", .accepted), ("Ừ ạ", .accepted), ("Nhất định ạ", .accepted),
            ("vang em di a", .accepted),
            ("I can't wait", .accepted), ("ok thanks", .accepted), ("Dạ vâng, bác sẽ báo sau thầy ạ", .tentative),
            ("co the chau di a", .tentative),
        ] as [(String, ParticipationStatus)])
    func plain(text: String, status: ParticipationStatus) {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.status == status && !reading.clarify, "\(reading.rule)")
    }

    @Test(
        "Law 8: what may be yes or absent, late or absent, can or cannot, is asked back",
        arguments: ["vang a", "em vang nhe", "đừng chờ em", "Sadly I can make it this Friday"])
    func asked(text: String) {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.clarify && reading.status == nil, "\(reading.rule)")
    }

    @Test(
        "Law 8: an answer that no rule reads is not lost in the thanks before it",
        arguments: [
            "cam on chi, em vang hom do", "Thanks, I don't feel like coming", "Cảm ơn chị nhưng em không đăng ký",
            "Em chưa nhận được giấy mời",
        ])
    func besideThanks(text: String) {
        #expect(WordReader.read(text, kind: .other).rule != Reading.onlyThanks)
    }
}
