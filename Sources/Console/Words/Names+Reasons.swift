import Sessions

extension PlanReason {
    /// Why a notice stands in the plan, in a clause.
    var words: Words {
        let cause = cause.words
        guard let quiet = quiet?.words else { return cause }
        return Words(vi: "\(cause.vietnamese); \(quiet.vietnamese)", en: "\(cause.english); \(quiet.english)")
    }
}

extension PlanReason.Cause {
    fileprivate var words: Words {
        switch self {
        case .step(let name, let audience):
            Words(
                vi: "bước \(name), gửi \(audience.name.vietnamese)", en: "step \(name), to \(audience.name.english)")
        case .catchUp(let name): Words(vi: "bước \(name), gửi bù", en: "step \(name), caught up")
        case .returned: Words(vi: "được mời lại", en: "asked again")
        case .changed: Words(vi: "buổi họp đã thay đổi", en: "the session has changed")
        case .restored: Words(vi: "buổi họp vẫn diễn ra", en: "it takes place after all")
        case .cancelled: Words(vi: "buổi họp bị huỷ", en: "the session is cancelled")
        case .removed: Words(vi: "không còn được mời", en: "no longer asked")
        case .news: Words(vi: "có việc mới", en: "something happened")
        case .polled(let day): Words(vi: "hỏi chọn ngày, đến hết \(day)", en: "date poll, until \(day)")
        case .dated: Words(vi: "đã chọn được ngày họp", en: "the date poll found its date")
        case .turn(let duty):
            Words(vi: "đến lượt \(duty.name.vietnamese)", en: "offered the turn: \(duty.name.english)")
        }
    }
}

extension PlanReason.Quiet {
    fileprivate var words: Words {
        switch self {
        case .waitsForTheirEnd: Words(vi: "chờ hết giờ yên tĩnh", en: rawValue)
        case .goesBeforeTheyBegin: Words(vi: "gửi trước giờ yên tĩnh", en: rawValue)
        }
    }
}

extension PolicyStep.Audience {
    fileprivate var name: Words {
        switch self {
        case .everyone: Words(vi: "mọi người", en: "everyone")
        case .expected: Words(vi: "người chưa từ chối", en: "those who are expected")
        case .unanswered: Words(vi: "người chưa trả lời", en: "those who have not answered")
        case .mayCome: Words(vi: "người dự hoặc có thể dự", en: "those who come or may come")
        case .cameOrSaidYes: Words(vi: "người đã dự hoặc nhận lời", en: "those who came or said yes")
        case .owesFeedback: Words(vi: "người chưa góp ý", en: "those who owe feedback")
        case .organisers: Words(vi: "người điều hành", en: "the organisers")
        }
    }
}
