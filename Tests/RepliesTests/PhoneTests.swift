import Foundation
import Testing

/// Replies as they are typed on phones, written before the rules were looked at again and cut in two by a hash of their
/// text. One half shaped the rules; of the other half only totals were looked at, so it tells how replies fare that were
/// never seen.
@Suite("Replies from phones")
struct PhoneTests {
    private static let halves = ["phone-develop.jsonl", "phone-held.jsonl"]

    /// FNV-1a of the composed text; its bit 32 decides.
    private static func isHeld(_ text: String) -> Bool {
        let hash = text.precomposedStringWithCanonicalMapping.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        return hash >> 32 & 1 == 1
    }

    @Test("each reply lies in the half its text belongs to", arguments: [0, 1])
    func halves(index: Int) throws {
        let replies = try LabelledReply.all(in: Self.halves[index])
        #expect(replies.count > 250)
        #expect(replies.allSatisfy { Self.isHeld($0.text) == (index == 1) })
    }

    @Test("the half that shaped the rules is read nearly whole")
    func developed() throws {
        let score = Score(try LabelledReply.all(in: Self.halves[0]))
        #expect(score.clear.percent >= 97, "\(score.clear)")
        #expect(score.recorded.percent >= 98, "\(score.recorded)")
        #expect(score.vague.percent >= 90, "\(score.vague)")
        #expect(score.feedback.percent >= 94, "\(score.feedback)")
    }

    @Test("the half that nobody looked at is not read worse than it was")
    func held() throws {
        let score = Score(try LabelledReply.all(in: Self.halves[1]))
        #expect(score.clear.percent >= 89, "\(score.clear)")
        #expect(score.recorded.percent >= 92, "\(score.recorded)")
        #expect(score.vague.percent >= 85, "\(score.vague)")
        #expect(score.feedback.percent >= 90, "\(score.feedback)")
    }
}
