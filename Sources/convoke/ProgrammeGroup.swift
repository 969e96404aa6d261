import ArgumentParser
import Console
import Sessions

struct ProgrammeGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programme", abstract: "Programme files: a group, its people and its sessions.",
        subcommands: [Import.self, Start.self, Diff.self, List.self, Show.self, Draft.self])

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring the ledger in line with programme files.",
            discussion: "Everything wrong with the files is told at once, and nothing is imported unless all is right.")

        @Argument(help: "Programme files in YAML.", completion: .file(extensions: ["yaml", "yml"]))
        var files: [String]
        @OptionGroup var telling: TellingOptions
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            let command = ProgrammeImportCommand(files: files, isAgreed: telling.yes, telling: telling.telling)
            let location = try options.location()
            let context = try await options.context(at: location, json: json.json)
            try await command.run(at: LedgerDoor(path: location.ledger), in: context).exit()
        }
    }

    struct Diff: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What importing a file would change.")

        @Argument(help: "A programme file in YAML.", completion: .file(extensions: ["yaml", "yml"]))
        var file: String
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(ProgrammeDiffCommand(file: file), json: json.json) }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "All programmes, by their first day.")

        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(ProgrammeListCommand(), json: json.json) }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One programme with its sessions.")

        @Argument(help: "The programme's id.")
        var id: Programme.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(ProgrammeShowCommand(id: id), json: json.json) }
    }
}
