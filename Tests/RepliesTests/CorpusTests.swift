import Foundation
import Replies
import Sessions
import Testing

/// The labelled corpus (`Fixtures/replies.jsonl`), read whole. The rules were shaped on most of it: the thresholds show
/// that nothing got worse, and say nothing about replies never seen.
@Suite("The corpus of replies")
struct CorpusTests {
    @Test("clear answers are recorded as meant, few are wrong, the ambiguous ones stay open")
    func answers() throws {
        let score = Score(try LabelledReply.all(in: "replies.jsonl"))
        #expect(score.clear.percent >= 95, "\(score.clear)")
        #expect(score.recorded.percent >= 97, "\(score.recorded)")
        #expect(score.vague.percent >= 95, "\(score.vague)")
    }

    @Test("feedback is recorded by question")
    func feedback() throws {
        let score = Score(try LabelledReply.all(in: "replies.jsonl"))
        #expect(score.feedback.percent >= 94, "\(score.feedback)")
    }

    enum Flag: String, CaseIterable {
        case late, leavesEarly, question, reschedule, unsubscribe

        func isSet(in label: LabelledReply.Label) -> Bool {
            switch self {
            case .late: label.late
            case .leavesEarly: label.leavesEarly
            case .question: label.question
            case .reschedule: label.reschedule
            case .unsubscribe: label.unsubscribe
            }
        }

        func isSet(in reading: Reading) -> Bool {
            switch self {
            case .late: reading.late
            case .leavesEarly: reading.leavesEarly
            case .question: reading.question
            case .reschedule: reading.reschedule
            case .unsubscribe: reading.unsubscribe
            }
        }
    }

    @Test("flags are set where they should be and nowhere else", arguments: Flag.allCases)
    func flags(flag: Flag) throws {
        var (precision, recall) = (Tally(), Tally())
        for item in try LabelledReply.all(in: "replies.jsonl") {
            let reading = WordReader.read(item.text, kind: item.kind)
            if flag.isSet(in: reading) { precision.count(flag.isSet(in: item.label)) }
            if flag.isSet(in: item.label) { recall.count(flag.isSet(in: reading)) }
        }
        #expect(precision.percent >= 75 && recall.percent >= 75, "\(precision) \(recall)")
    }
}
