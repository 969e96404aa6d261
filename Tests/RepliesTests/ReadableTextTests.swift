import InternetMessage
import Replies
import Sessions
import Testing

@Suite("What of a text is read")
struct ReadableTextTests {
    private static let pictures = [
        "\u{1}\u{2}\u{FFFD}\u{FFFD} y \u{FFFD}\u{3}\u{FFFD}\u{FFFD}", "\u{FFFD}\u{FFFD}y\u{FFFD}",
        "%\u{FFFD}\u{13}y ok\u{FFFD}\u{FFFD}\u{1B}\u{2}", "\u{E000}\u{E001}k\u{F8FF}",
    ]

    @Test("a letter among octets that are no text answers nothing", arguments: pictures)
    func noise(text: String) throws {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.status == nil && !reading.clarify)
        #expect(WordReader.read("4 4 " + text + text + text, kind: .feedback).answers.isEmpty)
        let verdict = try Fixture.verdict(
            try Fixture.mail(text), Fixture.context(.invitation, [try Fixture.session()]))
        #expect(verdict.facts.isEmpty)
    }

    @Test(
        "an answer of which a letter or two were lost is read",
        arguments: ["Em đi được \u{FFFD}", "Yes, I\u{FFFD}ll be there", "\u{FEFF}y"])
    func damaged(text: String) {
        #expect(WordReader.read(text, kind: .rsvp).status == .accepted)
    }

    @Test("what stands behind the limit costs nothing, and the beginning is read as ever")
    func longText() {
        let texts = [70_000, 7_000_000].map { "Em đi được ạ. " + String(repeating: "a", count: $0) }
        let steps = texts.map { text in
            StepMeter.measure { #expect(WordReader.read(text, kind: .rsvp).status == .accepted) }
        }
        #expect(steps[0] >= 65_536)
        #expect(steps[0] == steps[1])
    }

    @Test("a long message is kept whole")
    func keptWhole() throws {
        let text = "Em đi được ạ\n\n" + String(repeating: "a", count: 180_000) + " hết"
        let verdict = try Fixture.verdict(
            try Fixture.mail(text), Fixture.context(.invitation, [try Fixture.session()]))
        #expect(verdict.rsvps.map(\.status) == [.accepted])
        #expect(verdict.text.utf8.count > 180_000 && verdict.text.hasSuffix("hết"))
    }
}
