import Foundation
import Logging
import Synchronization

/// Logs to standard error, one line an event: logfmt, or JSON for machines. No colours, no buffering, no rotation: the
/// service manager does that better.
struct LogLines: LogHandler {
    /// The level of every logger, so that a reload changes it everywhere at once.
    static let level = Mutex(Logger.Level.info)

    private let format: Settings.Log.Format
    private let label: String
    var metadata: Logger.Metadata = [:]

    init(label: String, format: Settings.Log.Format) { (self.label, self.format) = (label, format) }

    static func setLevel(_ name: String) {
        level.withLock { $0 = Logger.Level(rawValue: name) ?? .info }
    }

    var logLevel: Logger.Level {
        get { Self.level.withLock(\.self) }
        set { Self.level.withLock { $0 = newValue } }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
        var fields = [
            ("time", Date().formatted(.iso8601)), ("level", event.level.rawValue), ("from", label),
            ("message", "\(event.message)"),
        ]
        fields += all.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") }
        // A log that nobody can take any more must not end the daemon.
        try? FileHandle.standardError.write(contentsOf: Data((line(fields) + "\n").utf8))
    }

    private func line(_ fields: [(String, String)]) -> String {
        switch format {
        case .logfmt: fields.map { "\($0.0)=\(Self.quoted($0.1))" }.joined(separator: " ")
        case .json: "{" + fields.map { "\(Self.json($0.0)):\(Self.json($0.1))" }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ value: String) -> String {
        let isPlain =
            !value.isEmpty
            && value.unicodeScalars.allSatisfy { scalar in
                !scalar.properties.isWhitespace && !isUnsafe(scalar) && !["\"", "=", "\\"].contains(scalar)
            }
        return isPlain ? value : json(value)
    }

    /// What a terminal or a viewer would obey: controls, line ends of Unicode, marks that turn the direction of writing.
    /// All of them lie below U+10000.
    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .format: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        default: false
        }
    }

    private static func json(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _ where isUnsafe(scalar):
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
