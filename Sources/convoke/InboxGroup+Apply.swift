import ArgumentParser
import Console
import Sessions

extension InboxGroup {
    struct Apply: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say what a waiting message answers; no later reading undoes it.")

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

        @Argument(help: "The message's id.")
        var id: IncomingMessage.ID
        @Flag
        var answer: Answer
        @Option(help: "The session it answers, where the message does not tell.")
        var session: Session.ID?
        @Option(help: "Whose message it is, where it does not tell.")
        var person: Person.ID?
        @Option(help: "How many people the person brings.")
        var guests: Int?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func validate() throws {
            if let guests, !(0...500).contains(guests) { throw ValidationError("--guests is from 0 to 500.") }
        }

        func run() async throws {
            let command = InboxApplyCommand(
                id: id, status: answer.status, session: session, person: person, guests: guests)
            try await options.run(command, json: json.json)
        }
    }
}
