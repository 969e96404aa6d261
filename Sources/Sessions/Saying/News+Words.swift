extension News {
    /// The same news with each text that somebody wrote changed; names and what we say ourselves stay.
    package func rewording(_ change: (String) throws -> String) rethrows -> News {
        switch self {
        case .topicScheduled(let title): return .topicScheduled(title: try change(title))
        case .topicDeclined(let title, let reason):
            return .topicDeclined(title: try change(title), reason: try reason.map(change))
        case .topicMerged(let title, let other):
            return .topicMerged(title: try change(title), into: try change(other))
        case .question(let words, let person): return .question(words: try change(words), by: person)
        case .reschedule(let words, let person): return .reschedule(words: try change(words), by: person)
        case .sessionRequested(let about, let person): return .sessionRequested(about: try change(about), by: person)
        case .requestConfirmed(let about, let isDated):
            return .requestConfirmed(about: try change(about), isDated: isDated)
        case .requestDeclined(let about, let reason):
            return .requestDeclined(about: try change(about), reason: try reason.map(change))
        case .asksToJoin(let name, let words): return .asksToJoin(name: name, words: try words.map(change))
        case .turnClaimed(var claim):
            claim.words = try claim.words.map(change)
            return .turnClaimed(claim)
        case .wishesToMove(let wishes):
            return .wishesToMove(try wishes.map { Wish(by: $0.by, words: try change($0.words)) })
        case .answered(var answered):
            (answered.quote, answered.words) = (try change(answered.quote), try change(answered.words))
            return .answered(answered)
        case .petition(var letter):
            (letter.text, letter.note) = (try change(letter.text), try letter.note.map(change))
            return .petition(letter)
        case .petitionForwarded(let text, let office): return .petitionForwarded(text: try change(text), to: office)
        case .petitionAnswered(let text, let answer):
            return .petitionAnswered(text: try change(text), answer: try change(answer))
        case .away(var away):
            away.standIn = try away.standIn.map(change)
            return .away(away)
        case .turnPassed, .left, .returned, .addressSuspended, .mailRefused: return self
        }
    }
}
