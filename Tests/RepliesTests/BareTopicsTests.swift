import Foundation
import Sessions
import Testing

@testable import Replies

@Suite("A topic alone, in answer to the call for topics")
struct BareTopicsTests {
    private func verdict(_ text: String, to kind: Notice.Kind = .callForTopics) throws -> Verdict {
        try Fixture.verdict(try Fixture.mail(text), Fixture.context(kind, [try Fixture.session()]))
    }

    private func topics(_ verdict: Verdict) -> [String] {
        verdict.contributions.filter { $0.kind == .topic }.map(\.text)
    }

    @Test(
        "is a proposal",
        arguments: [
            ("Làm quen văn học", ["Làm quen văn học"]), ("An toàn bếp ăn.", ["An toàn bếp ăn"]),
            ("“Trò chơi dân gian”", ["Trò chơi dân gian"]), ("lam quen van hoc", ["lam quen van hoc"]),
            ("Kính gửi chị Hoa,\n\nCảm xúc của trẻ 4 tuổi\n\nTrân trọng\nNguyễn Thị Lan", ["Cảm xúc của trẻ 4 tuổi"]),
            (
                "1. Góc thiên nhiên\n2. Khám phá thế giới xung quanh\nEm cảm ơn chị",
                ["Góc thiên nhiên", "Khám phá thế giới xung quanh"]
            ),
            (
                "Ổn định nề nếp đầu năm\nPhòng chống tai nạn thương tích",
                ["Ổn định nề nếp đầu năm", "Phòng chống tai nạn thương tích"]
            ),
            ("Reading aloud with toddlers", ["Reading aloud with toddlers"]),
            (
                "Hi Lan,\n\n- outdoor play in winter\n- food allergies\n\nThanks",
                ["outdoor play in winter", "food allergies"]
            ),
        ])
    func taken(_ text: String, _ expected: [String]) throws {
        let verdict = try verdict(text)
        #expect(verdict.end == .applied && topics(verdict) == expected)
        #expect(verdict.receipt?.lines.count == expected.count, "the writer sees what was understood")
    }

    @Test(
        "Law 8: what may be something else is read by a person",
        arguments: [
            "Ok", "Có ạ", "Không có gì ạ", "Em bận rồi", "Em chưa nghĩ ra", "Để em hỏi lại tổ", "Chúc chị vui",
            "Thứ 6 tuần sau", "ngày 5/12", "Nguyễn Thị Lan", "Trường MN Hoa Sen", "Nguyễn Thị Lan\nTrường MN Hoa Sen",
            "Giống năm ngoái", "Nội dung nào cũng được", "Mấy giờ bắt đầu?", "3 người", "lan@example.org", "0912345678",
            "Nothing this time", "Sounds good", "See you there", "I will think about it", "Noted", "Next Friday",
            "Same as last year", "Whatever the others want", "Góc thiên nhiên. Em gửi sau", "Đã nhận thư",
            "Góc thiên nhiên\n\nPhòng Giáo dục quận 2", "Khong co noi dung", "Tuỳ chị", "Montessori",
        ])
    func doubtful(_ text: String) throws {
        let verdict = try verdict(text)
        #expect(topics(verdict).isEmpty, "\(topics(verdict))")
    }

    @Test("words to any other message are no proposal", arguments: [Notice.Kind.invitation, .agenda, .feedbackRequest])
    func elsewhere(_ kind: Notice.Kind) throws {
        #expect(try topics(verdict("Làm quen văn học", to: kind)).isEmpty)
    }

    @Test("a hostile list is left to a person, in linear time")
    func hostile() throws {
        #expect(BareTopics.read(String(repeating: "Góc sách\n", count: 5000), by: "Lan").isEmpty)
    }
}
