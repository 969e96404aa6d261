/// The keys that sign tokens, by number. The one with the highest number mints; all of them verify, so that a key can
/// be replaced while messages signed with the old one are still being answered.
package struct TokenKeys: Sendable {
    private let keys: [UInt8: Secret]
    let newest: (number: UInt8, key: Secret)

    package enum Refusal: Error, Hashable, Sendable {
        /// There is no key at all.
        case noKey
        /// The key of this number has fewer than 32 bytes.
        case tooShort(UInt8)
    }

    /// Throws `Refusal`.
    package init(_ keys: [UInt8: Secret]) throws(Refusal) {
        guard let newest = keys.max(by: { $0.key < $1.key }) else { throw .noKey }
        if let short = keys.filter({ $0.value.bytes.count < 32 }).keys.min() { throw .tooShort(short) }
        self.keys = keys
        self.newest = (newest.key, newest.value)
    }

    subscript(number: UInt8) -> Secret? { keys[number] }
}
