package import Foundation

// A link token carries what it opens: version and scope 1 byte, key number 1, expiry in seconds since 1970 8, length of
// the subject 4, subject, holder, then 16 bytes of HMAC-SHA256 over all of that; base64url without padding.

/// What a signed link opens, for whom and until when: the board of one group, mailed to its chair.
package struct LinkToken: Hashable, Sendable {
    package enum Scope: UInt8, CaseIterable, Hashable, Sendable {
        case board = 1
        /// A person's own calendar feed.
        case feed
    }

    package let scope: Scope
    /// The id of what it opens: a group's.
    package let subject: String
    /// The id of the person it was made for.
    package let holder: String
    /// To the second.
    package let expires: Date

    package init(scope: Scope, subject: String, holder: String, expires: Date) {
        (self.scope, self.subject, self.holder, self.expires) = (scope, subject, holder, expires)
    }

    package enum Refusal: Error, Hashable, Sendable {
        /// Not ours, tampered with, or for something else.
        case invalid
        /// Genuine, and too old.
        case expired(Date)
    }
}

extension TokenMint {
    package func seal(_ link: LinkToken) -> String {
        let (number, key) = keys.newest
        let expiry = Int64(link.expires.timeIntervalSince1970.rounded(.down))
        let head =
            [Self.linkVersion | link.scope.rawValue, number] + bigEndian(expiry)
            + bigEndian(UInt32(link.subject.utf8.count)) + Array(link.subject.utf8) + Array(link.holder.utf8)
        return Base64URL.encode(head + Self.linkCode(for: head, key: key))
    }

    /// The genuine, unexpired link of this scope. Throws `LinkToken.Refusal`.
    package func open(
        link text: some StringProtocol, scope: LinkToken.Scope, at now: Date
    ) throws(LinkToken.Refusal) -> LinkToken {
        guard text.utf8.count <= 2048, let bytes = Base64URL.decode(String(text)), bytes.count >= 30,
            let key = keys[bytes[1]]
        else { throw .invalid }
        let head = Array(bytes.dropLast(16))
        guard constantTimeEqual(Array(bytes.suffix(16)), Self.linkCode(for: head, key: key)),
            head[0] == Self.linkVersion | scope.rawValue
        else { throw .invalid }
        let subjectEnd = 14 + Int(head[10..<14].reduce(0) { $0 << 8 | UInt32($1) })
        guard subjectEnd <= head.count else { throw .invalid }
        let seconds = Int64(bitPattern: head[2..<10].reduce(0) { $0 << 8 | UInt64($1) })
        let expires = Date(timeIntervalSince1970: Double(seconds))
        guard now < expires else { throw .expired(expires) }
        return LinkToken(
            scope: scope, subject: String(decoding: head[14..<subjectEnd], as: UTF8.self),
            holder: String(decoding: head[subjectEnd...], as: UTF8.self), expires: expires)
    }

    private static let linkVersion: UInt8 = 1 << 4

    private static func linkCode(for head: [UInt8], key: Secret) -> [UInt8] {
        Array(MessageAuthentication.code(for: Array("convoke link token\0".utf8) + head, key: key).prefix(16))
    }
}

/// RFC 4648 §5 without padding.
enum Base64URL {
    static func encode(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    static func decode(_ text: String) -> [UInt8]? {
        guard !text.contains(where: { $0 == "+" || $0 == "/" || $0 == "=" }) else { return nil }
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        let standard = text.replacing("-", with: "+").replacing("_", with: "/") + padding
        guard let bytes = Data(base64Encoded: standard).map(Array.init), encode(bytes) == text else { return nil }
        return bytes
    }
}
