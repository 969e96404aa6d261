// The rules are texts of this program, and read when the first reply comes in: tens of thousands of words. They are
// divided at signs of ASCII, octet by octet, which takes a tenth of the time that it takes character by character.

extension Substring {
    /// The pieces between the signs; empty ones only where they are asked for.
    func pieces(at sign: Unicode.Scalar, omittingEmpty: Bool = true) -> [Substring] {
        let octet = UInt8(ascii: sign)
        return utf8.split(separator: octet, omittingEmptySubsequences: omittingEmpty).map { Substring($0) }
    }

    /// Without the spaces at both ends.
    var trimmed: Substring {
        var octets = utf8
        while octets.first == UInt8(ascii: " ") { octets.removeFirst() }
        while octets.last == UInt8(ascii: " ") { octets.removeLast() }
        return Substring(octets)
    }

    /// Whether it begins with an octet of ASCII.
    func begins(with sign: Unicode.Scalar) -> Bool { utf8.first == UInt8(ascii: sign) }
}
