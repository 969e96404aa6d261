/// One line of a message by its place in the octets. It ends at LF, and every CR before that LF is part of the line
/// end: CRLF, a bare LF and the doubled CR of broken gateways all count.
struct MessageLine {
    let start: Int
    /// Where the text of the line ends.
    let end: Int
    /// Where the next line begins.
    let next: Int

    init(in bytes: ArraySlice<UInt8>, from start: Int) {
        self.start = start
        let feed = bytes[start...].firstIndex(of: .lineFeed)
        var end = feed ?? bytes.endIndex
        next = feed.map { $0 + 1 } ?? bytes.endIndex
        if feed != nil {
            while end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
        }
        self.end = end
    }

    var isEmpty: Bool { start == end }

    /// Where the colon of a field name stands, when the line opens a field. Blanks before the colon are obsolete but
    /// seen.
    func fieldColon(in bytes: ArraySlice<UInt8>) -> Int? {
        var index = start
        while index < end, bytes[index].isFieldNameText { index += 1 }
        guard index > start else { return nil }
        while index < end, bytes[index].isBlank { index += 1 }
        return index < end && bytes[index] == .colon ? index : nil
    }

    /// The `From ` line with which mbox files and some pipes open a message.
    func isEnvelopeLine(in bytes: ArraySlice<UInt8>) -> Bool {
        bytes[start..<end].hasASCIIPrefix("From ") || bytes[start..<end].hasASCIIPrefix(">From ")
    }
}
