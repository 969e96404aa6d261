import Foundation
import Sessions

/// What was sent from the feedback form.
struct FeedbackDraft: Sendable {
    var answers: [Int: FeedbackAnswer] = [:]
    var remark: String?

    enum Fault: Error, Sendable {
        case empty, tooLong

        var word: PageWord {
            switch self {
            case .empty: .feedbackEmpty
            case .tooLong: .commentTooLong
            }
        }
    }

    /// Questions left open stay open; scores are 1 to 5. Throws `Fault`.
    init(_ fields: FormFields, of form: FeedbackForm) throws(Fault) {
        for (number, question) in zip(1..., form.questions) {
            guard let value = try Self.words(fields["q\(number)"]) else { continue }
            switch question.scale {
            case .score: answers[number] = Int(value).flatMap { (1...5).contains($0) ? .score($0) : nil }
            case .words: answers[number] = .words(value)
            }
        }
        remark = try Self.words(fields["remark"])
        guard !answers.isEmpty || remark != nil else { throw .empty }
    }

    private static func words(_ text: String?) throws(Fault) -> String? {
        guard let text = text?.replacing("\r\n", with: "\n").trimmingBlanks, !text.isEmpty else { return nil }
        guard text.count <= AnswerDraft.longestComment else { throw .tooLong }
        return text
    }
}
