import Sessions

// What listings call the ledger's words. English keeps the standards' own.

extension Session.Kind {
    var name: Words {
        switch self {
        case .regular: Words(vi: "định kỳ", en: "regular")
        case .thematic: Words(vi: "chuyên đề", en: "thematic")
        case .classroomVisit: Words(vi: "dự giờ", en: "classroom visit")
        case .contest: Words(vi: "hội thi", en: "contest")
        case .review: Words(vi: "rút kinh nghiệm", en: "review")
        case .onRequest: Words(vi: "theo yêu cầu", en: "on request")
        }
    }
}

extension Session.Status {
    var name: Words {
        switch self {
        case .confirmed: Words(vi: "đã định", en: "confirmed")
        case .tentative: Words(vi: "dự kiến", en: "tentative")
        case .cancelled: Words(vi: "đã huỷ", en: "cancelled")
        }
    }

    var ink: Palette.Ink? {
        switch self {
        case .confirmed: nil
        case .tentative: .warning
        case .cancelled: .bad
        }
    }
}

extension ParticipationStatus {
    var name: Words {
        switch self {
        case .needsAction: Words(vi: "chưa trả lời", en: "no answer")
        case .accepted: Words(vi: "tham dự", en: "accepted")
        case .declined: Words(vi: "không dự", en: "declined")
        case .tentative: Words(vi: "chưa chắc", en: "tentative")
        case .delegated: Words(vi: "cử người thay", en: "delegated")
        }
    }

    var ink: Palette.Ink? {
        switch self {
        case .needsAction: .faint
        case .accepted, .delegated: .good
        case .declined: .bad
        case .tentative: .warning
        }
    }
}

extension Membership.Role {
    var name: Words {
        switch self {
        case .chair: Words(vi: "trưởng nhóm", en: "chair")
        case .secretary: Words(vi: "thư ký", en: "secretary")
        case .member: Words(vi: "thành viên", en: "member")
        case .observer: Words(vi: "quan sát viên", en: "observer")
        }
    }
}

extension Contribution.Kind {
    /// Over a list of them.
    var heading: Words {
        switch self {
        case .topic: Words(vi: "Chuyên đề đề xuất", en: "Topics proposed")
        case .idea: Words(vi: "Ý tưởng", en: "Ideas")
        case .petition: Words(vi: "Kiến nghị", en: "Petitions")
        case .lesson: Words(vi: "Bài học", en: "Lessons")
        case .question: Words(vi: "Câu hỏi", en: "Questions")
        case .reschedule: Words(vi: "Xin đổi ngày", en: "Wishes for another date")
        case .request: Words(vi: "Xin tổ chức thêm buổi", en: "Wishes for an extra session")
        }
    }
}
