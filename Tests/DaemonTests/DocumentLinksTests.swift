import Foundation
import Testing

/// Whoever follows a link of the documents arrives somewhere.
@Suite("links between the documents")
struct DocumentLinksTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().standardizedFileURL

    private static let documents: [String] = {
        let own = ["README.md", "README.vi.md", "CONTRIBUTING.md", "CHANGELOG.md", "Sources/README.md"]
        let docs = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "docs").path)) ?? []
        return own + docs.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
    }()

    @Test("every relative link leads to a file, and its anchor to a heading", arguments: documents)
    func links(_ document: String) throws {
        let file = Self.root.appending(path: document)
        for match in try String(contentsOf: file, encoding: .utf8).matches(of: /\]\(([^()\s]+)\)/) {
            let link = String(match.1)
            guard !link.contains("://") else { continue }
            let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let target = parts[0].isEmpty ? file : file.deletingLastPathComponent().appending(path: parts[0])
            #expect(FileManager.default.fileExists(atPath: target.standardizedFileURL.path), "\(link)")
            guard parts.count == 2, let text = try? String(contentsOf: target, encoding: .utf8) else { continue }
            #expect(Self.anchors(in: text).contains(parts[1]), "\(link)")
        }
    }

    @Test("every file the map of the source names is there")
    func map() throws {
        let sources = Self.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
        let text = try String(contentsOf: sources.appending(path: "README.md"), encoding: .utf8)
        for row in text.split(separator: "\n") where row.hasPrefix("| ") {
            let names = row.matches(of: /`([A-Za-z]+)`/).map { String($0.1) }
            for match in row.matches(of: /`([A-Za-z\/+]+\.swift)`/) {
                #expect(files.contains { file in names.contains { file == "\($0)/\(match.1)" } }, "\(match.1)")
            }
        }
    }

    /// As the usual renderers make them of headings: small letters, hyphens for blanks, no other signs.
    private static func anchors(in text: String) -> Set<String> {
        let headings = text.split(separator: "\n").compactMap { $0.wholeMatch(of: /#+ (.+)/).map { $0.1 } }
        return Set(
            headings.map { heading in
                String(
                    heading.lowercased().replacing(" ", with: "-")
                        .filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
            })
    }
}
