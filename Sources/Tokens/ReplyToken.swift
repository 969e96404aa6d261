// A reply token is 20 bytes, written as 32 base32 characters:
//
//     ┌ version 4 bits, purpose 4 bits ┬ key number 1 byte ┬ delivery number 8 bytes ┬ HMAC-SHA256, first 10 bytes ┐
//
// The code covers everything before it, so that no token of one purpose serves for another. It names a delivery and
// holds no date: how long it counts, the ledger knows by delivery and purpose.

/// What a token permits.
package enum TokenPurpose: UInt8, CaseIterable, Hashable, Sendable {
    /// In the address an answer is sent to.
    case reply = 1
    /// In the envelope sender, where bounces go.
    case bounce
    /// In the Message-ID: finds the delivery and permits nothing.
    case thread
    /// Opens the answer page.
    case page
    /// Opens the page on which a person leaves; never expires.
    case unsubscribe
    /// In a chat button's payload.
    case button
}

/// A token that was read and found genuine.
package struct ReplyToken: Hashable, Sendable {
    package let delivery: UInt64
    package let purpose: TokenPurpose

    package init(delivery: UInt64, purpose: TokenPurpose) { (self.delivery, self.purpose) = (delivery, purpose) }

    /// Characters in a written token.
    package static let length = 32
}

/// Makes and checks tokens.
package struct TokenMint: Sendable {
    let keys: TokenKeys

    package init(keys: TokenKeys) { self.keys = keys }

    package func mint(delivery: UInt64, purpose: TokenPurpose) -> String {
        let (number, key) = keys.newest
        let head = [Self.version << 4 | purpose.rawValue, number] + bigEndian(delivery)
        return Base32.encode(head + Self.code(for: head, key: key))
    }

    /// The token `text` is, whatever its case; nil unless every bit of it is ours.
    package func read(_ text: some StringProtocol) -> ReplyToken? {
        guard text.utf8.count == ReplyToken.length, let bytes = Base32.decode(text), bytes.count == 20,
            bytes[0] >> 4 == Self.version, let purpose = TokenPurpose(rawValue: bytes[0] & 15),
            let key = keys[bytes[1]]
        else { return nil }
        let head = Array(bytes[..<10])
        guard constantTimeEqual(Array(bytes[10...]), Self.code(for: head, key: key)) else { return nil }
        return ReplyToken(delivery: bytes[2..<10].reduce(0) { $0 << 8 | UInt64($1) }, purpose: purpose)
    }

    /// As `read`, for a place where only one purpose is accepted.
    package func read(_ text: some StringProtocol, for purpose: TokenPurpose) -> UInt64? {
        read(text).flatMap { $0.purpose == purpose ? $0.delivery : nil }
    }

    private static let version: UInt8 = 1

    private static func code(for head: [UInt8], key: Secret) -> [UInt8] {
        Array(MessageAuthentication.code(for: Array("convoke reply token\0".utf8) + head, key: key).prefix(10))
    }
}

func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
}
