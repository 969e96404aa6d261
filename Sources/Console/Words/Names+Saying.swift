import Sessions

extension Notice.Kind {
    var name: Words {
        switch self {
        case .callForTopics: Words(vi: "gọi chuyên đề", en: "call for topics")
        case .turnOffer: Words(vi: "hỏi nhận lượt", en: "offer of a turn")
        case .invitation: Words(vi: "giấy mời", en: "invitation")
        case .update: Words(vi: "thay đổi", en: "update")
        case .cancellation: Words(vi: "báo huỷ", en: "cancellation")
        case .agenda: Words(vi: "chương trình", en: "agenda")
        case .reminder: Words(vi: "nhắc", en: "reminder")
        case .feedbackRequest: Words(vi: "xin góp ý", en: "feedback questions")
        case .digest: Words(vi: "tổng hợp", en: "digest")
        case .receipt: Words(vi: "hồi báo", en: "receipt")
        case .report: Words(vi: "báo cáo", en: "report")
        case .news: Words(vi: "tin báo", en: "news")
        case .datePoll: Words(vi: "hỏi chọn ngày", en: "date poll")
        }
    }
}

extension Delivery.State {
    var name: Words {
        switch self {
        case .ready: Words(vi: "sẵn sàng", en: "ready")
        case .claimed: Words(vi: "đang lấy", en: "claimed")
        case .sending: Words(vi: "đang gửi", en: "sending")
        case .accepted: Words(vi: "đã nhận", en: "accepted")
        case .bounced: Words(vi: "bị trả lại", en: "bounced")
        case .deferred: Words(vi: "tạm hoãn", en: "deferred")
        case .uncertain: Words(vi: "chưa rõ", en: "uncertain")
        case .failed: Words(vi: "thất bại", en: "failed")
        case .superseded: Words(vi: "đã thay", en: "superseded")
        case .expired: Words(vi: "hết hạn", en: "expired")
        }
    }

    var ink: Palette.Ink? {
        switch self {
        case .ready, .claimed, .sending: nil
        case .accepted: .good
        case .deferred, .uncertain: .warning
        case .bounced, .failed: .bad
        case .superseded, .expired: .faint
        }
    }
}

extension IncomingMessage.State {
    var name: Words {
        switch self {
        case .pending: Words(vi: "chờ đọc", en: "pending")
        case .processing: Words(vi: "đang đọc", en: "processing")
        case .applied: Words(vi: "đã ghi", en: "applied")
        case .asked: Words(vi: "đã hỏi lại", en: "asked")
        case .queued: Words(vi: "chờ người", en: "queued")
        case .ignored: Words(vi: "bỏ qua", en: "ignored")
        case .refused: Words(vi: "từ chối", en: "refused")
        }
    }

    var ink: Palette.Ink? {
        switch self {
        case .pending, .processing: nil
        case .applied: .good
        case .asked, .queued: .warning
        case .ignored: .faint
        case .refused: .bad
        }
    }
}

extension DeliveryOutcome {
    var name: Words {
        switch self {
        case .accepted: Words(vi: "bên kia đã nhận", en: "accepted by the other side")
        case .deferred: Words(vi: "tạm hoãn", en: "deferred")
        case .uncertain: Words(vi: "đã gửi hết nhưng không có hồi âm", en: "all sent, no answer")
        case .failed: Words(vi: "thất bại hẳn", en: "failed for good")
        }
    }
}
