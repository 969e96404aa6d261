package import Foundation
package import Sessions
import SwiftCSV

/// A list of people as a spreadsheet saves it: one row a person, the first row naming the columns. `id` and `name` are
/// needed; `honorific`, `organisation`, `role` and `email` may be there. Commas or semicolons, whichever the first row
/// has.
package enum RosterFile {
    /// A person of the list, the role the list gives, and the school or unit by its id.
    package struct Entry: Hashable, Sendable, Codable {
        package let person: ProgrammePlan.PersonEntry
        package let role: Membership.Role
    }

    /// Every row, or everything that is wrong with the file. A fault's column is that of the character at which the
    /// field begins.
    /// - Parameters:
    ///   - organisations: the ids a row may name; nil lets every id pass.
    package static func read(
        _ bytes: Data, name: String, group: Group, organisations: [Organisation.ID]? = nil
    ) -> Result<[Entry], FileFaults> {
        let faults = FaultList(file: name)
        guard let source = SourceText(bytes, faults: faults),
            let rows = RosterRow.all(in: source.text, faults: faults), let header = rows.first
        else { return faults.result(nil) }
        let columns = RosterColumns(header, faults: faults)
        let reader = RosterReader(columns: columns, group: group, organisations: organisations, faults: faults)
        var entries: [Entry] = []
        var people = Directory(.person)
        for row in rows.dropFirst() where !row.isBlank {
            if row.cells.count != header.cells.count {
                let fault = Problem.cellCount(found: row.cells.count, expected: header.cells.count)
                faults.add(fault, at: row.position, path: "")
            } else if let entry = reader.entry(row, &people) {
                entries.append(entry)
            }
        }
        return faults.result(entries)
    }
}

/// One row with the places of its fields.
struct RosterRow {
    let position: SourcePosition
    let cells: [SourceNode]

    var isBlank: Bool { cells.allSatisfy { $0.shape == .nothing } }

    /// Nil with a fault if quotation marks do not match.
    static func all(in text: String, faults: FaultList) -> [RosterRow]? {
        let text = text.replacingOccurrences(of: "\r\n", with: "\n")
        guard text.count(where: { $0 == "\"" }).isMultiple(of: 2), let rows = try? parsed(text) else {
            faults.add(.tableSyntax, at: lineOfFirstOddQuote(text), path: "")
            return nil
        }
        var line = 1
        return rows.map { cells in
            let start = SourcePosition(line: line, column: 1)
            line += 1 + cells.reduce(0) { $0 + $1.count { $0 == "\n" } }
            var column = 1
            let nodes = cells.enumerated().map { index, cell in
                defer { column += cell.unicodeScalars.count + 1 }
                return SourceNode(
                    position: SourcePosition(line: start.line, column: column), path: "",
                    content: .text(cell.trimmingCharacters(in: .whitespaces), isQuoted: false))
            }
            return RosterRow(position: start, cells: nodes)
        }
    }

    private static func parsed(_ text: String) throws -> [[String]] {
        let header = text.prefix { $0 != "\n" }
        let semicolons = header.count { $0 == ";" } > header.count { $0 == "," }
        // A last row without its line end would lose an empty last field.
        let whole = text.hasSuffix("\n") ? text : text + "\n"
        let table = try CSV<Enumerated>(string: whole, delimiter: semicolons ? .semicolon : .comma, loadColumns: false)
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
