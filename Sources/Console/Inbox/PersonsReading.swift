import Foundation
import Replies
package import Sessions

/// What a person says that a message means: by its parts, or by choosing one of the two readings that fit.
package struct PersonsReading: Hashable, Sendable {
    /// The first or the second of the readings that were found.
    package var choice: Int?
    package var status: ParticipationStatus?
    package var delegate: String?
    package var guests: Int?
    package var party: Int?
    package var late = false
    package var leavesEarly = false
    package var answers: [Int: FeedbackAnswer] = [:]
    package var topic: String?
    /// The message is an idea, or a petition: the words that were read as one, else all of them.
    package var isIdea = false
    package var isPetition = false
    package var unsubscribe = false

    package init(status: ParticipationStatus? = nil, guests: Int? = nil) {
        (self.status, self.guests) = (status, guests)
    }

    /// Nothing was said.
    package var isEmpty: Bool { self == PersonsReading() }

    /// What stands in the ledger then. What was read of questions and wishes to move is kept: nothing here says anything
    /// of them.
    func reading(of text: String, readAs read: Reading?, by decider: String) throws -> Reading {
        let rule = Reason(vi: "\(decider) quyết định", en: "decided by \(decider)")
        var label = Reading(rule: rule)
        if let choice {
            guard let candidates = read?.candidates, candidates.indices.contains(choice) else {
                throw CommandFailure(
                    vi: "Thư này không có hai cách hiểu để chọn; hãy nói rõ, ví dụ --accepted.",
                    en: "This message has no two readings to choose from; say what it means, as with --accepted.")
            }
            label = Reading(choosing: [candidates[choice]], rule: rule)
            if label.status == .accepted, case .people = candidates[choice] { label.guests = nil }
        }
        label.status = status ?? label.status ?? (bringsOrTimes ? .accepted : nil)
        label.delegate = delegate ?? label.delegate
        (label.guests, label.party) = (guests ?? label.guests, party ?? label.party)
        (label.late, label.leavesEarly) = (late || label.late, leavesEarly || label.leavesEarly)
        label.answers.merge(answers) { _, new in new }
        label.topic = topic
        if isIdea { label.idea = read?.idea ?? Self.words(text) }
        if isPetition { label.petition = read?.petition ?? Self.words(text) }
        guard !isIdea || label.idea != nil, !isPetition || label.petition != nil else {
            throw CommandFailure(
                vi: "Thư này không có lời mới nào để ghi lại; xem `convoke inbox show`.",
                en: "There are no new words in this message to keep; see `convoke inbox show`.")
        }
        label.unsubscribe = unsubscribe || label.unsubscribe
        (label.question, label.reschedule) = (read?.question ?? false, read?.reschedule ?? false)
        return label
    }

    /// Who says how many come, or when, says that somebody comes.
    private var bringsOrTimes: Bool { guests != nil || party != nil || late || leavesEarly }

    private static func words(_ text: String) -> String? {
        let words = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return words.isEmpty ? nil : words
    }
}

extension Reading {
    /// It says something of one session.
    var needsSession: Bool { status != nil || !answers.isEmpty }
    var offers: [(kind: Contribution.Kind, text: String)] {
        [(.topic, topic), (.idea, idea), (.petition, petition)].compactMap { kind, text in text.map { (kind, $0) } }
    }
}
