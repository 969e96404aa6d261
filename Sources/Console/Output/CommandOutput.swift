/// Where a command writes and whom it may ask. A test hands in one that collects.
package struct CommandOutput: Sendable {
    /// What was asked for; the text brings its own line ends.
    package var write: @Sendable (String) -> Void
    /// What went wrong, and progress.
    package var writeError: @Sendable (String) -> Void
    /// Shows a question and returns the line that was typed; nil where nobody sits in front of it.
    package var ask: (@Sendable (String) -> String?)?
    /// Columns of the terminal; nil for a file or a pipe, where lines are as long as they are.
    package var width: Int?
    package var isInked: Bool
    /// A bar may be drawn and wiped away again.
    package var showsProgress: Bool
    /// The terminal, for what is drawn over again and again; nil for a file or a pipe.
    package var screen: TerminalScreen?

    package init(
        write: @escaping @Sendable (String) -> Void, writeError: @escaping @Sendable (String) -> Void,
        ask: (@Sendable (String) -> String?)? = nil, width: Int? = nil, isInked: Bool = false,
        showsProgress: Bool = false, screen: TerminalScreen? = nil
    ) {
        (self.write, self.writeError, self.ask) = (write, writeError, ask)
        (self.width, self.isInked, self.showsProgress) = (width, isInked, showsProgress)
        self.screen = screen
    }
}
