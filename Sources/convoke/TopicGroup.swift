import ArgumentParser
import Console
import Sessions

struct TopicGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topic", abstract: "Topics that members propose: see them, choose, merge, decline.",
        discussion:
            "Members propose by replying to the call for topics; each is told what became of their topic. An id may be cut to its first characters.",
        subcommands: [List.self, Propose.self, Assign.self, Decline.self, Merge.self, Reopen.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What is proposed and chosen, and which topics seem to be the same.")

        @Option(help: "Only of this group.")
        var group: Group.ID?
        @Flag(help: "Those that were declined or merged, too.")
        var all = false
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            try await options.run(TopicListCommand(group: group, all: all), json: json.json)
        }
    }

    struct Propose: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write down a topic that somebody proposed in person.")

        @Argument(help: "The topic, in its proposer's words.")
        var title: String
        @Option(help: "The group; not needed with --session.")
        var group: Group.ID?
        @Option(help: "The session it is meant for.")
        var session: Session.ID?
        @Option(help: "Who proposes it.")
        var by: Person.ID?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            let command = TopicProposeCommand(title: title, group: group, session: session, proposer: by)
            try await options.run(command, json: json.json)
        }
    }

    struct Assign: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Choose a topic for a session: it stands in the draft of its agenda, and its proposer is told.")

        @Argument(help: "The topic's id.")
        var id: Topic.ID
        @Argument(help: "The session's id.")
        var session: Session.ID
        @OptionGroup var agreement: TopicAgreement

        func run() async throws { try await agreement.run(id, .assign(session)) }
    }

    struct Decline: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Decline a topic; its proposer is told.")

        @Argument(help: "The topic's id.")
        var id: Topic.ID
        @Option(help: "Why, in the words its proposer is told.")
        var reason: String?
        @OptionGroup var agreement: TopicAgreement

        func run() async throws { try await agreement.run(id, .decline(reason: reason)) }
    }

    struct Merge: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Treat a topic under another one that means the same; its proposer is told.")

        @Argument(help: "The topic's id.")
        var id: Topic.ID
        @Argument(help: "The id of the one that stays.")
        var into: Topic.ID
        @OptionGroup var agreement: TopicAgreement

        func run() async throws { try await agreement.run(id, .merge(into: into)) }
    }

    struct Reopen: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Undo what was decided about a topic; what was not told yet is told to nobody.")

        @Argument(help: "The topic's id.")
        var id: Topic.ID
        @OptionGroup var agreement: TopicAgreement

        func run() async throws { try await agreement.run(id, .reopen) }
    }
}

/// Of every decision about a topic.
struct TopicAgreement: ParsableArguments {
    @Flag(name: [.short, .long], help: "Do not ask.")
    var yes = false
    @OptionGroup var options: GlobalOptions
    @OptionGroup var json: JSONOption

    func run(_ id: Topic.ID, _ action: TopicDecisionCommand.Action) async throws {
        try await options.run(TopicDecisionCommand(id: id, action: action, isAgreed: yes), json: json.json)
    }
}
