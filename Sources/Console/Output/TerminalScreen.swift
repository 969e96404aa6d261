/// A terminal that is drawn over again and again. It has a second screen for that (xterm's alternate screen), so that
/// what stood there before stands there again afterwards. A drawing is one write of whole lines over the old ones, each
/// cleared behind its end, and what is left below is cleared last: nothing flickers.
package struct TerminalScreen: Sendable {
    package struct Size: Hashable, Sendable {
        package var columns: Int
        package var rows: Int

        package init(columns: Int, rows: Int) { (self.columns, self.rows) = (columns, rows) }
    }

    private let write: @Sendable (String) -> Void
    /// As it is now: people resize windows.
    let size: @Sendable () -> Size

    package init(write: @escaping @Sendable (String) -> Void, size: @escaping @Sendable () -> Size) {
        (self.write, self.size) = (write, size)
    }

    /// DECSET 1049 and DECTCEM: the other screen, without a cursor.
    func enter() { write("\u{1B}[?1049h\u{1B}[?25l") }

    func leave() { write("\u{1B}[?25h\u{1B}[?1049l") }

    func draw(_ lines: [String], rows: Int) {
        let shown = lines.prefix(max(1, rows))
        // No line end behind the last one: it would push the first one out.
        write("\u{1B}[H" + shown.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n") + "\u{1B}[J")
    }
}
