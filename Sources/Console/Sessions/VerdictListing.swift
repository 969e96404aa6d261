import Composer
import Planner
import Sessions

/// Who will be told of a change and who will not, as people read it before they agree.
struct VerdictListing {
    let told: [ChangeVerdict.Told]
    let untold: [ChangeVerdict.Untold]
    let details: [Session.Detail]

    init(told: [ChangeVerdict.Told], untold: [ChangeVerdict.Untold], details: [Session.Detail]) {
        (self.told, self.untold, self.details) = (told, untold, details)
    }

    init(verdict: ChangeVerdict, details: [Session.Detail]) {
        self.init(told: verdict.told, untold: verdict.untold, details: details)
    }

    func say(in context: CommandContext, indent: String = "") {
        for line in lines(in: context) { context.say(indent + cleanLine(line)) }
    }

    private func lines(in context: CommandContext) -> [String] { told(in: context) + untold(in: context) }

    private func told(in context: CommandContext) -> [String] {
        guard !told.isEmpty else { return [context.text(vi: "Không ai được báo.", en: "Nobody will be told.")] }
        let kinds = Array(Set(told.map(\.kind))).sorted { $0.rawValue < $1.rawValue }
        return kinds.map { kind in
            let names = told.filter { $0.kind == kind }.map(\.person.name)
            var what = context.text(kind.name)
            if kind == .update, !details.isEmpty {
                what += ": " + details.map { context.text($0.name) }.joined(separator: ", ")
            }
            let list = names.joined(separator: ", ")
            return context.text(
                vi: "\(names.count) người sẽ được báo (\(what)): \(list)",
                en: "\(names.count == 1 ? "1 person" : "\(names.count) people") will be told (\(what)): \(list)")
        }
    }

    private func untold(in context: CommandContext) -> [String] {
        ChangeVerdict.Why.allCases.compactMap { why in
            let names = untold.filter { $0.why == why }.map(\.person.name)
            guard !names.isEmpty else { return nil }
            let (reason, list) = (context.text(why.name), names.joined(separator: ", "))
            return context.text(
                vi: "\(names.count) người không được báo (\(reason)): \(list)",
                en: "\(names.count == 1 ? "1 person" : "\(names.count) people") will not (\(reason)): \(list)")
        }
    }
}

extension Session.Detail {
    var name: Words {
        switch self {
        case .start: Words(vi: "thời gian", en: "time")
        case .minutes: Words(vi: "thời lượng", en: "length")
        case .online: Words(vi: "họp trực tuyến", en: "meeting on line")
        case .place: Words(vi: "địa điểm", en: "place")
        case .host: Words(vi: "đơn vị chủ trì", en: "host")
        case .link: Words(vi: "đường dẫn", en: "link")
        case .status: Words(vi: "trạng thái", en: "status")
        }
    }
}

extension ChangeVerdict.Why {
    fileprivate var name: Words {
        switch self {
        case .notInvitedYet: Words(vi: "chưa được mời, sẽ biết qua giấy mời", en: "not invited yet")
        case .programmeIsQuiet: Words(vi: "kế hoạch chưa bắt đầu gửi", en: "the programme has not been started")
        case .muted: Words(vi: "đã từ chối nhận giấy mời", en: "wants no invitations")
        case .nothingToTell: Words(vi: "không có gì phải báo", en: "nothing to tell")
        case .tooLate: Words(vi: "đã quá muộn", en: "too late to be of use")
        }
    }
}
