import Foundation
import Programmes

/// `inspect recurrence`: the dates of recurrence rules, one JSON object a line. A line that is none is answered with its
/// fault, a rule that RFC 5545 forbids with the part and the reason, and the others go on.
package struct InspectRecurrenceCommand: Sendable {
    /// The next line of the input, without its end; nil at its end.
    package var nextLine: @Sendable () -> String?

    package init(nextLine: @escaping @Sendable () -> String?) { self.nextLine = nextLine }

    /// A line that is no question makes this `badInput`; a rule that has no dates does not.
    package func run(in context: CommandContext) throws -> CommandStatus {
        let decoder = JSONDecoder()
        var (number, isSound) = (0, true)
        while let line = nextLine() {
            number += 1
            guard !line.allSatisfy(\.isWhitespace) else { continue }
            do {
                let question = try decoder.decode(RecurrenceQuestion.self, from: Data(line.utf8))
                context.say(try JSONText.line(question.answer))
            } catch let error as DecodingError {
                isSound = false
                let id = try? decoder.decode(Named.self, from: Data(line.utf8)).id
                context.say(try JSONText.line(RecurrenceAnswer(id: id, error: "line \(number): \(error.sentence)")))
            }
        }
        return isSound ? .success : .badInput
    }

    private struct Named: Decodable {
        let id: QuestionID?
    }
}
