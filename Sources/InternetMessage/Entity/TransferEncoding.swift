/// How the octets of a body were made fit for mail (RFC 2045 section 6).
package enum TransferEncoding: String, Sendable, Hashable {
    case sevenBit = "7bit"
    case eightBit = "8bit"
    case binary
    case quotedPrintable = "quoted-printable"
    case base64
    /// What mail used before MIME, and some programs for Windows after it.
    case uuencode = "x-uuencode"

    /// Reads the field's body, also the spellings that old clients used; nil for an unknown encoding.
    package static func parse(_ body: ArraySlice<UInt8>) -> TransferEncoding? {
        var scanner = HeaderScanner(body)
        scanner.skipCommentsAndBlanks()
        let word = scanner.read { $0 != .semicolon && $0 != .openParenthesis && !$0.isWhitespace }.filter {
            $0 != .quote
        }
        switch word[...].asciiLowercased {
        case "", "7bit", "7-bit", "7bits": return .sevenBit
        case "8bit", "8-bit", "8bits", "utf-8", "utf8": return .eightBit
        case "binary": return .binary
        case "quoted-printable", "quotedprintable", "quoted printable", "qp": return .quotedPrintable
        case "base64", "base-64", "b64": return .base64
        case "x-uuencode", "uuencode", "x-uue", "uue": return .uuencode
        default: return nil
        }
    }
}

/// Octets as decoded, and whether the encoding was damaged; what could be decoded is there in either case.
package struct DecodedBytes: Sendable, Hashable {
    /// What could be decoded.
    package var bytes: [UInt8]
    /// Whether something had to be passed over.
    package var isDamaged: Bool
}
