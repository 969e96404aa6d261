import Foundation
import Sessions

/// Replies in people's own words, each with what a careful secretary would write down after reading it: a selection of
/// the labelled corpus.
struct ReplyCorpus: Sendable {
    struct Reply: Sendable, Decodable {
        var id: String
        var kind: String
        var text: String
        var label: Label
    }

    struct Label: Sendable, Decodable {
        var partstat: ParticipationStatus?
        var question: Bool
        var reschedule: Bool
        var topic: String?
        var idea: String?
        var petition: String?
        var ambiguous: Bool
    }

    private let replies: [Reply]

    init() throws {
        let decoder = JSONDecoder()
        replies = try PackageResources.replies_jsonl.split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(Reply.self, from: Data($0))
        }
    }

    /// Clear answers to an invitation.
    func answers(_ status: ParticipationStatus) -> [Reply] {
        replies.filter { $0.kind == "rsvp" && $0.label.partstat == status && !$0.label.ambiguous }
    }

    /// Replies to an invitation that nobody could write down without asking back: a bare *Dạ*.
    var unclear: [Reply] { replies.filter { $0.kind == "rsvp" && $0.label.ambiguous } }
    var questions: [Reply] {
        replies.filter { $0.kind == "rsvp" && $0.label.partstat == nil && !$0.label.ambiguous }
    }
    var feedback: [Reply] { replies.filter { $0.kind == "feedback" } }
    var contributions: [Reply] {
        replies.filter { reply in
            let label = reply.label
            return reply.kind == "other" && [label.topic, label.idea, label.petition].contains { $0 != nil }
        }
    }
    /// What answers while its owner is away.
    var away: [Reply] { replies.filter { $0.id == "b-0549" } }
}
