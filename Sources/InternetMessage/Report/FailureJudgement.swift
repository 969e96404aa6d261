/// What became of a message, from a code, from words, or from a bare reply code, in this order of trust. A code that
/// only names the class, as in "550 5.0.0 User unknown", yields to words.
struct FailureJudgement {
    var status: EnhancedStatus?
    var basis: DeliveryReport.Basis = .nothing

    /// Judges what a server said; `text` may be several lines.
    init(_ text: String) {
        let code = EnhancedStatus.spoken(in: text)
        let reply = text.split(whereSeparator: \.isNewline).lazy.compactMap { EnhancedStatus.replyCode(in: String($0)) }
            .first
        if let code, !code.isGeneric {
            (status, basis) = (code, .code)
        } else if let meaning = FailureWords.meaning(of: PhraseText(text)), meaning.subject > 0 {
            let statusClass = code?.statusClass ?? reply.map { $0 / 100 } ?? (meaning.isPermanent ? 5 : 4)
            (status, basis) = (EnhancedStatus(statusClass, meaning.subject, meaning.detail), .words)
        } else if let code {
            (status, basis) = (code, .code)
        } else if let reply {
            (status, basis) = (EnhancedStatus.ofReply(reply), .reply)
        }
    }

    /// Nothing was said.
    private init() {}

    /// Judges pieces of a report, given from the nearest to the farthest: a code before words, words before a bare
    /// reply code, and of equals the nearest.
    static func first(of texts: [String]) -> FailureJudgement {
        let judgements = texts.filter { !$0.isEmpty }.map { FailureJudgement($0) }
        for basis in DeliveryReport.Basis.allCases {
            let particular = judgements.first { $0.basis == basis && !($0.status?.isGeneric ?? true) }
            if let particular { return particular }
        }
        return judgements.first { $0.status != nil } ?? FailureJudgement()
    }
}
