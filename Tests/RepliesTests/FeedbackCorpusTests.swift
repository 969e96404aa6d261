import Testing

/// Answers to the questions after a session alone, in as many ways as three writers could think of: any order and any
/// naming of the questions, halves and other scales, corrections, what is passed over, remarks with figures in them. Two
/// of the writers shaped the rules, the third was never looked at. The goal is 95 of 100 read wholly right; the floors
/// keep what was reached.
@Suite("Feedback by three writers")
struct FeedbackCorpusTests {
    @Test("the two that shaped the rules are read nearly whole")
    func developed() throws {
        let score = Score(try LabelledReply.all(in: "feedback-develop.jsonl"))
        #expect(score.feedback.all > 800)
        #expect(score.feedback.percent >= 98, "\(score.feedback)")
    }

    @Test("the one that nobody looked at is read as well as before")
    func held() throws {
        let score = Score(try LabelledReply.all(in: "feedback-held.jsonl"))
        #expect(score.feedback.all > 300)
        #expect(score.feedback.percent >= 86, "\(score.feedback)")
    }
}
