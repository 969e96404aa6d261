/// One line of a message by its place in the octets. It ends at CRLF, at a bare LF, at the doubled CR and LF of broken
/// gateways, and at a bare CR, as the old Macintosh wrote.
struct MessageLine {
    let start: Int
    /// Where the text of the line ends.
    let end: Int
    /// Where the next line begins.
    let next: Int

    /// Whether the line ends with a CR that no LF follows.
    let endsInBareReturn: Bool

    init(in bytes: ArraySlice<UInt8>, from start: Int) {
        self.start = start
        end = Self.end(in: bytes, from: start)
        var index = end
        // A gateway doubles a CR once or twice; a longer run is looked at no further, which keeps the whole linear.
        let limit = min(bytes.endIndex, index + 4)
        while index < limit, bytes[index] == .carriageReturn { index += 1 }
        let hasFeed = index < bytes.endIndex && bytes[index] == .lineFeed
        endsInBareReturn = !hasFeed && index > end
        next = hasFeed ? index + 1 : min(end + 1, bytes.endIndex)
        StepMeter.add(index - start + 1)
    }

    /// Where the first LF or CR stands. Searched window by window: in a text of one of them only, each line would be
    /// searched to the end of the text for the other.
    private static func end(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var place = start
        while place < bytes.endIndex {
            let limit = min(place + 500, bytes.endIndex)
            let feed = bytes.firstPosition(of: .lineFeed, from: place, before: limit)
            let found = bytes.firstPosition(of: .carriageReturn, from: place, before: feed ?? limit) ?? feed
            if let found { return found }
            place = limit
        }
        return bytes.endIndex
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

    /// Whether there is nothing in the line but blanks.
    func isBlank(in bytes: ArraySlice<UInt8>) -> Bool { bytes[start..<end].allSatisfy(\.isBlank) }
}
