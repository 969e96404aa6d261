import Crypto
import Foundation

/// A key of Standard Webhooks 1.0, as its owner writes it.
package enum WebhookKey: Hashable, Sendable {
    /// `whsec_` and 24 to 64 bytes in base64: signs and verifies `v1`.
    case shared(Secret)
    /// `whsk_` and an Ed25519 seed of 32 bytes: signs `v1a`, and verifies with its public half.
    case signing(Secret)
    /// `whpk_` and an Ed25519 public key of 32 bytes: verifies `v1a`.
    case verifying([UInt8])

    /// Nil for another prefix, for what is not base64, and for a key of a wrong length.
    package init?(_ text: String) {
        guard let mark = text.firstIndex(of: "_"),
            let bytes = Data(base64Encoded: String(text[text.index(after: mark)...])).map(Array.init)
        else { return nil }
        switch (text[...mark], bytes.count) {
        case ("whsec_", 24...64): self = .shared(Secret(bytes))
        case ("whsk_", 32): self = .signing(Secret(bytes))
        case ("whpk_", 32): self = .verifying(bytes)
        default: return nil
        }
    }

    /// A new shared secret of 32 bytes.
    package static func generateShared() -> WebhookKey { .shared(.random(byteCount: 32)) }

    /// A new Ed25519 key.
    package static func generateSigning() -> WebhookKey {
        .signing(Secret(Curve25519.Signing.PrivateKey().rawRepresentation))
    }

    /// What the other side is given: the shared secret itself, or the public half. This is the one way in which a
    /// secret becomes text; only the command that makes keys calls it.
    package var textForTheOtherSide: String {
        switch self {
        case .shared(let secret): "whsec_" + Data(secret.bytes).base64EncodedString()
        case .signing, .verifying: "whpk_" + Data(publicKey?.rawRepresentation ?? Data()).base64EncodedString()
        }
    }

    var publicKey: Curve25519.Signing.PublicKey? {
        switch self {
        case .shared: nil
        case .signing(let seed): (try? Curve25519.Signing.PrivateKey(rawRepresentation: seed.bytes))?.publicKey
        case .verifying(let bytes): try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        }
    }
}
