import ArgumentParser
import Console
import Foundation
import Testing

@testable import convoke

/// `docs/commands.md` is written from the commands themselves.
@Suite("CommandReference")
struct CommandReferenceTests {
    private static let mark = "<!-- From here on generated: UPDATE_GOLDEN=1 swift test --filter CommandReference -->\n"

    @Test("the reference names every subcommand, every option and every exit code")
    func isComplete() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../docs/commands.md").standardized
        let present = try String(contentsOf: file, encoding: .utf8)
        let cut = try #require(present.range(of: Self.mark))
        let written = present[..<cut.upperBound] + "\n" + Self.exitCodes + Self.pages(of: Convoke.self, ["convoke"])
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try String(written).write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == written)
    }

    private static var exitCodes: String {
        let rows = CommandStatus.allCases.map { "| \($0.rawValue) | \($0.meaning) |\n" }.joined()
        return "## Exit codes\n\n| code | meaning |\n|---|---|\n" + rows
    }

    private static func pages(of command: any ParsableCommand.Type, _ path: [String]) -> String {
        let help = Convoke.helpMessage(for: command, columns: 100).trimmingCharacters(in: .whitespacesAndNewlines)
        let page = "\n## \(path.joined(separator: " "))\n\n```text\n\(help)\n```\n"
        let below = command.configuration.subcommands.map { pages(of: $0, path + [name(of: $0)]) }
        return page + below.joined()
    }

    private static func name(of command: any ParsableCommand.Type) -> String {
        command.configuration.commandName ?? "\(command)".lowercased()
    }
}
