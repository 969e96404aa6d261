import ArgumentParser
import Console
import Sessions

struct PollGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poll", abstract: "Find the day of a session that has no date.",
        subcommands: [Open.self, Show.self, Edit.self, Close.self])

    struct Open: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Ask everybody who is asked to a session which of some days suits.",
            discussion: """
                The session must have no date: `convoke session postpone` takes it away, and one that a member asked \
                for begins without. Whoever does not answer is reminded once, on the day before the last.
                """)

        @Argument(help: "The session's id.")
        var id: Session.ID
        @Option(name: .customLong("option"), help: "A time to choose from, again and again: \"2027-03-02 08:00\".")
        var options: [WallTime]
        @Option(help: "The last day on which answers are awaited.")
        var until: WallDate
        @Flag(name: [.short, .long], help: "Do not ask.")
        var yes = false
        @OptionGroup var global: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            let command = PollCommand(id: id, act: .open(between: options, until: until), isAgreed: yes)
            try await global.run(command, json: json.json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "How a date poll stands, and which day is the best.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @OptionGroup var global: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await global.run(PollCommand(id: id, act: .show), json: json.json) }
    }

    struct Edit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Offer more days, or take some back; no vote is lost.",
            discussion: """
                A number keeps its meaning for ever, so a day is changed by taking its number back and offering \
                another. Who has answered is asked only what is new.
                """)

        @Argument(help: "The session's id.")
        var id: Session.ID
        @Option(help: "One more time to choose from.")
        var add: [WallTime] = []
        @Option(help: "The number of a time that cannot be chosen any more.")
        var remove: [Int] = []
        @Option(help: "Another last day.")
        var until: WallDate?
        @Flag(name: [.short, .long], help: "Do not ask.")
        var yes = false
        @OptionGroup var global: GlobalOptions
        @OptionGroup var json: JSONOption

        func validate() throws {
            if add.isEmpty, remove.isEmpty, until == nil {
                throw ValidationError("Say what changes: --add, --remove or --until.")
            }
        }

        func run() async throws {
            let act = PollCommand.Act.edit(adding: add, withdrawing: remove, until: until)
            try await global.run(PollCommand(id: id, act: act, isAgreed: yes), json: json.json)
        }
    }

    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give the session the best day, or another one, and tell everybody.",
            discussion:
                "The best is the one on which chair and host can come and most others can, and the earliest of these.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @Option(help: "The number of another option than the best.")
        var choose: Int?
        @Flag(name: .long, help: "Call the poll off; the session stays without a date.")
        var callOff = false
        @Option(help: "Why, in the words people are told.")
        var reason: String?
        @OptionGroup var telling: TellingOptions
        @OptionGroup var global: GlobalOptions
        @OptionGroup var json: JSONOption

        func validate() throws {
            if callOff, choose != nil { throw ValidationError("--choose and --call-off exclude each other.") }
        }

        func run() async throws {
            let choice: PollCloseCommand.Choice = callOff ? .nothing : choose.map { .option($0) } ?? .best
            let command = PollCloseCommand(
                id: id, choice: choice, reason: reason, telling: telling.telling, isAgreed: telling.yes)
            try await global.run(command, json: json.json)
        }
    }
}
