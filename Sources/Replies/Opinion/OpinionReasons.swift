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
