import Foundation
import Sessions
import Testing

@testable import Programmes

/// `docs/programme-files.md` and the reader know the same keys.
struct ReferenceTests {
    static func sections() throws -> [String: String] {
        let file = TestFiles.root.appendingPathComponent("docs/programme-files.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let parts = text.components(separatedBy: "\n## ").dropFirst().map { part in
            let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
        }
        return Dictionary(parts) { first, _ in first }
    }

    @Test(
        "every key the reader knows is documented, with whether it is needed, and no other",
        arguments: ProgrammeShapes.all)
    func documentsKeys(shape: MappingShape) throws {
        let section = try #require(try Self.sections()["Keys: \(shape.name)"])
        let rows = section.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /^\| `([A-Za-z]+)` \|([^|]*)\|/).map { match in
                (String(match.1), match.2.contains("needed"))
            }
        }
        #expect(rows.map(\.0).sorted() == shape.keys.sorted())
        #expect(rows.filter(\.1).map(\.0).sorted() == shape.required.sorted())
    }

    @Test("every section of keys is known to the reader")
    func knowsSections() throws {
        let documented = try Self.sections().keys.filter { $0.hasPrefix("Keys: ") }.map { String($0.dropFirst(6)) }
        #expect(documented.sorted() == ProgrammeShapes.all.map(\.name).sorted())
    }

    @Test("the example of the reference imports without a fault")
    func importsTheExample() throws {
        let file = TestFiles.root.appendingPathComponent("docs/programme-files.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let example = try #require(text.firstMatch(of: /```yaml\n([^`]+)```/)).1
        #expect(try ProgrammeFile.read(String(example), name: "reference").get().sessions.count == 6)
    }
}
