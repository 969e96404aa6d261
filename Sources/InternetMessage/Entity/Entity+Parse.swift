// The tree is read in one pass. The reader keeps the boundaries of all multiparts that are open; each line that begins
// with two hyphens is held against them, innermost first, so that a part whose own boundary never comes ends where an
// outer one does. Lines are visited once; the depth limit bounds what is compared for each.
//
// Octets in base64 around a whole message are against RFC 2046 section 5.2.1 and happen; they are decoded and read as
// a message of their own, one level deeper.

/// An entity as read, and what was wrong on the way.
package struct ParsedEntity: Sendable {
    package let entity: Entity
    /// Each defect once, in the order in which they were met.
    package let defects: [MailDefect]
}

extension Entity {
    /// Reads a message or a part; never fails.
    package static func parse(_ bytes: ArraySlice<UInt8>, limits: ParseLimits = .standard) -> ParsedEntity {
        var reader = EntityReader(bytes: bytes.prefix(limits.messageBytes), limits: limits)
        if bytes.isEmpty { reader.note(.emptyMessage) }
        if bytes.count > limits.messageBytes { reader.note(.messageTooLarge) }
        let entity = reader.readEntity(depth: 0, defaultType: .textPlain)
        return ParsedEntity(entity: entity, defects: reader.defects)
    }
}

private struct EntityReader {
    let bytes: ArraySlice<UInt8>
    let limits: ParseLimits
    var defects: [MailDefect] = []
    var position: Int
    var partCount = 0
    /// The boundaries of the multiparts around the position, outermost first.
    var boundaries: [[UInt8]] = []
    /// The delimiter at which the last part ended, until the multipart that owns it has taken it.
    var met: Delimiter?

    struct Delimiter {
        /// Index into `boundaries`.
        var level: Int
        var isClosing: Bool
    }

    init(bytes: ArraySlice<UInt8>, limits: ParseLimits) {
        self.bytes = bytes
        self.limits = limits
        self.position = bytes.startIndex
    }

    mutating func note(_ defect: MailDefect) {
        if !defects.contains(defect) { defects.append(defect) }
    }

    // MARK: - Entities

    mutating func readEntity(depth: Int, defaultType: ContentType) -> Entity {
        partCount += 1
        let end = headerEnd()
        let parsed = MessageHeader.parse(bytes[position..<end], limits: limits)
        parsed.defects.forEach { note($0) }
        position = parsed.rest.startIndex
        let header = parsed.header
        let type = contentType(of: header, default: defaultType)
        let encoding = transferEncoding(of: header)
        let start = position
        var content = Entity.Content.leaf
        var bodyEnd = start
        if type.type == "multipart", isReadable(depth: depth) {
            content = readMultipart(type, depth: depth, bodyEnd: &bodyEnd)
        } else if type.mediaType == "message/rfc822" || type.mediaType == "message/global", isReadable(depth: depth) {
            content = readMessage(encoding, depth: depth, bodyEnd: &bodyEnd)
        } else {
            bodyEnd = skipToDelimiter()
        }
        return Entity(
            header: header, contentType: type,
            disposition: header.first("Content-Disposition").flatMap { ContentDisposition.parse($0.unfolded) },
            transferEncoding: encoding, body: bytes[start..<max(start, bodyEnd)], content: content)
    }

    private mutating func isReadable(depth: Int) -> Bool {
        if depth < limits.depth { return true }
        note(.tooDeep)
        return false
    }

    private mutating func contentType(of header: MessageHeader, default fallback: ContentType) -> ContentType {
        guard let field = header.first("Content-Type") else { return fallback }
        if let type = ContentType.parse(field.unfolded) { return type }
        note(.malformedContentType)
        return .textPlain
    }

    private mutating func transferEncoding(of header: MessageHeader) -> TransferEncoding? {
        guard let field = header.first("Content-Transfer-Encoding") else { return .sevenBit }
        let encoding = TransferEncoding.parse(field.unfolded)
        if encoding == nil { note(.unknownTransferEncoding) }
        return encoding
    }

    /// A header ends at a delimiter, too: a part may be cut off before its empty line.
    private func headerEnd() -> Int {
        guard !boundaries.isEmpty else { return bytes.endIndex }
        var index = position
        while index < bytes.endIndex {
            let line = MessageLine(in: bytes, from: index)
            if line.isEmpty { return bytes.endIndex }
            if delimiter(at: line) != nil { return index }
            index = line.next
        }
        return bytes.endIndex
    }

    // MARK: - Composites

    private mutating func readMultipart(_ type: ContentType, depth: Int, bodyEnd: inout Int) -> Entity.Content {
        let start = position
        let outer = met
        if let boundary = type.boundary, !boundary.isEmpty {
            let parts = readParts(boundary: Array(boundary.utf8), type: type, depth: depth, bodyEnd: &bodyEnd)
            if !parts.isEmpty { return .multipart(parts) }
        }
        // No boundary, or not a trace of it: perhaps another one separates the parts.
        note(.missingBoundary)
        position = start
        met = outer
        if let guessed = guessedBoundary(from: start) {
            let parts = readParts(boundary: guessed, type: type, depth: depth, bodyEnd: &bodyEnd)
            if !parts.isEmpty { return .multipart(parts) }
            position = start
            met = outer
        }
        return readAsSinglePart(bodyEnd: &bodyEnd)
    }

    /// The body of a multipart without any boundary is taken for one plain text.
    private mutating func readAsSinglePart(bodyEnd: inout Int) -> Entity.Content {
        let start = position
        bodyEnd = skipToDelimiter()
        let body = bytes[start..<max(start, bodyEnd)]
        guard !body.trimmed.isEmpty else {
            note(.emptyMultipart)
            return .multipart([])
        }
        partCount += 1
        let part = Entity(
            header: MessageHeader(), contentType: .textPlain, disposition: nil, transferEncoding: .sevenBit, body: body,
            content: .leaf)
        return .multipart([part])
    }

    private mutating func readParts(
        boundary: [UInt8], type: ContentType, depth: Int, bodyEnd: inout Int
    ) -> [Entity] {
        let level = boundaries.count
        boundaries.append(boundary)
        defer { boundaries.removeLast() }
        var parts: [Entity] = []
        bodyEnd = skipToDelimiter()
        let partType = type.subtype == "digest" ? ContentType("message", "rfc822") : .textPlain
        while let delimiter = met, delimiter.level == level {
            if delimiter.isClosing {
                met = nil
                boundaries[level] = []
                bodyEnd = skipToDelimiter()
                return parts
            }
            met = nil
            if partCount >= limits.parts {
                note(.tooManyParts)
                bodyEnd = skipToDelimiter()
                continue
            }
            let part = readEntity(depth: depth + 1, defaultType: partType)
            bodyEnd = part.body.endIndex
            parts.append(part)
        }
        if !parts.isEmpty { note(.missingClosingBoundary) }
        return parts
    }

    private mutating func readMessage(
        _ encoding: TransferEncoding?, depth: Int, bodyEnd: inout Int
    ) -> Entity.Content {
        if encoding == .base64 || encoding == .quotedPrintable {
            let start = position
            bodyEnd = skipToDelimiter()
            let body = bytes[start..<max(start, bodyEnd)]
            let decoded = encoding == .base64 ? Base64.decode(body) : QuotedPrintable.decode(body)
            var inner = EntityReader(bytes: decoded.bytes[...], limits: limits)
            inner.partCount = partCount
            let entity = inner.readEntity(depth: depth + 1, defaultType: .textPlain)
            inner.defects.forEach { note($0) }
            partCount = inner.partCount
            return .message(entity)
        }
        let inner = readEntity(depth: depth + 1, defaultType: .textPlain)
        bodyEnd = inner.body.endIndex
        return .message(inner)
    }

    // MARK: - Delimiters

    /// Moves behind the next line that is a delimiter of any open multipart, or to the end, and gives the end of the
    /// body before it. The line end before a delimiter belongs to the delimiter (RFC 2046 section 5.1.1).
    private mutating func skipToDelimiter() -> Int {
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

    private func delimiter(at line: MessageLine) -> Delimiter? {
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
    private func guessedBoundary(from start: Int) -> [UInt8]? {
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
