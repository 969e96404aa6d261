import ArgumentParser
import Console
import Sessions

extension ProgrammeGroup {
    struct Draft: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a first programme file from a list of people and a list of dates.",
            discussion: """
                The file goes to standard output and names both lists as they were named here: save it where it finds \
                them. It imports as it is; its comments say what to look at.
                """)

        @Option(help: "Who meets: the group's name, or its id.")
        var group: String
        @Option(help: "What the plan is called.")
        var title: String
        @Option(help: "Its first day.")
        var from: WallDate
        @Option(help: "Its last day.")
        var until: WallDate
        @Option(help: "A spreadsheet of people (.csv).", completion: .file(extensions: ["csv", "tsv", "txt"]))
        var roster: String?
        @Option(
            help: "A spreadsheet or calendar of sessions (.csv, .ics).",
            completion: .file(extensions: ["csv", "tsv", "txt", "ics"]))
        var dates: String?
        @OptionGroup var options: GlobalOptions

        func validate() throws {
            if group.allSatisfy(\.isWhitespace) { throw ValidationError("--group is empty.") }
            if title.allSatisfy(\.isWhitespace) { throw ValidationError("--title is empty.") }
            if until < from { throw ValidationError("--until is before --from.") }
        }

        func run() async throws {
            let command = ProgrammeDraftCommand(
                group: group, title: title, from: from, until: until, roster: roster, dates: dates)
            try command.run(in: options.context()).exit()
        }
    }
}
