package import Foundation

/// What somebody who runs the group answers to a member, word for word: it goes to that member and to nobody else.
package struct OfferAnswer: Hashable, Sendable {
    package typealias ID = Identifier<OfferAnswer>

    package var id: ID
    package var group: Group.ID
    package var session: Session.ID?
    /// The news that told of what is answered.
    package var matter: Matter.ID
    /// What is answered.
    package var asked: Asker
    package var text: String
    /// Who answers; nil where only the source says it.
    package var by: Person.ID?
    package var source: FactSource
    package var at: Date

    package init(
        id: ID, group: Group.ID, session: Session.ID?, matter: Matter.ID, asked: Asker, text: String, by: Person.ID?,
        source: FactSource, at: Date
    ) {
        (self.id, self.group, self.session, self.matter) = (id, group, session, matter)
        (self.asked, self.text, self.by, self.source, self.at) = (asked, text, by, source, at)
    }
}

/// A member who waits for an answer, and to which words.
package struct Asker: Hashable, Sendable {
    package var person: Person.ID
    package var words: String
    /// Nil where the words are no contribution: an answer to a turn.
    package var offer: Contribution.ID?

    package init(person: Person.ID, words: String, offer: Contribution.ID? = nil) {
        (self.person, self.words, self.offer) = (person, words, offer)
    }
}

/// News that a message told its reader, and what a reply to that message does.
package struct NewsThread: Hashable, Sendable {
    package var matter: Matter.ID
    package var group: Group.ID
    package var session: Session.ID?
    package var news: News
    /// Those whom an answer goes back to; empty where nobody waits for one, and for a reader who does not run the group.
    package var askers: [Asker]
    /// The question with which the conversation began, where the news are an answer: a reply goes on with it.
    package var beginning: Contribution.ID?
    /// So much has gone back and forth today that a person looks at what comes next (law 7).
    package var isSpent: Bool

    /// Words that go to and fro about one thing in a day before a person has to look.
    package static let dailyLimit = 8

    package init(
        matter: Matter.ID, group: Group.ID, session: Session.ID? = nil, news: News, askers: [Asker] = [],
        beginning: Contribution.ID? = nil, isSpent: Bool = false
    ) {
        (self.matter, self.group, self.session, self.news) = (matter, group, session, news)
        (self.askers, self.beginning, self.isSpent) = (askers, beginning, isSpent)
    }
}

/// What a member asked, and all that was answered to it.
package struct MemberQuestion: Hashable, Sendable {
    /// Of kind `question`, or a wish to move that is answered like one.
    package var contribution: Contribution
    /// In the order in which they were given.
    package var answers: [OfferAnswer]

    package init(contribution: Contribution, answers: [OfferAnswer]) {
        (self.contribution, self.answers) = (contribution, answers)
    }

    package var isOpen: Bool { answers.isEmpty }
}
