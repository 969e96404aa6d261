import ArgumentParser
import Console
import Sessions

struct QuestionGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "question", abstract: "What members ask those who run the group, and what they are answered.",
        discussion:
            "Whoever runs the group gets each question by message and answers by replying to it. An id may be cut to its first characters.",
        subcommands: [List.self, Answer.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Questions and wishes for another date: who asked, who answered, and when.")

        @Option(help: "Only of this group.")
        var group: Group.ID?
        @Flag(name: .customLong("open"), help: "Only what nobody has answered.")
        var onlyOpen = false
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            try await options.run(QuestionListCommand(group: group, onlyOpen: onlyOpen), json: json.json)
        }
    }

    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Answer a member: the words are sent to them.")

        @Argument(help: "The question's id.")
        var id: Contribution.ID
        @Argument(help: "The answer.")
        var words: String
        @Option(help: "Who answers, by id, as the member is told; the group as such, where nobody is named.")
        var by: Person.ID?
        @Flag(name: [.short, .long], help: "Do not ask.")
        var yes = false
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            let command = QuestionAnswerCommand(id: id, words: words, by: by, isAgreed: yes)
            try await options.run(command, json: json.json)
        }
    }
}
