/// A mail address of ours into whose local part a token goes (RFC 5233): `answer+TOKEN@example.org`.
package struct TokenAddress: Hashable, Sendable {
    package let localPart: String
    package let separator: Character
    package let domain: String

    package init(localPart: String, separator: Character = "+", domain: String) {
        (self.localPart, self.separator, self.domain) = (localPart, separator, domain)
    }

    /// Without a token: what people see and calendars know as ORGANIZER.
    package var bare: String { "\(localPart)@\(domain)" }

    package func address(token: String) -> String { "\(localPart)\(separator)\(token)@\(domain)" }

    /// Whether the local part with a token keeps within 64 octets (RFC 5321 §4.5.3.1.1).
    package var fits: Bool { localPart.utf8.count + separator.utf8.count + ReplyToken.length <= 64 }

    /// What stands where the token goes in `address`; nil if that is another address. Case does not matter.
    package func token(in address: some StringProtocol) -> String? {
        let address = address.lowercased()
        let (head, tail) = ("\(localPart)\(separator)".lowercased(), "@\(domain)".lowercased())
        guard address.hasPrefix(head), address.hasSuffix(tail), address.utf8.count > head.utf8.count + tail.utf8.count
        else { return nil }
        return String(address.dropFirst(head.count).dropLast(tail.count))
    }
}

extension TokenMint {
    /// The genuine token in an address of ours.
    package func read(address: some StringProtocol, of ours: TokenAddress) -> ReplyToken? {
        ours.token(in: address).flatMap { read($0) }
    }

    /// Every genuine token in a header's value, in its order and once each: in an address rewritten by a forwarder, a
    /// Message-ID, a list of References. A candidate is a run of exactly 32 base32 characters.
    package func tokens(in text: some StringProtocol) -> [ReplyToken] {
        var found: [ReplyToken] = []
        for run in text.utf8.split(whereSeparator: { Base32.value(of: $0) == nil })
        where run.count == ReplyToken.length {
            if let token = read(String(decoding: run, as: UTF8.self)), !found.contains(token) { found.append(token) }
        }
        return found
    }
}
