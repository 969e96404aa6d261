import Foundation
import Sessions
import Testing

@Suite("Names: subjects, identifiers, people")
struct NameTests {
    @Test(
        "a subject is one text, and read back from it",
        arguments: [
            (Subject.session("cum-3-20270914"), "session:cum-3-20270914"),
            (.programme("04/KH-SHCM"), "programme:04/KH-SHCM"),
            (.incoming("m-1"), "incoming:m-1"), (.window("lan", WallDate(dayNumber: 21_075)), "window:lan:2027-09-14"),
            (.window("a:b", WallDate(dayNumber: 21_075)), "window:a:b:2027-09-14"),
            (.session("with:colon"), "session:with:colon"),
            (.board("cum-3", 1_820_000_000_123), "board:cum-3:1820000000123"),
            (.board("a:b", -5), "board:a:b:-5"),
        ])
    func subjects(subject: Subject, text: String) throws {
        #expect(subject.description == text)
        #expect(Subject(text) == subject)
        let coded = try JSONEncoder().encode([subject])
        #expect(try JSONDecoder().decode([Subject].self, from: coded) == [subject])
    }

    @Test(
        "what is no subject is refused",
        arguments: [
            "", "session", "session:", "Session:1", "window:lan", "window:lan:2027-02-30", "board:g", "board:g:x", ":x",
        ])
    func noSubjects(text: String) { #expect(Subject(text) == nil) }

    @Test("an identifier is coded as its bare text, and ordered by it")
    func identifiers() throws {
        let coded = try JSONEncoder().encode([Person.ID("lan-huong")])
        #expect(String(decoding: coded, as: UTF8.self) == "[\"lan-huong\"]")
        #expect(try JSONDecoder().decode([Person.ID].self, from: coded) == ["lan-huong"])
        #expect([Session.ID("b"), "a", "a-2"].sorted() == ["a", "a-2", "b"])
        #expect("\(Group.ID("cum-3"))" == "cum-3")
    }

    @Test(
        "the name one is called by: the last word in Vietnamese, the first in English",
        arguments: [
            ("Nguyễn Thị Lan", "cô", Language.vietnamese, "Lan", "cô Lan"),
            ("Lan", "", .vietnamese, "Lan", "Lan"), ("  Trần  Văn  Minh ", "thầy", .vietnamese, "Minh", "thầy Minh"),
            ("Eva Maria Weber", "", .english, "Eva", "Eva Maria Weber"), ("", "", .english, "", ""),
            ("Grace Hopper", "Dr", .english, "Grace", "Dr Grace"),
        ])
    func givenNames(name: String, honorific: String, language: Language, given: String, addressed: String) {
        let person = Person(id: "p", name: name, honorific: honorific, language: language)
        #expect(person.givenName == given)
        #expect(person.addressedName == addressed)
    }

    @Test("the standard policy: steps of different names, each useful after it is due, quiet from 21:00 to 06:30")
    func standardPolicy() throws {
        let steps = Policy.standard.steps
        #expect(Set(steps.map(\.name)).count == steps.count)
        #expect(
            steps.map(\.name) == [
                "topics", "invitation", "agenda", "unanswered", "day-before", "hours-before", "evening-before",
                "questions", "nudge", "evening-after",
            ])
        #expect(Policy.standard.quiet?.from.description == "21:00")
        #expect(Policy.standard.quiet?.until.description == "06:30")
        #expect(Policy.standard.quiet?.minutesNeededBeforeStart == 60)
        let coded = try JSONEncoder().encode(Policy.standard)
        #expect(try JSONDecoder().decode(Policy.self, from: coded) == .standard)
    }
}
