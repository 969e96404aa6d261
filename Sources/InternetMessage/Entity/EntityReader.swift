// The tree is read in one pass. The reader keeps the boundaries of all multiparts that are open; each line that begins
// with two hyphens is held against them, innermost first, so that a part whose own boundary never comes ends where an
// outer one does. Lines are visited once; the depth limit bounds what is compared for each.
//
// Octets in base64 around a whole message are against RFC 2046 section 5.2.1 and happen; they are decoded and read as
// a message of their own, one level deeper.

/// Reads the tree of parts.
struct EntityReader {
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

    /// A message of its own, or one inside another.
    mutating func readMessageEntity(depth: Int) -> Entity {
        skipOpening()
        return readEntity(depth: depth, defaultType: .textPlain, isMessage: true)
    }

    mutating func readEntity(depth: Int, defaultType: ContentType, isMessage: Bool = false) -> Entity {
        partCount += 1
        let end = headerEnd()
        var parsed = MessageHeader.parse(bytes[position..<end], limits: limits)
        parsed.defects.forEach { note($0) }
        if isMessage { parsed = continued(parsed) }
        position = parsed.rest.startIndex
        let header = parsed.header
        var type = contentType(of: header, default: defaultType)
        let encoding = transferEncoding(of: header)
        if isMessage, let boundary = unlabelledBoundary(type) {
            note(.unlabelledMultipart)
            type = ContentType("multipart", "mixed", parameters: [.init("boundary", boundary)])
        }
        let start = position
        var content = Entity.Content.leaf
        var bodyEnd = start
        if type.type == "multipart", isReadable(depth: depth) {
            content = readMultipart(type, encoding, depth: depth, bodyEnd: &bodyEnd)
        } else if type.mediaType == "message/rfc822" || type.mediaType == "message/global", isReadable(depth: depth) {
            content = readMessage(encoding, depth: depth, bodyEnd: &bodyEnd)
        } else {
            bodyEnd = skipToDelimiter()
            if type.isCryptographicMessage, let inner = readSigned(start..<bodyEnd, encoding, depth: depth) {
                content = .multipart([inner])
            }
        }
        return Entity(
            header: header, contentType: type,
            disposition: header.first("Content-Disposition").flatMap { ContentDisposition.parse($0.unfolded) },
            transferEncoding: encoding, body: bytes[start..<max(start, bodyEnd)], content: content)
    }

    mutating func isReadable(depth: Int) -> Bool {
        if depth < limits.depth { return true }
        note(.tooDeep)
        return false
    }

    mutating func contentType(of header: MessageHeader, default fallback: ContentType) -> ContentType {
        guard let field = header.first("Content-Type") else { return fallback }
        if let type = ContentType.parse(field.unfolded) { return type }
        note(.malformedContentType)
        return .textPlain
    }

    mutating func transferEncoding(of header: MessageHeader) -> TransferEncoding? {
        guard let field = header.first("Content-Transfer-Encoding") else { return .sevenBit }
        let encoding = TransferEncoding.parse(field.unfolded)
        if encoding == nil { note(.unknownTransferEncoding) }
        return encoding
    }

    /// A header ends at a delimiter, too: a part may be cut off before its empty line.
    func headerEnd() -> Int {
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
}
