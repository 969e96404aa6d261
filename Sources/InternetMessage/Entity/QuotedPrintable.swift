/// Quoted-printable (RFC 2045 section 6.7).
package enum QuotedPrintable {
    static let lineLimit = 76

    /// Decodes; a sign that begins no escape stays as it is, blanks before a line end fall away, a soft line break
    /// may have blanks behind it.
    package static func decode(_ text: ArraySlice<UInt8>) -> DecodedBytes {
        StepMeter.add(text.count)
        var isDamaged = false
        let bytes = [UInt8](capacity: text.count) { isDamaged = decode(text.span, digits.span, into: &$0) }
        return DecodedBytes(bytes: bytes, isDamaged: isDamaged)
    }

    /// Tells whether a sign began no escape.
    private static func decode(
        _ text: Span<UInt8>, _ digits: Span<UInt8>, into octets: inout OutputSpan<UInt8>
    ) -> Bool {
        var isDamaged = false
        var index = 0
        /// How much of `octets` is blanks that fall away if a line end follows.
        var blanks = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            if byte == .equals {
                blanks = 0
                let high = index + 1 < text.count ? digits[Int(text[index])] : noDigit
                let low = index + 1 < text.count ? digits[Int(text[index + 1])] : noDigit
                if high | low < 16 {
                    octets.append(high << 4 | low)
                    index += 2
                } else if let next = softBreak(text, at: index) {
                    index = next
                } else {
                    isDamaged = true
                    octets.append(byte)
                }
                continue
            }
            if byte > .space {
                blanks = 0
            } else if byte == .lineFeed || (byte == .carriageReturn && index < text.count && text[index] == .lineFeed) {
                octets.removeLast(blanks)
                blanks = 0
            } else {
                blanks = byte.isBlank ? blanks + 1 : 0
            }
            octets.append(byte)
        }
        return isDamaged
    }

    private static let noDigit: UInt8 = 0xFF

    /// The values of the hexadecimal digits. Vietnamese text is mostly escapes.
    private static let digits = (0...255).map { UInt8($0).hexadecimalValue ?? noDigit }

    /// Where the text goes on after a soft line break, when one stands at `index`.
    private static func softBreak(_ text: Span<UInt8>, at index: Int) -> Int? {
        var index = index
        // Bounded: a longer run of blanks is text, and looking at it again and again would not be linear.
        let limit = min(text.count, index + 80)
        let first = index
        defer { StepMeter.add(index - first) }
        while index < limit, text[index].isBlank { index += 1 }
        let start = index
        while index < limit, text[index] == .carriageReturn { index += 1 }
        if index == text.count { return index }
        if text[index] == .lineFeed { return index + 1 }
        // A bare CR, which breaks lines, too.
        return index > start ? start + 1 : nil
    }

    /// Encodes text; line ends of any kind become CRLF, lines keep to 76 characters. `From ` and a lone dot at the
    /// beginning of a line are escaped, because mbox and careless relays change them.
    package static func encode(_ octets: ArraySlice<UInt8>) -> [UInt8] {
        // Three signs for an octet, and a soft line break after 24 of them; a line end for each octet.
        [UInt8](capacity: octets.count * 4 + octets.count / 8 + 8) { text in
            var position = octets.startIndex
            while position < octets.endIndex {
                let line = MessageLine(in: octets, from: position)
                encodeLine(octets[line.start..<line.end].span, into: &text)
                text.append(.carriageReturn)
                text.append(.lineFeed)
                position = line.next
            }
        }
    }

    private static func encodeLine(_ line: Span<UInt8>, into text: inout OutputSpan<UInt8>) {
        guard let last = line.indices.last else { return }
        var width = 0
        let isProtected = line[0] == .dot || isFrom(line)
        for index in line.indices {
            let byte = line[index]
            let isPlain = byte == .space || byte == .tab ? index != last : byte > 0x20 && byte < 0x7F && byte != .equals
            let needed = isPlain && !(index == 0 && isProtected) ? 1 : 3
            if width + needed > (index == last ? lineLimit : lineLimit - 1) {
                text.append(.equals)
                text.append(.carriageReturn)
                text.append(.lineFeed)
                width = 0
            }
            if needed == 1 {
                text.append(byte)
            } else {
                text.append(.equals)
                text.append(.hexadecimalDigit(byte >> 4))
                text.append(.hexadecimalDigit(byte & 15))
            }
            width += needed
        }
    }

    /// Without regard to case.
    private static func isFrom(_ line: Span<UInt8>) -> Bool {
        line.count >= 5 && line[0].lowercased == 0x66 && line[1].lowercased == 0x72 && line[2].lowercased == 0x6F
            && line[3].lowercased == 0x6D && line[4] == .space
    }
}
