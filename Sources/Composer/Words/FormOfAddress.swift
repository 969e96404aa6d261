package import Sessions

/// How one writes to a person and speaks to them.
package struct FormOfAddress: Hashable, Sendable {
    /// After the opening word: *cô Lan*, *Dr. Nguyen*.
    package let name: String
    /// *cô*, *anh/chị*, *you*.
    package let you: String

    /// `isFull` names the person as a list does, for an address that several share: *cô Nguyễn Thị Lan*.
    package init(_ person: Person, isFull: Bool = false) {
        let honorific = cleanLine(person.honorific)
        switch person.language {
        case .vietnamese:
            let speaks = Self.spokenHonorifics.contains(honorific.lowercased())
            you = speaks ? honorific.lowercased() : "anh/chị"
            let name = isFull || honorific.isEmpty ? person.name : person.givenName
            self.name = [honorific, cleanLine(name)].filter { !$0.isEmpty }.joined(separator: " ")
        case .english:
            you = "you"
            let words = cleanLine(person.name).split(separator: " ")
            let short = honorific.isEmpty ? words.first : words.last
            let name = isFull ? cleanLine(person.name) : short.map(String.init) ?? ""
            self.name = [honorific, name].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    /// The honorifics that also stand for *you*.
    private static let spokenHonorifics: Set<String> = [
        "cô", "thầy", "chị", "anh", "bà", "ông", "bác", "chú", "dì", "cậu", "em", "bạn",
    ]
}

extension Person {
    /// On a list of many: the form of address with the whole name, since every list has three *cô Lan*.
    var listedName: String { cleanLine(honorific.isEmpty ? name : "\(honorific) \(name)") }
}
