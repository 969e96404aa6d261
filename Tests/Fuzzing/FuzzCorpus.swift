package import Foundation

/// Every fixture of the tests, by what it is.
package struct FuzzCorpus: Sendable {
    package private(set) var samples: [FuzzKind: [[UInt8]]] = [:]

    /// Reads the folder `Tests` of the repository; the order does not hang on the file system.
    package init(tests: URL) throws {
        let names = try FileManager.default.subpathsOfDirectory(atPath: tests.path(percentEncoded: false)).sorted()
        for name in names where name.contains("/Fixtures/") {
            let file = tests.appending(path: name)
            switch file.pathExtension {
            case "eml": samples[.mail, default: []].append([UInt8](try Data(contentsOf: file)))
            case "ics": samples[.calendar, default: []].append([UInt8](try Data(contentsOf: file)))
            case "jsonl": samples[.words, default: []] += try Self.texts(Data(contentsOf: file))
            case "txt" where name.contains("/cutting/"):
                samples[.mail, default: []] += Self.bodies(String(decoding: try Data(contentsOf: file), as: UTF8.self))
            default: continue
            }
        }
    }

    /// The folder that holds this file's target.
    package static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// The bodies of the cutter's fixtures, each in a message of its own.
    private static func bodies(_ text: String) -> [[UInt8]] {
        ("\n" + text).components(separatedBy: "\n### ").dropFirst().map { piece in
            let lines = piece.components(separatedBy: "\n")
            let type = lines[0].hasSuffix("(html)") ? "html" : "plain"
            let body = lines.dropFirst().prefix { $0 != "=== new" }.joined(separator: "\r\n")
            return Array("From: lan@example.org\r\nContent-Type: text/\(type); charset=utf-8\r\n\r\n\(body)".utf8)
        }
    }

    private static func texts(_ data: Data) throws -> [[UInt8]] {
        struct Item: Decodable { var text: String }
        return try data.split(separator: 0x0A).map { Array(try JSONDecoder().decode(Item.self, from: $0).text.utf8) }
    }
}
