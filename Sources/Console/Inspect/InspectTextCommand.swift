import Foundation
import Replies
import Sessions

/// `inspect text`: reads what people wrote, one JSON object a line, and tells how it is understood. A line that is none
/// is answered with its fault, and the others go on.
package struct InspectTextCommand: Sendable {
    /// The next line of the input, without its end; nil at its end.
    package var nextLine: @Sendable () -> String?

    package init(nextLine: @escaping @Sendable () -> String?) { self.nextLine = nextLine }

    package func run(in context: CommandContext) throws -> CommandStatus {
        var (number, isSound) = (0, true)
        while let line = nextLine() {
            number += 1
            guard !line.allSatisfy(\.isWhitespace) else { continue }
            do {
                let question = try JSONDecoder().decode(Question.self, from: Data(line.utf8))
                let reading = WordReader.read(question.text, kind: question.kind ?? .rsvp)
                context.say(try JSONText.line(Answer(id: question.id, reading: reading)))
            } catch let error as DecodingError {
                isSound = false
                context.say(try JSONText.line(Fault(line: number, error: error.sentence)))
            }
        }
        return isSound ? .success : .badInput
    }

    private struct Question: Decodable {
        let id: String
        /// rsvp, feedback or other; rsvp where it is not said.
        let kind: ReplyKind?
        let text: String
    }

    private struct Answer: Encodable {
        let id: String
        let reading: Reading
    }

    private struct Fault: Encodable {
        let line: Int
        let error: String
    }
}
