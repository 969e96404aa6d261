import ArgumentParser
import Console
import Sessions

extension ProgrammeGroup {
    struct Start: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let a new programme send: shows first what will go to whom, and how a message looks.",
            discussion: """
                A programme that was imported for the first time sends nothing until it is started. What would have \
                been sent before is not made up for.
                """)

        @Argument(help: "The programme's id; may be left out where only one waits to be started.")
        var id: Programme.ID?
        @Flag(name: [.short, .long], help: "Do not ask.")
        var yes = false
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            let command = ProgrammeStartCommand(
                id: id, isAgreed: yes, templates: try options.templates(), publicURL: try options.publicURL())
            try await options.run(command, json: json.json)
        }
    }
}
