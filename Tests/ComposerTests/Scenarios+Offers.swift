import Foundation
import Sessions

extension Scenario {
    /// News of what becomes of what members offer; nil for another scenario.
    func newsOfOffer(in world: World) -> News? {
        let isVietnamese = world.language == .vietnamese
        let asked = isVietnamese ? "Mấy giờ bắt đầu ạ?" : "When do we start?"
        let petition = isVietnamese ? "xin thêm bộ đồ chơi gỗ" : "we need more wooden toys"
        switch self {
        case .answered, .answeredByGroup:
            return .answered(
                .init(
                    quote: asked,
                    words: isVietnamese
                        ? "8 giờ nhé em.\nCổng sau <mở> từ 7 giờ rưỡi." : "At eight.\nUse the <back> gate.",
                    by: self == .answered ? "lan" : nil))
        case .wishesToMove:
            return .wishesToMove([
                .init(by: "lan", words: isVietnamese ? "Dời sang thứ Năm được không?" : "Could we do Thursday?"),
                .init(by: "hue", words: "16/9/2027, 14:00"),
            ])
        case .petition, .petitionOfNobody:
            return .petition(
                .init(
                    text: petition, by: self == .petition ? "lan" : nil,
                    office: isVietnamese ? "Phòng GD&ĐT" : "the district office",
                    note: self == .petition ? "12/CV" : nil))
        case .petitionForwarded:
            return .petitionForwarded(text: petition, to: isVietnamese ? "Phòng GD&ĐT" : "the district office")
        case .petitionAnswered:
            return .petitionAnswered(
                text: petition, answer: isVietnamese ? "Quý 2 có kinh phí." : "There is money in spring.")
        case .left, .leftOfChair: return .left("lan")
        case .returned: return .returned("lan")
        case .questionWaiting: return .question(words: asked, by: "lan")
        default: return nil
        }
    }

    /// What a receipt says of them.
    func receiptOfOffer() -> (lines: [ReceiptContent.Line], question: ReceiptContent.Question?)? {
        switch self {
        case .receiptOfAnswer: ([.answered("question:m1", to: ["lan"])], nil)
        case .receiptOfLeaving: ([.unsubscribed], nil)
        case .receiptOfReturn: ([.resubscribed], nil)
        case .asksDeed: ([], .deed("reschedule:s1", News.wishStep))
        default: nil
        }
    }
}
