extension EntityReader {
    /// Moves behind the next line that is a delimiter of any open multipart, or to the end, and gives the end of the
    /// body before it. The line end before a delimiter belongs to the delimiter (RFC 2046 section 5.1.1).
    mutating func skipToDelimiter() -> Int {
        if met != nil { return position }
        if boundaries.isEmpty {
            position = bytes.endIndex
            return position
        }
        let start = position
        while position < bytes.endIndex {
            let line = MessageLine(in: bytes, from: position)
            if let delimiter = delimiter(at: line) {
                met = delimiter
                position = line.next
                var end = line.start
                if end > start, bytes[end - 1] == .lineFeed {
                    end -= 1
                    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
                }
                return end
            }
            position = line.next
        }
        return bytes.endIndex
    }

    func delimiter(at line: MessageLine) -> Delimiter? {
        guard line.end - line.start > 2, bytes[line.start] == .hyphen, bytes[line.start + 1] == .hyphen else {
            return nil
        }
        var end = line.end
        while end > line.start, bytes[end - 1].isBlank { end -= 1 }
        let text = bytes[(line.start + 2)..<end]
        for level in boundaries.indices.reversed() {
            let boundary = boundaries[level]
            guard !boundary.isEmpty, text.starts(with: boundary) else { continue }
            let rest = text.dropFirst(boundary.count)
            if rest.isEmpty { return Delimiter(level: level, isClosing: false) }
            if rest.count == 2, rest.allSatisfy({ $0 == .hyphen }) { return Delimiter(level: level, isClosing: true) }
        }
        return nil
    }

    /// The first line that begins with two hyphens and has a Content field behind it.
    func guessedBoundary(from start: Int) -> [UInt8]? {
        var index = start
        while index < bytes.endIndex {
            let line = MessageLine(in: bytes, from: index)
            if delimiter(at: line) != nil { return nil }
            let text = bytes[line.start..<line.end]
            if text.count > 2, text.hasASCIIPrefix("--"), bytes[line.next...].hasASCIIPrefix("Content-") {
                return Array(text.dropFirst(2).trimmed)
            }
            index = line.next
        }
        return nil
    }
}
