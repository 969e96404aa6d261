import Foundation
import Replies
import Sessions
import Testing

/// English clauses, composed: person, denials, possibility or belief, verb. None of these sentences stands in a corpus.
@Suite("English clauses")
struct EnglishClauseTests {
    @Test(
        "denials cancel each other, hindrances are denied, a plan changes",
        arguments: [
            "I'd not miss it for all the tea in China",
            "Nothing on that night, so yes",
            "I'd be daft not to come",
            "Dave can't come but I can",
            "I said no earlier but I've changed my mind, I'll come",
            "Missed the last two, won't miss this one",
            "I don't see any reason not to come",
            "I can't think of a reason to refuse",
            "Not even my mother-in-law could stop me",
            "My wife can't make it but I will be there",
            "I'm not sick anymore so I'll be there",
            "Attending was never in doubt, I'll be there",
            "Declining was never an option",
            "I have no intention of missing it",
            "Would I miss it? Not on your life",
        ])
    func accepted(text: String) {
        let reading = WordReader.readGrammar(text, kind: .rsvp)
        #expect(reading.status == .accepted && !reading.clarify, "\(reading.rule.english)")
    }

    @Test(
        "a denied verb, a place or a duty at that hour, a wish, leave asked for",
        arguments: [
            "I won't bother this time",
            "I've decided against coming",
            "Attending is out of the question",
            "I'd have come if it were on a Monday",
            "Wish I could be there",
            "I would if I could",
            "We are shut that day",
            "Still in Oslo I'm afraid",
            "We fly to Crete that morning",
            "I have choir that night",
            "My sister gets married that day",
            "I can't do evenings",
            "Can I skip this one?",
            "Is it OK if I don't come?",
            "I was hoping to come but my shift changed",
            "Don't count me in",
            "That day's out for me",
            "It won't be possible for me to attend",
            "I'd give anything to be there, but I'm in surgery",
        ])
    func declined(text: String) {
        let reading = WordReader.readGrammar(text, kind: .rsvp)
        #expect(reading.status == .declined && !reading.clarify, "\(reading.rule.english)")
    }

    @Test(
        "what is possible, tried, unknown or conditional stays open",
        arguments: [
            "I don't know if I can come",
            "I'm not sure I can come",
            "I'll try",
            "Trying to move a dentist appointment so I can come",
            "I might have to work",
            "My mother may need me that day",
            "If the trains are running",
            "Only if Colin isn't chairing",
            "I'd love to come but need to ask my boss",
            "Looks like I can make it",
            "I may be late or not come at all",
        ])
    func tentative(text: String) {
        let reading = WordReader.readGrammar(text, kind: .rsvp)
        #expect(reading.status == .tentative && !reading.clarify, "\(reading.rule.english)")
    }

    @Test(
        "what is the case before, after or for somebody else is no answer",
        arguments: [
            "Tom can't make it", "I was late for the last one", "Thanks for coming last week",
            "Before I come, is there parking?",
            "How do I join?", "May I ask who else is coming?",
        ])
    func noAnswer(text: String) {
        let reading = WordReader.readGrammar(text, kind: .rsvp)
        #expect(reading.status == nil || reading.clarify, "\(reading.rule.english)")
    }
}
