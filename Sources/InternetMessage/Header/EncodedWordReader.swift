/// Finds encoded words among octets. Each look ahead ends at the next word or moves the whole reading behind what it
/// saw, so that the octets are visited a bounded number of times.
struct EncodedWordReader {
    /// One encoded word, not yet decoded.
    struct Piece {
        var charset: String
        var payload: ArraySlice<UInt8>
        var isBase64: Bool
    }

    /// What stands before the encoded text.
    private struct Opening {
        var charset: String
        var isBase64: Bool
        var textStart: Int
    }

    let bytes: ArraySlice<UInt8>
    /// No `?=` is left: words from here on are without their end.
    private(set) var searchIsOver = false

    init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// Reads `=?charset?B|Q?text?=`, and where it ends. A word whose end is missing ends where the next one begins,
    /// or at the first blank if what stands before it can be nothing else.
    mutating func read(at start: Int) -> (piece: Piece, end: Int)? {
        guard let opening = opening(at: start) else { return nil }
        if !searchIsOver {
            var index = opening.textStart
            defer { StepMeter.add(index - start) }
            while index + 1 < bytes.endIndex {
                if bytes[index] == .question, bytes[index + 1] == .equals, !isInside(index, opening) {
                    return (piece(opening, bytes[opening.textStart..<index]), index + 2)
                }
                if bytes[index] == .equals, self.opening(at: index) != nil {
                    return (piece(opening, bytes[opening.textStart..<index]), index)
                }
                index += 1
            }
            searchIsOver = true
        }
        return readUnended(opening)
    }

    private func opening(at start: Int) -> Opening? {
        guard start + 6 < bytes.endIndex, bytes[start + 1] == .question, bytes[start + 2].isLetter,
            let charsetEnd = bytes[(start + 2)...].prefix(76).firstIndex(of: .question),
            charsetEnd + 2 < bytes.endIndex, bytes[charsetEnd + 2] == .question
        else {
            StepMeter.add(76)
            return nil
        }
        StepMeter.add(charsetEnd - start)
        let encoding = bytes[charsetEnd + 1].lowercased
        guard encoding == 0x62 || encoding == 0x71 else { return nil }
        // RFC 2231 section 5 adds a language behind an asterisk.
        let name = bytes[(start + 2)..<charsetEnd].prefix { $0 != .asterisk }
        return Opening(charset: name.asciiLowercased, isBase64: encoding == 0x62, textStart: charsetEnd + 3)
    }

    /// Whether the `?=` at `index` is a question mark of the text and an escape behind it: `Có?=20`. Two hexadecimal
    /// digits follow then, and an end before the next blank.
    private func isInside(_ index: Int, _ opening: Opening) -> Bool {
        guard !opening.isBase64, index + 3 < bytes.endIndex, bytes[index + 2].hexadecimalValue != nil,
            bytes[index + 3].hexadecimalValue != nil
        else { return false }
        let rest = bytes[(index + 4)...].prefix(80).prefix { !$0.isWhitespace }
        StepMeter.add(rest.count)
        return zip(rest, rest.dropFirst()).contains { $0 == .question && $1 == .equals }
    }

    private func readUnended(_ opening: Opening) -> (piece: Piece, end: Int)? {
        var end = opening.textStart
        while end < bytes.endIndex, !bytes[end].isWhitespace, bytes[end] != .quote, bytes[end] != .less,
            bytes[end] != .equals || self.opening(at: end) == nil
        {
            end += 1
        }
        let payload =
            bytes[opening.textStart..<end].last == .question
            ? bytes[opening.textStart..<(end - 1)] : bytes[opening.textStart..<end]
        StepMeter.add(end - opening.textStart)
        let isPlausible =
            opening.isBase64
            ? payload.count >= 4 && !Base64.decode(payload).isDamaged
            : zip(payload, payload.dropFirst()).contains { $0 == .equals && $1.hexadecimalValue != nil }
        return isPlausible ? (piece(opening, payload), end) : nil
    }

    private func piece(_ opening: Opening, _ payload: ArraySlice<UInt8>) -> Piece {
        let isBroken = opening.isBase64 && payload.contains(where: \.isWhitespace)
        return Piece(
            charset: opening.charset, payload: isBroken ? payload.filter { !$0.isWhitespace }[...] : payload,
            isBase64: opening.isBase64)
    }
}
