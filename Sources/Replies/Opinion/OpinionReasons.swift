import Sessions

/// The second opinion in words a person can follow.
extension SecondOpinion {
    static func doubts(_ answer: OpinionAnswer, _ share: Float, _ evidence: String?) -> Reason {
        Reason(
            vi: "nhưng thư như vậy phần nhiều \(name(answer).vietnamese)\(says(share, evidence))",
            en: "but replies like this mostly \(name(answer).english)\(says(share, evidence))")
    }

    static func concludes(_ answer: OpinionAnswer, _ share: Float, _ evidence: String?) -> Reason {
        Reason(
            vi: "không luật nào biết; thư như vậy \(name(answer).vietnamese)\(says(share, evidence))",
            en: "no rule knows it; replies like this \(name(answer).english)\(says(share, evidence))")
    }

    /// A flag that it added, or took away.
    static func tells(_ flag: OpinionFlag, _ isAdded: Bool, _ share: Float) -> Reason {
        let name = name(flag)
        return isAdded
            ? Reason(
                vi: "thư như vậy phần nhiều \(name.vietnamese)\(says(share, nil))",
                en: "replies like this mostly \(name.english)\(says(share, nil))")
            : Reason(
                vi: "thư như vậy ít khi \(name.vietnamese)\(says(share, nil))",
                en: "replies like this seldom \(name.english)\(says(share, nil))")
    }

    private static func name(_ flag: OpinionFlag) -> Reason {
        switch flag {
        case .question: Reason(vi: "có hỏi", en: "ask something")
        case .reschedule: Reason(vi: "xin dời buổi", en: "ask to move the session")
        case .late: Reason(vi: "đến muộn", en: "come late")
        case .leavesEarly: Reason(vi: "về sớm", en: "leave early")
        case .unsubscribe: Reason(vi: "xin thôi nhận thư", en: "want no more messages")
        }
    }

    private static func says(_ share: Float, _ evidence: String?) -> String {
        " (\(Int((share * 100).rounded())) %\(evidence.map { ", “\($0)”" } ?? ""))"
    }

    private static func name(_ answer: OpinionAnswer) -> Reason {
        switch answer {
        case .accepted: Reason(vi: "là nhận lời", en: "accept")
        case .declined: Reason(vi: "là từ chối", en: "decline")
        case .tentative: Reason(vi: "còn để ngỏ", en: "leave it open")
        case .delegated: Reason(vi: "là cử người khác", en: "send somebody else")
        case .nothing: Reason(vi: "không nói có đi hay không", en: "say nothing on coming")
        case .unclear: Reason(vi: "phải hỏi lại", en: "have to be asked back")
        }
    }
}
