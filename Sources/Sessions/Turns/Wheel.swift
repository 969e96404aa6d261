// What a group does in turns: hosting goes round among its schools, chairing and taking the minutes among its people. A
// wheel is the order; whose turn it is follows from the order, from who had it when, and from what was answered.

/// What is done in turns.
package enum Duty: String, CaseIterable, Sendable, Codable {
    /// *Đăng cai*: an organisation's.
    case host
    /// *Chủ trì*: a person's.
    case chair
    /// *Ghi biên bản*: a person's.
    case minutes
}

/// Who takes a turn, as one text: `organisation:hoa-sen`, `person:lan`.
package enum TurnHolder: Hashable, Comparable, Sendable, TextCodable {
    case organisation(Organisation.ID)
    case person(Person.ID)

    package init?(_ description: String) {
        guard let colon = description.firstIndex(of: ":") else { return nil }
        let name = String(description[description.index(after: colon)...])
        guard !name.isEmpty else { return nil }
        switch description[..<colon] {
        case "organisation": self = .organisation(.init(name))
        case "person": self = .person(.init(name))
        default: return nil
        }
    }

    package var description: String {
        switch self {
        case .organisation(let id): "organisation:\(id)"
        case .person(let id): "person:\(id)"
        }
    }

    /// The bare id, as a programme file writes it.
    package var name: String {
        switch self {
        case .organisation(let id): id.rawValue
        case .person(let id): id.rawValue
        }
    }

    package var organisation: Organisation.ID? { if case .organisation(let id) = self { id } else { nil } }

    /// Whether `person` may answer for it: an organisation is spoken for by its people.
    package func isSpokenFor(by person: Person) -> Bool {
        switch self {
        case .organisation(let id): person.organisation == id
        case .person(let id): person.id == id
        }
    }
}

/// One duty of a series and the order in which it goes round.
package struct Wheel: Hashable, Sendable, Codable {
    package var duty: Duty
    package var order: [TurnHolder]
    /// How a turn is offered; nil where nobody is asked.
    package var offer: Offer?
    /// Who takes the turn when everybody has passed it on; nil where the chair decides.
    package var fallback: TurnHolder?

    package struct Offer: Hashable, Sendable, Codable {
        /// Days before the session at which its turn is offered.
        package var days: Int
        /// Days in which to answer.
        package var daysToAnswer: Int

        package init(days: Int, daysToAnswer: Int) { (self.days, self.daysToAnswer) = (days, daysToAnswer) }
    }

    package init(duty: Duty, order: [TurnHolder], offer: Offer? = nil, fallback: TurnHolder? = nil) {
        (self.duty, self.order, self.offer, self.fallback) = (duty, order, offer, fallback)
    }
}
