// What stands before and around the header of a message that some editor, gateway or web form has handled: a byte
// order mark, empty lines, an empty line in the middle. Only a message is read so; a part without a header begins with
// an empty line by right.

extension EntityReader {
    /// Moves behind a byte order mark and empty lines, if a header follows them.
    mutating func skipOpening() {
        var start = position
        if bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
        let marked = start
        while start < bytes.endIndex {
            let line = MessageLine(in: bytes, from: start)
            guard line.isBlank(in: bytes), delimiter(at: line) == nil else { break }
            start = line.next
        }
        guard start > position else { return }
        let line = MessageLine(in: bytes, from: start)
        guard line.fieldColon(in: bytes) != nil || line.isEnvelopeLine(in: bytes) else { return }
        if marked > position { note(.byteOrderMark) }
        if start > marked { note(.leadingEmptyLines) }
        position = start
    }

    /// The header that goes on behind an empty line: a block of nothing but fields that say how the body is to be read,
    /// or who wrote, when nothing before said so. A header quoted at the beginning of a body says again what the first
    /// one says, and has no fields of MIME.
    mutating func continued(_ parsed: ParsedHeader) -> ParsedHeader {
        let first = parsed.header
        guard parsed.rest.startIndex < parsed.rest.endIndex, !first.fields.isEmpty, !first.contains("Content-Type"),
            MessageLine(in: parsed.rest, from: parsed.rest.startIndex).fieldColon(in: parsed.rest) != nil
        else { return parsed }
        let more = MessageHeader.parse(parsed.rest, limits: limits)
        guard more.defects.isEmpty, more.header.fields.count >= 2, more.rest.startIndex > parsed.rest.startIndex else {
            return parsed
        }
        let saysHow = more.header.contains("Content-Type") && more.header.contains("MIME-Version")
        let saysWho = !first.contains("From") && more.header.contains("From") && more.header.contains("Date")
        let isRepeated = Self.onlyOnce.contains { first.contains($0) && more.header.contains($0) }
        guard saysHow || saysWho, !isRepeated else { return parsed }
        note(.interruptedHeader)
        return ParsedHeader(
            header: MessageHeader(fields: first.fields + more.header.fields), rest: more.rest,
            defects: parsed.defects)
    }

    private static let onlyOnce = ["From", "To", "Subject", "Date", "Message-ID", "MIME-Version"]
}
