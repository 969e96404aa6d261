import Foundation

/// Where secrets come from: a file of their own, named in the settings or handed over by systemd as a credential; never
/// the settings themselves and never the command line.
package struct SecretFile: Sendable {
    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        case missing(path: String)
        case unreadable(path: String)
        case empty(path: String)
        /// Others than the owner may read it.
        case exposed(path: String)

        package var description: String {
            switch self {
            case .missing(let path): "there is no file \(path)"
            case .unreadable(let path): "\(path) cannot be read"
            case .empty(let path): "\(path) is empty"
            case .exposed(let path): "\(path) may be read by others"
            }
        }
    }

    /// `CREDENTIALS_DIRECTORY`, if systemd gave one.
    private let credentials: String?

    package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        credentials = environment["CREDENTIALS_DIRECTORY"]
    }

    /// The first line of the credential `name`, else of the file at `path`. Nil if neither is named.
    package func read(credential name: String, path: String?) throws -> String? {
        if let credentials {
            let candidate = "\(credentials)/\(name)"
            if FileManager.default.fileExists(atPath: candidate) { return try line(of: candidate, mayBeShared: true) }
        }
        return try path.map { try line(of: $0, mayBeShared: false) }
    }

    private func line(of path: String, mayBeShared: Bool) throws -> String {
        guard FileManager.default.fileExists(atPath: path) else { throw Fault.missing(path: path) }
        let mode = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int ?? 0
        guard mayBeShared || mode & 0o007 == 0 else { throw Fault.exposed(path: path) }
        guard let data = FileManager.default.contents(atPath: path), data.count <= 65_536,
            let text = String(data: data, encoding: .utf8)
        else { throw Fault.unreadable(path: path) }
        let line = text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
        let trimmed = line.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !trimmed.isEmpty else { throw Fault.empty(path: path) }
        return trimmed
    }
}
