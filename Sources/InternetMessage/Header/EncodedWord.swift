// Encoded words (RFC 2047) as they are found: cut inside a character, two of them inside one base64 group, spaces in
// the encoded text, unknown charset names, raw 8-bit beside them. Neighbouring words of one charset are joined as
// octets before the charset is decoded, so that a character cut by a careless client becomes whole again.

/// Decoding and encoding of RFC 2047.
package enum EncodedWord {
    /// One encoded word, its encoding undone as far as its octets.
    private struct Piece {
        var charset: String
        var payload: ArraySlice<UInt8>
        var isBase64: Bool
    }

    /// Decodes an unstructured text; never fails, what is not an encoded word stays as it is.
    package static func decode(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(.question) else { return RawText.decode(bytes) }
        var text = ""
        var run: [Piece] = []
        var plainStart = bytes.startIndex
        var position = bytes.startIndex
        var searchIsOver = false
        while position < bytes.endIndex {
            guard bytes[position] == .equals, !searchIsOver,
                let (piece, end) = read(at: position, in: bytes, searchIsOver: &searchIsOver)
            else {
                position += 1
                continue
            }
            let between = bytes[plainStart..<position]
            if run.isEmpty || !between.allSatisfy(\.isWhitespace) {
                flush(&run, into: &text)
                text += RawText.decode(between)
            }
            run.append(piece)
            position = end
            plainStart = end
        }
        flush(&run, into: &text)
        text += RawText.decode(bytes[plainStart...])
        return text
    }

    /// Decodes a text; see `decode(_:)`.
    package static func decode(_ text: String) -> String { decode(Array(text.utf8)[...]) }

    /// Where the encoded word that begins at `position` ends; nil when none begins there.
    static func end(at position: Int, in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes[position] == .equals else { return nil }
        var ignored = false
        return read(at: position, in: bytes.prefix(position - bytes.startIndex + 1000), searchIsOver: &ignored)?.end
    }

    /// Reads `=?charset?B|Q?text?=`. `searchIsOver` becomes true once no `?=` is left, which keeps the whole linear.
    private static func read(
        at start: Int, in bytes: ArraySlice<UInt8>, searchIsOver: inout Bool
    ) -> (piece: Piece, end: Int)? {
        guard start + 8 <= bytes.endIndex, bytes[start + 1] == .question,
            let charsetEnd = bytes[(start + 2)...].prefix(76).firstIndex(of: .question), charsetEnd > start + 2,
            charsetEnd + 2 < bytes.endIndex, bytes[charsetEnd + 2] == .question
        else { return nil }
        let encoding = bytes[charsetEnd + 1].lowercased
        guard encoding == 0x62 || encoding == 0x71 else { return nil }
        let textStart = charsetEnd + 3
        var index = textStart
        while index + 1 < bytes.endIndex {
            if bytes[index] == .question, bytes[index + 1] == .equals {
                // RFC 2231 section 5 adds a language behind an asterisk.
                let name = bytes[(start + 2)..<charsetEnd].prefix { $0 != .asterisk }
                let piece = Piece(
                    charset: name.asciiLowercased, payload: bytes[textStart..<index], isBase64: encoding == 0x62)
                return (piece, index + 2)
            }
            index += 1
        }
        searchIsOver = true
        return nil
    }

    private static func flush(_ run: inout [Piece], into text: inout String) {
        var index = 0
        while index < run.count {
            let charset = run[index].charset
            var octets: [UInt8] = []
            while index < run.count, run[index].charset == charset {
                var payload = run[index].payload
                // A base64 group cut in two by a client that split the encoded text instead of the octets.
                while run[index].isBase64, payload.count % 4 != 0, payload.last != .equals, index + 1 < run.count,
                    run[index + 1].isBase64, run[index + 1].charset == charset
                {
                    index += 1
                    payload += run[index].payload
                }
                octets += run[index].isBase64 ? Base64.decode(payload).bytes : decodeQ(payload)
                index += 1
            }
            text += Charset.decode(octets[...], label: charset).text
        }
        run.removeAll(keepingCapacity: true)
    }

    /// The Q encoding: quoted-printable with `_` for a space.
    private static func decodeQ(_ payload: ArraySlice<UInt8>) -> [UInt8] {
        var octets: [UInt8] = []
        octets.reserveCapacity(payload.count)
        var index = payload.startIndex
        while index < payload.endIndex {
            let byte = payload[index]
            if byte == .equals, index + 2 < payload.endIndex, let high = payload[index + 1].hexadecimalValue,
                let low = payload[index + 2].hexadecimalValue
            {
                octets.append(high << 4 | low)
                index += 3
            } else {
                octets.append(byte == .underscore ? .space : byte)
                index += 1
            }
        }
        return octets
    }
}
