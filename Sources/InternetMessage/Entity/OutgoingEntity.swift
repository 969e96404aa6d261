/// A part of a message to be written.
package enum OutgoingEntity: Sendable, Hashable {
    /// Text in UTF-8 as `text/<subtype>`, quoted-printable, or base64 where that is shorter. Line ends of any kind.
    case text(subtype: String, String)
    /// A calendar object as an alternative (RFC 6047 section 2.4): base64, so that nothing on the way wraps it again.
    case calendar(method: String, [UInt8])
    /// A file, in base64.
    case file(name: String, mediaType: String, [UInt8])
    /// Parts under one another; `subtype` is `alternative`, `mixed` …
    case multipart(subtype: String, [OutgoingEntity])
}

extension OutgoingEntity {
    /// Writes the part: its Content fields, the empty line, its body, every line end CRLF, all of it 7-bit.
    ///
    /// `seed` makes the boundaries; the same seed and parts give the same octets.
    package func write(seed: String) throws(MailWritingError) -> (fields: HeaderWriter, body: [UInt8]) {
        var boundaries = BoundarySequence(seed: seed)
        return try write(&boundaries)
    }

    private func write(_ boundaries: inout BoundarySequence) throws(MailWritingError) -> (HeaderWriter, [UInt8]) {
        switch self {
        case .text(let subtype, let text): try Self.writeText(subtype, text)
        case .calendar(let method, let bytes): try Self.writeCalendar(method, bytes)
        case .file(let name, let mediaType, let bytes): try Self.writeFile(name, mediaType, bytes)
        case .multipart(let subtype, let parts): try Self.writeMultipart(subtype, parts, &boundaries)
        }
    }

    private static func writeText(_ subtype: String, _ text: String) throws(MailWritingError) -> (HeaderWriter, [UInt8])
    {
        let octets = Array(text.utf8)[...]
        let quoted = QuotedPrintable.encode(octets)
        let isShorter = quoted.count <= (octets.count + 2) / 3 * 4 + octets.count / 28
        let body = isShorter ? quoted : Base64.encodeLines(withCanonicalLineEnds(octets)[...])
        let type = ContentType("text", subtype, parameters: [.init("charset", "utf-8")])
        return (try fields(type, isShorter ? .quotedPrintable : .base64), body)
    }

    private static func writeCalendar(
        _ method: String, _ bytes: [UInt8]
    ) throws(MailWritingError) -> (HeaderWriter, [UInt8]) {
        guard !method.isEmpty, method.utf8.allSatisfy({ $0.isLetter || $0 == .hyphen }) else { throw .badMethod }
        let type = ContentType(
            "text", "calendar", parameters: [.init("method", method.uppercased()), .init("charset", "UTF-8")])
        return (try fields(type, .base64), Base64.encodeLines(bytes[...]))
    }

    private static func writeFile(
        _ name: String, _ mediaType: String, _ bytes: [UInt8]
    ) throws(MailWritingError) -> (HeaderWriter, [UInt8]) {
        guard var type = ContentType.parse(Array(mediaType.utf8)[...]),
            mediaType.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
        else { throw .badMediaType(mediaType) }
        guard name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw .controlCharacter(field: "Content-Disposition")
        }
        type.parameters.append(.init("name", name))
        return (
            try fields(type, .base64, ContentDisposition(.attached, filename: name)), Base64.encodeLines(bytes[...])
        )
    }

    private static func writeMultipart(
        _ subtype: String, _ parts: [OutgoingEntity], _ boundaries: inout BoundarySequence
    ) throws(MailWritingError) -> (HeaderWriter, [UInt8]) {
        var written: [(HeaderWriter, [UInt8])] = []
        for part in parts { written.append(try part.write(&boundaries)) }
        let boundary = boundaries.next()
        var body: [UInt8] = []
        body.reserveCapacity(written.reduce(boundary.utf8.count + 8) { $0 + $1.1.count + 300 })
        for (fields, content) in written {
            body.append(contentsOf: "--\(boundary)\r\n".utf8)
            body.append(contentsOf: fields.bytes)
            body.append(contentsOf: [.carriageReturn, .lineFeed])
            body.append(contentsOf: content)
            if content.last != .lineFeed { body.append(contentsOf: [.carriageReturn, .lineFeed]) }
        }
        body.append(contentsOf: "--\(boundary)--\r\n".utf8)
        let type = ContentType("multipart", subtype, parameters: [.init("boundary", boundary)])
        return (try fields(type, .sevenBit), body)
    }

    private static func fields(
        _ type: ContentType, _ encoding: TransferEncoding, _ disposition: ContentDisposition? = nil
    ) throws(MailWritingError) -> HeaderWriter {
        var writer = HeaderWriter()
        try writer.add("Content-Type", words: type.parameterised.words)
        if encoding != .sevenBit { try writer.add("Content-Transfer-Encoding", words: [encoding.rawValue]) }
        if let disposition { try writer.add("Content-Disposition", words: disposition.parameterised.words) }
        return writer
    }

    /// Every line end as CRLF, which base64 text needs before it is encoded (RFC 2045 section 6.8).
    static func withCanonicalLineEnds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 64)
        for byte in bytes {
            if byte == .lineFeed, output.last != .carriageReturn { output.append(.carriageReturn) }
            output.append(byte)
        }
        return output
    }
}

/// Boundaries made from a seed, one after the other.
struct BoundarySequence {
    private let seed: String
    private var count = 0

    init(seed: String) {
        // FNV-1a, 64 bits: short, the same on every machine, and no secret.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in seed.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        self.seed = String(hash, radix: 36)
    }

    /// The next boundary. It begins with `=_`, which can stand in no quoted-printable or base64 text (RFC 2045 section
    /// 6.7), and everything that is written is one of the two: no look into the parts is needed.
    mutating func next() -> String {
        count += 1
        return "=_\(seed)_\(count)"
    }
}
