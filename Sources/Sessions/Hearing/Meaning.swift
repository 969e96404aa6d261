/// One of the things that unclear words may mean: what asks back names it, and one word chooses it. As text: `accepted`,
/// `late`, `people:2`, `stand-in:Thu`, `no-messages`, `score:1:4`.
package enum Meaning: Hashable, Sendable, TextCodable {
    /// The writer comes, does not, or leaves it open.
    case coming(ParticipationStatus)
    /// The writer comes after the beginning.
    case late
    /// So many people come in all.
    case people(Int)
    /// Somebody of this name comes instead.
    case standIn(String)
    /// No more messages are wanted.
    case noMessages
    /// This question of the form is given this score.
    case score(question: Int, Int)

    package init?(_ description: String) {
        if let status = ParticipationStatus(rawValue: description) {
            self = .coming(status)
            return
        }
        let parts = description.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.dropFirst().first) {
        case ("late", nil): self = .late
        case ("no-messages", nil): self = .noMessages
        case ("people", let count?):
            guard let count = Int(count) else { return nil }
            self = .people(count)
        case ("stand-in", let name?): self = .standIn(name)
        case ("score", let rest?):
            let numbers = rest.split(separator: ":").compactMap { Int($0) }
            guard numbers.count == 2 else { return nil }
            self = .score(question: numbers[0], numbers[1])
        default: return nil
        }
    }

    package var description: String {
        switch self {
        case .coming(let status): status.rawValue
        case .late: "late"
        case .people(let count): "people:\(count)"
        case .standIn(let name): "stand-in:\(name)"
        case .noMessages: "no-messages"
        case .score(let question, let score): "score:\(question):\(score)"
        }
    }
}
