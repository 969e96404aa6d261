// How a table is understood. Schools write a title or two above the row that names the columns, sometimes in two rows
// with merged cells, and a total and signatures below the last row.
//
// The row of headings is the one of the first thirty that names most columns; the row under it belongs to it if it
// holds nothing but headings too. A column without a heading that says anything is known by its cells, if all of them
// look the same. The table ends before the first row that begins like a total.
//
// Where the programme file says which column holds what, only that counts.

/// A table whose columns are known.
struct KnownTable<Meaning: TableMeaning> {
    let rows: ArraySlice<TableRow>
    let columns: [Meaning: Int]
    /// Where the headings stand.
    let place: SourcePosition
    var reading: TableReading

    func cell(_ meaning: Meaning, in row: TableRow) -> SourceNode? { columns[meaning].flatMap(row.cell) }

    func has(_ meaning: Meaning) -> Bool { columns[meaning] != nil }
}

struct TableGuess<Meaning: TableMeaning> {
    let rows: [TableRow]
    let faults: FaultList

    private static var reach: Int { 30 }

    /// - Parameter told: from the programme file: headings or numbers of columns.
    func table(told: [Meaning: Located<String>], toldFaults: FaultList) -> KnownTable<Meaning>? {
        let headings = told.isEmpty ? bestHeadings() : headings(holding: told.values.map(\.value))
        let texts = headings.map(texts) ?? []
        var (columns, evidence) = told.isEmpty ? byHeading(texts) : self.told(told, texts, toldFaults)
        let body = body(after: headings?.upperBound ?? 0)
        if told.isEmpty {
            for (meaning, index) in byContent(body.rows, texts, besides: columns) {
                (columns[meaning], evidence[index]) = (index, .content)
            }
            columns = Meaning.settle(columns)
        }
        let place = headings.map { rows[$0.lowerBound].position } ?? .start
        guard Meaning.essential.contains(where: { columns[$0] != nil }) else {
            faults.add(.missingColumn(Meaning.essential[0].rawValue), at: place, path: "")
            return nil
        }
        guard body.rows.contains(where: { !$0.isBlank }) else {
            faults.add(.noRows, at: place, path: "")
            return nil
        }
        let reading = TableReading(
            file: faults.file, headingLine: headings.map { rows[$0.lowerBound].position.line },
            columns: described(columns, texts, evidence), notes: body.note.map { [$0] } ?? [])
        return KnownTable(rows: body.rows, columns: columns, place: place, reading: reading)
    }

    // MARK: Headings

    private func bestHeadings() -> Range<Int>? {
        var best: (rows: Range<Int>, score: Int)?
        for index in rows.indices.prefix(Self.reach) where !rows[index].isBlank {
            let candidate = headings(from: index)
            let score = score(texts(candidate))
            if score > best?.score ?? 0 { best = (candidate, score) }
        }
        return best?.rows
    }

    /// How many columns are named, those rows first that name one without which there is no table. A title that fills
    /// its row alone and only begins like a heading names nothing.
    private func score(_ texts: [String]) -> Int {
        let columns = byHeading(texts).columns
        let cells = texts.filter { !$0.isEmpty }
        if cells.count == 1, !(Meaning.of(heading: cells[0])?.isExact ?? false) { return 0 }
        guard Meaning.essential.contains(where: { columns[$0] != nil }) else {
            return cells.count > 1 ? columns.count : 0
        }
        return Self.reach + columns.count
    }

    private func holdsOnlyHeadings(_ row: TableRow) -> Bool {
        !row.isBlank
            && row.cells.allSatisfy { cell in
                cell.cellText.isEmpty || Meaning.unread.contains(cell.cellText.folded)
                    || Meaning.of(heading: cell.cellText)?.isExact ?? false
            }
    }

    /// The row that holds most of the headings the file tells; with numbers alone, whatever row names columns.
    private func headings(holding told: [String]) -> Range<Int>? {
        let wanted = Set(told.filter { Int($0) == nil }.map(\.folded))
        guard !wanted.isEmpty else { return bestHeadings() }
        var best: (rows: Range<Int>, count: Int)?
        for index in rows.indices.prefix(Self.reach) where !rows[index].isBlank {
            let candidate = headings(from: index)
            let count = wanted.intersection(texts(candidate).map(\.folded)).count
            if count > best?.count ?? -1 { best = (candidate, count) }
        }
        return best?.rows
    }

    private func headings(from index: Int) -> Range<Int> {
        let next = index + 1
        return index..<(rows.indices.contains(next) && holdsOnlyHeadings(rows[next]) ? next + 1 : next)
    }

    /// The lower of two rows goes before the upper one, which spans several columns.
    private func texts(_ headings: Range<Int>) -> [String] {
        let width = rows[headings].map(\.cells.count).max() ?? 0
        return (0..<width).map { column in
            rows[headings].reversed().map { $0.text(column) }.first { !$0.isEmpty } ?? ""
        }
    }

    // MARK: Columns

    private typealias Columns = (columns: [Meaning: Int], evidence: [Int: TableReading.Evidence])

    /// Of two columns that could be the same, an exact heading wins, then the first.
    private func byHeading(_ texts: [String]) -> Columns {
        var found: [Meaning: (index: Int, isExact: Bool)] = [:]
        for (index, text) in texts.enumerated() {
            guard let (meaning, isExact) = Meaning.of(heading: text) else { continue }
            if let other = found[meaning], other.isExact || !isExact { continue }
            found[meaning] = (index, isExact)
        }
        let indices = found.mapValues(\.index)
        return (indices, Dictionary(indices.values.map { ($0, .heading) }) { one, _ in one })
    }

    private func byContent(
        _ rows: ArraySlice<TableRow>, _ texts: [String], besides known: [Meaning: Int]
    ) -> [(Meaning, Int)] {
        let width = rows.map(\.cells.count).max() ?? 0
        var found: [(Meaning, Int)] = []
        let taken = Set(Meaning.settle(known).keys)
        for column in 0..<width where !known.values.contains(column) {
            // A heading that says something else is no invitation to look.
            if texts.indices.contains(column), Meaning.unread.contains(texts[column].folded) { continue }
            let cells = rows.map { $0.text(column) }.filter { !$0.isEmpty }
            let meaning = Meaning.allCases.first { meaning in
                !taken.contains(meaning) && !found.contains { $0.0 == meaning } && !cells.isEmpty
                    && cells.allSatisfy(meaning.fits)
            }
            if let meaning { found.append((meaning, column)) }
        }
        return found
    }

    private func told(_ told: [Meaning: Located<String>], _ texts: [String], _ toldFaults: FaultList) -> Columns {
        var columns: [Meaning: Int] = [:]
        let width = rows.map(\.cells.count).max() ?? 0
        for (meaning, column) in told {
            let index =
                texts.firstIndex { $0.folded == column.value.folded && !$0.isEmpty }
                ?? Int(column.value).map { $0 - 1 }.flatMap { (0..<width).contains($0) ? $0 : nil }
            columns[meaning] = index
            guard index == nil else { continue }
            let nearest = NearestName.of(column.value, among: texts.filter { !$0.isEmpty })
            toldFaults.add(.unknownColumn(column.value, nearest: nearest), at: column)
        }
        return (columns, Dictionary(columns.values.map { ($0, .file) }) { one, _ in one })
    }

    private func described(
        _ columns: [Meaning: Int], _ texts: [String], _ evidence: [Int: TableReading.Evidence]
    ) -> [TableReading.Column] {
        let meanings = Dictionary(columns.map { ($0.value, $0.key.rawValue) }) { one, other in min(one, other) }
        return (0..<max(texts.count, (meanings.keys.max() ?? -1) + 1)).map { index in
            .init(
                number: index + 1, heading: texts.indices.contains(index) ? texts[index] : "",
                meaning: meanings[index], evidence: meanings[index] == nil ? nil : evidence[index])
        }
    }

    // MARK: Rows

    private func body(after start: Int) -> (rows: ArraySlice<TableRow>, note: TableReading.Note?) {
        let rest = rows[start...]
        guard let end = rest.firstIndex(where: \.isTotal) else { return (rest, nil) }
        return (rest[..<end], .endsBefore(line: rows[end].position.line, text: rows[end].firstText))
    }
}

extension TableRow {
    fileprivate var firstText: String { cells.first { !$0.cellText.isEmpty }?.cellText ?? "" }

    /// A total or the signatures under a table: few cells, the first of which begins so.
    fileprivate var isTotal: Bool {
        guard cells.count(where: { !$0.cellText.isEmpty }) <= 3 else { return false }
        let text = firstText.lowercased()
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        let isAlone = text.split { !$0.isLetter }.count == 1
        return Self.endings.contains { ending in
            // Without marks, *Tong* and *Cong* may be the family names Tống and Công.
            let mayLackMarks = isPlain && (isAlone || ending.contains(" "))
            return text.starts(withWords: ending) || mayLackMarks && text.starts(withWords: ending.unmarked)
        }
    }

    private static let endings = [
        "tổng cộng", "tổng số", "tổng", "cộng", "total", "danh sách này", "danh sách gồm", "ấn định danh sách",
        "người lập", "thủ trưởng đơn vị", "ghi chú", "ký tên", "nơi nhận",
    ]
}

extension String {
    fileprivate func starts(withWords words: String) -> Bool {
        hasPrefix(words) && !(dropFirst(words.count).first?.isLetter ?? false)
    }
}
