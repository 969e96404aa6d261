extension Entity {
    /// The body as text, with what was wrong about it; at most `limits.textBytes` octets of it.
    package func text(limits: ParseLimits = .standard) -> (text: String, defects: [MailDefect]) {
        var defects: [MailDefect] = []
        let octets = textOctets(&defects).prefix(limits.textBytes)
        let claimed = contentType.charset.flatMap { CharsetName($0).label == nil ? nil : $0 }
        let label = claimed ?? (contentType.subtype == "html" ? HTMLCharset.sniff(octets) : nil) ?? contentType.charset
        let text = Charset.decode(octets, label: label)
        if let defect = text.defect { defects.append(defect) }
        return (text.text, defects)
    }

    /// The body as a text that is shown: as `text`, without the octets that are no part of one.
    func said(limits: ParseLimits) -> (text: String, defects: [MailDefect]) {
        var (text, defects) = text(limits: limits)
        if text.holds(0) {
            defects.append(.nulOctet)
            text = String(decoding: text.utf8.lazy.filter { $0 != 0 }, as: UTF8.self)
        }
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        return (text, defects)
    }

    /// The octets of a text, out of the encoding that it is in rather than the one that it claims.
    private func textOctets(_ defects: inout [MailDefect]) -> [UInt8] {
        switch transferEncoding {
        case .base64 where Self.isProse(body):
            defects.append(.mislabelledEncoding)
            return Array(body)
        case .base64, .quotedPrintable, .uuencode:
            let decoded = decoded
            if decoded.isDamaged {
                switch transferEncoding {
                case .base64: defects.append(.damagedBase64)
                case .uuencode: defects.append(.damagedUuencode)
                default: defects.append(.damagedQuotedPrintable)
                }
            }
            return decoded.bytes
        default:
            guard let hidden = Self.hiddenOctets(body) else { return Array(body) }
            defects.append(.mislabelledEncoding)
            return hidden
        }
    }

    // MARK: - Wrong labels

    private static let window = 4_000

    /// Whether a body that calls itself base64 is plain text: blanks between words or letters outside ASCII, and more
    /// foreign signs than damage would make. A first line of base64 says that it is base64, whatever follows.
    private static func isProse(_ body: ArraySlice<UInt8>) -> Bool {
        let text = body.prefix(window).trimmed
        let first = text.prefix { $0 != .lineFeed && $0 != .carriageReturn }.trimmed
        if first.count >= 8, first.count % 4 == 0, first.allSatisfy(\.isBase64Text) { return false }
        var (total, foreign, blanks, letters) = (0, 0, 0, 0)
        var last: UInt8 = .lineFeed
        for byte in text {
            if byte == .space, !last.isWhitespace { blanks += 1 }
            if byte >= 0x80 { letters += 1 }
            if !byte.isWhitespace { total += 1 }
            if !byte.isWhitespace, !byte.isBase64Text { foreign += 1 }
            last = byte
        }
        return blanks >= 2 || letters >= 2 ? (foreign + blanks) * 6 > total : false
    }

    /// The octets behind an encoding that the part does not admit: base64 throughout, or quoted-printable with not one
    /// false escape. Only where text comes out of it.
    private static func hiddenOctets(_ body: ArraySlice<UInt8>) -> [UInt8]? {
        let text = body.trimmed
        guard text.count >= 12 else { return nil }
        if text.count >= 40, text.allSatisfy({ $0.isBase64Text || $0 == .lineFeed || $0 == .carriageReturn }) {
            let decoded = Base64.decode(text)
            return !decoded.isDamaged && isReadable(decoded.bytes[...]) ? decoded.bytes : nil
        }
        guard text.contains(.equals) else { return nil }
        var escapes = 0
        for index in text.indices where text[index] == .equals {
            let rest = text[(index + 1)...].prefix(2)
            guard let first = rest.first else { return nil }
            if first == .lineFeed || first == .carriageReturn { continue }
            guard rest.count == 2, let high = first.hexadecimalValue, let low = rest.last?.hexadecimalValue else {
                return nil
            }
            if high >= 8 || high == 3 && low == 13 || high == 2 && low == 0 { escapes += 1 }
        }
        guard escapes >= 6 else { return nil }
        let decoded = QuotedPrintable.decode(body).bytes
        return isReadable(decoded[...]) ? decoded : nil
    }

    /// UTF-8 without control characters.
    private static func isReadable(_ octets: ArraySlice<UInt8>) -> Bool {
        UTF8Text.decode(octets) != nil && octets.allSatisfy { $0 >= 0x20 || $0.isWhitespace }
    }
}

extension UInt8 {
    /// The alphabet of base64 and its padding.
    fileprivate var isBase64Text: Bool {
        isLetter || isDigit || self == 0x2B || self == .slash || self == .equals || self == .hyphen
            || self == .underscore
    }
}
