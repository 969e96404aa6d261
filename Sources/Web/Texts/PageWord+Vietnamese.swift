extension PageWord {
    var vietnamese: String {
        switch self {
        case .skipToContent: "Đến phần nội dung"
        case .languageLabel: "Ngôn ngữ"
        case .notFoundTitle: "Không có trang này"
        case .notFoundText: "Địa chỉ này không dẫn đến đâu cả. Xin mở lại liên kết trong thư."
        case .badLinkTitle: "Liên kết không đọc được"
        case .badLinkText:
            "Có thể liên kết đã bị cắt mất một phần. Xin mở lại từ thư, hoặc trả lời thẳng vào thư bằng vài chữ: thư trả lời vẫn được ghi nhận."
        case .expiredLinkTitle: "Liên kết đã hết hạn"
        case .expiredLinkText: "Buổi này đã qua lâu rồi. Nếu vẫn muốn nhắn điều gì, xin trả lời thẳng vào thư."
        case .expiredBoardTitle: "Liên kết đã hết hạn"
        case .expiredBoardText:
            "Liên kết mở bảng theo dõi chỉ dùng được trong một thời gian. Thư tổng hợp tiếp theo sẽ có liên kết mới."
        case .notOrganiserTitle: "Bảng này dành cho người điều hành"
        case .notOrganiserText: "Liên kết được gửi cho trưởng nhóm hoặc thư ký, mà người ấy nay không còn giữ việc đó."
        case .wrongMethodTitle: "Không làm được như vậy"
        case .wrongMethodText: "Trang này không nhận yêu cầu kiểu đó."
        case .tooLargeTitle: "Dài quá"
        case .tooLargeText: "Phần vừa gửi dài quá mức nhận được. Xin viết ngắn hơn, hoặc trả lời bằng thư."
        case .foreignTitle: "Xin gửi lại từ chính trang này"
        case .foreignText:
            "Yêu cầu vừa rồi đến từ một trang khác nên không được ghi nhận. Xin mở lại liên kết trong thư."
        case .faultTitle: "Có trục trặc"
        case .faultText: "Lỗi ở phía chúng tôi và đã được ghi lại. Xin thử lại sau ít phút, hoặc trả lời thẳng vào thư."
        }
    }
}
