import Foundation
import SwiftCSV

/// One row with the places of its cells.
struct TableRow {
    let position: SourcePosition
    let cells: [SourceNode]

    var isBlank: Bool { cells.allSatisfy { $0.cellText.isEmpty } }

    /// Beyond the last cell a row is blank.
    func text(_ index: Int) -> String { cells.indices.contains(index) ? cells[index].cellText : "" }

    /// Nil where the cell is blank.
    func cell(_ index: Int) -> SourceNode? { text(index).isEmpty ? nil : cells[index] }

    /// Nil with a fault if quotation marks do not match, or for more rows than any list has.
    static func all(in text: String, faults: FaultList) -> [TableRow]? {
        // A last row without its line end would lose an empty last cell.
        let whole = text.hasSuffix("\n") ? text : text + "\n"
        let separator = separator(of: whole)
        guard text.count(where: { $0 == "\"" }).isMultiple(of: 2), let rows = try? parsed(whole, separator) else {
            faults.add(.tableSyntax, at: lineOfFirstOddQuote(text), path: "")
            return nil
        }
        guard rows.count <= Fields.listLimit else {
            faults.add(.tooManyElements(limit: Fields.listLimit), at: .start, path: "")
            return nil
        }
        var places = CellPlaces(whole)
        return rows.map { cells in
            let start = places.position
            let nodes = cells.map { cell in
                SourceNode(position: places.next(cell), path: "", content: .text(cell.cleanCell, isQuoted: true))
            }
            return TableRow(position: start, cells: nodes)
        }
    }

    /// What stands most often outside quotation marks in the first rows; a comma where nothing does.
    private static func separator(of text: String) -> Character {
        var counts: [Character: Int] = [:]
        var isQuoted = false
        for character in text.prefix(8192) {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted, ",;\t".contains(character) { counts[character, default: 0] += 1 }
        }
        // Commas also stand in titles and addresses: one of the others on half as many places wins.
        let others = [";", "\t"].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ";"
        return counts[others, default: 0] * 2 > counts[",", default: 0] ? others : ","
    }

    private static func parsed(_ text: String, _ separator: Character) throws -> [[String]] {
        let table = try CSV<Enumerated>(string: text, delimiter: .character(separator), loadColumns: false)
        var rows: [[String]] = []
        try table.enumerateAsArray(startAt: 0, rowLimit: nil) { rows.append($0) }
        return rows
    }

    private static func lineOfFirstOddQuote(_ text: String) -> SourcePosition {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let index = lines.firstIndex { !$0.count(where: { $0 == "\"" }).isMultiple(of: 2) }
        return SourcePosition(line: (index ?? 0) + 1, column: 1)
    }
}

/// Walks through the text beside the parsed cells, to tell where each began.
private struct CellPlaces {
    private let scalars: [Unicode.Scalar]
    private var offset = 0
    private(set) var position = SourcePosition.start

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// The place of the next cell, which holds this text; then goes past it and what ends it.
    mutating func next(_ cell: String) -> SourcePosition {
        let start = position
        if offset < scalars.count, scalars[offset] == "\"" {
            var isQuoted = true
            advance()
            while offset < scalars.count, isQuoted || scalars[offset] == "\"" {
                if scalars[offset] == "\"" { isQuoted.toggle() }
                advance()
            }
        } else {
            for _ in cell.unicodeScalars { advance() }
        }
        advance()
        return start
    }

    private mutating func advance() {
        guard offset < scalars.count else { return }
        if scalars[offset] == "\n" {
            position = SourcePosition(line: position.line + 1, column: 1)
        } else {
            position.column += 1
        }
        offset += 1
    }
}

extension SourceNode {
    /// The cell's text; empty for what is no text.
    var cellText: String {
        if case .text(let text, _) = content { text } else { "" }
    }
}

extension String {
    /// Without what spreadsheets leave in cells: spaces that do not break or have no width, line ends, and the
    /// apostrophe that keeps a text from being taken for a formula.
    fileprivate var cleanCell: String {
        let visible = unicodeScalars.filter { !["\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}"].contains($0) }
        let words = String(String.UnicodeScalarView(visible)).split(whereSeparator: \.isWhitespace)
        let text = words.joined(separator: " ").precomposedStringWithCanonicalMapping
        return text.first == "'" && String(text.dropFirst()).isFormula ? String(text.dropFirst()) : text
    }
}
