import Foundation
import Sessions

extension SchoolYearSummary {
    /// For a terminal.
    package var text: String {
        let head = ["\(sessions.count) sessions of two school years, \(messages) messages, \(replies) replies", ""]
        return (head + sessionLines + [""] + figures + [""] + lawLines).joined(separator: "\n") + "\n"
    }

    private var sessionLines: [String] {
        let titles = [
            "start", "group", "session", "yes", "no", "perhaps", "sent sb.", "silent", "heads", "came", "1", "2",
        ]
        let rows = sessions.map { line -> [String] in
            func count(_ status: ParticipationStatus) -> String { String(line.answers[status.rawValue] ?? 0) }
            func average(_ index: Int) -> String {
                guard line.averages.indices.contains(index), let value = line.averages[index] else { return "–" }
                return String(format: "%.1f", value)
            }
            let title = (line.status == "cancelled" ? "✗ " : "") + line.title
            return [
                line.start, line.group, title.count > 40 ? title.prefix(39) + "…" : title, count(.accepted),
                count(.declined), count(.tentative), count(.delegated), count(.needsAction), String(line.headCount),
                line.came.map(String.init) ?? "–", average(0), average(1),
            ]
        }
        let widths = titles.indices.map { column in ([titles] + rows).map { $0[column].count }.max() ?? 0 }
        return ([titles] + rows).map { row in
            row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column < 3 ? cell + space : space + cell
            }.joined(separator: "  ")
        }
    }

    private var figures: [String] {
        [
            "notices   " + Self.list(noticesByKind),
            "replies   " + Self.list(repliesByEnd),
            "read as meant   \(readAsMeant) of \(clearAnswers) that say whether somebody comes",
        ] + differences.map { "  “\($0.words)” means \($0.meant), was read as \($0.read), \($0.end)" } + [
            "answers   " + Self.list(statuses),
            "offered   " + Self.list(contributions),
        ]
    }

    private var lawLines: [String] {
        let checks = laws.checks.sorted { (Int($0.key) ?? 0) < (Int($1.key) ?? 0) }
        let looked = checks.map { "law \($0.key) × \($0.value)" }.joined(separator: ", ")
        return laws.breaches.isEmpty
            ? ["laws      all held: \(looked)"]
            : ["laws      \(laws.breaches.count) breaches, looked at \(looked)"] + laws.breaches.map { "  \($0)" }
    }

    private static func list(_ counts: [String: Int]) -> String {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
            .joined(separator: ", ")
    }
}
