/// Base64 (RFC 2045 section 6.8).
package enum Base64 {
    private static let invalid: UInt8 = 0xFF
    private static let ignored: UInt8 = 0xFE
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static let values: [UInt8] = {
        var table = [UInt8](repeating: invalid, count: 256)
        for (value, byte) in alphabet.enumerated() { table[Int(byte)] = UInt8(value) }
        // The URL-safe alphabet turns up in mail made by web services.
        table[Int(UInt8.hyphen)] = 62
        table[Int(UInt8.underscore)] = 63
        for blank in [UInt8.space, .tab, .carriageReturn, .lineFeed] { table[Int(blank)] = ignored }
        return table
    }()

    /// Decodes; foreign characters are passed over, padding in the middle begins a new group, a torn end gives the
    /// octets that are whole.
    package static func decode(_ text: ArraySlice<UInt8>) -> DecodedBytes {
        StepMeter.add(text.count)
        var isDamaged = false
        let bytes = [UInt8](capacity: text.count / 4 * 3 + 3) { isDamaged = decode(text, into: &$0) }
        return DecodedBytes(bytes: bytes, isDamaged: isDamaged)
    }

    /// Tells whether something had to be passed over.
    private static func decode(_ text: ArraySlice<UInt8>, into octets: inout OutputSpan<UInt8>) -> Bool {
        let signs = text.span
        let values = values.span
        var isDamaged = false
        var isPadded = false
        var group: UInt32 = 0
        var count = 0
        var next = 0
        while next < signs.count {
            if count == 0 {
                let start = next
                next = decodeGroups(signs, from: start, values, into: &octets)
                if next > start { isPadded = false }
                guard next < signs.count else { break }
            }
            let byte = signs[next]
            let value = values[Int(byte)]
            next += 1
            if value < 64 {
                isPadded = false
                group = group << 6 | UInt32(value)
                count += 1
                if count == 4 {
                    append(group, to: &octets)
                    group = 0
                    count = 0
                }
            } else if byte == .equals {
                if count == 1 { isDamaged = true }
                flush(group, count, into: &octets)
                group = 0
                count = 0
                if !isPadded, isFollowedByWords(text[(text.startIndex + next)...]) {
                    isDamaged = true
                    break
                }
                isPadded = true
            } else if value == invalid {
                isDamaged = true
            }
        }
        if count > 0 { isDamaged = true }
        flush(group, count, into: &octets)
        return isDamaged
    }

    /// The whole groups of four signs that stand together, as nearly all do; returns where something else stands.
    private static func decodeGroups(
        _ signs: Span<UInt8>, from start: Int, _ values: Span<UInt8>, into octets: inout OutputSpan<UInt8>
    ) -> Int {
        var next = start
        while next + 4 <= signs.count {
            let first = UInt32(values[Int(signs[next])]), second = UInt32(values[Int(signs[next + 1])])
            let third = UInt32(values[Int(signs[next + 2])]), fourth = UInt32(values[Int(signs[next + 3])])
            // What is no sign of the alphabet has a value of more than six bits.
            guard first | second | third | fourth < 64 else { break }
            append(first << 18 | second << 12 | third << 6 | fourth, to: &octets)
            next += 4
        }
        return next
    }

    private static func append(_ group: UInt32, to octets: inout OutputSpan<UInt8>) {
        octets.append(UInt8(truncatingIfNeeded: group >> 16))
        octets.append(UInt8(truncatingIfNeeded: group >> 8))
        octets.append(UInt8(truncatingIfNeeded: group))
    }

    /// Whether words stand behind the padding, such as the footer that a list adds to every body. The look ahead is
    /// bounded.
    private static func isFollowedByWords(_ rest: ArraySlice<UInt8>) -> Bool {
        StepMeter.add(60)
        let line = rest.prefix(60).drop { $0.isWhitespace || $0 == .equals }.prefix {
            $0 != .lineFeed && $0 != .carriageReturn
        }
        let words = line.trimmed
        return words.starts(with: [.hyphen, .hyphen]) || words.starts(with: [.underscore, .underscore])
            || words.contains { values[Int($0)] == invalid && $0 != .equals || $0.isBlank }
    }

    private static func flush(_ group: UInt32, _ count: Int, into octets: inout OutputSpan<UInt8>) {
        switch count {
        case 2: octets.append(UInt8(truncatingIfNeeded: group >> 4))
        case 3:
            octets.append(UInt8(truncatingIfNeeded: group >> 10))
            octets.append(UInt8(truncatingIfNeeded: group >> 2))
        default: break
        }
    }

    /// How many octets `decode` would give, without making them.
    static func decodedCount(_ text: ArraySlice<UInt8>) -> Int {
        let values = values
        var characters = 0
        for byte in text where values[Int(byte)] < 64 { characters += 1 }
        return characters / 4 * 3 + max(characters % 4 - 1, 0)
    }

    /// Encodes on one line.
    package static func encode(_ octets: ArraySlice<UInt8>) -> String {
        let text = [UInt8](capacity: (octets.count + 2) / 3 * 4) {
            encodeLine(octets.span, 0..<octets.count, into: &$0)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Encodes in lines of 76 characters, each closed by CRLF.
    package static func encodeLines(_ octets: ArraySlice<UInt8>) -> [UInt8] {
        [UInt8](capacity: octets.count / 57 * 78 + 80) { text in
            var start = 0
            while start < octets.count {
                let end = min(start + 57, octets.count)
                encodeLine(octets.span, start..<end, into: &text)
                text.append(.carriageReturn)
                text.append(.lineFeed)
                start = end
            }
        }
    }

    private static func encodeLine(_ octets: Span<UInt8>, _ line: Range<Int>, into text: inout OutputSpan<UInt8>) {
        let signs = alphabet.span
        var index = line.lowerBound
        while index < line.upperBound {
            let left = line.upperBound - index
            let first = octets[index]
            let second = left > 1 ? octets[index + 1] : 0
            let third = left > 2 ? octets[index + 2] : 0
            text.append(signs[Int(first >> 2)])
            text.append(signs[Int((first & 3) << 4 | second >> 4)])
            text.append(left > 1 ? signs[Int((second & 15) << 2 | third >> 6)] : .equals)
            text.append(left > 2 ? signs[Int(third & 63)] : .equals)
            index += 3
        }
    }
}
