extension EntityReader {
    mutating func readMultipart(_ type: ContentType, depth: Int, bodyEnd: inout Int) -> Entity.Content {
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

    mutating func readMessage(
        _ encoding: TransferEncoding?, depth: Int, bodyEnd: inout Int
    ) -> Entity.Content {
        if encoding == .base64 || encoding == .quotedPrintable {
            let start = position
            bodyEnd = skipToDelimiter()
            let body = bytes[start..<max(start, bodyEnd)]
            let decoded = encoding == .base64 ? Base64.decode(body) : QuotedPrintable.decode(body)
            var inner = EntityReader(bytes: decoded.bytes[...], limits: limits)
            inner.partCount = partCount
            let entity = inner.readMessageEntity(depth: depth + 1)
            inner.defects.forEach { note($0) }
            partCount = inner.partCount
            return .message(entity)
        }
        let inner = readMessageEntity(depth: depth + 1)
        bodyEnd = inner.body.endIndex
        return .message(inner)
    }
}
