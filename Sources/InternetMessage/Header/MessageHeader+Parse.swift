// Reading a header is one pass over its lines. A line opens a field, continues one, ends the header, or is broken;
// a broken line is taken for a fold whose blank got lost when a field follows it, and for the beginning of the body
// when none does, so that nothing of the message disappears.

/// A header as read, where the body begins, and what was wrong on the way.
package struct ParsedHeader: Sendable {
    /// The fields, as many as the limits allow.
    package let header: MessageHeader
    /// What follows the empty line.
    package let rest: ArraySlice<UInt8>
    /// Each defect once, in the order in which they were met.
    package let defects: [MailDefect]
}

extension MessageHeader {
    /// Reads the header at the beginning of `bytes`; never fails. Fields beyond the limits are passed over.
    package static func parse(_ bytes: ArraySlice<UInt8>, limits: ParseLimits = .standard) -> ParsedHeader {
        var reader = HeaderReader(bytes: bytes, limits: limits)
        return reader.read()
    }
}

private struct HeaderReader {
    let bytes: ArraySlice<UInt8>
    let limits: ParseLimits
    var fields: [HeaderField] = []
    var defects: [MailDefect] = []
    /// Where the field that is being read begins, and where its colon is.
    var open: (start: Int, colon: Int)?
    var position: Int

    init(bytes: ArraySlice<UInt8>, limits: ParseLimits) {
        self.bytes = bytes
        self.limits = limits
        self.position = bytes.startIndex
    }

    mutating func read() -> ParsedHeader {
        while position < bytes.endIndex {
            let line = MessageLine(in: bytes, from: position)
            if line.endsInBareReturn { note(.bareCarriageReturn) }
            if line.isEmpty {
                close(at: position)
                return parsed(rest: bytes[line.next...])
            }
            if endsHeader(line) { break }
            position = line.next
        }
        close(at: position)
        return parsed(rest: bytes[position...])
    }

    /// Takes one line in; true when it already belongs to the body.
    private mutating func endsHeader(_ line: MessageLine) -> Bool {
        if bytes[line.start].isBlank { return isContinuationRefused(line) }
        if let colon = line.fieldColon(in: bytes) {
            close(at: line.start)
            open = (line.start, colon)
            return false
        }
        if line.start == bytes.startIndex, line.isEnvelopeLine(in: bytes) { return false }
        guard MessageLine(in: bytes, from: line.next).fieldColon(in: bytes) != nil else {
            note(.missingHeaderSeparator)
            return true
        }
        note(.brokenHeaderLine)
        return false
    }

    /// A line of blanks only is an obsolete fold when the header goes on after it, and the end of it otherwise.
    private mutating func isContinuationRefused(_ line: MessageLine) -> Bool {
        if open == nil {
            note(.brokenHeaderLine)
            return false
        }
        guard bytes[line.start..<line.end].allSatisfy(\.isBlank), line.next < bytes.endIndex else { return false }
        let following = MessageLine(in: bytes, from: line.next)
        if following.isEmpty || bytes[following.start].isBlank || following.fieldColon(in: bytes) != nil {
            return false
        }
        note(.missingHeaderSeparator)
        return true
    }

    private mutating func close(at end: Int) {
        guard let (start, colon) = open else { return }
        open = nil
        guard fields.count < limits.headerFields, end - bytes.startIndex <= limits.headerBytes else {
            note(.headerTooLarge)
            return
        }
        var bodyEnd = end
        while bodyEnd > colon + 1, bytes[bodyEnd - 1] == .lineFeed || bytes[bodyEnd - 1] == .carriageReturn {
            bodyEnd -= 1
        }
        var nameEnd = colon
        while nameEnd > start, bytes[nameEnd - 1].isBlank { nameEnd -= 1 }
        fields.append(HeaderField(raw: bytes[start..<end], nameEnd: nameEnd, body: colon + 1..<bodyEnd))
    }

    private mutating func note(_ defect: MailDefect) {
        if !defects.contains(defect) { defects.append(defect) }
    }

    private mutating func parsed(rest: ArraySlice<UInt8>) -> ParsedHeader {
        if bytes.firstPosition(of: 0, from: bytes.startIndex, before: rest.startIndex) != nil { note(.nulOctet) }
        return ParsedHeader(header: MessageHeader(fields: fields), rest: rest, defects: defects)
    }
}
