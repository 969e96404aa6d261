import ArgumentParser
import Console
import Sessions

struct PlanGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "What Convoke is going to say.", subcommands: [Preview.self])

    struct Preview: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What will go to whom, when and why.")

        @Option(help: "How many days ahead.")
        var days = 14
        @Option(help: "Only this group's.")
        var group: Group.ID?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func validate() throws {
            guard (1...3660).contains(days) else { throw ValidationError("--days is from 1 to 3660.") }
        }

        func run() async throws {
            try await options.run(PlanPreviewCommand(days: days, group: group), json: json.json)
        }
    }
}
