/// What servers say in words, and the code of RFC 3463 that means it. An earlier phrase counts for more, so that the
/// particular stands before the general: "mailbox … is disabled" before "mailbox unavailable".
enum FailureWords {
    /// Subject and detail; the class depends on whether the server goes on trying.
    struct Meaning: Sendable {
        let subject: Int
        let detail: Int
        /// For good, unless the server says otherwise.
        let isPermanent: Bool
    }

    static let phrases = PhraseSet(
        permanent.flatMap { code, words in words.map { ($0, meaning(code, true)) } }
            + passing.flatMap { code, words in words.map { ($0, meaning(code, false)) } }
            + general.flatMap { code, words in words.map { ($0, meaning(code, true)) } })

    private static func meaning(_ code: (Int, Int), _ isPermanent: Bool) -> Meaning {
        Meaning(subject: code.0, detail: code.1, isPermanent: isPermanent)
    }

    /// The meaning of what a server says; nil when none of the phrases occurs.
    static func meaning(of text: PhraseText) -> Meaning? { phrases.best(in: text)?.value }
}
