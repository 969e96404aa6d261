import ArgumentParser
import Console
import Foundation
import Sessions

struct AgendaGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda", abstract: "The agenda of a session: what is published, and the draft beside it.",
        discussion: """
            The draft begins with the published agenda; open lessons and actions and the topics chosen for the session \
            stand in it by themselves. Changing it tells nobody.
            """,
        subcommands: [Show.self, Draft.self, Edit.self, Publish.self])

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What is published, and the draft if it differs.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(AgendaShowCommand(id: id), json: json.json) }
    }

    struct Draft: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The draft, with the numbers that edit goes by.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            try await options.run(AgendaShowCommand(id: id, onlyDraft: true), json: json.json)
        }
    }

    struct Edit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Change the draft; nobody is told.",
            discussion: """
                Numbers are those of the draft as it is now. A file has a line for each item, in the form of --add, and \
                replaces the whole draft. Removals come first, then moves, then what is added.
                """)

        @Argument(help: "The session's id.")
        var id: Session.ID
        @Option(help: ArgumentHelp("Add an item at the end.", valueName: "title; owner; minutes"))
        var add: [String] = []
        @Option(help: ArgumentHelp("Take an item out; it does not come back by itself.", valueName: "number"))
        var remove: [Int] = []
        @Option(help: ArgumentHelp("Move an item to the place of another: 3:1.", valueName: "from:to"))
        var move: [String] = []
        @Option(help: "Replace the whole draft by the lines of this file.", completion: .file())
        var file: String?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func validate() throws {
            _ = try moves()
            if file != nil, !add.isEmpty || !remove.isEmpty || !move.isEmpty {
                throw ValidationError("--file replaces the whole draft and goes with no other edit.")
            }
        }

        func run() async throws {
            var edits = remove.map { AgendaEditCommand.Edit.remove($0) } + (try moves())
            edits += add.map { .add($0) }
            if let file { edits = [.replace(try lines(of: file))] }
            try await options.run(AgendaEditCommand(id: id, edits: edits), json: json.json)
        }

        private func moves() throws -> [AgendaEditCommand.Edit] {
            try move.map { text in
                let numbers = text.split(separator: ":", omittingEmptySubsequences: false).compactMap { Int($0) }
                guard numbers.count == 2 else { throw ValidationError("--move is written 3:1.") }
                return .move(numbers[0], to: numbers[1])
            }
        }

        private func lines(of file: String) throws -> [String] {
            guard let bytes = FileManager.default.contents(atPath: file), bytes.count <= 1 << 20,
                let text = String(validating: bytes, as: UTF8.self)
            else { throw ValidationError("\(file) is not UTF-8 text of at most a mebibyte.") }
            return text.split(whereSeparator: \.isNewline).map(String.init)
        }
    }

    struct Publish: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make the draft the agenda people see.",
            discussion: "It goes out with its own step of the policy; a later version travels with the next message.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @Flag(name: [.short, .long], help: "Do not ask.")
        var yes = false
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            try await options.run(AgendaPublishCommand(id: id, isAgreed: yes), json: json.json)
        }
    }
}
