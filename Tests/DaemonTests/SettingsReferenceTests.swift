import Daemon
import Foundation
import Programmes
import Testing

/// `docs/settings.md` and `Config/convoke.yaml` against the schema, both ways. After a change of the schema,
/// `UPDATE_GOLDEN=1 scripts/test --filter SettingsReference` writes the rows of the reference anew; sections and prose
/// are written by hand.
@Suite("the settings reference and the sample")
struct SettingsReferenceTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let reference = root.appending(path: "docs/settings.md")
    private static let sample = root.appending(path: "Config/convoke.yaml")
    private static let keys = SettingsSchema.convoke.keys

    // MARK: - The reference

    @Test("every setting has a row with what it holds, its default, variable and meaning, and no row has no setting")
    func reference() throws {
        let text = try String(contentsOf: Self.reference, encoding: .utf8)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Self.renewed(text).write(to: Self.reference, atomically: true, encoding: .utf8)
        }
        let rows = try String(contentsOf: Self.reference, encoding: .utf8)
            .split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
        let wanted = Self.keys.map(Self.row)
        #expect(Set(wanted).subtracting(rows).sorted() == [], "rows that docs/settings.md lacks")
        #expect(Set(rows).subtracting(wanted).sorted() == [], "rows of docs/settings.md that are not so")
        #expect(rows.count == wanted.count, "a row stands twice")
    }

    @Test("every variable of the reference is one that Convoke reads", arguments: keys)
    func variable(_ key: SettingsKey) throws {
        let name = Self.variable(of: key.path)
        // No setting is as long as this, so whatever is read is refused, under the variable's own name.
        let faults = #expect(throws: SettingsFaults.self) {
            try Settings.load(file: nil, environment: [name: String(repeating: "x", count: 100_000)])
        }
        let lines = try #require(faults).lines
        #expect(
            lines.contains { $0.hasPrefix(name) && !$0.contains("no setting has this variable") },
            "\(lines.map { $0.prefix(200) })")
    }

    // MARK: - The sample

    @Test("the sample holds no key that is unknown, commented out or not")
    func sampleIsKnown() throws {
        _ = try Self.values(Self.sampleText())
        _ = try Self.values(Self.uncommented(Self.sampleText()))
    }

    @Test("the sample shows every setting")
    func sampleIsComplete() throws {
        let shown = try Self.values(Self.uncommented(Self.sampleText()))
        #expect(Set(Self.keys.map(\.path)).subtracting(shown.keys).isEmpty)
    }

    @Test("what the sample shows as a default is the default")
    func sampleDefaults() throws {
        let text = try Self.sampleText()
        let given = try Self.values(text)
        let shown = try Self.values(Self.uncommented(text))
        for key in Self.keys where given[key.path] == nil {
            guard let standard = key.defaultText else { continue }
            #expect(shown[key.path]?.text == standard, "\(key.path)")
        }
    }

    // MARK: - Reading both

    private static func sampleText() throws -> String { try String(contentsOf: sample, encoding: .utf8) }

    private static func values(_ text: String) throws -> [String: SettingValue] {
        try SettingsFile.read(Data(text.utf8), name: "convoke.yaml", schema: .convoke).get()
    }

    /// The sample as it would be with every key in force.
    private static func uncommented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { commentedOut(String($0)) ?? String($0) }.joined(separator: "\n")
    }

    /// `  # port: 587` → `  port: 587`; nil for prose, and for a line that is in force.
    private static func commentedOut(_ line: String) -> String? {
        guard let match = line.wholeMatch(of: /( *)# ( *[A-Za-z]+:(?: +\S.*)?)/) else { return nil }
        return String(match.1 + match.2)
    }

    // MARK: - The rows as the schema wants them

    private static func renewed(_ text: String) -> String {
        let rows = Dictionary(keys.map { ($0.path, row($0)) }, uniquingKeysWith: { first, _ in first })
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.hasPrefix("| `") else { return String(line) }
            return rows[String(line.dropFirst(3).prefix { $0 != "`" })] ?? String(line)
        }.joined(separator: "\n")
    }

    private static func row(_ key: SettingsKey) -> String {
        let standard = key.defaultText.map { "`\($0)`" } ?? "–"
        let moment = key.reloads ? "SIGHUP" : "start"
        let columns = ["`\(key.path)`", holds(key.kind), standard, "`\(variable(of: key.path))`", moment, key.doc]
        return "| \(columns.joined(separator: " | ")) |"
    }

    private static func holds(_ kind: SettingsKey.Kind) -> String {
        switch kind {
        case .text: "text"
        case .integer(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .boolean: "`true` or `false`"
        case .duration: "duration"
        case .bytes: "size"
        case .timeOfDay: "time of day"
        case .zone: "time zone"
        case .mailAddress: "mail address"
        case .url: "URL"
        case .path: "path"
        case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .list: "list"
        }
    }

    /// Written without a look at the code that reads it: `mail.smtp.passwordFile` → `CONVOKE_MAIL_SMTP_PASSWORD_FILE`.
    private static func variable(of path: String) -> String {
        let words = path.replacing(/([a-z])([A-Z])/) { "\($0.1)_\($0.2)" }
        return "CONVOKE_" + words.replacing(".", with: "_").uppercased()
    }
}
