import ArgumentParser
import Console
import Sessions

extension InboxGroup {
    struct Admit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let somebody in who answered an invitation that was passed on.",
            discussion: """
                They get an invitation of their own, and the answer they gave counts. A guest is asked to this session \
                only; a member to all of the group's.
                """)

        @Argument(help: "The message's id, or its first characters.")
        var id: IncomingMessage.ID
        @Flag(help: "Of the group, and not a guest of this session.")
        var member = false
        @Option(help: "The person's name, where the message tells it wrong.")
        var name: String?
        @Option(help: "The person's address, where the message tells it wrong.")
        var address: String?
        @Option(help: "The new person's id.")
        var person: Person.ID?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            let command = InboxAdmitCommand(id: id, isMember: member, name: name, address: address, person: person)
            try await options.run(command, json: json.json)
        }
    }
}
