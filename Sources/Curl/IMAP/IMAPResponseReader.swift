// Bytes arrive in any pieces; a response ends with the first CR LF that does not belong to a literal. A literal is
// announced by its length at the end of a line, `{312}`, and read by that length, whatever is in it. Lines and literals
// are bounded before anything is stored. Each byte is looked at once.

package import Foundation

/// Cuts the stream into responses (RFC 9051 section 2.2.2). A pure value.
package struct IMAPResponseReader: Sendable {
    /// A response without its literals may be as long.
    package let maximumLineBytes: Int
    /// All literals of one response together may be as long.
    package var maximumLiteralBytes: Int

    private var buffer = Data()
    private var scanned = 0
    private var pieces: [IMAPResponseBytes.Piece] = []
    private var lineBytes = 0
    private var literalBytes = 0
    private var literalLeft: Int?

    package init(maximumLineBytes: Int = 64 * 1024, maximumLiteralBytes: Int = 64 * 1024) {
        self.maximumLineBytes = maximumLineBytes
        self.maximumLiteralBytes = maximumLiteralBytes
    }

    package mutating func feed(_ bytes: Data) {
        buffer.append(bytes)
    }

    /// The next complete response, or `nil` until more has been fed. Throws when a bound is passed; then the stream
    /// cannot be read on.
    package mutating func next() throws(IMAPSyntaxError) -> IMAPResponseBytes? {
        while true {
            if let count = literalLeft {
                guard buffer.count >= count else { return nil }
                pieces.append(.literal(take(count)))
                literalLeft = nil
            }
            guard let line = try nextLine() else { return nil }
            lineBytes += line.count
            guard lineBytes <= maximumLineBytes else { throw IMAPSyntaxError("a line is too long") }
            guard let (text, count) = try Self.announcement(in: line) else {
                pieces.append(.text(line))
                return finish()
            }
            literalBytes += count
            guard literalBytes <= maximumLiteralBytes else { throw IMAPSyntaxError("a literal is too long") }
            pieces.append(.text(text))
            literalLeft = count
        }
    }

    private mutating func finish() -> IMAPResponseBytes {
        defer { (pieces, lineBytes, literalBytes) = ([], 0, 0) }
        return IMAPResponseBytes(pieces: pieces)
    }

    /// A line without its CR LF; a bare LF ends one, too.
    private mutating func nextLine() throws(IMAPSyntaxError) -> Data? {
        let from = buffer.startIndex + scanned
        guard let end = buffer[from...].firstIndex(of: UInt8(ascii: "\n")) else {
            scanned = buffer.count
            guard lineBytes + scanned <= maximumLineBytes else { throw IMAPSyntaxError("a line is too long") }
            return nil
        }
        var line = take(end - buffer.startIndex + 1).dropLast()
        if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
        return Data(line)
    }

    private mutating func take(_ count: Int) -> Data {
        let taken = Data(buffer.prefix(count))
        buffer = buffer.dropFirst(count)
        // A slice keeps what was dropped; let it go now and then, not each time.
        if buffer.startIndex > 64 * 1024 || buffer.isEmpty { buffer = Data(buffer) }
        scanned = 0
        return taken
    }

    /// The length in a `{312}` at the end of a line, also as `{312+}` and `~{312}`, and the text before it.
    private static func announcement(in line: Data) throws(IMAPSyntaxError) -> (text: Data, count: Int)? {
        guard line.last == UInt8(ascii: "}"), let open = line.lastIndex(of: UInt8(ascii: "{")) else { return nil }
        var digits = line[(open + 1)...].dropLast()
        if digits.last == UInt8(ascii: "+") { digits = digits.dropLast() }
        guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit) else { return nil }
        guard digits.count <= 10, let count = Int(String(decoding: digits, as: UTF8.self)) else {
            throw IMAPSyntaxError("a literal is too long")
        }
        let text = line[..<open]
        return (Data(text.last == UInt8(ascii: "~") ? text.dropLast() : text), count)
    }
}
