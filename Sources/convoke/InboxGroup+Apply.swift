import ArgumentParser
import Console
import Sessions

extension InboxGroup {
    struct Apply: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say what a message means; no later reading undoes it.",
            discussion: """
                For a message that waits for somebody, for one whose writer was asked back, and to correct what was made \
                of any other. What is decided is kept as an example to learn from: see `inbox export-fixtures`.
                """)

        /// What it answers.
        enum Answer: String, EnumerableFlag {
            case accepted, declined, tentative

            static func help(for value: Answer) -> ArgumentHelp? {
                switch value {
                case .accepted: "The person comes."
                case .declined: "The person does not come."
                case .tentative: "The person may come."
                }
            }

            var status: ParticipationStatus {
                switch self {
                case .accepted: .accepted
                case .declined: .declined
                case .tentative: .tentative
                }
            }
        }

        /// Which of the two readings that fit, as `inbox show` numbers them.
        enum Choice: String, EnumerableFlag {
            case first, second

            static func help(for value: Choice) -> ArgumentHelp? {
                "The \(value.rawValue) of the two readings that fit."
            }
        }

        @Argument(help: "The message's id, or its first characters.")
        var id: IncomingMessage.ID
        @Flag
        var choice: Choice?
        @Flag
        var answer: Answer?
        @Option(help: ArgumentHelp("Somebody of this name comes instead.", valueName: "name"))
        var delegated: String?
        @Flag(help: "They come after the beginning.")
        var late = false
        @Flag(help: "They go before the end.")
        var leavesEarly = false
        @Option(help: "How many people the person brings.")
        var guests: Int?
        @Option(help: "How many people come in all.")
        var party: Int?
        @Option(
            name: .customLong("answer"),
            help: ArgumentHelp(
                "An answer to the questions after the session, as 1=4 or 3=\"more time\"; may be given several times.",
                valueName: "question=answer"))
        var answers: [FeedbackArgument] = []
        @Option(help: "It registers this topic.")
        var topic: String?
        @Flag(help: "It offers an idea to the activity bank.")
        var idea = false
        @Flag(help: "It asks something of the office.")
        var petition = false
        @Flag(help: "The person wants no more messages of the group.")
        var unsubscribe = false
        @Option(help: "The session it answers, where the message does not tell.")
        var session: Session.ID?
        @Option(help: "Whose message it is, where it does not tell.")
        var person: Person.ID?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func validate() throws {
            if let guests, !(0...500).contains(guests) { throw ValidationError("--guests is from 0 to 500.") }
            if let party, !(1...500).contains(party) { throw ValidationError("--party is from 1 to 500.") }
            if answer != nil, delegated != nil { throw ValidationError("Either somebody comes instead, or not.") }
            if let topic, topic.allSatisfy(\.isWhitespace) { throw ValidationError("--topic needs a title.") }
            if let delegated, delegated.allSatisfy(\.isWhitespace) {
                throw ValidationError("--delegated needs the name of whoever comes instead.")
            }
            if meaning.isEmpty { throw ValidationError("Say what the message means, as with --accepted or --first.") }
        }

        private var meaning: PersonsReading {
            var meaning = PersonsReading(status: delegated == nil ? answer?.status : .delegated, guests: guests)
            meaning.choice = choice.map { $0 == .first ? 0 : 1 }
            (meaning.delegate, meaning.party) = (delegated, party)
            (meaning.late, meaning.leavesEarly) = (late, leavesEarly)
            meaning.answers = Dictionary(answers.map { ($0.question, $0.answer) }) { _, new in new }
            (meaning.topic, meaning.isIdea, meaning.isPetition) = (topic, idea, petition)
            meaning.unsubscribe = unsubscribe
            return meaning
        }

        func run() async throws {
            let command = InboxApplyCommand(id: id, meaning: meaning, session: session, person: person)
            try await options.run(command, json: json.json)
        }
    }

    struct ExportFixtures: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export-fixtures",
            abstract: "What people decided that messages mean, as JSON lines to learn from.",
            discussion: """
                One line a decision: id, lang, kind, text and label, in the form of the corpus of replies. Names of \
                people and organisations, addresses, numbers and links are replaced by invented ones, each by the same \
                everywhere; read the lines before you give them to anybody.
                """)

        @Option(help: ArgumentHelp("Only what was decided on this day or later.", valueName: "date"))
        var since: WallDate?
        @Argument(help: "Write to this file instead of standard output.", completion: .file())
        var file: String?
        @OptionGroup var options: GlobalOptions

        func run() async throws { try await options.run(InboxFixturesCommand(since: since, file: file)) }
    }
}

/// `1=4`, `3=more time`.
struct FeedbackArgument: ExpressibleByArgument {
    let question: Int
    let answer: FeedbackAnswer

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let question = Int(parts[0]), (1...50).contains(question) else { return nil }
        self.question = question
        if let score = Int(parts[1]) {
            guard (1...5).contains(score) else { return nil }
            answer = .score(score)
        } else {
            answer = .words(parts[1])
        }
    }
}
