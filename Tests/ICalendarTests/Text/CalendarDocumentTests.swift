import Foundation
import ICalendar
import Testing

@Suite("Calendars as they come")
struct CalendarDocumentTests {
    static let odd = [
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-UNKNOWN;X-P=\"a:b\",c:value\\,kept\r\nEND:VCALENDAR\r\n",
        "begin:vcalendar\nversion:2.0\nend:vcalendar\n",
        "BEGIN:VCALENDAR\r\nSUMMARY:Tr\u{C6}\r\n \u{B0}\r\n\tng\r\n\r\nEND:VCALENDAR",
        "\u{FEFF}BEGIN:VCALENDAR\r\r\nBEGIN:VEVENT\r\nno content line\r\nUID:a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n\r\n",
        "junk\nBEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR\n"
            + "BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VALARM\nEND:VCALENDAR\ntail",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:never ended\n",
    ]

    @Test("a calendar that was read is written back unchanged", arguments: odd)
    func unchanged(text: String) throws {
        #expect(try CalendarDocument(text).octets == Array(text.utf8))
    }

    @Test("a fold inside a character does no harm, and octets that are no UTF-8 are kept")
    func octets() throws {
        let octets =
            Array("BEGIN:VCALENDAR\r\nSUMMARY:Tr".utf8) + [0xC6, 13, 10, 32, 0xB0] + Array("ng\r\nX-BAD:".utf8)
            + [0xFF, 0xFE] + Array("\r\nEND:VCALENDAR\r\n".utf8)
        let document = try CalendarDocument(octets)
        #expect(document.calendars[0].property("SUMMARY")?.text == "Trưng")
        #expect(document.octets == octets)
    }

    @Test("what is changed is written anew, and nothing else is")
    func changed() throws {
        let text = "BEGIN:VCALENDAR\nX-A:1\nX-B:2\nEND:VCALENDAR\n"
        var document = try CalendarDocument(text)
        guard case .property(var property) = document.calendars[0].contents[0] else { return #expect(Bool(false)) }
        property.value = "3"
        document.calendars[0].contents[0] = .property(property)
        #expect(document.octets == Array("BEGIN:VCALENDAR\nX-A:3\r\nX-B:2\nEND:VCALENDAR\n".utf8))
    }

    @Test("faults name their line, and the components around them are not lost")
    func faults() throws {
        let document = try CalendarDocument(
            """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:one
            this is no content line
            END:VEVENT
            BEGIN:VEVENT
            UID:two
            BEGIN:VALARM
            END:VEVENT
            END:VTODO
            BEGIN:VEVENT
            UID:three
            END:VEVENT
            END:VCALENDAR
            """)
        #expect(
            document.calendars[0].components("VEVENT").compactMap { $0.property("UID")?.text } == [
                "one", "two", "three",
            ])
        #expect(
            document.faults == [
                CalendarFault(line: 4, .noContentLine), CalendarFault(line: 8, .unended("VALARM")),
                CalendarFault(line: 10, .unexpectedEnd("VTODO")),
            ])
    }

    @Test("limits stop what no calendar needs")
    func limits() {
        func fault(_ text: String, _ limits: CalendarLimits) -> CalendarFault.Reason? {
            do throws(CalendarFault) {
                _ = try CalendarDocument(text, limits: limits)
                return nil
            } catch {
                return error.reason
            }
        }
        let deep = String(repeating: "BEGIN:A\n", count: 20)
        #expect(fault(deep, .init(depth: 10)) == .tooDeep(limit: 10))
        #expect(fault(deep, .init(depth: 100, components: 5)) == .tooManyComponents(limit: 5))
        #expect(fault("BEGIN:A\nX:1\nX:2\nX:3\nEND:A\n", .init(properties: 2)) == .tooManyProperties(limit: 2))
        #expect(fault(deep, .init(octets: 10)) == .tooManyOctets(limit: 10))
        #expect(fault("BEGIN:A\nX:12345678901234567890\n", .init(lineOctets: 10)) == .lineTooLong(limit: 10))
        #expect(fault("BEGIN:A\n" + String(repeating: "?\n", count: 9), .init(faults: 3)) == .tooManyFaults(limit: 3))
        #expect(fault("", .init()) == .noCalendar)
        #expect(fault("not a calendar", .init()) == .noCalendar)
    }

    @Test("no octets whatever make the reader crash")
    func hostile() {
        var state: UInt64 = 20_270_914
        func random() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        let seed = Array(Self.odd.joined().utf8)
        for _ in 0..<2000 {
            var octets = seed
            for _ in 0..<(random() % 12) {
                let index = Int(random() % UInt64(octets.count))
                switch random() % 4 {
                case 0: octets[index] = UInt8(truncatingIfNeeded: random())
                case 1: octets.removeSubrange(index..<min(octets.count, index + Int(random() % 40)))
                case 2: octets.insert(contentsOf: [13, 10, 32, 34, 59, 61].shuffledBy(random()), at: index)
                default: octets.insert(contentsOf: seed[(seed.count / 2)...], at: index)
                }
                if octets.isEmpty { octets = [0] }
            }
            guard let document = try? CalendarDocument(octets) else { continue }
            #expect(document.octets == octets)
            _ = CalendarExpansion(document).occurrences(from: .distantPast, to: .distantFuture)
            _ = try? SchedulingMessage.read(octets, method: "REPLY")
        }
    }
}

extension [UInt8] {
    fileprivate func shuffledBy(_ number: UInt64) -> [UInt8] {
        let cut = Int(number % UInt64(count))
        return Array(self[cut...] + self[..<cut])
    }
}
