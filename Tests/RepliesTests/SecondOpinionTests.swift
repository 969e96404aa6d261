import Foundation
import Sessions
import Testing

@testable import Replies

/// The second opinion with weights made by hand, and what the trained one adds up to on replies nobody looked at.
@Suite("The second opinion")
struct SecondOpinionTests {
    @Test("Law 8: an answer it finds unlikely is asked back with both readings, and the rule says why")
    func doubts() {
        let reading = Self.read(
            "Hôm đó em tham dự lễ cưới bạn thân", grammar: .accepted, as: "lễ cưới", means: .declined)
        #expect(reading.clarify && reading.status == nil)
        #expect(reading.candidates == [.coming(.accepted), .coming(.declined)])
        #expect(reading.rule.english.contains("replies like this mostly decline"), "\(reading.rule.english)")
        #expect(reading.rule.vietnamese.contains("“lễ cưới”"), "\(reading.rule.vietnamese)")
    }

    @Test("what belongs to the doubted answer is left out, and its stand-in is the first reading")
    func details() {
        let text = "Cô Hạnh đi thay em, lễ cưới bạn thân"
        var reading = Reading(status: .delegated, delegate: "Hạnh", guests: 2, late: true, rule: "r")
        reading = Self.opinion("lễ cưới", means: .declined).reviewed(
            reading, of: ReplyText(text), kind: .rsvp, signs: [])
        #expect(reading.candidates == [.standIn("Hạnh"), .coming(.declined)])
        #expect(reading.delegate == nil && reading.guests == nil && !reading.late)
    }

    @Test("Law 8: where it thinks that nothing is said on coming, the two readings are still the grammar's and another")
    func doubtsWithoutAnother() {
        let reading = Self.read(
            "Hôm đó em tham dự lễ cưới bạn thân", grammar: .tentative, as: "lễ cưới", means: .nothing)
        #expect(reading.clarify && reading.candidates?.count == 2)
        #expect(reading.candidates?.first == .coming(.tentative))
        #expect(reading.rule.english.contains("say nothing on coming"), "\(reading.rule.english)")
    }

    @Test("an answer that it finds likely stays as the grammar read it")
    func agrees() {
        let reading = Self.read(
            "Hôm đó em tham dự lễ cưới bạn thân", grammar: .declined, as: "lễ cưới", means: .declined)
        #expect(reading == Reading(status: .declined, rule: "r"))
    }

    @Test(
        "where the grammar found nothing its answer counts, but never a stand-in, and only in answer to an invitation")
    func completes() {
        let text = "Lễ cưới bạn thân mất tiêu ngày đó rồi"
        let reading = Self.read(text, grammar: nil, as: "lễ cưới", means: .declined)
        #expect(reading.status == .declined && !reading.clarify)
        #expect(reading.rule.english.hasPrefix("no rule knows it"), "\(reading.rule.english)")
        #expect(Self.read(text, grammar: nil, as: "lễ cưới", means: .delegated).status == nil)
        #expect(Self.read(text, grammar: nil, as: "lễ cưới", means: .declined, kind: .other).status == nil)
    }

    @Test("what the grammar asks back stays asked", arguments: [OpinionAnswer.accepted, .declined])
    func keepsAsking(answer: OpinionAnswer) {
        let unclear = Reading(clarify: true, candidates: [.late, .coming(.declined)], rule: "r")
        let opinion = Self.opinion("lễ cưới", means: answer)
        #expect(opinion.reviewed(unclear, of: ReplyText("lễ cưới"), kind: .rsvp, signs: []) == unclear)
    }

    @Test("which buckets have weights is written down and read again, and damage is noticed")
    func kept() throws {
        let buckets = [0, 1, 63, 64, 200, 20_000, OpinionFeatures.buckets - 1]
        let kept = try #require(KeptBuckets(KeptBuckets(buckets).octets))
        #expect(kept.count == buckets.count)
        #expect(buckets.map { kept[$0] } == Array(buckets.indices))
        #expect(kept[2] == nil && kept[65] == nil && kept[OpinionFeatures.buckets - 2] == nil)
        #expect(KeptBuckets(Data([1, 0x80])) == nil, "a torn end")
        #expect(KeptBuckets(Data([1, 0])) == nil, "a bucket twice")
        #expect(KeptBuckets(Data([0xff, 0xff, 0xff, 0x7f])) == nil, "beyond the last")
        #expect(KeptBuckets(Data([0xff, 0xff, 0xff, 0xff, 1])) == nil, "a step too long")
    }

    @Test("nobody is taken off the list by it")
    func neverUnsubscribes() {
        let opinion = Self.opinion("lễ cưới", columns: OpinionFlag.allCases.map { OpinionModel.answers + $0.rawValue })
        let reading = opinion.reviewed(Reading(), of: ReplyText("lễ cưới bạn thân"), kind: .other, signs: [])
        #expect(reading.question && reading.reschedule && !reading.unsubscribe)
        #expect(!reading.late && !reading.leavesEarly, "hours belong to an answer")
    }

    @Test("the weights are of the size that is read, and speak for every answer and flag")
    func table() throws {
        let weights = try #require(SecondOpinion.standard?.model).weights
        for column in 0..<OpinionModel.width {
            let used = stride(from: column, to: weights.count, by: OpinionModel.width).count { weights[$0] != 0 }
            #expect(used > 1000, "column \(column)")
        }
    }

    @Test("a feature is the same on every machine and in every run")
    func buckets() {
        #expect(Bucket(.forms, ["không", "đi"]).number == Bucket(.forms, ["không", "đi"]).number)
        #expect(Bucket(.forms, ["đi"]).number != Bucket(.plain, ["đi"]).number)
        #expect(Bucket(.forms, ["không", "đi"]).number == 2037402)
    }

    /// A model that knows one pair of words.
    private static func opinion(_ words: String, means answer: OpinionAnswer) -> SecondOpinion {
        opinion(words, columns: [answer.rawValue])
    }

    private static func opinion(_ words: String, columns: [Int]) -> SecondOpinion {
        let kept = KeptBuckets([Bucket(.forms, words.split(separator: " ").map(String.init)).number])
        let weights = (0..<OpinionModel.width).map { columns.contains($0) ? Int8(127) : 0 }
        return SecondOpinion(OpinionModel(step: 1, kept: kept, weights: weights))
    }

    private static func read(
        _ text: String, grammar: ParticipationStatus?, as words: String, means answer: OpinionAnswer,
        kind: ReplyKind = .rsvp
    ) -> Reading {
        opinion(words, means: answer).reviewed(
            Reading(status: grammar, rule: "r"), of: ReplyText(text), kind: kind, signs: [])
    }
}
