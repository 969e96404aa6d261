import Foundation

// The characters that RFC 5322 and MIME give a meaning to, by their octet.

extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let quote: UInt8 = 0x22
    static let openParenthesis: UInt8 = 0x28
    static let closeParenthesis: UInt8 = 0x29
    static let asterisk: UInt8 = 0x2A
    static let comma: UInt8 = 0x2C
    static let hyphen: UInt8 = 0x2D
    static let dot: UInt8 = 0x2E
    static let slash: UInt8 = 0x2F
    static let colon: UInt8 = 0x3A
    static let semicolon: UInt8 = 0x3B
    static let less: UInt8 = 0x3C
    static let equals: UInt8 = 0x3D
    static let greater: UInt8 = 0x3E
    static let question: UInt8 = 0x3F
    static let at: UInt8 = 0x40
    static let openBracket: UInt8 = 0x5B
    static let backslash: UInt8 = 0x5C
    static let closeBracket: UInt8 = 0x5D
    static let underscore: UInt8 = 0x5F

    /// Space or horizontal tab: `WSP` of RFC 5234.
    var isBlank: Bool { self == .space || self == .tab }

    /// A blank or any part of a line end.
    var isWhitespace: Bool { isBlank || self == .lineFeed || self == .carriageReturn }

    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    var isLetter: Bool {
        let folded = self | 0x20
        return folded >= 0x61 && folded <= 0x7A
    }

    /// The same octet with an ASCII capital made small.
    var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

    /// `ftext` of RFC 5322 section 3.6.8: what a field name is made of.
    var isFieldNameText: Bool { self > 0x20 && self < 0x7F && self != .colon }

    /// `specials` of RFC 5322 section 3.2.3.
    var isSpecial: Bool {
        switch self {
        case .openParenthesis, .closeParenthesis, .less, .greater, .openBracket, .closeBracket,
            .colon, .semicolon, .at, .backslash, .comma, .dot, .quote:
            true
        default: false
        }
    }

    /// `token` of RFC 2045 section 5.1.
    var isTokenText: Bool {
        guard self > 0x20, self < 0x7F else { return false }
        switch self {
        case .openParenthesis, .closeParenthesis, .less, .greater, .at, .comma, .semicolon, .colon, .backslash,
            .quote, .slash, .openBracket, .closeBracket, .question, .equals:
            return false
        default: return true
        }
    }

    /// The value of a hexadecimal digit of either case.
    var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }

    /// The capital hexadecimal digit of a value under 16.
    static func hexadecimalDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}

extension ArraySlice<UInt8> {
    /// The slice without blanks and line ends at both ends.
    var trimmed: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first.isWhitespace { slice.removeFirst() }
        while let last = slice.last, last.isWhitespace { slice.removeLast() }
        return slice
    }

    /// Where an octet stands next, from `start` on. The C library looks at many octets at once.
    func firstPosition(of byte: UInt8, from start: Int) -> Int? {
        firstPosition(of: byte, from: start, before: endIndex)
    }

    /// The same, before `end`.
    func firstPosition(of byte: UInt8, from start: Int, before end: Int) -> Int? {
        withUnsafeBytes { octets in
            guard start < end, let first = octets.baseAddress,
                let found = memchr(first + (start - startIndex), Int32(byte), end - start)
            else { return nil }
            return startIndex + (UnsafeRawPointer(found) - first)
        }
    }

    /// The octets with ASCII capitals made small, as a string.
    var asciiLowercased: String {
        // Written where the string has its own octets: names of fields and parameters are short, and need no memory so.
        String(unsafeUninitializedCapacity: count) { small in
            for (place, byte) in zip(small.indices, self) { small.initializeElement(at: place, to: byte.lowercased) }
            return count
        }
    }

    /// Whether the slice begins with an ASCII text, without regard to case.
    func hasASCIIPrefix(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { wanted in
            count >= wanted.count && zip(self, wanted).allSatisfy { $0.lowercased == $1.lowercased }
        }
    }
}

extension String {
    /// The string with ASCII capitals made small; every other character stays as it is.
    var asciiLowercased: String {
        let octets = utf8.span
        for index in octets.indices where octets[index] != octets[index].lowercased {
            return Array(utf8)[...].asciiLowercased
        }
        return self
    }

    /// Whether an octet stands in the text. The C library looks at many octets at once.
    package func holds(_ octet: UInt8) -> Bool {
        utf8.withContiguousStorageIfAvailable { octets in
            octets.baseAddress.map { memchr($0, Int32(octet), octets.count) != nil } ?? false
        } ?? utf8.contains(octet)
    }

    /// The string without spaces, tabs and line ends at both ends.
    var trimmed: String {
        let bytes = Array(utf8)
        let inner = bytes[...].trimmed
        return inner.count == bytes.count ? self : String(decoding: inner, as: UTF8.self)
    }

    var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
