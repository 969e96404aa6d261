/// One header field (RFC 5322 section 2.2), exactly as it stood in the message.
package struct HeaderField: Sendable, Hashable {
    /// The whole field: name, colon, body with its folds, and the line end that closes it if there was one.
    package let raw: ArraySlice<UInt8>
    /// What follows the colon, folds still inside, without the closing line end.
    package let body: ArraySlice<UInt8>
    /// The name in small letters, made once because every look-up compares it.
    let key: String

    /// A field whose name is the beginning of `raw` up to `nameEnd`.
    init(raw: ArraySlice<UInt8>, nameEnd: Int, body: ArraySlice<UInt8>) {
        self.raw = raw
        self.body = body
        key = raw[..<nameEnd].asciiLowercased
    }

    /// The field name as written; compare with `isNamed`.
    package var name: String { String(decoding: raw.prefix(key.utf8.count), as: UTF8.self) }

    /// Whether the field has this name, without regard to case.
    package func isNamed(_ name: String) -> Bool {
        let (own, wanted) = (key.utf8.span, name.utf8.span)
        guard own.count == wanted.count else { return false }
        for index in own.indices where own[index] != wanted[index].lowercased { return false }
        return true
    }

    /// The body on one line: line ends removed, blanks trimmed at both ends, no decoding (RFC 5322 section 2.2.3).
    package var unfolded: ArraySlice<UInt8> {
        let inner = body.trimmed
        guard inner.contains(where: { $0 == .lineFeed || $0 == .carriageReturn || $0 == 0 }) else { return inner }
        var line: [UInt8] = []
        line.reserveCapacity(inner.count)
        var isAfterBreak = false
        for byte in inner where byte != 0 {
            if byte == .lineFeed || byte == .carriageReturn {
                isAfterBreak = true
            } else {
                // The blank of a fold that got lost.
                if isAfterBreak, !byte.isBlank, line.last?.isBlank == false { line.append(.space) }
                isAfterBreak = false
                line.append(byte)
            }
        }
        return line[...]
    }

    /// The unfolded body as text without decoding of encoded words; raw 8-bit is read as UTF-8, else as what it is
    /// most likely to be.
    package var value: String { RawText.decode(unfolded) }

    /// The unfolded body as an unstructured text with its encoded words decoded (RFC 2047).
    package var text: String { text(rawCharset: nil) }

    /// As `text`; raw octets that are no UTF-8 are read in `rawCharset`, which the message names for its body.
    package func text(rawCharset: String?) -> String { EncodedWord.decode(unfolded, rawCharset: rawCharset) }
}
