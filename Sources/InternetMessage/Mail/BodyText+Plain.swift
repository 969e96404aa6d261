extension BodyText {
    /// Plain text as lines: `>` signs counted and taken off, also with blanks between them.
    package static func plain(_ text: String) -> BodyText {
        var lines: [BodyLine] = []
        let bytes = withLineFeeds(Array(text.utf8)[...])
        let text = bytes.count == text.utf8.count ? text : String(decoding: bytes, as: UTF8.self)
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let line = MessageLine(in: bytes, from: position)
            position = line.next
            let (depth, content) = quoted(bytes[line.start..<line.end])
            // Cut out of the text, which is known to be valid: octets would be checked once more.
            let start = text.utf8.index(text.startIndex, offsetBy: content.startIndex - bytes.startIndex)
            let end = text.utf8.index(start, offsetBy: content.count)
            lines.append(BodyLine(String(text[start..<end]), quoteDepth: depth))
        }
        return BodyText(lines: lines)
    }

    /// U+2028 and U+2029, which come out of some phones and web forms, as the line ends that they are.
    private static func withLineFeeds(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var output: [UInt8] = []
        var copied = text.startIndex
        var position = text.startIndex
        while let found = text.firstPosition(of: 0xE2, from: position) {
            position = found + 1
            guard text[found...].starts(with: [0xE2, 0x80, 0xA8]) || text[found...].starts(with: [0xE2, 0x80, 0xA9])
            else {
                continue
            }
            output += text[copied..<found] + [.lineFeed]
            copied = found + 3
        }
        return copied == text.startIndex ? text : (output + text[copied...])[...]
    }

    /// How deep a line is quoted, and what stands behind the signs that say so.
    private static func quoted(_ line: ArraySlice<UInt8>) -> (depth: Int, content: ArraySlice<UInt8>) {
        var depth = 0
        var index = line.startIndex
        var end = index
        while index < line.endIndex {
            if line[index] == .greater {
                depth += 1
                end = index + 1
            } else if line[index] != .space || (depth == 0) {
                break
            }
            index += 1
        }
        // ">>> here <<<" is an ornament.
        if depth > 0, line.last == .less, line.dropLast().last == .less { (depth, end) = (0, line.startIndex) }
        var content = line[end...]
        if depth > 0, content.first == .space { content = content.dropFirst() }
        // The mark before a signature keeps its blank (RFC 3676 section 4.3).
        if !content.elementsEqual([.hyphen, .hyphen, .space]) {
            while let last = content.last, last.isWhitespace { content.removeLast() }
        }
        return (depth, content)
    }
}
