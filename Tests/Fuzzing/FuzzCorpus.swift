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
            default: continue
            }
        }
    }

    /// The folder that holds this file's target.
    package static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    private static func texts(_ data: Data) throws -> [[UInt8]] {
        struct Item: Decodable { var text: String }
        return try data.split(separator: 0x0A).map { Array(try JSONDecoder().decode(Item.self, from: $0).text.utf8) }
    }
}
