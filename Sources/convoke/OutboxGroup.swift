import ArgumentParser
import Console
import Ledger
import Sessions

struct OutboxGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: "Messages to people: what waits, what left, what failed.",
        subcommands: [List.self, Show.self, Retry.self, Drop.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Messages, latest due first.")

        @Option(
            name: .customLong("is"),
            help: ArgumentHelp("Only what is so; may be given several times.", valueName: "state"))
        var states: [Delivery.State] = []
        @Option(help: "Only to this person.")
        var person: Person.ID?
        @Option(help: "Only about this session.")
        var session: Session.ID?
        @Option(help: "At most that many.")
        var limit = 200
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func validate() throws {
            guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
        }

        func run() async throws {
            let filter = DeliveryFilter(
                states: states.isEmpty ? nil : Set(states), person: person, session: session, limit: limit)
            try await options.run(OutboxListCommand(filter: filter), json: json.json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "One message's whole story: what it carries, every attempt, every failure.")

        @Argument(help: "The message's id.")
        var id: Delivery.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(OutboxShowCommand(id: id), json: json.json) }
    }

    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send one that failed, bounced, waits or is uncertain, again at once.",
            discussion: "An address of its person that was suspended is used again.")

        @Argument(help: "The message's id.")
        var id: Delivery.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            try await options.run(OutboxDecisionCommand(id: id, wish: .retry), json: json.json)
        }
    }

    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Do not send one that has not left.")

        @Argument(help: "The message's id.")
        var id: Delivery.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            try await options.run(OutboxDecisionCommand(id: id, wish: .drop), json: json.json)
        }
    }
}
