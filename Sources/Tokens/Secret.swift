import Crypto
import Foundation

/// Bytes that nobody may read in a log, an error or a dump (law 14): whatever prints one gets `‹secret›`. It is not
/// `Codable`, so that it cannot be stored by accident, and compares in constant time.
package struct Secret: Hashable, Sendable {
    /// For the moment of use only.
    package let bytes: [UInt8]

    package init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    /// The UTF-8 of a password or an access token.
    package init(_ text: String) { bytes = Array(text.utf8) }

    /// From the operating system's generator for cryptographic use.
    package static func random(byteCount: Int = 32) -> Secret {
        Secret(SymmetricKey(size: SymmetricKeySize(bitCount: byteCount * 8)).withUnsafeBytes { Array($0) })
    }

    /// The bytes as text, for the protocols that want a password; nil if they are not UTF-8.
    package var text: String? { String(validating: bytes, as: UTF8.self) }

    package static func == (one: Secret, other: Secret) -> Bool { constantTimeEqual(one.bytes, other.bytes) }

    /// Only the length: a hash of the bytes would be a way to recognise them.
    package func hash(into hasher: inout Hasher) { hasher.combine(bytes.count) }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "‹secret›" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Compares without telling by its running time where two values differ. Their lengths are no secret.
package func constantTimeEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
