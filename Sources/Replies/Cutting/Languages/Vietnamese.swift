/// `Vào Th 2, 6 thg 9, 2027 vào lúc 08:00 Lan <lan@example.org> đã viết:`
extension QuoteLanguage {
    static let vietnamese = QuoteLanguage(
        code: "vi",
        openers: ["vào", "ngày", "lúc", "vao", "ngay", "luc", "trong"],
        wrote: ["đã viết", "viết", "da viet", "viet", "đã ghi", "đã gửi"],
        citing: ["trích dẫn", "trích từ"],
        from: ["từ", "người gửi", "tu", "nguoi gui"],
        sent: ["đã gửi", "gửi", "ngày gửi", "ngày", "thời gian", "gửi lúc", "vào lúc", "ngày giờ", "da gui", "ngay"],
        to: ["đến", "tới", "người nhận", "gửi đến", "gửi tới", "den", "nguoi nhan"],
        copy: ["đồng gửi", "bản sao"],
        subject: ["chủ đề", "tiêu đề", "chu de", "tieu de"],
        original: [
            "thư gốc", "tin nhắn gốc", "thư ban đầu", "nội dung thư gốc", "email gốc", "thư trả lời", "tin gốc",
        ],
        forwarded: [
            "thư được chuyển tiếp", "thư đã chuyển tiếp", "thư chuyển tiếp", "tin nhắn được chuyển tiếp",
            "tin nhắn đã chuyển tiếp", "bắt đầu thư được chuyển tiếp", "bắt đầu chuyển tiếp thư",
            "bắt đầu tin nhắn được chuyển tiếp", "forwarded message",
        ],
        replyAbove: [
            "trả lời phía trên dòng này", "trả lời trên dòng này", "viết phía trên dòng này", "viết trên dòng này",
            "nhập câu trả lời phía trên dòng này", "tra loi phia tren dong nay",
        ],
        closings: [
            "trân trọng", "trân trọng kính chào", "trân trọng cảm ơn", "xin trân trọng cảm ơn", "xin trân trọng",
            "kính thư", "kính chào", "thân ái", "thân mến", "thân", "thân chào", "chào thân ái", "chào trân trọng",
            "trân trọng và cảm ơn", "cảm ơn và trân trọng", "cảm ơn & trân trọng", "thanks & trân trọng", "tran trong",
            "chào đoàn kết", "kính", "kính chào trân trọng", "trân trọng thông báo",
        ],
        thanks: [
            "cảm ơn", "cám ơn", "xin cảm ơn", "em cảm ơn", "cảm ơn chị", "em cảm ơn chị", "chân thành cảm ơn",
            "xin chân thành cảm ơn", "cam on",
        ],
        adverts: [
            "được gửi từ", "đã gửi từ", "gửi từ", "đã được gửi từ", "thư gửi từ", "gửi bằng", "được gửi bằng", "từ",
            "tải outlook", "lấy outlook", "nhận outlook", "tải xuống outlook", "tải ứng dụng outlook", "tải về outlook",
            "dùng outlook", "duoc gui tu", "gui tu",
        ],
        notices: ["không có vi-rút", "không có virus", "email này đã được kiểm tra vi", "thư này đã được quét vi"],
        disclaimers: [
            "thông tin trong email này", "thông tin trong thư này", "thư điện tử này và", "thư điện tử này có thể",
            "email này và", "email này có thể chứa", "thư này và các tệp", "lưu ý bảo mật", "tuyên bố miễn trừ",
            "miễn trừ trách nhiệm", "khuyến cáo:", "hãy cân nhắc trước khi in", "hãy nghĩ đến môi trường",
            "vui lòng cân nhắc trước khi in", "hãy bảo vệ môi trường", "bạn nhận được thư này vì",
            "bạn nhận được email này vì", "bạn đã nhận được thư này vì", "để hủy đăng ký khỏi nhóm",
            "để huỷ đăng ký khỏi nhóm",
        ],
        legal: [
            "bảo mật", "người nhận", "xóa", "xoá", "người gửi", "không được phép", "nhầm lẫn", "tiết lộ", "sao chép",
            "phát tán", "trái phép",
        ],
        banners: [
            "bạn không thường xuyên nhận được email từ", "bạn không thường nhận được email từ", "cảnh báo: email này",
            "cảnh báo: thư này", "[cảnh báo", "[email ngoài", "[bên ngoài]",
        ])
}
