import ArgumentParser

@main
struct Convoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convoke", abstract: "The secretary of every group that meets again and again.",
        subcommands: [RunCommand.self, CheckCommand.self])
}
