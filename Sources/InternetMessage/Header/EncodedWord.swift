// Encoded words (RFC 2047) as they are found: cut inside a character, two of them inside one base64 group, spaces in
// the encoded text, unknown charset names, raw 8-bit beside them, without their end, encoded twice. Neighbouring words
// of one charset are joined as octets before the charset is decoded, so that a character cut by a careless client
// becomes whole again.

/// Decoding and encoding of RFC 2047.
package enum EncodedWord {
    /// Decodes an unstructured text; never fails, what is not an encoded word stays as it is. Raw octets that are no
    /// UTF-8 are read in `rawCharset`.
    package static func decode(_ bytes: ArraySlice<UInt8>, rawCharset: String? = nil) -> String {
        decode(bytes, rawCharset: rawCharset, isAgain: false)
    }

    /// Decodes a text; see `decode(_:)`.
    package static func decode(_ text: String) -> String { decode(Array(text.utf8)[...]) }

    /// Where the encoded word that begins at `position` ends; nil when none begins there.
    static func end(at position: Int, in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes[position] == .equals else { return nil }
        var reader = EncodedWordReader(bytes: bytes.prefix(position - bytes.startIndex + 1000))
        guard let (_, end) = reader.read(at: position) else { return nil }
        return reader.searchIsOver ? nil : end
    }

    private static func decode(_ bytes: ArraySlice<UInt8>, rawCharset: String?, isAgain: Bool) -> String {
        guard bytes.contains(.question) else { return RawText.decode(bytes, charset: rawCharset) }
        StepMeter.add(bytes.count)
        var reader = EncodedWordReader(bytes: bytes)
        var text = ""
        var run: [EncodedWordReader.Piece] = []
        var plainStart = bytes.startIndex
        var position = bytes.startIndex
        while position < bytes.endIndex {
            guard bytes[position] == .equals, let (piece, end) = reader.read(at: position) else {
                position += 1
                continue
            }
            let between = bytes[plainStart..<position]
            if run.isEmpty || !between.allSatisfy(\.isWhitespace) {
                flush(&run, into: &text, isAgain: isAgain)
                text += RawText.decode(between, charset: rawCharset)
            }
            run.append(piece)
            position = end
            plainStart = end
        }
        flush(&run, into: &text, isAgain: isAgain)
        text += RawText.decode(bytes[plainStart...], charset: rawCharset)
        return text
    }

    private static func flush(_ run: inout [EncodedWordReader.Piece], into text: inout String, isAgain: Bool) {
        var index = 0
        while index < run.count {
            let charset = run[index].charset
            let name = CharsetName(charset)
            var octets: [UInt8] = []
            while index < run.count, run[index].charset == charset || CharsetName(run[index].charset) == name {
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
            let decoded = onOneLine(Charset.decode(octets[...], label: charset).text)
            text += isAgain ? decoded : decodedAgain(decoded)
        }
        run.removeAll(keepingCapacity: true)
    }

    /// What comes out may be an encoded word again: some web services encode what was encoded. Only where that hides
    /// letters outside ASCII; else somebody wrote about encoded words.
    private static func decodedAgain(_ text: String) -> String {
        guard text.hasPrefix("=?"), text.hasSuffix("?=") else { return text }
        let inner = decode(Array(text.utf8)[...], rawCharset: nil, isAgain: true)
        return inner.isASCII ? text : inner
    }

    /// Line ends and control characters that were hidden in an encoded word would begin a new line wherever the text
    /// is shown or written.
    private static func onOneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
        return String(decoding: text.utf8.lazy.map { $0 < 0x20 ? UInt8.space : $0 }, as: UTF8.self)
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
