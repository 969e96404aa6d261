// Runs each rule of the command line from 2 September 1997, 400 dates at a time, for half a second, and prints the rule,
// the dates a second and a sum over one run's dates. The two programs in Peers do the same with other libraries;
// `scripts/bench recurrence` puts the three beside each other and refuses figures whose sums differ.

import ICalendar

@main
struct RecurrenceBenchmark {
    static let dates = 400

    static func main() throws {
        guard let start = LocalDateTime(icalendar: "19970902T090000") else { return }
        for text in CommandLine.arguments.dropFirst() {
            let rule = try RecurrenceRule(text)
            var (count, sum) = (0, 0)
            let began = ContinuousClock.now
            var spent = Duration.zero
            while spent < .milliseconds(500) {
                sum = 0
                // What the others do in each run too: make an iterator from the rule, and take the dates one by one.
                for date in try RecurrenceSet(start: start, rule: rule).occurrences.prefix(dates) {
                    sum &+= date.secondNumber
                    count += 1
                }
                spent = began.duration(to: .now)
            }
            let seconds = Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
            print(text, Int(Double(count) / seconds), sum, separator: "\t")
        }
    }
}
