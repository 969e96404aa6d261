import ArgumentParser
import Console
import Sessions

struct NoteGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Safety notes: what people must heed in a period.",
        discussion: """
            A note stands at the top of every message about a session of the group, or of its sub-groups, that falls \
            into the period. It is no reason to send anything by itself.
            """,
        subcommands: [Add.self, End.self, List.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Note what people must heed.")

        @Argument(help: "In the words people read.")
        var text: String
        @Option(help: "For which group, by id; its sub-groups are included.")
        var group: Group.ID
        @Option(help: "The first day (2027-09-01).")
        var from: WallDate
        @Option(help: "The last day.")
        var until: WallDate
        @Option(help: "The same for those who read English.")
        var english: String?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            let command = SafetyNoteCommand(
                .add(group: group, from: from, until: until, text: text, english: english))
            try await options.run(command, json: json.json)
        }
    }

    struct End: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "It is over: no message bears it any more.")

        @Argument(help: "The note's id.")
        var id: SafetyNote.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(SafetyNoteCommand(.end(id)), json: json.json) }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Those in force.")

        @Option(help: "Only this group's.")
        var group: Group.ID?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(SafetyNoteCommand(.list(group)), json: json.json) }
    }
}
