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
        defer { StepMeter.add(position - start) }
        // Only a line that begins with a hyphen is looked at: the lines of a large file have none at all.
        while let hyphen = bytes.firstPosition(of: .hyphen, from: position) {
            position = hyphen + 1
            guard hyphen == start || bytes[hyphen - 1] == .lineFeed || bytes[hyphen - 1] == .carriageReturn else {
                continue
            }
            let line = MessageLine(in: bytes, from: hyphen)
            position = line.next
            guard let delimiter = delimiter(at: line) else { continue }
            met = delimiter
            var end = line.start
            if end > start, bytes[end - 1] == .lineFeed {
                end -= 1
                if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
            }
            return end
        }
        position = bytes.endIndex
        return bytes.endIndex
    }

    func delimiter(at line: MessageLine) -> Delimiter? {
        guard line.end - line.start > 2, bytes[line.start] == .hyphen, bytes[line.start + 1] == .hyphen else {
            return nil
        }
        var end = line.end
        while end > line.start, bytes[end - 1].isBlank { end -= 1 }
        let text = bytes[(line.start + 2)..<end]
        StepMeter.add(text.count * boundaries.count)
        for level in boundaries.indices.reversed() {
            let boundary = boundaries[level]
            guard !boundary.isEmpty, text.starts(with: boundary) else { continue }
            let rest = text.dropFirst(boundary.count)
            if rest.isEmpty { return Delimiter(level: level, isClosing: false) }
            if rest.count == 2, rest.allSatisfy({ $0 == .hyphen }) { return Delimiter(level: level, isClosing: true) }
        }
        return nil
    }

    /// The first line that begins with two hyphens and has a Content field behind it, or an empty line and, later, the
    /// same with two hyphens more.
    func guessedBoundary(from start: Int) -> [UInt8]? {
        var index = start
        var candidate: [UInt8]?
        while index < bytes.endIndex {
            let line = MessageLine(in: bytes, from: index)
            if delimiter(at: line) != nil { return nil }
            let text = bytes[line.start..<line.end]
            index = line.next
            guard text.count > 2, text.hasASCIIPrefix("--") else { continue }
            let boundary = Array(text.dropFirst(2).trimmed)
            if bytes[line.next...].hasASCIIPrefix("Content-") { return boundary }
            if let candidate, boundary == candidate + [.hyphen, .hyphen] { return candidate }
            if candidate == nil, MessageLine(in: bytes, from: line.next).isEmpty, boundary.count <= 70 {
                candidate = boundary
            }
        }
        return nil
    }

    /// The boundary of a message that has parts and calls itself plain text, or nothing. Its first delimiter must
    /// stand at the very top, below nothing but the sentence on MIME: parts quoted further down are text.
    func unlabelledBoundary(_ type: ContentType) -> String? {
        guard boundaries.isEmpty, type.mediaType == "text/plain", type.boundary == nil else { return nil }
        var index = position
        for _ in 0..<6 where index < bytes.endIndex {
            let line = MessageLine(in: bytes, from: index)
            let text = bytes[line.start..<line.end]
            index = line.next
            if text.count > 2, text.count <= 72, text.hasASCIIPrefix("--"),
                bytes[line.next...].hasASCIIPrefix("Content-"),
                MessageLine(in: bytes, from: line.next).fieldColon(in: bytes) != nil
            {
                return UTF8Text.decode(text.dropFirst(2).trimmed)
            }
            guard line.isBlank(in: bytes) || UTF8Text.decode(text)?.contains("MIME") == true else { return nil }
        }
        return nil
    }
}
