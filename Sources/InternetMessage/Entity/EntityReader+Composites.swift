extension EntityReader {
    mutating func readMultipart(
        _ type: ContentType, _ encoding: TransferEncoding?, depth: Int, bodyEnd: inout Int
    ) -> Entity.Content {
        let start = position
        let outer = met
        if let boundary = type.boundary.map({ Self.withoutBlanksBehind($0) }), !boundary.isEmpty {
            let parts = readParts(boundary: boundary, type: type, depth: depth, bodyEnd: &bodyEnd)
            if !parts.isEmpty { return .multipart(parts) }
        }
        position = start
        met = outer
        if encoding == .base64, let parts = readEncodedParts(type, depth: depth, bodyEnd: &bodyEnd) {
            return .multipart(parts)
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

    /// RFC 2046 section 5.1.1: a boundary does not end in a blank, and those behind a delimiter do not count.
    private static func withoutBlanksBehind(_ boundary: String) -> [UInt8] {
        var octets = Array(boundary.utf8)
        while octets.last?.isBlank == true { octets.removeLast() }
        return octets
    }

    /// The parts of a multipart that somebody encoded whole; nil when they are not there either.
    private mutating func readEncodedParts(_ type: ContentType, depth: Int, bodyEnd: inout Int) -> [Entity]? {
        let start = position
        bodyEnd = skipToDelimiter()
        let decoded = Base64.decode(bytes[start..<max(start, bodyEnd)])
        guard !decoded.isDamaged, !decoded.bytes.isEmpty else { return nil }
        var inner = EntityReader(bytes: decoded.bytes[...], limits: limits)
        inner.partCount = partCount
        var innerEnd = 0
        let content = inner.readMultipart(type, nil, depth: depth + 1, bodyEnd: &innerEnd)
        guard case .multipart(let parts) = content, !parts.isEmpty, !inner.defects.contains(.missingBoundary) else {
            return nil
        }
        note(.encodedMultipart)
        inner.defects.forEach { note($0) }
        partCount = inner.partCount
        return parts
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
        let partType = type.subtype == "digest" ? ContentType("message", "rfc822") : .textPlain
        let opensWithoutDelimiter = opensWithField && leads(to: level)
        if opensWithoutDelimiter { parts.append(readEntity(depth: depth + 1, defaultType: partType)) }
        bodyEnd = skipToDelimiter()
        guard let first = met, first.level == level else { return [] }
        if opensWithoutDelimiter { note(.missingFirstBoundary) }
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

    /// Whether the next delimiter is one of the multipart at that level. Asked before a part is read that nothing
    /// announces, so that none is read in vain.
    private func leads(to level: Int) -> Bool {
        var index = position
        while index < bytes.endIndex {
            let line = MessageLine(in: bytes, from: index)
            if let delimiter = delimiter(at: line) { return delimiter.level == level }
            index = line.next
        }
        return false
    }

    /// Whether a field of MIME stands where the first delimiter should.
    private var opensWithField: Bool {
        bytes[position...].hasASCIIPrefix("Content-")
            && MessageLine(in: bytes, from: position).fieldColon(in: bytes) != nil
    }

    mutating func readMessage(
        _ encoding: TransferEncoding?, depth: Int, bodyEnd: inout Int
    ) -> Entity.Content {
        if encoding == .base64 || encoding == .quotedPrintable {
            let start = position
            bodyEnd = skipToDelimiter()
            let body = bytes[start..<max(start, bodyEnd)]
            let decoded = encoding == .base64 ? Base64.decode(body) : QuotedPrintable.decode(body)
            return .message(readInner(decoded.bytes) { $0.readMessageEntity(depth: depth + 1) })
        }
        let inner = readMessageEntity(depth: depth + 1)
        bodyEnd = inner.body.endIndex
        return .message(inner)
    }

    /// What was signed, where the signature is around it (RFC 8551 section 3.5.2): an entity, or a text that does not say
    /// what it is. Nil for what is encrypted, or no such object.
    mutating func readSigned(_ body: Range<Int>, _ encoding: TransferEncoding?, depth: Int) -> Entity? {
        guard !body.isEmpty, isReadable(depth: depth), partCount < limits.parts else { return nil }
        let object =
            switch encoding {
            case .base64: Base64.decode(bytes[body]).bytes
            case .quotedPrintable: QuotedPrintable.decode(bytes[body]).bytes
            default: Array(bytes[body])
            }
        guard let octets = SignedContent.octets(of: object[...]) else { return nil }
        return readInner(octets) { reader in
            let line = MessageLine(in: octets[...], from: 0)
            if line.isEmpty || line.fieldColon(in: octets[...]) != nil {
                return reader.readEntity(depth: depth + 1, defaultType: .textPlain)
            }
            reader.partCount += 1
            return Entity(
                header: MessageHeader(), contentType: .textPlain, disposition: nil, transferEncoding: .eightBit,
                body: octets[...], content: .leaf)
        }
    }

    /// Reads octets that came out of an encoding, as part of the same message.
    private mutating func readInner(_ octets: [UInt8], _ read: (inout EntityReader) -> Entity) -> Entity {
        var inner = EntityReader(bytes: octets[...], limits: limits)
        inner.partCount = partCount
        let entity = read(&inner)
        inner.defects.forEach { note($0) }
        partCount = inner.partCount
        return entity
    }
}

extension ContentType {
    /// An object of CMS: signed, encrypted, compressed (RFC 8551 section 3.2).
    var isCryptographicMessage: Bool {
        mediaType == "application/pkcs7-mime" || mediaType == "application/x-pkcs7-mime"
    }
}
