import Foundation

/// The messages that the tests read, one file each.
enum FixtureFolder {
    static let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: url.appending(path: name))) }

    /// The names of all messages in the folder, in order.
    static var messages: [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: url.path)
        return (names ?? []).filter { $0.hasSuffix(".eml") }.sorted()
    }
}

extension String {
    /// The octets of a text written with bare line feeds, as mail has them.
    var mail: [UInt8] { Array(replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8) }
}

extension [UInt8] {
    var string: String { String(decoding: self, as: UTF8.self) }
}
