import Foundation
import InternetMessage

/// Text made comparable: small letters, composed (NFC), every kind of blank one space, no invisible characters. Octets,
/// because phrases are compared octet by octet.
enum FoldedText {
    /// Longer lines are judged by their beginning; nothing that clients write is longer.
    static let limit = 600

    static func fold(_ text: String) -> [UInt8] {
        StepMeter.add(min(text.utf8.count, limit))
        var octets = foldASCII(text) ?? foldLatin(text) ?? foldAnything(text)
        while octets.last == space { octets.removeLast() }
        return octets
    }

    private static func foldASCII(_ text: String) -> [UInt8]? {
        let signs = text.utf8.span
        let end = min(signs.count, limit)
        for index in 0..<end where signs[index] >= 0x80 { return nil }
        return [UInt8](capacity: end) { octets in
            for index in 0..<end {
                let byte = signs[index]
                append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte, to: &octets)
            }
        }
    }

    /// Most of the rest is Latin letters and signs that are composed already: a table knows their small letters.
    private static func foldLatin(_ text: String) -> [UInt8]? {
        let letters = LatinLetters.table
        var isLatin = true
        // A small letter has at most three octets, and its capital at least two of them.
        let octets = [UInt8](capacity: min(text.utf8.count * 2, limit / 2 * 3)) { octets in
            var scalars = text.utf8Span.makeUnicodeScalarIterator()
            var count = 0
            while count < limit / 2, let scalar = scalars.next() {
                guard scalar.value < letters.count, let letter = letters[Int(scalar.value)] else {
                    isLatin = false
                    return
                }
                add(letter.small, to: &octets)
                count += 1
            }
        }
        return isLatin ? octets : nil
    }

    private static func foldAnything(_ text: String) -> [UInt8] {
        let small = String(text.prefix(limit / 2)).lowercased().precomposedStringWithCanonicalMapping
        return [UInt8](capacity: small.utf8.count) { octets in
            for scalar in small.unicodeScalars { add(scalar, to: &octets) }
        }
    }

    private static func add(_ scalar: Unicode.Scalar, to octets: inout OutputSpan<UInt8>) {
        switch scalar.value {
        case 0..<0x80: append(UInt8(truncatingIfNeeded: scalar.value), to: &octets)
        // Turkish İ leaves a dot of its own. Soft hyphen, zero-width characters, marks of direction, the byte order mark.
        case 0x307, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: break
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: append(space, to: &octets)
        // Apostrophes that programs make curly.
        case 0x2019: octets.append(0x27)
        case 0x80..<0x800:
            octets.append(UInt8(truncatingIfNeeded: 0xC0 | scalar.value >> 6))
            octets.append(UInt8(truncatingIfNeeded: 0x80 | scalar.value & 0x3F))
        default: for octet in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { octets.append(octet) }
        }
    }

    private static func append(_ byte: UInt8, to octets: inout OutputSpan<UInt8>) {
        guard byte == space || (byte >= 9 && byte <= 13) else { return octets.append(byte) }
        if octets.count > 0, octets[octets.count - 1] != space { octets.append(space) }
    }

    static let space: UInt8 = 0x20

    /// Without the characters with which clients decorate a line: stars and underscores of bold text, dashes, signs.
    static func undecorated(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while let width = decoration(at: text.startIndex, in: text) { text = text.dropFirst(width) }
        while let width = decoration(before: text) { text = text.dropLast(width) }
        return text
    }

    private static func isDecoration(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x2A, 0x5F, 0x2D, 0x3D, 0x7E, 0x23, 0x7C, 0x3E, 0x2B: true
        default: false
        }
    }

    private static func decoration(at index: Int, in text: ArraySlice<UInt8>) -> Int? {
        guard index < text.endIndex else { return nil }
        if isDecoration(text[index]) { return 1 }
        return index + 2 < text.endIndex && isDash(text[index], text[index + 1], text[index + 2]) ? 3 : nil
    }

    private static func decoration(before text: ArraySlice<UInt8>) -> Int? {
        guard let last = text.last else { return nil }
        if isDecoration(last), last != 0x3E { return 1 }
        let end = text.endIndex
        return text.count >= 3 && isDash(text[end - 3], text[end - 2], text[end - 1]) ? 3 : nil
    }

    /// U+2010 to U+2015, and the lines of boxes U+2500 to U+2503.
    private static func isDash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        first == 0xE2
            && ((second == 0x80 && (0x90...0x95).contains(third)) || (second == 0x94 && (0x80...0x83).contains(third)))
    }
}

extension Collection<UInt8> where Self: BidirectionalCollection {
    /// The octets of the colon at the end, ASCII or wide; 0 if there is none.
    var colonLength: Int {
        if last == 0x3A { return 1 }
        return count >= 3 && suffix(3).elementsEqual([0xEF, 0xBC, 0x9A]) ? 3 : 0
    }
}

extension [UInt8] {
    /// Where `needle` begins, from `start` on.
    func position(of needle: [UInt8], from start: Int = 0) -> Int? {
        guard let first = needle.first, count >= needle.count else { return nil }
        var index = start
        defer { StepMeter.add(index - start + 1) }
        while index + needle.count <= count {
            if self[index] == first, self[index..<(index + needle.count)].elementsEqual(needle) { return index }
            index += 1
        }
        return nil
    }

    func contains(_ needle: [UInt8]) -> Bool { position(of: needle) != nil }

    func hasSuffix(_ ending: [UInt8]) -> Bool { count >= ending.count && suffix(ending.count).elementsEqual(ending) }
}
