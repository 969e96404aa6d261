import Foundation

/// The files beside the tests.
enum Fixtures {
    static func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }

    static func data(_ name: String) throws -> Data { try Data(contentsOf: url(name)) }

    static func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: url(name)) }

    static func path(_ name: String) -> String { url(name).path }

    private static func url(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures").appending(path: name)
    }
}
