import Replies
import Sessions
import Testing

@Suite struct `What unclear words may mean` {
    // Which words have which two readings stands in docs/reading.md, and DoubtfulWordsTests sees to it.

    @Test("English words name their readings, too")
    func english() {
        let reading = WordReader.read("Either Femi or I will be there", kind: .rsvp)
        #expect(reading.candidates == [.coming(.accepted), .standIn("Femi")] && reading.status == nil)
    }

    @Test func `of +1 the yes is kept, and how many come is asked`() {
        let reading = WordReader.read("+1", kind: .rsvp)
        #expect(reading.status == .accepted)
        #expect(reading.clarify)
        #expect(reading.candidates == [.people(1), .people(2)])
        #expect(reading.guests == nil)
    }

    @Test(
        "a doubtful score lies between two, or belongs to one of two questions",
        arguments: [
            ("câu 1: 4.5", [Meaning.score(question: 1, 4), .score(question: 1, 5)]),
            ("câu 1 trên 4 dưới 5", [.score(question: 1, 4), .score(question: 1, 5)]),
            ("câu 1: 5đ\ncâu 1: 4đ", [.score(question: 1, 4), .score(question: 1, 5)]),
            ("cho 4 sao ⭐", [.score(question: 1, 4), .score(question: 2, 4)]),
        ])
    func scores(_ text: String, _ expected: [Meaning]) {
        let reading = WordReader.read(text, kind: .feedback)
        #expect(reading.clarify)
        #expect(reading.candidates == expected)
    }

    @Test("what is off the scale lies between none", arguments: ["Câu 1: 6 điểm luôn 😍", "8/10 nha chị", "câu 1: 0,5"])
    func offScale(_ text: String) {
        let reading = WordReader.read(text, kind: .feedback)
        #expect(reading.clarify)
        #expect(reading.candidates == nil)
    }

    @Test("clear words have no candidates", arguments: ["Em đi nhé", "Em không đi được ạ", "Cảm ơn chị"])
    func clear(_ text: String) { #expect(WordReader.read(text, kind: .rsvp).candidates == nil) }

    @Test(
        "a meaning is read from the text it is written as",
        arguments: [
            Meaning.coming(.accepted), .coming(.delegated), .late, .people(2), .standIn("Thu: em"), .noMessages,
            .score(question: 1, 4),
        ])
    func text(_ meaning: Meaning) { #expect(Meaning(meaning.description) == meaning) }

    @Test("other texts are no meaning", arguments: ["", "late:", "people:", "people:x", "score:1", "score:1:2:3", "x"])
    func notText(_ text: String) { #expect(Meaning(text) == nil) }
}
