package import Foundation

/// When somebody can come: one answer to a date poll. Of each option the latest answer counts; what it does not name
/// stays as it was.
package struct Vote: Hashable, Sendable {
    package typealias ID = Identifier<Vote>

    package enum Answer: String, CaseIterable, Sendable, Codable {
        case yes
        /// With difficulty, or not yet for certain.
        case ifNeedBe = "if-need-be"
        case no

        /// Can come, or could.
        package var can: Bool { self != .no }
    }

    package var id: ID
    package var session: Session.ID
    package var person: Person.ID
    /// By the option's number.
    package var answers: [Int: Answer]
    /// The words behind it, whole.
    package var comment: String?
    package var rule: Reason
    package var source: FactSource
    package var at: Date

    package init(
        id: ID, session: Session.ID, person: Person.ID, answers: [Int: Answer], comment: String? = nil, rule: Reason,
        source: FactSource, at: Date
    ) {
        (self.id, self.session, self.person, self.answers) = (id, session, person, answers)
        (self.comment, self.rule, self.source, self.at) = (comment, rule, source, at)
    }
}

extension Sequence<Vote> {
    /// What counts of each person, from facts in the order in which they became known.
    package var latestAnswers: [Person.ID: [Int: Vote.Answer]] {
        reduce(into: [:]) { latest, vote in
            latest[vote.person, default: [:]].merge(vote.answers) { _, new in new }
        }
    }
}
