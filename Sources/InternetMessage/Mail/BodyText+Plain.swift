extension BodyText {
    /// Plain text as lines: `>` signs counted and taken off, also with blanks between them.
    package static func plain(_ text: String) -> BodyText {
        var lines: [BodyLine] = []
        let bytes = Array(text.utf8)[...]
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let line = MessageLine(in: bytes, from: position)
            position = line.next
            lines.append(quotedLine(bytes[line.start..<line.end]))
        }
        return BodyText(lines: lines)
    }

    private static func quotedLine(_ line: ArraySlice<UInt8>) -> BodyLine {
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
        var content = line[end...]
        if depth > 0, content.first == .space { content = content.dropFirst() }
        // The mark before a signature keeps its blank (RFC 3676 section 4.3).
        if !content.elementsEqual([.hyphen, .hyphen, .space]) {
            while let last = content.last, last.isWhitespace { content.removeLast() }
        }
        return BodyLine(String(decoding: content, as: UTF8.self), quoteDepth: depth)
    }
}
