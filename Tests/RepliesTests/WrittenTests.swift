import Testing

/// Replies by writers who had read the rules of labelling and nothing of the rules of reading, most of them meant to be
/// hard. One half shaped the rules. Of the other only totals were looked at: how far it lies behind tells how far the
/// reading is from what it is meant to be (95 of 100 clear answers recorded as meant, one in a hundred recorded wrongly).
/// The floors keep what was reached; they are no goals.
@Suite("Replies by independent writers")
struct WrittenTests {
    @Test("the half that shaped the rules is read as well as before")
    func developed() throws {
        let score = Score(try LabelledReply.all(in: "written-develop.jsonl"))
        #expect(score.clear.all > 500 && score.feedback.all > 150)
        #expect(score.clear.percent >= 92, "\(score.clear)")
        #expect(score.recorded.percent >= 93.5, "\(score.recorded)")
        #expect(score.vague.percent >= 80, "\(score.vague)")
        #expect(score.feedback.percent >= 97, "\(score.feedback)")
    }

    @Test("the half that nobody looked at is read as well as before")
    func held() throws {
        let score = Score(try LabelledReply.all(in: "written-held.jsonl"))
        #expect(score.clear.all > 500)
        #expect(score.clear.percent >= 74, "\(score.clear)")
        #expect(score.recorded.percent >= 80, "\(score.recorded)")
        #expect(score.vague.percent >= 84, "\(score.vague)")
    }
}
