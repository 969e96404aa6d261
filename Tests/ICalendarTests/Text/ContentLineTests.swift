import Foundation
import ICalendar
import Testing

@Suite("iCalendar text")
struct ContentLineTests {
    @Test("lines are folded at 75 octets, without cutting a character, with CRLF exactly once", arguments: 0..<8)
    func folding(shift: Int) throws {
        let words = String(repeating: "x", count: shift) + String(repeating: "Trường Mầm non Hoa Sen 🌸 ", count: 20)
        let component = CalendarComponent("X-TEST", [CalendarProperty("DESCRIPTION", text: words)])
        let octets = component.octets
        let lines = octets.split(separator: 10, omittingEmptySubsequences: false).dropLast()
        for line in lines {
            #expect(line.last == 13)
            #expect(line.count(where: { $0 == 13 }) == 1)
            #expect(line.count <= 76, "75 octets and CR")
            #expect(String(validating: line, as: UTF8.self) != nil)
        }
        let read = try CalendarDocument(octets)
        #expect(read.calendars[0].property("DESCRIPTION")?.text == words)
    }

    @Test(
        "text comes back as it went",
        arguments: ["", "a,b;c\\d", "two\nlines", "\\n is no line end", "tab\tand \"quotes\"", "Chào các cô:\n  - một"])
    func escapes(text: String) throws {
        let property = CalendarProperty("SUMMARY", text: text)
        #expect(property.text == text)
        #expect(!property.value.contains("\n"))
    }

    @Test("every kind of line end becomes one, and control characters have no place")
    func lineEnds() {
        #expect(CalendarProperty("SUMMARY", text: "a\r\nb\rc\nd").value == "a\\nb\\nc\\nd")
        #expect(CalendarProperty("SUMMARY", text: "a\u{0}b\u{7F}").value == "ab")
    }

    @Test("lists are cut at commas that are not escaped")
    func lists() {
        #expect(CalendarProperty("CATEGORIES", value: "a,b\\,c,d\\\\,e").texts == ["a", "b,c", "d\\", "e"])
    }

    @Test("parameters keep quotes, colons and line ends, as RFC 6868 has it")
    func parameters() throws {
        let name = "Nguyễn \"Hà\"; a:b, ^c\nd"
        let property = CalendarProperty(
            "ATTENDEE", parameters: [.init("CN", name), .init("MEMBER", ["mailto:a@example.org", "b"])],
            value: "mailto:ha@example.org")
        let octets = CalendarComponent("VEVENT", [property]).octets
        let read = try #require(try CalendarDocument(octets).calendars[0].property("attendee"))
        #expect(read[parameter: "cn"] == name)
        #expect(read.values(of: "MEMBER") == ["mailto:a@example.org", "b"])
        #expect(read.value == "mailto:ha@example.org")
    }

    @Test("a line end in a name or value cannot make a line of its own")
    func injection() throws {
        let property = CalendarProperty(
            "URL", parameters: [.init("X-A", "b\r\nATTENDEE:c")], value: "https://example.org\r\nATTENDEE:mailto:evil")
        let read = try CalendarDocument(CalendarComponent("VEVENT", [property]).octets)
        #expect(read.calendars[0].properties.count == 1)
    }
}
