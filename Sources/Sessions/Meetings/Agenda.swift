/// One thing on an agenda.
package struct AgendaItem: Hashable, Sendable, Codable {
    package var title: String
    /// Who presents it, as written in the programme.
    package var owner: String?
    package var minutes: Int?
    /// What brought it here; nil for what somebody wrote onto the agenda.
    package var origin: Origin?

    /// As one text: `topic:ID`, `follow-up:ID`.
    package enum Origin: Hashable, Sendable, TextCodable {
        case topic(Topic.ID)
        case followUp(FollowUp.ID)

        package init?(_ description: String) {
            guard let colon = description.firstIndex(of: ":") else { return nil }
            let name = String(description[description.index(after: colon)...])
            switch description[..<colon] {
            case "topic" where !name.isEmpty: self = .topic(.init(name))
            case "follow-up" where !name.isEmpty: self = .followUp(.init(name))
            default: return nil
            }
        }

        package var description: String {
            switch self {
            case .topic(let id): "topic:\(id)"
            case .followUp(let id): "follow-up:\(id)"
            }
        }
    }

    package init(title: String, owner: String? = nil, minutes: Int? = nil, origin: Origin? = nil) {
        (self.title, self.owner, self.minutes, self.origin) = (title, owner, minutes, origin)
    }
}
