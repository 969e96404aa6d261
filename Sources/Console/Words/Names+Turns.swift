import Sessions

extension Duty {
    var name: Words {
        switch self {
        case .host: Words(vi: "đăng cai", en: "host")
        case .chair: Words(vi: "chủ trì", en: "chair")
        case .minutes: Words(vi: "ghi biên bản", en: "take the minutes")
        }
    }
}

extension TurnStanding.State {
    var name: Words {
        switch self {
        case .planned: Words(vi: "dự kiến", en: "planned")
        case .offered: Words(vi: "đang hỏi", en: "offered")
        case .held: Words(vi: "đã nhận", en: "held")
        case .open: Words(vi: "chưa ai nhận", en: "nobody's")
        }
    }

    var ink: Palette.Ink? { self == .open ? .bad : self == .offered ? .warning : nil }
}

extension TurnAnswer.Kind {
    var name: Words {
        switch self {
        case .accepted: Words(vi: "nhận", en: "accepted")
        case .declined: Words(vi: "nhường", en: "declined")
        case .givenBack: Words(vi: "trả lại", en: "gave back")
        case .lapsed: Words(vi: "không trả lời", en: "no answer")
        case .unreachable: Words(vi: "không hỏi được", en: "nobody to ask")
        case .skipped: Words(vi: "bỏ qua", en: "skipped")
        case .assigned: Words(vi: "được giao", en: "assigned")
        case .swapped: Words(vi: "đổi lượt", en: "swapped")
        }
    }
}

extension CommandFailure {
    init(_ refusal: TurnRefusal) {
        switch refusal {
        case .noWheel(let id, let duty):
            let isHost = duty == .host
            self.init(
                vi:
                    "Việc \(duty.name.vietnamese) của \(id) không theo lượt; khai `turns` cho chuỗi buổi trong tệp kế hoạch"
                    + (isHost ? " (và đừng ghi riêng `host` cho buổi này)." : "."),
                en: "At \(id), the turn to \(duty.name.english) does not go round; state `turns` for its series in the "
                    + "programme file\(isHost ? " (and no `host` of its own for this session)" : "").")
        case .isOver(let id):
            self.init(vi: "Buổi \(id) đã qua hoặc đã huỷ.", en: "The session \(id) is over or cancelled.")
        case .isOpen(let id, let duty):
            self.init(
                vi: "Chưa ai có lượt \(duty.name.vietnamese) của \(id); hãy giao bằng `convoke turn assign`.",
                en: "Nobody has the turn to \(duty.name.english) \(id); give it with `convoke turn assign`.")
        case .notHeld(let id, _):
            self.init(
                vi: "Lượt của \(id) chưa ai nhận nên không trả lại được; để từ chối, dùng `convoke turn decline`.",
                en: "The turn of \(id) is not held yet and cannot be given back; `convoke turn decline` declines it.")
        case .alreadyHeld(let id, _):
            self.init(vi: "Lượt của \(id) đã nhận rồi.", en: "The turn of \(id) is held already.")
        case .wrongKind(let holder, let duty):
            self.init(
                .badInput,
                vi: "\(holder.name) không thể \(duty.name.vietnamese): đăng cai là việc của đơn vị, còn lại của người.",
                en: "\(holder.name) cannot \(duty.name.english): organisations host, people chair and take the minutes."
            )
        case .sameHolder(let holder):
            self.init(
                .badInput, vi: "Cả hai buổi đều là lượt của \(holder.name).",
                en: "Both sessions are the turn of \(holder.name).")
        }
    }
}
