import Composer

/// Rows under headings, aligned by what they take on a terminal. What comes from outside loses its control characters
/// here, so that nothing in a listing can move the cursor.
struct TextTable {
    struct Column {
        enum Alignment { case leading, trailing }

        var title: String
        var alignment: Alignment = .leading
        /// Gives way when the terminal is too narrow.
        var shrinks = false

        init(_ title: String, _ alignment: Alignment = .leading, shrinks: Bool = false) {
            (self.title, self.alignment, self.shrinks) = (title, alignment, shrinks)
        }
    }

    struct Cell: ExpressibleByStringLiteral {
        var text: String
        var ink: Palette.Ink?

        init(_ text: String, _ ink: Palette.Ink? = nil) { (self.text, self.ink) = (cleanLine(text), ink) }
        init(stringLiteral text: String) { self.init(text) }
    }

    private let columns: [Column]
    private var rows: [[Cell]] = []

    init(_ columns: [Column]) { self.columns = columns }

    mutating func add(_ cells: [Cell]) { rows.append(cells) }

    var isEmpty: Bool { rows.isEmpty }

    func lines(width: Int?, palette: Palette) -> [String] {
        let widths = widths(within: width)
        let heading = columns.map { Cell($0.title, .title) }
        return ([heading] + rows).map { line($0, widths, palette) }
    }

    private func line(_ cells: [Cell], _ widths: [Int], _ palette: Palette) -> String {
        var (line, owed) = ("", 0)
        for (index, cell) in cells.enumerated() {
            let text = DisplayWidth.cut(cell.text, to: widths[index])
            let blanks = widths[index] - DisplayWidth.of(text)
            let (before, after) = columns[index].alignment == .trailing ? (blanks, 0) : (0, blanks)
            guard !text.isEmpty else {
                owed += blanks + Self.gap
                continue
            }
            line += String(repeating: " ", count: owed + before) + palette.apply(cell.ink, to: text)
            owed = after + Self.gap
        }
        return line
    }

    /// As wide as the widest cell; then the columns that may give way share what is too much, the widest first.
    private func widths(within limit: Int?) -> [Int] {
        var widths = columns.indices.map { column in
            rows.reduce(DisplayWidth.of(columns[column].title)) { max($0, DisplayWidth.of($1[column].text)) }
        }
        guard let limit else { return widths }
        var excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - limit
        while excess > 0 {
            let candidates = columns.indices.filter { columns[$0].shrinks && widths[$0] > Self.least }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private static let gap = 2
    private static let least = 8
}
