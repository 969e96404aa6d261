package import Foundation
package import Sessions

/// What every command is told besides its own arguments.
package struct CommandContext: Sendable {
    package var output: CommandOutput
    package var clock: any WallClock
    package var language: Language
    /// Listings as JSON with stable, sorted keys.
    package var json: Bool
    /// Errors with their details.
    package var verbose: Bool
    /// Who gives the command: stands beside what it decides.
    package var person: String

    package init(
        output: CommandOutput, clock: any WallClock, language: Language, json: Bool = false, verbose: Bool = false,
        person: String
    ) {
        (self.output, self.clock, self.language) = (output, clock, language)
        (self.json, self.verbose, self.person) = (json, verbose, person)
    }

    package var now: Date { clock.now }
}

extension CommandContext {
    func text(vi: String, en: String) -> String { Words(vi: vi, en: en).text(in: language) }

    func text(_ words: Words) -> String { words.text(in: language) }

    /// Writes one line.
    func say(_ line: String = "") { output.write(line + "\n") }

    func say(vi: String, en: String) { say(text(vi: vi, en: en)) }

    /// Writes a heading over what follows.
    func head(vi: String, en: String) { say(palette.apply(.title, to: text(vi: vi, en: en))) }

    func say(_ table: TextTable) {
        for line in table.lines(width: output.width, palette: palette) { say(line) }
    }

    func say(json value: some Encodable) throws { say(try JSONText.pretty(value)) }

    /// Writes one line to standard error.
    func warn(_ line: String) { output.writeError(line + "\n") }

    var palette: Palette { Palette(isOn: output.isInked) }

    /// Asks for a yes; nil where nobody can answer.
    func isAgreed(vi: String, en: String) -> Bool? {
        guard let ask = output.ask else { return nil }
        let answer = ask(text(vi: "\(vi) [c/K] ", en: "\(en) [y/N] ")) ?? ""
        return ["y", "yes", "c", "có", "co"].contains(answer.trimmingCharacters(in: .whitespaces).lowercased())
    }
}

extension Language {
    /// The language of a process's surroundings: Vietnamese where `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is
    /// set, names it (POSIX 8.2); else English.
    package init(environment: [String: String]) {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
        let locale = names.first { !$0.isEmpty } ?? ""
        self = locale.lowercased().hasPrefix("vi") ? .vietnamese : .english
    }
}
