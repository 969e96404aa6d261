import ArgumentParser
import Console
import Sessions

struct LessonGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lesson", abstract: "Lessons of the reviews: they stand in the next agenda until they are heeded.",
        discussion: "A member's reply “Bài học: …” or “Lesson: …” is one. An id may be cut to its first characters.",
        subcommands: [List.self, Add.self, Done.self, Drop.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lessons that are open.")
        @OptionGroup var listing: FollowUpListing
        func run() async throws { try await listing.run(.lesson) }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write a lesson down.")
        @OptionGroup var entry: FollowUpEntry
        func run() async throws { try await entry.run(.lesson) }
    }

    struct Done: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "A lesson is heeded by now.")
        @OptionGroup var choice: FollowUpChoice
        func run() async throws { try await choice.run(.lesson, .done) }
    }

    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "A lesson need not be remembered any more.")
        @OptionGroup var choice: FollowUpChoice
        func run() async throws { try await choice.run(.lesson, .dropped) }
    }
}

struct ActionGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "action", abstract: "What a review decided to do: who, until when, and whether it is done.",
        discussion: "What is open stands in the next agenda. An id may be cut to its first characters.",
        subcommands: [List.self, Add.self, Done.self, Drop.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Actions that are open.")
        @OptionGroup var listing: FollowUpListing
        func run() async throws { try await listing.run(.action) }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write down what is to be done.")
        @Option(help: "Who does it.")
        var owner: String?
        @Option(name: .customLong("until"), help: "Until which day: 2027-09-30.")
        var due: WallDate?
        @OptionGroup var entry: FollowUpEntry
        func run() async throws { try await entry.run(.action, owner: owner, due: due) }
    }

    struct Done: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "It is done.")
        @OptionGroup var choice: FollowUpChoice
        func run() async throws { try await choice.run(.action, .done) }
    }

    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Nobody will do it.")
        @OptionGroup var choice: FollowUpChoice
        func run() async throws { try await choice.run(.action, .dropped) }
    }
}

struct FollowUpListing: ParsableArguments {
    @Option(help: "Only of this group.")
    var group: Group.ID?
    @Flag(help: "Those that are done or dropped, too.")
    var all = false
    @OptionGroup var options: GlobalOptions
    @OptionGroup var json: JSONOption

    func run(_ kind: FollowUp.Kind) async throws {
        try await options.run(FollowUpListCommand(kind: kind, group: group, all: all), json: json.json)
    }
}

struct FollowUpEntry: ParsableArguments {
    @Argument(help: "What it says.")
    var text: String
    @Option(help: "The group; not needed with --session.")
    var group: Group.ID?
    @Option(help: "The session it comes from.")
    var session: Session.ID?
    @OptionGroup var options: GlobalOptions
    @OptionGroup var json: JSONOption

    func run(_ kind: FollowUp.Kind, owner: String? = nil, due: WallDate? = nil) async throws {
        let command = FollowUpAddCommand(
            kind: kind, text: text, group: group, session: session, owner: owner, due: due)
        try await options.run(command, json: json.json)
    }
}

struct FollowUpChoice: ParsableArguments {
    @Argument(help: "Its id.")
    var id: FollowUp.ID
    @OptionGroup var options: GlobalOptions
    @OptionGroup var json: JSONOption

    func run(_ kind: FollowUp.Kind, _ state: FollowUp.State) async throws {
        try await options.run(FollowUpDecisionCommand(kind: kind, id: id, state: state), json: json.json)
    }
}
