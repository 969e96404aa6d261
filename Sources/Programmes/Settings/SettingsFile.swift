package import Foundation

/// The operator's settings, in YAML, read against a schema.
package enum SettingsFile {
    /// The keys that stand in the file, by their dotted paths, or everything that is wrong with it. Defaults are not
    /// filled in, and a key may be absent: whoever merges file and environment knows what is needed.
    package static func read(
        _ bytes: Data, name: String, schema: SettingsSchema
    ) -> Result<[String: SettingValue], FileFaults> {
        let (values, faults) = readAll(bytes, name: name, schema: schema)
        return faults.map { .failure($0) } ?? .success(values)
    }

    /// As `read`, for whoever has more to check than the file: what could be read, beside what is wrong with the rest.
    package static func readAll(
        _ bytes: Data, name: String, schema: SettingsSchema
    ) -> (values: [String: SettingValue], faults: FileFaults?) {
        // A file in which everything is commented out is the usual beginning.
        if isBlank(bytes) { return ([:], nil) }
        let faults = FaultList(file: name)
        let document = YAMLDocument(bytes, faults: faults)
        let values = document.map { SettingsReader(schema: schema, faults: faults).values($0.root) } ?? [:]
        guard case .failure(let found) = faults.result(values) else { return (values, nil) }
        return (values, found)
    }

    /// Reads one value given elsewhere, such as an environment variable, by the rules of the file.
    /// - Parameter source: what the fault calls the place, such as the variable's name.
    package static func value(
        _ text: String, of key: SettingsKey, path: String, source: String
    ) -> Result<SettingValue, FileFaults> {
        let faults = FaultList(file: source)
        let parts = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let content: SourceNode.Content =
            key.kind == .list
            ? .list(parts.map { SourceNode(position: .start, path: path, content: .text($0, isQuoted: true)) })
            : .text(text, isQuoted: true)
        let node = SourceNode(position: .start, path: path, content: content)
        let value = SettingsReader(schema: SettingsSchema([key]), faults: faults).value(node, key)
        return faults.result(value.map { SettingValue(content: $0.content, text: $0.text) })
    }

    private static func isBlank(_ bytes: Data) -> Bool {
        guard bytes.count <= SourceText.limit, let text = String(validating: bytes, as: UTF8.self) else { return false }
        return text.split(whereSeparator: \.isNewline).allSatisfy { line in
            line.first { !$0.isWhitespace } == "#" || line.allSatisfy(\.isWhitespace)
        }
    }
}
