import ArgumentParser
import Console
import Sessions

struct PetitionGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "petition", abstract: "The office's register: what members ask of it, and what became of that.",
        discussion:
            "A member's reply “Em kiến nghị …” is one. Its author is told of each step. An id may be cut to its first characters.",
        subcommands: [List.self, Show.self, Forward.self, Answer.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The petitions and their states, the earliest first.")

        @Option(help: "Only of this group.")
        var group: Group.ID?
        @Option(
            name: .customLong("is"),
            help: ArgumentHelp("Only what is so; may be given several times.", valueName: "state"))
        var states: [Petition.State] = []
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            try await options.run(PetitionListCommand(group: group, states: Set(states)), json: json.json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One petition with every step.")

        @Argument(help: "Its id.")
        var id: Contribution.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(PetitionShowCommand(id: id), json: json.json) }
    }

    struct Forward: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send a petition to the office; its author is told.",
            discussion: """
                It goes word for word to the contact of the group's office: somebody of that organisation who is on the \
                roster with an address, an observer of the group before others. A reply to it is the answer. With \
                --no-mail, or --to another office, it is only written down, for a letter on paper.
                """)

        @Argument(help: "Its id.")
        var id: Contribution.ID
        @Option(help: "To which office, as its author is told; the group's own, where none is named.")
        var to: String?
        @Option(help: "Who of the group's office it is sent to, instead of the first.")
        var contact: Person.ID?
        @Option(help: "How, for the register and the office: the number of a letter.")
        var note: String?
        @Flag(help: "Send nothing: it goes on paper, and is only written down.")
        var noMail = false
        @OptionGroup var agreement: PetitionAgreement

        func run() async throws {
            try await agreement.run(id, .forward(to: to, contact: contact, note: note, isPaper: noMail))
        }
    }

    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write down what was answered to a petition on paper; its author is told.",
            discussion: "What the office replies to the message that it got stands in the register by itself.")

        @Argument(help: "Its id.")
        var id: Contribution.ID
        @Argument(help: "The answer, as its author is told.")
        var words: String
        @OptionGroup var agreement: PetitionAgreement

        func run() async throws { try await agreement.run(id, .answer(words)) }
    }
}

/// Of every step of a petition.
struct PetitionAgreement: ParsableArguments {
    @Flag(name: [.short, .long], help: "Do not ask.")
    var yes = false
    @OptionGroup var options: GlobalOptions
    @OptionGroup var json: JSONOption

    func run(_ id: Contribution.ID, _ act: PetitionStepCommand.Act) async throws {
        try await options.run(PetitionStepCommand(id: id, act: act, isAgreed: yes), json: json.json)
    }
}
