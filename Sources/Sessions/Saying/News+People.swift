extension News {
    /// Nothing more is sent to an address of this person.
    package struct AddressSuspended: Hashable, Sendable, Codable {
        package var person: Person.ID
        package var cause: AddressHealth.Cause
        /// Nothing that is sent reaches them in another way.
        package var isCutOff: Bool

        package init(person: Person.ID, cause: AddressHealth.Cause, isCutOff: Bool) {
            (self.person, self.cause, self.isCutOff) = (person, cause, isCutOff)
        }
    }

    /// A server refused a message to this person as it was, or because of us who sent it.
    package struct MailRefused: Hashable, Sendable, Codable {
        package var person: Person.ID
        /// As RFC 3463 writes it.
        package var status: String?

        package init(person: Person.ID, status: String?) { (self.person, self.status) = (person, status) }
    }

    /// The matter's session lies in an absence of this person.
    package struct Away: Hashable, Sendable, Codable {
        package var person: Person.ID
        /// Nil where no day was named.
        package var until: WallDate?
        package var standIn: String?
        /// Whether they come is not known yet.
        package var isSilent: Bool

        package init(person: Person.ID, until: WallDate?, standIn: String? = nil, isSilent: Bool) {
            (self.person, self.until, self.standIn, self.isSilent) = (person, until, standIn, isSilent)
        }
    }
}
