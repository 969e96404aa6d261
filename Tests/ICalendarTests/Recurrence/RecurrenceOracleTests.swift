import Foundation
import ICalendar
import Testing

@Suite("Random rules give the dates of python-dateutil")
struct RecurrenceOracleTests {
    @Test("every line of Fixtures/recurrences.txt")
    func oracle() throws {
        let lines = try Fixtures.text("recurrences.txt").split(separator: "\n")
        #expect(lines.count >= 10_000)
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            let start = try #require(LocalDateTime(icalendar: fields[0]))
            let (expected, ended) = try Self.expand(fields[2], from: start)
            let set = try RecurrenceSet(start: start, rule: RecurrenceRule(fields[1]))
            let dates = Array(set.occurrences.prefix(ended ? expected.count + 1 : expected.count))
            #expect(dates == expected, "\(fields[0]) \(fields[1])")
        }
    }

    /// Reads what generate-recurrences.py writes: steps in base 36, `*n` for a repeated one, `.` for the end.
    private static func expand(
        _ text: Substring, from start: LocalDateTime
    ) throws -> (dates: [LocalDateTime], ended: Bool) {
        var dates: [LocalDateTime] = []
        var last = start
        for run in text.split(separator: " ") where run != "." {
            let sides = run.split(separator: "*")
            let step = try #require(Int(sides[0], radix: 36))
            let times = sides.count == 2 ? try #require(Int(sides[1])) : 1
            for _ in 0..<times {
                last = last.adding(seconds: step)
                dates.append(last)
            }
        }
        return (dates, text.hasSuffix("."))
    }
}
