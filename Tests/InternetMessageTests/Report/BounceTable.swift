import Foundation
import InternetMessage
import Testing

/// One bounce of the tables in `Fixtures/bounces`, and what must be read in it.
struct BounceSample: Sendable, CustomTestStringConvertible {
    var file: String
    var name: String
    /// Written before the reader was, and not looked at while it was made.
    var isHeldOut: Bool
    /// `address action status`, and ` via final` behind a forwarding.
    var expected: [String]
    var message: [UInt8]

    var testDescription: String { "\(file): \(name)" }

    static func all() throws -> [BounceSample] {
        let folder = FixtureFolder.url.appending(path: "bounces")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
        return try names.sorted().flatMap { name in
            let text = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
            return ("\n" + text).components(separatedBy: "\n@@@ ").dropFirst().map {
                BounceSample(String(name.dropLast(4)), $0)
            }
        }
    }

    private init(_ file: String, _ text: String) {
        var lines = text.components(separatedBy: "\n")[...]
        let title = lines.popFirst() ?? ""
        isHeldOut = title.hasPrefix("held ")
        name = isHeldOut ? String(title.dropFirst(5)) : title
        self.file = file
        expected = []
        while let line = lines.first, line.hasPrefix("> ") {
            expected.append(String(line.dropFirst(2)))
            lines.removeFirst()
        }
        message = lines.joined(separator: "\n").mail
    }

    /// What is read, written like `expected`.
    var found: [String] {
        (DeliveryReport(MailMessage(parsing: message))?.recipients ?? []).map { recipient in
            "\(recipient.address) \(recipient.action.rawValue) \(recipient.status?.description ?? "-")"
                + (recipient.finalAddress.map { " via \($0)" } ?? "")
        }
    }
}
