extension AwayLanguage {
    static let vietnamese = AwayLanguage(
        code: "vi",
        // "Trả lời tự động: Mời họp", "Vắng mặt"
        titles: [
            "thư trả lời tự động", "trả lời tự động", "tự động trả lời", "thư tự động", "phản hồi tự động", "tự động:",
            "hồi đáp tự động", "email tự động",
        ],
        subjects: ["vắng mặt", "thông báo vắng mặt", "thông báo nghỉ phép"],
        // "Đây là thư trả lời tự động, vui lòng không trả lời"
        machine: [
            "đây là thư tự động", "đây là email tự động", "đây là tin nhắn tự động", "email trả lời tự động",
            "tin nhắn trả lời tự động", "đây là thư trả lời tự", "vui lòng không trả lời thư này",
            "vui lòng không trả lời email này", "vui lòng không phản hồi email này", "thư này được gửi tự động",
            "email này được gửi tự động",
        ],
        // "Hiện tôi đang nghỉ phép", "em nghỉ thai sản", "cô Lan đi vắng"
        absences: [
            "nghỉ phép", "nghỉ thai sản", "nghỉ ốm", "nghỉ hè", "nghỉ lễ", "nghỉ tết", "đi công tác", "đang công tác",
            "đi vắng", "vắng mặt", "không có mặt tại", "không có ở văn phòng", "không có mặt ở",
        ],
        // "sẽ phản hồi sau khi trở lại làm việc", "trong thời gian này vui lòng liên hệ …"
        notices: [
            "sẽ trả lời thư", "sẽ phản hồi", "sẽ hồi âm", "sẽ trả lời email", "sẽ trả lời sau khi", "sẽ trả lời khi",
            "sẽ trả lời quý vị", "trong thời gian này", "trong thời gian tôi", "trong thời gian vắng", "nếu cần gấp",
            "trường hợp khẩn", "việc gấp", "mọi việc xin liên hệ", "mọi việc vui lòng liên hệ", "cảm ơn bạn đã gửi",
            "cảm ơn quý vị đã gửi", "cảm ơn anh/chị đã gửi", "cảm ơn đã gửi thư", "đã nhận được thư của",
            "đã nhận được email của",
        ],
        // "Hôm đó em đi công tác nên không dự được": a person's answer
        answers: [
            "hôm đó", "hôm ấy", "bữa đó", "ngày đó", "buổi", "họp", "nên em", "nên tôi", "nên không", "không dự",
            "ko dự",
            "không tham dự", "không tham gia", "không đến được", "không đi được", "xin phép", "xin vắng", "xin nghỉ",
            "thay em", "thay tôi", "đi thay", "tham dự",
        ],
        // "nghỉ phép đến hết ngày 20/6", "sẽ phản hồi sau ngày 20/6"
        until: [
            "đến hết", "đến ngày", "tới ngày", "tới hết", "cho đến", "cho tới", "đến thứ", "tới thứ", "đến ", "tới ",
            "hết ngày", "sau ngày", "đến khoảng",
        ],
        // "trở lại làm việc vào thứ Hai 15/6"
        back: [
            "trở lại làm việc", "quay lại làm việc", "quay trở lại", "làm việc trở lại", "làm việc lại", "đi làm lại",
            "trở lại văn phòng", "trở lại", "quay lại", "có mặt lại", "về lại", "đi làm trở lại", "có mặt từ",
        ],
        // "thứ Sáu mới trở lại làm việc"
        backBehind: ["mới trở lại", "sẽ trở lại", "sẽ đi làm", "trở lại làm việc", "mới về", "mới đi làm lại"],
        // "từ ngày 1 đến ngày 14/8"
        ranges: ["đến", "tới"],
        ends: ["hết tháng", "cuối tháng"],
        // "vui lòng liên hệ cô Yến, số 0912 345 678"
        standIn: [
            "vui lòng liên hệ với", "vui lòng liên hệ", "xin liên hệ với", "xin liên hệ", "xin vui lòng liên hệ",
            "hãy liên hệ", "liên hệ với", "liên hệ", "người thay thế là", "người phụ trách thay là", "trao đổi với",
            "người làm thay là", "vui lòng gửi thư cho", "vui lòng gọi cho",
        ],
        months: ["tháng giêng", "", "", "", "", "", "", "", "", "", "", "tháng chạp"],
        weekdays: [
            "thứ hai|thứ 2", "thứ ba|thứ 3", "thứ tư|thứ 4", "thứ năm|thứ 5", "thứ sáu|thứ 6", "thứ bảy|thứ 7",
            "chủ nhật",
        ])
}
