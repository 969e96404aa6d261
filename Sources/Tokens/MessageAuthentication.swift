import Crypto
package import Foundation

/// HMAC (RFC 2104) made and checked in constant time: for our own tokens, and for the signatures with which other
/// services prove themselves.
package enum MessageAuthentication {
    package enum Hash: Sendable { case sha1, sha256 }

    package static func code(for message: some DataProtocol, key: Secret, hash: Hash = .sha256) -> [UInt8] {
        let key = SymmetricKey(data: key.bytes)
        return switch hash {
        case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: key))
        case .sha256: Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
        }
    }

    /// Whether `code` is the whole code of `message`.
    package static func isValid(
        _ code: [UInt8], for message: some DataProtocol, key: Secret, hash: Hash = .sha256
    ) -> Bool {
        constantTimeEqual(code, self.code(for: message, key: key, hash: hash))
    }
}
