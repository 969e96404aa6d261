import Foundation
import Replies
import Sessions

/// One reply with what a careful secretary would write down after reading it.
struct LabelledReply: Decodable {
    var id: String
    var kind: ReplyKind
    var text: String
    var label: Label
    var disputed: Bool?

    struct Label: Decodable {
        var partstat: ParticipationStatus?
        var delegate: String?
        var guests: Int?
        var party: Int?
        var late, leavesEarly, question, reschedule, unsubscribe, ambiguous: Bool
        var answers: [String: FeedbackAnswer]?
    }

    static func all(in file: String) throws -> [LabelledReply] {
        let text = String(decoding: try Fixture.bytes(file), as: UTF8.self)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Self.self, from: Data($0.utf8)) }
            .filter { $0.disputed != true }
    }

    /// What the words are taken for; nil where nothing would be recorded.
    func status(_ reading: Reading) -> ParticipationStatus? { reading.clarify ? nil : reading.status }
}

struct Tally: CustomStringConvertible {
    var right = 0
    var all = 0

    mutating func count(_ isRight: Bool) { (right, all) = (right + (isRight ? 1 : 0), all + 1) }
    var percent: Double { all == 0 ? 100 : 100 * Double(right) / Double(all) }
    var description: String { "\(right) of \(all)" }
}

/// How a collection of replies is read.
struct Score {
    /// Of the clear answers, those recorded as meant.
    var clear = Tally()
    /// Of what is recorded at all, what is right.
    var recorded = Tally()
    /// Of the ambiguous ones, those asked back or left open.
    var vague = Tally()
    /// Of the answers to feedback questions, those with every question right.
    var feedback = Tally()

    init(_ replies: [LabelledReply]) {
        for reply in replies {
            let reading = WordReader.read(reply.text, kind: reply.kind)
            let said = reply.status(reading)
            if reply.kind == .feedback {
                feedback.count(Self.sameAnswers(reply.label.answers ?? [:], reading.answers))
            } else if reply.label.ambiguous {
                vague.count(said == nil)
            } else if reply.label.partstat != nil {
                clear.count(said == reply.label.partstat)
            }
            if let said { recorded.count(said == reply.label.partstat) }
        }
    }

    /// The same questions, the same scores; how much of the words is kept is not counted.
    private static func sameAnswers(_ label: [String: FeedbackAnswer], _ read: [Int: FeedbackAnswer]) -> Bool {
        Set(read.keys.map(String.init)) == Set(label.keys)
            && label.allSatisfy { number, answer in
                guard case .score = answer else { return true }
                return read[Int(number) ?? 0] == answer
            }
    }
}
