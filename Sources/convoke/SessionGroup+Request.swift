import ArgumentParser
import Console
import Sessions

extension SessionGroup {
    struct Requests: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The sessions that members asked for, and what became of them.")

        @Option(help: "Only this group's.")
        var group: Group.ID?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            try await options.run(SessionRequestCommand(act: .list(group)), json: json.json)
        }
    }

    struct Request: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write down that a member asks for a session that no plan holds.",
            discussion: "Members may also ask by mail. Those who run the group are told, and confirm or decline.")

        @Argument(help: "What it is to be about.")
        var about: String
        @Option(help: "The group, by id.")
        var group: Group.ID
        @Option(help: "Who asks, by id.")
        var by: Person.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func validate() throws {
            if about.allSatisfy(\.isWhitespace) { throw ValidationError("Say what the session is to be about.") }
        }

        func run() async throws {
            let command = SessionRequestCommand(act: .ask(about: about, of: group, by: by))
            try await options.run(command, json: json.json)
        }
    }

    struct Confirm: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Hold a session that a member asked for, on a day or after asking for one.",
            discussion:
                "Who asked is told. With --start everybody is invited in due time; with --option, asked which day suits."
        )

        @Argument(help: "The request's id.")
        var id: Contribution.ID
        @Option(help: "When it begins, by the group's clock: \"2027-03-02 08:00\".")
        var start: WallTime?
        @Option(name: .customLong("option"), help: "A time to choose from, again and again.")
        var options: [WallTime] = []
        @Option(help: "The last day on which answers are awaited.")
        var until: WallDate?
        @Option(help: "Its title, where the words of the request will not do.")
        var title: String?
        @Option(help: "How long it takes; as the group's latest session, where nothing is said.")
        var minutes: Int?
        @Option(help: "Which organisation is the host, by id.")
        var host: Organisation.ID?
        @Option(help: "Where it is.")
        var place: String?
        @Option(help: "Under which link it is.")
        var link: String?
        @Flag(name: [.short, .long], help: "Do not ask.")
        var yes = false
        @OptionGroup var global: GlobalOptions
        @OptionGroup var json: JSONOption

        func validate() throws {
            if (start == nil) == options.isEmpty {
                throw ValidationError("Say either --start or --option, again and again.")
            }
            if !options.isEmpty, until == nil { throw ValidationError("--option needs --until.") }
            if let minutes, !(1...1440).contains(minutes) { throw ValidationError("--minutes is from 1 to 1440.") }
        }

        func run() async throws {
            let poll = until.map { RequestedSession.Day.poll(between: options, until: $0) }
            guard let day = start.map({ RequestedSession.Day.start($0) }) ?? poll else { return }
            let details = RequestDecisionCommand.Details(
                day: day, title: title, minutes: minutes, host: host, place: place, link: link)
            try await global.run(
                RequestDecisionCommand(id: id, answer: .confirm(details), isAgreed: yes), json: json.json)
        }
    }

    struct Decline: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tell a member that the session they asked for will not be.")

        @Argument(help: "The request's id.")
        var id: Contribution.ID
        @Option(help: "Why, in the words the member is told.")
        var reason: String?
        @Flag(name: [.short, .long], help: "Do not ask.")
        var yes = false
        @OptionGroup var global: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            try await global.run(
                RequestDecisionCommand(id: id, answer: .decline(reason: reason), isAgreed: yes), json: json.json)
        }
    }
}
