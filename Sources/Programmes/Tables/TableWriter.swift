import Foundation

/// Writes a table as a file for spreadsheets (RFC 4180), safe to open in one: a field that a spreadsheet would take for
/// a formula gets an apostrophe before it, which `TableText` takes away again.
package struct TableWriter: Hashable, Sendable {
    package enum Separator: String, CaseIterable, Sendable {
        case comma, semicolon, tab

        fileprivate var character: Character {
            switch self {
            case .comma: ","
            case .semicolon: ";"
            case .tab: "\t"
            }
        }
    }

    package var separator: Separator
    /// Begins with a byte order mark, by which Excel knows UTF-8.
    package var hasMark: Bool

    package init(separator: Separator = .comma, hasMark: Bool = false) {
        (self.separator, self.hasMark) = (separator, hasMark)
    }

    /// In UTF-8, each row ending in CRLF.
    package func text(_ rows: [[String]]) -> String {
        let lines = rows.map { row in
            row.map(field).joined(separator: String(separator.character)) + "\r\n"
        }
        return (hasMark ? "\u{FEFF}" : "") + lines.joined()
    }

    private func field(_ text: String) -> String {
        let safe = text.isFormula ? "'" + text : text
        let needsQuotes = safe.unicodeScalars.contains { scalar in
            ["\"", "\r", "\n", "\t", ",", ";"].contains(scalar)
        }
        let isPadded = safe.first?.isWhitespace ?? false || safe.last?.isWhitespace ?? false
        guard needsQuotes || isPadded else { return safe }
        return "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
}

extension String {
    /// Whether a spreadsheet could run it: what begins with one of these, also after spaces or in its full-width form
    /// (CWE-1236).
    var isFormula: Bool {
        guard let first = unicodeScalars.first else { return false }
        if ["\t", "\r", "\n"].contains(first) { return true }
        let begin = unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
        return begin.map { ["=", "+", "-", "@", "＝", "＋", "－", "＠", "|", "%"].contains($0) } ?? false
    }
}
