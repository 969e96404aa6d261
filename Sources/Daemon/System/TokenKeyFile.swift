package import Foundation
package import Tokens

/// The keys that sign tokens: one file in the state folder, made on the first start and readable by its owner alone.
/// One line a key, `NUMBER HEX`; the highest number mints, all verify, so that a key is changed by adding a line.
package enum TokenKeyFile {
    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        case unreadable(path: String)
        case malformed(path: String, line: Int)
        case cannotCreate(path: String)

        package var description: String {
            switch self {
            case .unreadable(let path): "\(path) cannot be read"
            case .malformed(let path, let line): "\(path):\(line): not a number from 0 to 255 and 32 bytes in hex"
            case .cannotCreate(let path): "\(path) cannot be created"
            }
        }
    }

    /// The keys; made where there are none yet.
    package static func load(in state: URL) throws -> TokenKeys {
        if let keys = try read(in: state) { return keys }
        try create(state.appendingPathComponent(name))
        guard let keys = try read(in: state) else {
            throw Fault.unreadable(path: state.appendingPathComponent(name).path)
        }
        return keys
    }

    private static let name = "token-keys"

    /// The keys; nil where there are none yet.
    package static func read(in state: URL) throws -> TokenKeys? {
        let file = state.appendingPathComponent(name)
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw Fault.unreadable(path: file.path)
        }
        var keys: [UInt8: Secret] = [:]
        for (index, line) in text.split(separator: "\n").enumerated() where !line.hasPrefix("#") {
            let parts = line.split(separator: " ")
            guard parts.count == 2, let number = UInt8(parts[0]), let bytes = bytes(ofHex: parts[1]),
                bytes.count >= 32, keys.updateValue(Secret(bytes), forKey: number) == nil
            else { throw Fault.malformed(path: file.path, line: index + 1) }
        }
        return try TokenKeys(keys)
    }

    private static func create(_ file: URL) throws {
        let digits = Secret.random(byteCount: 32).bytes.map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        let text =
            "# Signs the tokens in messages. Without it, links and addresses already sent stop working.\n"
            + "1 \(digits.joined())\n"
        guard
            FileManager.default.createFile(
                atPath: file.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        else { throw Fault.cannotCreate(path: file.path) }
    }

    private static func bytes(ofHex text: Substring) -> [UInt8]? {
        guard text.utf8.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        var rest = text
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}
