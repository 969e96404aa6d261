import ArgumentParser
import Console

struct InspectGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Show how Convoke reads something, without a ledger.",
        subcommands: [Text.self])

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
}
