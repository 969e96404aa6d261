/// What one message about a date poll asks. It is written into the notice's key, so that an answer to an old message is
/// read as the answer to what that message asked, whatever was offered since.
package enum PollQuestion: Hashable, Sendable {
    /// Every option.
    case everything
    /// Of somebody who has not answered, shortly before the last day.
    case reminder
    /// Only what was offered after this revision: the person has answered the rest.
    case additions(after: Int)

    /// The step of what those who run the group are told at the end: it asks nobody.
    package static let resultStep = "result"

    /// The step of the notice's key.
    package var step: String {
        switch self {
        case .everything: "options"
        case .reminder: "unanswered"
        case .additions(let revision): "after-\(revision)"
        }
    }

    package init?(step: String) {
        switch step {
        case "options": self = .everything
        case "unanswered": self = .reminder
        default:
            guard step.hasPrefix("after-"), let revision = Int(step.dropFirst(6)) else { return nil }
            self = .additions(after: revision)
        }
    }
}

extension DatePoll {
    /// The options that a message of this revision asks about: those withdrawn since are left out.
    package func asked(_ question: PollQuestion, revision: Int) -> [PollOption] {
        standing.filter { option in
            guard option.since <= revision else { return false }
            if case .additions(let last) = question { return option.since > last }
            return true
        }
    }

    /// As `asked`, by the key of the notice; empty for a notice that is about no poll.
    package func asked(by key: Notice.Key) -> [PollOption] {
        guard key.kind == .datePoll, let question = PollQuestion(step: key.step) else { return [] }
        return asked(question, revision: key.revision)
    }

    /// What an answer to the message of `key` can be about: as `asked`, or what it asked about once where all of that
    /// was withdrawn: never what it did not show.
    package func everAsked(by key: Notice.Key) -> [PollOption] {
        let standing = asked(by: key)
        guard standing.isEmpty else { return standing }
        var former = self
        for index in former.options.indices { former.options[index].isWithdrawn = false }
        return former.asked(by: key)
    }
}
