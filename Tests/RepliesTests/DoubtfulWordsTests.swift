import Foundation
import Sessions
import Testing

@testable import Replies

/// The table of doubtful words in `docs/reading.md` is what the grammar does: each of its words is asked back with the two
/// readings that the table names, and each role that has readings of its own stands in it.
@Suite("The table of doubtful words")
struct DoubtfulWordsTests {
    struct Row {
        var written: [String]
        var meanings: [Meaning]
    }

    @Test("what is written is asked back as the table says")
    func rows() throws {
        let rows = try Self.rows()
        #expect(rows.count >= 8)
        for row in rows {
            for written in row.written {
                let reading = WordReader.read(written, kind: .rsvp)
                #expect(reading.clarify, "\(written): \(reading.rule)")
                #expect(reading.candidates == row.meanings, "\(written): \(reading.rule)")
            }
        }
    }

    @Test("every role with readings of its own has a row")
    func roles() throws {
        let shown = try Self.rows().flatMap(\.written).flatMap { written in
            RuleBook.standard.find(in: ReplyText(written)).compactMap(\.rule.role)
        }
        let own = Set(UnclearWords.readings.keys).union(UnclearWords.besideSomebody.keys)
        #expect(own.subtracting(shown).isEmpty)
    }

    /// The rows whose two readings are on coming: those on scores, sessions and senders are decided elsewhere.
    private static func rows() throws -> [Row] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/reading.md")
        let lines = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.hasPrefix("| written | asked |") })
        return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let readings = cells[1].replacing("?", with: "").components(separatedBy: " hay ").map(meaning)
            guard readings.count == 2, case let meanings = readings.compactMap(\.self), meanings.count == 2 else {
                return nil
            }
            let written = cells[0].components(separatedBy: " · ").map {
                $0.prefix { $0 != "(" }.trimmingCharacters(in: .whitespaces)
            }
            return Row(written: written, meanings: meanings)
        }
    }

    private static func meaning(_ asked: String) -> Meaning? {
        switch asked {
        case "ĐI": return .coming(.accepted)
        case "VẮNG": return .coming(.declined)
        case "CHƯA CHẮC": return .coming(.tentative)
        case "ĐẾN MUỘN": return .late
        case "THÔI NHẬN THƯ": return .noMessages
        default: break
        }
        let words = asked.split(separator: " ")
        if words.count == 2, words[1] == "NGƯỜI" { return Int(words[0]).map(Meaning.people) }
        guard asked.hasSuffix(" ĐI THAY"), let name = words.first else { return nil }
        return .standIn(name.capitalized)
    }
}
