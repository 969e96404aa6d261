/// A column whose merged cells were saved as one cell and empty ones below it: those take the one above.
struct FilledColumn {
    private let column: Int?
    private let cells: [Int: SourceNode]
    let note: TableReading.Note?

    init(_ column: Int?, in rows: ArraySlice<TableRow>) {
        self.column = column
        var cells: [Int: SourceNode] = [:]
        var (above, filled): (SourceNode?, Int) = (nil, 0)
        if let column {
            for row in rows where !row.isBlank {
                if let own = row.cell(column) {
                    above = own
                } else if above != nil {
                    filled += 1
                }
                cells[row.position.line] = above
            }
        }
        self.cells = cells
        note = column.flatMap { filled > 0 ? .filledDown(column: $0 + 1, cells: filled) : nil }
    }

    func cell(in row: TableRow) -> SourceNode? { cells[row.position.line] }
}
