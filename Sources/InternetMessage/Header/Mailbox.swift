/// A name and an address: `mailbox` of RFC 5322 section 3.4.
package struct Mailbox: Sendable, Hashable {
    /// The display name, decoded; nil when there was none.
    package var name: String?
    /// The `addr-spec` as written, without comments, blanks and route.
    package var address: String

    /// A mailbox to be written or compared.
    package init(name: String? = nil, address: String) {
        self.name = name
        self.address = address
    }

    /// What stands before the last `@`; the whole address when there is none.
    package var localPart: Substring {
        address.lastIndex(of: "@").map { address[..<$0] } ?? address[...]
    }

    /// What stands after the last `@`; nil when there is none.
    package var domain: Substring? {
        address.lastIndex(of: "@").map { address[address.index(after: $0)...] }
    }

    /// The address for comparison: small letters throughout, because no provider of note tells `Lan@` from `lan@`.
    package var comparable: String { address.lowercased() }
}
