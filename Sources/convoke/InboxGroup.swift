import ArgumentParser
import Console
import Sessions

struct InboxGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox", abstract: "Messages from people: what was understood, what waits for somebody.",
        subcommands: [List.self, Show.self, Apply.self, Admit.self, Ignore.self, Reprocess.self, ExportFixtures.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Incoming messages, latest first.")

        @Option(
            name: .customLong("is"),
            help: ArgumentHelp("Only what is so; may be given several times.", valueName: "state"))
        var states: [IncomingMessage.State] = []
        @Option(help: "At most that many.")
        var limit = 200
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func validate() throws {
            guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
        }

        func run() async throws {
            let command = InboxListCommand(states: states.isEmpty ? nil : Set(states), limit: limit)
            try await options.run(command, json: json.json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "One message: its words, how they were read and why, whose it may be.")

        @Argument(help: "The message's id, or its first characters.")
        var id: IncomingMessage.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(InboxShowCommand(id: id), json: json.json) }
    }

    struct Ignore: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Say that nothing in a message is for the ledger.")

        @Argument(help: "The message's id, or its first characters.")
        var id: IncomingMessage.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            try await options.run(InboxDecisionCommand(id: id, wish: .ignore), json: json.json)
        }
    }

    struct Reprocess: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read a message again; what a person decided on it stays.")

        @Argument(help: "The message's id, or its first characters.")
        var id: IncomingMessage.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            try await options.run(InboxDecisionCommand(id: id, wish: .reprocess), json: json.json)
        }
    }
}
