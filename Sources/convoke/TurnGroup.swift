import ArgumentParser
import Console
import Sessions

struct TurnGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "turn", abstract: "Whose turn it is to host, to chair, to take the minutes.",
        subcommands: [
            List.self, Accept.self, Decline.self, GiveBack.self, Skip.self, Assign.self, Swap.self,
        ])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Who had it when, who owes, and how the coming turns stand.")

        @Option(help: "Only this group's.")
        var group: Group.ID?
        @Option(help: "Only this duty: host, chair, minutes.")
        var duty: Duty?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(TurnListCommand(group: group, duty: duty), json: json.json) }
    }

    /// What every change names.
    struct Change: ParsableArguments {
        @Option(help: "Which duty: host, chair, minutes.")
        var duty: Duty = .host
        @Flag(name: [.short, .long], help: "Do not ask.")
        var yes = false
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run(_ wish: TurnChangeCommand.Wish) async throws {
            try await options.run(TurnChangeCommand(wish, isAgreed: yes), json: json.json)
        }
    }

    struct Accept: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write down that the holder takes the turn.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @OptionGroup var change: Change

        func run() async throws { try await change.run(.change(.accept(id, change.duty))) }
    }

    struct Decline: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write down that the holder does not take it; the next one is asked.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @OptionGroup var change: Change

        func run() async throws { try await change.run(.change(.decline(id, change.duty))) }
    }

    struct GiveBack: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "give-back", abstract: "Return a turn that was taken; the next one is asked.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @OptionGroup var change: Change

        func run() async throws { try await change.run(.change(.giveBack(id, change.duty))) }
    }

    struct Skip: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Pass the holder over; they owe the next one.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @OptionGroup var change: Change

        func run() async throws { try await change.run(.change(.skip(id, change.duty))) }
    }

    struct Assign: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give a turn to somebody without asking them.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @Argument(help: "To whom: an organisation's id for hosting, else a person's.")
        var to: String
        @OptionGroup var change: Change

        func run() async throws { try await change.run(.assign(id, change.duty, to)) }
    }

    struct Swap: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Exchange the turns of two sessions.")

        @Argument(help: "The one session's id.")
        var one: Session.ID
        @Argument(help: "The other's.")
        var other: Session.ID
        @OptionGroup var change: Change

        func run() async throws { try await change.run(.change(.swap(one, other, change.duty))) }
    }
}

extension Duty: ExpressibleByArgument {}
