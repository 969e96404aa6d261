// Parameters come in three dresses: plain, quoted, and those of RFC 2231 with charset and percent signs, whole or in
// numbered sections. Beside them clients write encoded words inside quotes, raw 8-bit, and file names with spaces and
// no quotes. The sections of one name are put together in the order of their numbers before the charset is decoded,
// since a section may end inside a character.

extension ParameterisedValue {
    /// More parameters than this are not read.
    static let parameterLimit = 200

    /// Reads a value with parameters; never fails.
    package static func parse(_ body: ArraySlice<UInt8>) -> ParameterisedValue {
        var scanner = HeaderScanner(body)
        scanner.skipCommentsAndBlanks()
        let value = scanner.read {
            $0 != .semicolon && $0 != .comma && $0 != .openParenthesis && !$0.isWhitespace
        }
        _ = scanner.skip(.comma)
        var collected = ParameterSections()
        var count = 0
        while !scanner.isAtEnd, count < parameterLimit {
            count += 1
            scanner.skipCommentsAndBlanks()
            if scanner.skip(.semicolon) { continue }
            readParameter(&scanner, into: &collected)
        }
        return ParameterisedValue(value: RawText.decode(value), parameters: collected.parameters)
    }

    /// Reads a value with parameters from text.
    package static func parse(_ text: String) -> ParameterisedValue { parse(Array(text.utf8)[...]) }

    private static func readParameter(_ scanner: inout HeaderScanner, into collected: inout ParameterSections) {
        let name = scanner.read { $0 != .equals && $0 != .semicolon && $0 != .openParenthesis && !$0.isWhitespace }
        scanner.skipCommentsAndBlanks()
        guard scanner.skip(.equals) else {
            // A word without a value; anything that moves on will do.
            if name.isEmpty { scanner.advance() }
            return
        }
        scanner.skipBlanks()
        if scanner.current == .quote {
            let text = scanner.readQuotedString()
            collected.add(name: name, octets: text)
            _ = scanner.read { $0 != .semicolon && $0 != .openParenthesis }
        } else {
            collected.add(name: name, octets: Array(readBareValue(&scanner).trimmed))
        }
    }

    /// A value without quotes. It ends at the semicolon, or at a blank after which `name=` follows: spaces inside
    /// belong to it, though they should have been quoted.
    private static func readBareValue(_ scanner: inout HeaderScanner) -> ArraySlice<UInt8> {
        let start = scanner.position
        while let byte = scanner.current, byte != .semicolon {
            if byte == .equals, let end = EncodedWord.end(at: scanner.position, in: scanner.bytes) {
                scanner.position = end
                continue
            }
            if byte == .openParenthesis, scanner.position > start,
                scanner.bytes[scanner.position - 1].isWhitespace
            {
                let end = scanner.position
                _ = scanner.readComment()
                if scanner.current == nil || scanner.current == .semicolon { return scanner.bytes[start..<end] }
                continue
            }
            scanner.advance()
        }
        return scanner.bytes[start..<scanner.position]
    }
}

/// The parameters of one field while they are read.
private struct ParameterSections {
    private struct Section {
        var number: Int
        var octets: [UInt8]
        var isExtended: Bool
    }

    private var names: [String] = []
    /// Those of each name, in the order of `names`.
    private var sections: [[Section]] = []

    mutating func add(name: ArraySlice<UInt8>, octets: [UInt8]) {
        guard name.contains(.asterisk) else {
            if !name.isEmpty { add(Section(number: -1, octets: octets, isExtended: false), to: name.asciiLowercased) }
            return
        }
        var pieces = name.split(separator: .asterisk, maxSplits: 3, omittingEmptySubsequences: false)
        guard let first = pieces.first, !first.isEmpty else { return }
        let key = first.asciiLowercased
        let isExtended = pieces.count > 1 && pieces.last?.isEmpty == true
        if isExtended { pieces.removeLast() }
        let number = pieces.count > 1 ? Int(String(decoding: pieces[1], as: UTF8.self)) : nil
        add(Section(number: number ?? -1, octets: octets, isExtended: isExtended), to: key)
    }

    private mutating func add(_ section: Section, to name: String) {
        if let known = names.firstIndex(of: name) {
            sections[known].append(section)
        } else {
            names.append(name)
            sections.append([section])
        }
    }

    var parameters: [ParameterisedValue.Parameter] {
        zip(names, sections).map { .init($0, value(of: $1)) }
    }

    /// The extended form before the plain one, the whole before the sections.
    private func value(of sections: [Section]) -> String {
        if let whole = sections.first(where: { $0.number < 0 && $0.isExtended }) { return decode([whole]) }
        let numbered = sections.filter { $0.number >= 0 }
        if numbered.isEmpty { return sections.first.map { EncodedWord.decode($0.octets[...]) } ?? "" }
        var seen: Set<Int> = []
        return decode(numbered.filter { seen.insert($0.number).inserted }.sorted { $0.number < $1.number })
    }

    /// `charset'language'text` in the first section names the charset of all.
    private func decode(_ sections: [Section]) -> String {
        var charset: String?
        var octets: [UInt8] = []
        for (index, section) in sections.enumerated() {
            guard section.isExtended else {
                octets += section.octets
                continue
            }
            var text = section.octets[...]
            if index == 0 {
                let pieces = text.split(separator: 0x27, maxSplits: 2, omittingEmptySubsequences: false)
                if pieces.count == 3 {
                    charset = pieces[0].asciiLowercased
                    text = pieces[2]
                } else if pieces.count == 2, CharsetName(pieces[0].asciiLowercased).isUsual {
                    // The language and its sign are missing.
                    charset = pieces[0].asciiLowercased
                    text = pieces[1]
                }
            }
            octets += Percent.decode(text)
        }
        guard let charset, !charset.isEmpty else { return EncodedWord.decode(octets[...]) }
        return Charset.decode(octets[...], label: charset).text
    }
}

/// The percent signs of RFC 2231.
enum Percent {
    static func decode(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var octets: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == 0x25, index + 2 < text.endIndex, let high = text[index + 1].hexadecimalValue,
                let low = text[index + 2].hexadecimalValue
            {
                octets.append(high << 4 | low)
                index += 3
            } else {
                octets.append(text[index])
                index += 1
            }
        }
        return octets
    }

    /// `attribute-char` stays, the rest becomes percent signs; one string for each octet.
    static func encode(_ byte: UInt8) -> String {
        let isPlain = byte.isLetter || byte.isDigit || byte == .hyphen || byte == .dot || byte == .underscore
        if isPlain { return String(decoding: [byte], as: UTF8.self) }
        return String(decoding: [0x25, .hexadecimalDigit(byte >> 4), .hexadecimalDigit(byte & 15)], as: UTF8.self)
    }
}
