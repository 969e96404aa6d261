import ArgumentParser
import Console
import Sessions

struct IdeaGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "idea", abstract: "The activity bank: ideas that members offered, in their own words.",
        discussion: """
            Members offer an idea in any reply; its materials, ages and steps are kept as they wrote them. An id may be cut \
            to its first characters.
            """,
        subcommands: [List.self, Show.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The ideas, the latest first.")

        @Option(help: "Only of this group.")
        var group: Group.ID?
        @Option(
            help: ArgumentHelp(
                "Only those with all of these words, in whatever case and with or without marks.", valueName: "words"))
        var search: String?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            try await options.run(IdeaListCommand(group: group, search: search), json: json.json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One idea, whole.")

        @Argument(help: "The idea's id.")
        var id: Contribution.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(IdeaShowCommand(id: id), json: json.json) }
    }
}
