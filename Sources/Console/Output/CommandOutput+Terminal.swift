import Foundation

extension CommandOutput {
    /// Standard output and standard error of this process. Colours only on a terminal that knows them, and never where
    /// `NO_COLOR` is set (no-color.org).
    package static func standard(environment: [String: String]) -> CommandOutput {
        let (input, output, error) = (isatty(0) == 1, isatty(1) == 1, isatty(2) == 1)
        return CommandOutput(
            write: { try? FileHandle.standardOutput.write(contentsOf: Data($0.utf8)) },
            writeError: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) },
            ask: input && error ? answer : nil,
            width: output ? columns() : nil,
            isInked: isInked(onTerminal: output, environment: environment),
            showsProgress: error && environment["TERM"] != "dumb",
            screen: output && environment["TERM", default: "dumb"] != "dumb"
                ? TerminalScreen(
                    write: { try? FileHandle.standardOutput.write(contentsOf: Data($0.utf8)) },
                    size: { size() ?? TerminalScreen.Size(columns: 80, rows: 24) }) : nil)
    }

    /// Whether colours are wanted.
    package static func isInked(onTerminal: Bool, environment: [String: String]) -> Bool {
        guard environment["NO_COLOR", default: ""].isEmpty else { return false }
        return onTerminal && environment["TERM", default: "dumb"] != "dumb"
    }

    @Sendable private static func answer(to question: String) -> String? {
        try? FileHandle.standardError.write(contentsOf: Data(question.utf8))
        return readLine()
    }

    private static func columns() -> Int? { size()?.columns }

    private static func size() -> TerminalScreen.Size? {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return TerminalScreen.Size(columns: Int(size.ws_col), rows: max(1, Int(size.ws_row)))
    }
}
