import Foundation

/// The files beside the tests.
enum Fixtures {
    static func text(_ name: String) throws -> String {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures").appending(path: name)
        return try String(contentsOf: url, encoding: .utf8)
    }
}
