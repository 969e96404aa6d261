import Foundation
import Ledger
import Sessions
import Tokens

/// Somebody who opened one of our messages' links: which message, whose, and in which language they read.
struct TokenVisit: Sendable {
    let message: IdentifiedDelivery
    let token: String
    let words: PageWords
    let now: Date

    var person: Person { message.person.person }
    var language: Language { words.language }

    /// The sessions the message is about, in its order; the one the link names comes first.
    func sessions(first: String?) -> [Session.ID] {
        var ids: [Session.ID] = []
        for id in message.notices.compactMap(\.session) where !ids.contains(id) { ids.append(id) }
        return ids.filter { $0.rawValue == first } + ids.filter { $0.rawValue != first }
    }
}

extension Site {
    /// Reads the token and looks its message up. Opening changes nothing and uses nothing up (law 7): a scanner may open
    /// every link as often as it likes. Throws `PageRefusal.badLink` and `.expiredLink`.
    func visit(_ request: PageRequest, token: String, for purpose: TokenPurpose) async throws -> TokenVisit {
        let now = self.now
        guard let number = mint.read(token, for: purpose) else { throw PageRefusal.badLink }
        guard let message = try await ledger.identifiedDelivery(Delivery.ID(number: number), at: now) else {
            throw PageRefusal.expiredLink
        }
        // Leaving works for ever.
        if purpose != .unsubscribe {
            let lifetime = Double(settings.tokenLifetime.components.seconds)
            guard now < message.relevantUntil.addingTimeInterval(lifetime) else { throw PageRefusal.expiredLink }
        }
        let language = request.language(of: message.person.person)
        return TokenVisit(message: message, token: token, words: PageWords(language), now: now)
    }
}
