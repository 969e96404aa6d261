extension EncodedWord {
    /// The longest encoded word that RFC 2047 section 2 allows.
    static let lengthLimit = 75

    /// A text as words for a header: the text itself when it is plain ASCII, encoded words in UTF-8 otherwise, each of
    /// 75 octets at most and none cutting a character. The shorter of B and Q is taken. Line ends in the text become
    /// spaces.
    package static func encode(_ text: String) -> [String] {
        let line = String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
        guard needsEncoding(line) else { return line.split(separator: " ").map(String.init) }
        let longest = line.utf8.count
        let q = line.utf8.reduce(0) { $0 + qWidth($1) }
        return q <= (longest + 2) / 3 * 4 ? chunks(of: line, asBase64: false) : chunks(of: line, asBase64: true)
    }

    /// Whether a text cannot stand in a header as it is.
    static func needsEncoding(_ text: String) -> Bool {
        !text.isASCII || text.contains("=?") || text.contains("  ") || text.hasPrefix(" ") || text.hasSuffix(" ")
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || scalar.value == 0x7F }

    private static func chunks(of text: String, asBase64: Bool) -> [String] {
        let prefix = asBase64 ? "=?UTF-8?B?" : "=?UTF-8?Q?"
        let room = lengthLimit - prefix.utf8.count - 2
        var words: [String] = []
        var octets: [UInt8] = []
        var width = 0
        func close() {
            guard !octets.isEmpty else { return }
            words.append(prefix + (asBase64 ? Base64.encode(octets[...]) : encodeQ(octets)) + "?=")
            octets.removeAll(keepingCapacity: true)
            width = 0
        }
        for unit in unbreakableUnits(of: text, limit: asBase64 ? room / 4 * 3 : room / 3) {
            let added = asBase64 ? unit.count : unit.reduce(0) { $0 + qWidth($1) }
            if width + added > (asBase64 ? room / 4 * 3 : room) { close() }
            octets += unit
            width += added
        }
        close()
        return words
    }

    /// The characters of a text as octets; a character too long for one word, which only a hostile one is, comes
    /// scalar by scalar.
    private static func unbreakableUnits(of text: String, limit: Int) -> [[UInt8]] {
        text.flatMap { character -> [[UInt8]] in
            let octets = Array(character.utf8)
            return octets.count <= limit ? [octets] : character.unicodeScalars.map { Array(String($0).utf8) }
        }
    }

    private static func qWidth(_ byte: UInt8) -> Int { isQLiteral(byte) || byte == .space ? 1 : 3 }

    /// The narrow set of RFC 2047 section 5 (3), which is right in a phrase as well as in a text.
    private static func isQLiteral(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == 0x21 || byte == .asterisk || byte == 0x2B || byte == .hyphen
            || byte == .slash
    }

    private static func encodeQ(_ octets: [UInt8]) -> String {
        var text: [UInt8] = []
        for byte in octets {
            if byte == .space {
                text.append(.underscore)
            } else if isQLiteral(byte) {
                text.append(byte)
            } else {
                text += [.equals, .hexadecimalDigit(byte >> 4), .hexadecimalDigit(byte & 15)]
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
