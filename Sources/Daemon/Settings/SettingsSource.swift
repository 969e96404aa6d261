import Configuration
import Foundation
import Programmes

/// The values of all keys, from the environment, the file and the defaults, in this order of precedence. The key
/// `mail.smtp.host` is the variable `CONVOKE_MAIL_SMTP_HOST`.
struct SettingsSource {
    private var values: [String: SettingValue] = [:]
    private let schema: SettingsSchema
    private(set) var faults: [String] = []
    /// Keys whose value in the file could not be read: they are not missing as well.
    private var spoiled: Set<String> = []
    /// What faults call the file.
    let name: String

    init(file: URL?, environment: [String: String], schema: SettingsSchema = .convoke) {
        self.schema = schema
        name = file?.path ?? "the settings"
        readDefaults()
        if let file { read(file) }
        readEnvironment(environment)
    }

    subscript(_ path: String) -> SettingValue? { values[path] }

    func text(_ path: String) -> String? { values[path]?.text }

    /// A folder. Said to be one: else the URL would depend on whether it is there already, and a reload see a change.
    func folder(_ path: String) -> URL? { text(path).map { URL(fileURLWithPath: $0, isDirectory: true) } }

    func integer(_ path: String) -> Int? {
        if case .integer(let number)? = values[path]?.content { number } else { nil }
    }

    func boolean(_ path: String) -> Bool {
        if case .boolean(let value)? = values[path]?.content { value } else { false }
    }

    func duration(_ path: String) -> Duration? {
        if case .duration(let value)? = values[path]?.content { value } else { nil }
    }

    /// Whether the operator gave anything below `section`, beyond its defaults.
    func mentions(_ section: String) -> Bool {
        values.contains { $0.key.hasPrefix(section + ".") && isGiven($0.key) }
    }

    mutating func fault(_ path: String, _ message: String, remedy: String) {
        guard !spoiled.contains(path) else { return }
        let place = values[path].flatMap { $0.line > 0 ? "\(name):\($0.line):\($0.column)" : nil } ?? name
        faults.append("\(place): \(path): \(message) (\(remedy))")
    }

    private func isGiven(_ path: String) -> Bool { values[path]?.text != schema.key(for: path)?.defaultText }

    private mutating func readDefaults() {
        for key in schema.keys {
            guard let text = key.defaultText else { continue }
            take(SettingsFile.value(text, of: key, path: key.path, source: "default"), for: key.path)
        }
    }

    private mutating func read(_ file: URL) {
        guard let bytes = FileManager.default.contents(atPath: file.path) else {
            faults.append("\(name): cannot be read (check the path and who may read it)")
            return
        }
        let (given, found) = SettingsFile.readAll(bytes, name: name, schema: schema)
        values.merge(given) { _, new in new }
        faults += found?.faults.map(\.description) ?? []
        spoiled.formUnion(found?.faults.map(\.path) ?? [])
    }

    private mutating func readEnvironment(_ environment: [String: String]) {
        let ours = environment.filter { $0.key.hasPrefix("CONVOKE_") }
        let reader = ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: ours))
            .scoped(to: "convoke")
        var known: Set<String> = []
        for key in schema.keys {
            let variable = Self.variable(of: key.path)
            known.insert(variable)
            guard let text = reader.string(forKey: ConfigKey(key.path)) else { continue }
            take(SettingsFile.value(text, of: key, path: key.path, source: variable), for: key.path)
        }
        for name in ours.keys.sorted() where !known.contains(name) {
            faults.append("\(name): no setting has this variable (docs/settings.md lists them)")
        }
    }

    private mutating func take(_ result: Result<SettingValue, FileFaults>, for path: String) {
        switch result {
        case .success(let value): values[path] = value
        case .failure(let found): faults += found.faults.map(\.description)
        }
    }

    /// `mail.smtp.passwordFile` → `CONVOKE_MAIL_SMTP_PASSWORD_FILE`.
    static func variable(of path: String) -> String {
        var name = "CONVOKE_"
        var wasLower = false
        for character in path {
            if character == "." {
                name += "_"
            } else {
                if character.isUppercase, wasLower { name += "_" }
                name += character.uppercased()
            }
            wasLower = character.isLowercase
        }
        return name
    }
}
