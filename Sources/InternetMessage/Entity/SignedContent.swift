// A message that was signed "opaquely" (RFC 8551 section 3.5.2) is an object of CMS (RFC 5652) with the message inside:
//
//     ContentInfo          SEQUENCE { id-signedData, [0] SignedData }
//     SignedData           SEQUENCE { version, SET of digest algorithms, encapContentInfo, certificates … signatures }
//     encapContentInfo     SEQUENCE { type, [0] OCTET STRING }
//
// Only the way to the octets is walked, in DER or in BER with its open lengths and strings in pieces. Nothing is
// verified, and nothing that is read so counts as more than an unsigned message would: who wrote is told by other
// evidence. What is cut off gives what is there.

/// The signed content of a CMS object.
struct SignedContent {
    /// Sequences and strings inside one another; the way to the content needs six.
    private static let depth = 16
    /// `06 09` 1.2.840.113549.1.7.2, id-signedData.
    private static let signedData: [UInt8] = [
        0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02,
    ]

    private let bytes: ArraySlice<UInt8>
    private var position: Int

    private struct Element {
        var tag: UInt8
        /// Nil where the length is open.
        var end: Int?
    }

    /// The octets that were signed; nil when this is no signed object, or one without content.
    static func octets(of object: ArraySlice<UInt8>) -> [UInt8]? {
        StepMeter.add(object.count)
        var walker = SignedContent(bytes: object, position: object.startIndex)
        return walker.walk()
    }

    private mutating func walk() -> [UInt8]? {
        guard enter(0x30) != nil, take(Self.signedData), enter(0xA0) != nil, enter(0x30) != nil, pass(0x02),
            pass(0x31), let content = enter(0x30), pass(0x06)
        else { return nil }
        // A detached signature has no content here.
        if let end = content.end, position >= end { return nil }
        guard enter(0xA0) != nil else { return nil }
        var octets: [UInt8] = []
        return string(into: &octets, depth: 0) ? octets : nil
    }

    /// Adds an OCTET STRING, in one piece or in several.
    private mutating func string(into octets: inout [UInt8], depth: Int) -> Bool {
        guard depth < Self.depth, let element = element() else { return false }
        if element.tag == 0x04, let end = element.end {
            octets += bytes[position..<end]
            position = end
            return true
        }
        guard element.tag == 0x24 else { return false }
        while position < element.end ?? bytes.endIndex, !isAtEnd {
            if !string(into: &octets, depth: depth + 1) { return !octets.isEmpty }
        }
        if element.end == nil { position = min(position + 2, bytes.endIndex) }
        return true
    }

    // MARK: - Elements

    /// The two NULs that end an element of open length.
    private var isAtEnd: Bool { bytes[position...].starts(with: [0, 0]) }

    /// Reads tag and length (X.690 section 8.1); nil for a tag of several octets, which none of these has. A length that
    /// goes beyond the end is cut.
    private mutating func element() -> Element? {
        guard bytes.endIndex - position >= 2 else { return nil }
        let (tag, first) = (bytes[position], bytes[position + 1])
        guard tag & 0x1F != 0x1F else { return nil }
        position += 2
        if first == 0x80 { return tag & 0x20 != 0 ? Element(tag: tag, end: nil) : nil }
        var length = Int(first)
        if first > 0x80 {
            let count = Int(first & 0x7F)
            guard count <= 6, bytes.endIndex - position >= count else { return nil }
            length = bytes[position..<(position + count)].reduce(0) { $0 << 8 | Int($1) }
            position += count
        }
        return Element(tag: tag, end: position + min(length, bytes.endIndex - position))
    }

    private mutating func enter(_ tag: UInt8) -> Element? {
        let start = position
        if let element = element(), element.tag == tag { return element }
        position = start
        return nil
    }

    private mutating func take(_ octets: [UInt8]) -> Bool {
        guard bytes[position...].starts(with: octets) else { return false }
        position += octets.count
        return true
    }

    /// Passes over an element with all that is in it.
    private mutating func pass(_ tag: UInt8) -> Bool {
        guard let element = enter(tag) else { return false }
        if let end = element.end {
            position = end
            return true
        }
        var open = 1
        while open > 0 {
            if isAtEnd {
                position += 2
                open -= 1
            } else {
                guard let inner = self.element(), open < Self.depth else { return false }
                if let end = inner.end { position = end } else { open += 1 }
            }
        }
        return true
    }
}
