import Crypto
package import Foundation

/// Standard Webhooks 1.0: what is signed is `id.timestamp.body`, byte for byte, and the header `webhook-signature` is a
/// list of `v1,BASE64` (HMAC-SHA256) and `v1a,BASE64` (Ed25519), one for each key in use.
package enum WebhookSignature {
    package enum Refusal: Error, Hashable, Sendable {
        /// A header is missing or is not what the specification says.
        case malformed
        /// The timestamp lies further from now than the tolerance.
        case outsideTolerance
        /// No signature in the header fits any key.
        case noMatch
    }

    /// The value of `webhook-signature`. `timestamp` is in seconds since 1970. A public key signs nothing.
    package static func sign(id: String, timestamp: Int64, body: some Sequence<UInt8>, keys: [WebhookKey]) -> String {
        let content = content(id: id, timestamp: String(timestamp), body: body)
        return keys.compactMap { signature(of: content, with: $0) }.joined(separator: " ")
    }

    /// Throws `Refusal`. Whether `id` was seen before is for the caller to know.
    package static func verify(
        id: String, timestamp: String, signature: String, body: some Sequence<UInt8>, keys: [WebhookKey],
        now: Date, tolerance: Duration = .seconds(300)
    ) throws(Refusal) {
        guard !id.isEmpty, !id.contains("."), signature.utf8.count <= 4096, let seconds = Int64(timestamp),
            String(seconds) == timestamp
        else { throw .malformed }
        guard abs(now.timeIntervalSince1970 - Double(seconds)) <= Double(tolerance.components.seconds) else {
            throw .outsideTolerance
        }
        let content = content(id: id, timestamp: timestamp, body: body)
        // Every candidate is tried against every key: the time tells nothing about which one fitted.
        var fits = false
        for candidate in signature.split(separator: " ").prefix(16) {
            for key in keys { fits = isValid(candidate, of: content, with: key) || fits }
        }
        guard fits else { throw .noMatch }
    }

    private static func content(id: String, timestamp: String, body: some Sequence<UInt8>) -> [UInt8] {
        Array("\(id).\(timestamp).".utf8) + Array(body)
    }

    private static func signature(of content: [UInt8], with key: WebhookKey) -> String? {
        switch key {
        case .shared(let secret):
            "v1," + Data(MessageAuthentication.code(for: content, key: secret)).base64EncodedString()
        case .signing(let seed):
            (try? Curve25519.Signing.PrivateKey(rawRepresentation: seed.bytes).signature(for: content))
                .map { "v1a," + $0.base64EncodedString() }
        case .verifying: nil
        }
    }

    private static func isValid(_ candidate: Substring, of content: [UInt8], with key: WebhookKey) -> Bool {
        let parts = candidate.split(separator: ",", maxSplits: 1)
        guard parts.count == 2, let code = Data(base64Encoded: String(parts[1])) else { return false }
        switch (parts[0], key) {
        case ("v1", .shared(let secret)):
            return MessageAuthentication.isValid(Array(code), for: content, key: secret)
        case ("v1a", .signing), ("v1a", .verifying):
            return key.publicKey?.isValidSignature(code, for: content) ?? false
        default: return false
        }
    }
}
