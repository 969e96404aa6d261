import ArgumentParser
import Console
import Sessions

struct BoardGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "The board of a group's sessions.", subcommands: [Link.self])

    struct Link: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Mail a signed, expiring link to the board to chair and secretary.")

        @Argument(help: "The group's id.")
        var group: Group.ID
        @Option(help: "Only to this one of them.")
        var to: Person.ID?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            let command = BoardLinkCommand(group: group, person: to, publicURL: try options.publicURL())
            try await options.run(command, json: json.json)
        }
    }
}
