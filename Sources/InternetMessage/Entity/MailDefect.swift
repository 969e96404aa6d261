/// What was wrong with a message that was read all the same. The names are stable: they are shown and stored.
package enum MailDefect: String, Sendable, Hashable, CaseIterable {
    // The header
    /// A header line without colon and without the blank of a fold.
    case brokenHeaderLine = "broken-header-line"
    /// The body began without an empty line before it.
    case missingHeaderSeparator = "missing-header-separator"
    /// More fields or octets than are read.
    case headerTooLarge = "header-too-large"
    /// No From field, or no address in it.
    case missingFrom = "missing-from"
    /// No Message-ID, or none that can be read.
    case missingMessageID = "missing-message-id"
    /// No Date, or none that can be read.
    case missingDate = "missing-date"
    /// A Content-Type that names no type; the part is read as plain text.
    case malformedContentType = "malformed-content-type"

    /// A byte order mark before the first field.
    case byteOrderMark = "byte-order-mark"
    /// Empty lines before the first field.
    case leadingEmptyLines = "leading-empty-lines"
    /// An empty line in the middle of the header.
    case interruptedHeader = "interrupted-header"
    /// A CR without LF that ends a line of the header.
    case bareCarriageReturn = "bare-carriage-return"
    /// NUL in the header or in the text, where it may not be (RFC 5322 section 2.2); it is left out.
    case nulOctet = "nul-octet"
    /// The whole message in UTF-16, as some editors save it.
    case wideCharacters = "wide-characters"

    // The structure
    /// A multipart without a boundary, or with one that is nowhere in it.
    case missingBoundary = "missing-boundary"
    /// A multipart that ends without its closing boundary: cut off, or written by a careless client.
    case missingClosingBoundary = "missing-closing-boundary"
    /// A multipart without a single part.
    case emptyMultipart = "empty-multipart"
    /// Nested deeper than is read; the inner part stays unread.
    case tooDeep = "too-deep"
    /// More parts than are read.
    case tooManyParts = "too-many-parts"
    /// More octets than are read; the end is missing.
    case messageTooLarge = "message-too-large"
    /// No octets at all.
    case emptyMessage = "empty-message"

    /// Parts begin without the boundary before the first of them.
    case missingFirstBoundary = "missing-first-boundary"
    /// Parts in a message that does not say that it has any.
    case unlabelledMultipart = "unlabelled-multipart"
    /// A multipart that was encoded whole, against RFC 2045 section 6.4.
    case encodedMultipart = "encoded-multipart"
    /// One piece of a message (RFC 2046 section 5.2.2); the others came elsewhere.
    case partialMessage = "partial-message"
    /// Sealed for somebody else's eyes (RFC 1847, RFC 8551); nothing of it can be read.
    case encrypted = "encrypted"
    /// Signed in a form in which only a program for signatures reads it (RFC 8551 section 3.5.2).
    case opaqueSignature = "opaque-signature"
    /// A container of one vendor (`winmail.dat`), which is not opened.
    case opaqueContainer = "opaque-container"

    // The encodings
    /// A Content-Transfer-Encoding that does not exist; read as it stands.
    case unknownTransferEncoding = "unknown-transfer-encoding"
    /// Base64 with foreign characters or a torn end.
    case damagedBase64 = "damaged-base64"
    /// Quoted-printable with signs that are no escapes.
    case damagedQuotedPrintable = "damaged-quoted-printable"
    /// A body that is not in the transfer encoding that it claims; read as what it is.
    case mislabelledEncoding = "mislabelled-encoding"
    /// A file between `begin` and `end` that is torn.
    case damagedUuencode = "damaged-uuencode"
    /// A charset that nobody knows; read as what it seems to be.
    case unknownCharset = "unknown-charset"
    /// Text that is not in the charset that it claims; read as what it seems to be.
    case wrongCharset = "wrong-charset"
    /// Text with octets that are nothing in any likely charset.
    case undecodableText = "undecodable-text"
}
