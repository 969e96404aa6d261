import ArgumentParser
import Console
import Sessions

struct ReportGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Who was asked, answered and came; feedback, lessons, ideas, petitions.",
        subcommands: [OfSession.self, OfProgramme.self])

    struct OfSession: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "session", abstract: "The report of one session.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(SessionReportCommand(id: id), json: json.json) }
    }

    struct OfProgramme: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "programme", abstract: "The report of a whole programme.")

        @Argument(help: "The programme's id.")
        var id: Programme.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(ProgrammeReportCommand(id: id), json: json.json) }
    }
}
