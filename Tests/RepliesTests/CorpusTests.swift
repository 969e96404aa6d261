import Foundation
import Replies
import Sessions
import Testing

/// The labelled corpus (`Fixtures/replies.jsonl`), read whole. The rules were shaped on most of it: the thresholds show
/// that nothing got worse, and say nothing about replies never seen.
@Suite("The corpus of replies")
struct CorpusTests {
    struct Item: Decodable {
        var id: String
        var kind: ReplyKind
        var text: String
        var label: Label
        var disputed: Bool?
    }

    struct Label: Decodable {
        var partstat: ParticipationStatus?
        var delegate: String?
        var guests: Int?
        var party: Int?
        var late, leavesEarly, question, reschedule, unsubscribe, ambiguous: Bool
        var answers: [String: FeedbackAnswer]?
    }

    struct Tally {
        var right = 0
        var all = 0

        mutating func count(_ isRight: Bool) { (right, all) = (right + (isRight ? 1 : 0), all + 1) }
        var percent: Double { all == 0 ? 100 : 100 * Double(right) / Double(all) }
    }

    private static func items() throws -> [Item] {
        let text = String(decoding: try Fixture.bytes("replies.jsonl"), as: UTF8.self)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Item.self, from: Data($0.utf8)) }
            .filter { $0.disputed != true }
    }

    @Test("clear answers are recorded as meant, few are wrong, the ambiguous ones stay open")
    func answers() throws {
        var (clear, recorded, vague) = (Tally(), Tally(), Tally())
        for item in try Self.items() where item.kind != .feedback {
            let reading = WordReader.read(item.text, kind: item.kind)
            let said = reading.clarify ? nil : reading.status
            if item.label.ambiguous {
                vague.count(said == nil)
            } else if item.label.partstat != nil {
                clear.count(said == item.label.partstat)
            }
            if let said { recorded.count(said == item.label.partstat) }
        }
        #expect(clear.percent >= 90, "\(clear)")
        #expect(recorded.percent >= 94, "\(recorded)")
        #expect(vague.percent >= 90, "\(vague)")
    }

    @Test("feedback is recorded by question")
    func feedback() throws {
        var right = Tally()
        for item in try Self.items() where item.kind == .feedback {
            let answers = WordReader.read(item.text, kind: .feedback).answers
            let expected = (item.label.answers ?? [:]).filter { if case .score = $0.value { true } else { false } }
            let scores = answers.filter { if case .score = $0.value { true } else { false } }
            right.count(
                Set(answers.keys.map(String.init)) == Set((item.label.answers ?? [:]).keys)
                    && expected.allSatisfy { scores[Int($0.key) ?? 0] == $0.value })
        }
        #expect(right.percent >= 88, "\(right)")
    }

    enum Flag: String, CaseIterable {
        case late, leavesEarly, question, reschedule, unsubscribe

        func isSet(in label: Label) -> Bool {
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
        for item in try Self.items() {
            let reading = WordReader.read(item.text, kind: item.kind)
            if flag.isSet(in: reading) { precision.count(flag.isSet(in: item.label)) }
            if flag.isSet(in: item.label) { recall.count(flag.isSet(in: reading)) }
        }
        #expect(precision.percent >= 75 && recall.percent >= 75, "\(precision) \(recall)")
    }
}
