/// Someone Convoke writes to or hears from.
package struct Person: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Person>

    package var id: ID
    /// As written on a list: `Nguyễn Thị Lan`.
    package var name: String
    /// The form of address that goes before the given name: *cô*, *thầy*, *chị*; Dr. Empty where none is wanted.
    package var honorific: String
    package var language: Language
    /// IANA name; decides which hours are quiet and how times are written to this person.
    package var zone: String
    package var organisation: Organisation.ID?

    package init(
        id: ID, name: String, honorific: String = "", language: Language = .vietnamese,
        zone: String = "Asia/Ho_Chi_Minh", organisation: Organisation.ID? = nil
    ) {
        (self.id, self.name, self.honorific) = (id, name, honorific)
        (self.language, self.zone, self.organisation) = (language, zone, organisation)
    }

    /// The name one is called by: the last word of a Vietnamese name, the first of any other.
    package var givenName: String {
        let words = name.split(separator: " ")
        return String((language == .vietnamese ? words.last : words.first) ?? Substring(name))
    }

    /// How a list names this person: *cô Lan*, or the full name where no form of address is known.
    package var addressedName: String { honorific.isEmpty ? name : "\(honorific) \(givenName)" }
}

/// The language of what a person reads; a third one is a folder of templates, a folder of words and a case here.
package enum Language: String, CaseIterable, Sendable, Codable {
    case vietnamese = "vi"
    case english = "en"
}
