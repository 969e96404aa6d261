/// One header field (RFC 5322 section 2.2), exactly as it stood in the message.
package struct HeaderField: Sendable, Hashable {
    /// The whole field: name, colon, body with its folds, and the line end that closes it if there was one.
    package let raw: ArraySlice<UInt8>
    private let nameCount: Int
    /// Where the body begins and ends, counted from the beginning of the field.
    private let bodyPlace: Range<Int>

    /// A field whose name is the beginning of `raw` up to `nameEnd`, and whose body stands in `body`.
    init(raw: ArraySlice<UInt8>, nameEnd: Int, body: Range<Int>) {
        self.raw = raw
        nameCount = nameEnd - raw.startIndex
        bodyPlace = body.lowerBound - raw.startIndex..<body.upperBound - raw.startIndex
    }

    /// What follows the colon, folds still inside, without the closing line end.
    package var body: ArraySlice<UInt8> {
        raw[raw.startIndex + bodyPlace.lowerBound..<raw.startIndex + bodyPlace.upperBound]
    }

    /// The field name as written; compare with `isNamed`.
    package var name: String { String(decoding: raw.prefix(nameCount), as: UTF8.self) }

    /// The name in small letters.
    var key: String { raw.prefix(nameCount).asciiLowercased }

    /// Whether the field has this name, without regard to case.
    package func isNamed(_ name: String) -> Bool {
        let wanted = name.utf8.span
        guard nameCount == wanted.count else { return false }
        let own = raw.span
        for index in wanted.indices where own[index].lowercased != wanted[index].lowercased { return false }
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
