import ArgumentParser
import Console
import Sessions

struct InspectGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Show how Convoke reads something, without a ledger.",
        subcommands: [Text.self, Message.self, Recurrence.self, Calendar.self])

    struct Text: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read what people wrote: JSON lines in, JSON lines out.",
            discussion: """
                In: {"id": "1", "kind": "rsvp", "text": "Dạ em tham dự ạ"}, where kind is rsvp, feedback or other.
                Out: {"id": "1", "reading": {…}}.
                """)

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let command = InspectTextCommand(nextLine: { readLine() })
            try command.run(in: options.context()).exit()
        }
    }

    struct Recurrence: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The dates of recurrence rules: JSON lines in, JSON lines out.",
            discussion: """
                In: {"id": "1", "dtstart": "19970902T090000", "tzid": "America/New_York" or null,
                "rrule": "FREQ=DAILY;COUNT=10", "exdate": [], "rdate": [], "limit": 10, "until": "19971224T000000"};
                all but dtstart may be missing. Without a limit 10,000 dates are given.
                Out: {"id": "1", "occurrences": ["19970902T090000", …], "error": null or "…"}. The dates are those of \
                the wall clock: a time that the clocks leave out in spring has moved forward by as much.
                A rule that RFC 5545 forbids gets an error that names the part and the reason, and no dates.
                """)

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let command = InspectRecurrenceCommand(nextLine: { readLine() })
            try command.run(in: options.context()).exit()
        }
    }

    struct Calendar: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What takes place on some days according to an .ics file: JSON lines.",
            discussion: """
                Out: {"uid", "start", "end", "summary", "status", "recurrenceID"}, in order of time: overrides and \
                exceptions are applied. Moments are in UTC, whole days are dates, the end is the first moment or day \
                after it. What cannot be used goes to standard error with its line; the exit status is then 65.
                """)

        @Argument(help: "The file.", completion: .file(extensions: ["ics"]))
        var file: String
        @Option(help: "From this day on (2027-09-01).")
        var from: WallDate
        @Option(help: "Up to and with this day.")
        var to: WallDate
        @Option(help: "The zone of whole days and floating times where the file names none (default: UTC).")
        var zone: String?
        @OptionGroup var options: GlobalOptions

        func validate() throws {
            if from > to { throw ValidationError("--from must not be later than --to.") }
        }

        func run() async throws {
            try InspectCalendarCommand(file: file, days: from...to, zone: zone).run(in: options.context()).exit()
        }
    }
}
