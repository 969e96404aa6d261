import InternetMessage

/// The containers that some HTML clients put around an attribution and a quotation together (`gmail_quote` and its
/// like). Lines inside such a frame that no blockquote holds are the attribution above it, or answers below it.
struct ClientFrames {
    struct Frame {
        /// Nothing in it is quoted in its own turn, or only something deeper: all of it is old.
        var isOld: Bool
        /// Where the attribution ends, or, in an old frame, the frame.
        var headEnd: Int
    }

    /// An attribution takes no more lines than this.
    private static let headLimit = 6
    private var frames: [Int: Frame] = [:]

    init(_ lines: [BodyLine]) {
        var index = 0
        while index < lines.count {
            guard lines[index].marks.contains(.frame), lines[index].quoteDepth == 0 else {
                index += 1
                continue
            }
            let end = Self.end(of: index, in: lines)
            frames[index] = Self.frame(index..<end, lines)
            index = end
        }
    }

    /// The frame that begins at a line.
    func frame(at index: Int) -> Frame? { frames[index] }

    private static func end(of start: Int, in lines: [BodyLine]) -> Int {
        var end = start
        while end < lines.count,
            lines[end].marks.contains(.frame)
                || (lines[end].isBlank && end + 1 < lines.count && lines[end + 1].marks.contains(.frame))
        {
            end += 1
        }
        return end
    }

    private static func frame(_ range: Range<Int>, _ lines: [BodyLine]) -> Frame {
        let quoted = range.first { lines[$0].quoteDepth > 0 }
        guard let quoted else { return Frame(isOld: true, headEnd: range.upperBound) }
        let head = lines[range.lowerBound..<quoted].filter { !$0.isBlank }
        let isForward = head.contains {
            SeparatorLines.kind(FoldedText.fold($0.text)) { false } == .forwarded
        }
        if isForward || head.count > headLimit { return Frame(isOld: true, headEnd: range.upperBound) }
        return Frame(isOld: false, headEnd: quoted)
    }
}
