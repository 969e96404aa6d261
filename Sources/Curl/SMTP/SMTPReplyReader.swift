/// Cuts what a server says into replies (RFC 5321 section 4.2.1): lines of `250-text`, the last of them `250 text`.
struct SMTPReplyReader {
    private static let maximumTextBytes = 2048
    /// RFC 5321 section 4.5.3.1.5 allows 512 octets a line; what has no line end after this many is no reply.
    private static let room = 4096

    private var buffer = [UInt8](repeating: 0, count: room)
    private var start = 0
    private var end = 0
    private var text = ""

    /// The other side does not speak SMTP.
    private(set) var isNonsense = false

    /// Lets `read` fill what room there is; it says how much it filled.
    mutating func fill<Code>(_ read: (UnsafeMutableRawBufferPointer) -> (Code, count: Int)) -> Code {
        if start > 0 {
            buffer.replaceSubrange(0..<(end - start), with: Array(buffer[start..<end]))
            buffer += [UInt8](repeating: 0, count: Self.room - buffer.count)
            (start, end) = (0, end - start)
        }
        let (code, count) = buffer.withUnsafeMutableBytes { read(.init(rebasing: $0[end...])) }
        end += min(max(count, 0), buffer.count - end)
        return code
    }

    /// Nil until a reply is complete. The words of a yes are of use at the end only.
    mutating func next(isFinal: Bool) -> SMTPReply? {
        while let feed = buffer[start..<end].firstIndex(of: UInt8(ascii: "\n")) {
            let line = buffer[start..<feed]
            start = feed + 1
            if start == end { (start, end) = (0, 0) }
            guard let code = Self.code(of: line) else {
                isNonsense = true
                return nil
            }
            let isLast = line.count < 4 || line[line.startIndex + 3] != UInt8(ascii: "-")
            if isFinal || code >= 400 { add(String(decoding: line.dropFirst(4), as: UTF8.self)) }
            if isLast {
                defer { text = "" }
                return SMTPReply(code: code, joining: text)
            }
        }
        if end == buffer.count, start == 0 { isNonsense = true }
        return nil
    }

    private mutating func add(_ words: String) {
        let words = words[...].printable
        guard text.utf8.count + words.utf8.count <= Self.maximumTextBytes else { return }
        text += (text.isEmpty ? "" : "\n") + words
    }

    private static func code(of line: ArraySlice<UInt8>) -> Int? {
        let digits = line.prefix(3)
        guard digits.count == 3, digits.allSatisfy(\.isASCIIDigit) else { return nil }
        let code = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
        return (200...599).contains(code) ? code : nil
    }
}
