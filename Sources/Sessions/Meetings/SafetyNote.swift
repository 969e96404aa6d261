/// What people must heed in a period: a rule in an epidemic, a storm. Printed at the top of whatever is said, while the
/// period lasts, about a session of the group or of one of its sub-groups that falls into it; no reason to say anything.
///
/// The day of the session decides and not that of the message: a rule that will be over when people meet would only
/// confuse them, and one that will hold then is of use weeks before.
package struct SafetyNote: Hashable, Sendable, Codable {
    package typealias ID = Identifier<SafetyNote>

    package var id: ID
    package var group: Group.ID
    /// Whose file states it; nil for one that was noted by hand.
    package var programme: Programme.ID?
    package var from: WallDate
    /// The last day of the period.
    package var until: WallDate
    package var text: String
    /// For those who read English; nil where `text` is for everybody.
    package var english: String?

    package init(
        id: ID, group: Group.ID, programme: Programme.ID? = nil, from: WallDate, until: WallDate, text: String,
        english: String? = nil
    ) {
        (self.id, self.group, self.programme) = (id, group, programme)
        (self.from, self.until, self.text, self.english) = (from, until, text, english)
    }

    package func text(in language: Language) -> String {
        switch language {
        case .vietnamese: text
        case .english: english ?? text
        }
    }

    /// Whether what is said on `today` about a session on `day` must bear it.
    package func concerns(sessionOn day: WallDate, today: WallDate) -> Bool {
        from <= day && day <= until && today <= until
    }
}
