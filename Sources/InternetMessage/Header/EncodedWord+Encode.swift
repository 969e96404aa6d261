extension EncodedWord {
    /// The longest encoded word that RFC 2047 section 2 allows.
    static let lengthLimit = 75

    /// A text as words for a header: the text itself when it is plain ASCII, encoded words in UTF-8 otherwise, each of
    /// 75 octets at most and none cutting a character. The shorter of B and Q is taken. Line ends in the text become
    /// spaces. The first word leaves room for `indent` octets before it on its line, which may have 76.
    package static func encode(_ text: String, indent: Int = 0) -> [String] {
        let hasControls = text.unicodeScalars.contains(where: isControl)
        let line =
            hasControls
            ? String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 })) : text
        guard needsEncoding(line) else { return line.split(separator: " ").map(String.init) }
        let count = line.utf8.count
        let width = line.utf8.reduce(0) { $0 + qWidth($1) }
        var chunks = EncodedWordChunks(isBase64: width > (count + 2) / 3 * 4, firstLimit: lengthLimit + 1 - indent)
        if line.unicodeScalars.allSatisfy(isCharacter) {
            for scalar in line.unicodeScalars { chunks.add(scalar) }
        } else {
            for character in line { chunks.add(character) }
        }
        return chunks.finish()
    }

    /// Whether a scalar is a character by itself, whatever stands beside it: ASCII, Latin letters, Vietnamese ones, and
    /// dashes and quotation marks. To find the characters of a text takes longer than to encode it.
    private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xC0...0x24F, 0x1E00...0x1EFF, 0x2010...0x2027: true
        default: false
        }
    }

    /// Whether a text cannot stand in a header as it is.
    static func needsEncoding(_ text: String) -> Bool {
        !text.isASCII || text.contains("=?") || text.contains("  ") || text.hasPrefix(" ") || text.hasSuffix(" ")
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || scalar.value == 0x7F }

    static func qWidth(_ byte: UInt8) -> Int { isQLiteral(byte) || byte == .space ? 1 : 3 }

    /// The narrow set of RFC 2047 section 5 (3), which is right in a phrase as well as in a text.
    private static func isQLiteral(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == 0x21 || byte == .asterisk || byte == 0x2B || byte == .hyphen
            || byte == .slash
    }

    static func encodeQ(_ octets: [UInt8]) -> String {
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

/// Encoded words while they are filled with characters.
private struct EncodedWordChunks {
    /// A first word shorter than this is not worth its frame.
    private static let leastLimit = 32
    private static let frame = "=?UTF-8?Q??=".utf8.count

    private let isBase64: Bool
    private var limit: Int
    private var words: [String] = []
    private var octets: [UInt8] = []
    private var width = 0

    init(isBase64: Bool, firstLimit: Int) {
        self.isBase64 = isBase64
        self.limit = max(Self.leastLimit, min(firstLimit, EncodedWord.lengthLimit))
    }

    /// How much a word of this length holds, in octets for B and in characters for Q.
    private func room(in limit: Int) -> Int { isBase64 ? (limit - Self.frame) / 4 * 3 : limit - Self.frame }

    private func width(of octets: [UInt8]) -> Int {
        isBase64 ? octets.count : octets.reduce(0) { $0 + EncodedWord.qWidth($1) }
    }

    mutating func add(_ scalar: Unicode.Scalar) {
        let unit = UTF8.encode(scalar)
        var added = 0
        for byte in unit ?? .init() { added += isBase64 ? 1 : EncodedWord.qWidth(byte) }
        if width + added > room(in: limit) { close() }
        octets.append(contentsOf: unit ?? .init())
        width += added
    }

    /// Adds a character whole; one too long for any word, which only a hostile text has, comes scalar by scalar.
    mutating func add(_ character: Character) {
        let unit = Array(character.utf8)
        if width(of: unit) <= room(in: EncodedWord.lengthLimit) {
            add(unit)
        } else {
            for scalar in character.unicodeScalars { add(Array(String(scalar).utf8)) }
        }
    }

    private mutating func add(_ unit: [UInt8]) {
        let added = width(of: unit)
        if width + added > room(in: limit) { close() }
        octets += unit
        width += added
    }

    private mutating func close() {
        if !octets.isEmpty {
            let text = isBase64 ? Base64.encode(octets[...]) : EncodedWord.encodeQ(octets)
            words.append("=?UTF-8?\(isBase64 ? "B" : "Q")?\(text)?=")
        }
        octets.removeAll(keepingCapacity: true)
        width = 0
        limit = EncodedWord.lengthLimit
    }

    mutating func finish() -> [String] {
        close()
        return words
    }
}
