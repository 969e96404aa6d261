// A reader of HTML as mail clients write it, not a browser: it knows tags, attributes, comments and character
// references, and never looks at an octet more than a bounded number of times.

/// What stands next in an HTML text.
enum HTMLToken {
    case text(ArraySlice<UInt8>)
    case start(HTMLTag)
    case end(String)
}

struct HTMLTokenizer {
    private static let rawTextElements: Set<String> = [
        "script", "style", "title", "textarea", "noscript", "xml", "template", "svg", "math",
    ]

    private let bytes: ArraySlice<UInt8>
    private var position: Int
    /// No `-->` is left: a comment ends at its first `>` from here on, instead of swallowing the rest.
    private var isWithoutCommentEnd = false
    /// The quotes of which none is left: a value in them ends at its first `>` from here on.
    private var isWithoutQuote: Set<UInt8> = []

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        self.position = bytes.startIndex
    }

    mutating func next() -> HTMLToken? {
        let start = position
        defer { StepMeter.add(position - start) }
        while position < bytes.endIndex {
            guard bytes[position] == .less, position + 1 < bytes.endIndex else { return readText() }
            switch bytes[position + 1] {
            case 0x21, .question: skipDeclaration()
            case .slash where position + 2 < bytes.endIndex && bytes[position + 2].isLetter: return readEndTag()
            case let byte where byte.isLetter: return isAddress ? readText() : .start(readStartTag())
            default: return readText()
            }
        }
        return nil
    }

    private mutating func readText() -> HTMLToken {
        let start = position
        position += 1
        while position < bytes.endIndex, bytes[position] != .less { position += 1 }
        return .text(bytes[start..<position])
    }

    /// `<lan@example.org>` and `<https://example.org>`, which plain text brought with it.
    private var isAddress: Bool {
        let name = bytes[(position + 1)...].prefix(100).prefix { $0 > 0x20 && $0 != .greater && $0 != .equals }
        StepMeter.add(name.count)
        guard name.endIndex < bytes.endIndex, bytes[name.endIndex] == .greater else { return false }
        return name.contains(.at) || name.hasASCIIPrefix("http://") || name.hasASCIIPrefix("https://")
    }

    private mutating func skipDeclaration() {
        if bytes[position...].hasASCIIPrefix("<!--"), !isWithoutCommentEnd {
            // `<!-->` and `<!--->` are whole comments (WHATWG HTML section 13.2.5.43).
            var index = position + 2
            while index + 2 < bytes.endIndex {
                if bytes[index] == .hyphen, bytes[index + 1] == .hyphen, bytes[index + 2] == .greater {
                    position = index + 3
                    return
                }
                index += 1
            }
            StepMeter.add(index - position)
            isWithoutCommentEnd = true
        }
        skip(past: .greater)
    }

    private mutating func skip(past byte: UInt8) {
        while position < bytes.endIndex, bytes[position] != byte { position += 1 }
        if position < bytes.endIndex { position += 1 }
    }

    private mutating func readName() -> String {
        let start = position
        while position < bytes.endIndex, !bytes[position].isWhitespace, bytes[position] != .greater,
            bytes[position] != .slash
        {
            position += 1
        }
        return bytes[start..<position].prefix(40).asciiLowercased
    }

    private mutating func readEndTag() -> HTMLToken {
        position += 2
        let name = readName()
        skip(past: .greater)
        return .end(name)
    }

    private mutating func readStartTag() -> HTMLTag {
        position += 1
        var tag = HTMLTag(name: readName())
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == .greater {
                position += 1
                break
            }
            if byte == .slash || byte.isWhitespace {
                tag.isSelfClosing = byte == .slash
                position += 1
            } else {
                tag.isSelfClosing = false
                readAttribute(into: &tag)
            }
        }
        if Self.rawTextElements.contains(tag.name), !tag.isSelfClosing { skipRawText(of: tag.name) }
        return tag
    }

    private mutating func readAttribute(into tag: inout HTMLTag) {
        let start = position
        position += 1
        while position < bytes.endIndex, !bytes[position].isWhitespace, bytes[position] != .equals,
            bytes[position] != .greater, bytes[position] != .slash
        {
            position += 1
        }
        let name = bytes[start..<position]
        while position < bytes.endIndex, bytes[position].isWhitespace { position += 1 }
        var value = bytes[position..<position]
        if position < bytes.endIndex, bytes[position] == .equals {
            position += 1
            while position < bytes.endIndex, bytes[position].isWhitespace { position += 1 }
            value = readAttributeValue()
        }
        tag.add(name, value)
    }

    private mutating func readAttributeValue() -> ArraySlice<UInt8> {
        guard position < bytes.endIndex else { return bytes[position...] }
        let delimiter = bytes[position]
        if delimiter == .quote || delimiter == 0x27 {
            let start = position + 1
            if !isWithoutQuote.contains(delimiter) {
                if let end = bytes[start...].firstIndex(of: delimiter) {
                    position = end + 1
                    return bytes[start..<end]
                }
                StepMeter.add(bytes.endIndex - start)
                isWithoutQuote.insert(delimiter)
            }
            position = bytes[start...].firstIndex(of: .greater) ?? bytes.endIndex
            return bytes[start..<position]
        }
        let start = position
        while position < bytes.endIndex, !bytes[position].isWhitespace, bytes[position] != .greater { position += 1 }
        return bytes[start..<position]
    }

    /// Passes over the content of an element that is not text for people, up to its end tag or the end.
    private mutating func skipRawText(of name: String) {
        let wanted = Array(name.utf8)
        while position < bytes.endIndex {
            skip(past: .less)
            guard position < bytes.endIndex, bytes[position] == .slash else { continue }
            let rest = bytes[(position + 1)...].prefix(wanted.count)
            if rest.count == wanted.count, zip(rest, wanted).allSatisfy({ $0.lowercased == $1 }) {
                skip(past: .greater)
                return
            }
        }
    }
}
