import Foundation
import Replies
import Sessions

/// A labelled reply as the training needs it; keys of the label that are not there have their default.
struct TrainingReply: Decodable {
    let id: String
    let kind: ReplyKind
    let text: String
    private let label: Label
    private let disputed: Bool?

    private struct Label: Decodable {
        let partstat: ParticipationStatus?
        let ambiguous, question, reschedule, late, leavesEarly, unsubscribe: Bool?
    }

    var answer: OpinionAnswer { OpinionAnswer(label.partstat, isUnclear: label.ambiguous ?? false) }

    subscript(flag: OpinionFlag) -> Bool {
        let value =
            switch flag {
            case .question: label.question
            case .reschedule: label.reschedule
            case .late: label.late
            case .leavesEarly: label.leavesEarly
            case .unsubscribe: label.unsubscribe
            }
        return value ?? false
    }

    /// The replies of a file that the second opinion is asked about and whose label nobody disputes.
    static func all(in file: URL) throws -> [TrainingReply] {
        let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
        return try lines.map { try JSONDecoder().decode(Self.self, from: Data($0.utf8)) }
            .filter { $0.disputed != true && $0.kind != .feedback }
    }
}

/// A reply ready for the regression.
struct Example {
    let id: String
    let kind: ReplyKind
    let features: OpinionFeatures
    let answer: OpinionAnswer
    let flags: [Bool]
    /// What the grammar alone makes of it.
    let grammar: Reading

    init(_ reply: TrainingReply, knowsRules: Bool) {
        (id, kind) = (reply.id, reply.kind)
        features = OpinionFeatures(reply.text, kind: reply.kind, knowsRules: knowsRules)
        answer = reply.answer
        flags = OpinionFlag.allCases.map { reply[$0] }
        grammar = WordReader.readGrammar(reply.text, kind: reply.kind)
    }
}
