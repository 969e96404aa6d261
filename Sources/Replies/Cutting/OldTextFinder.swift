// The body is read line by line, once, and each line is given its fate. Two things can be old:
//
//   marked     lines that the client quotes: `>` signs, blockquotes, the containers of HTML clients. Between and below
//              them the writer's own lines may stand.
//   unmarked   everything behind an introduction whose client quotes nothing: Outlook's header block, most phones.
//              Nobody can tell where that ends, so it goes to the end of the body.
//
// An introduction is an attribution, a header block, a line of dashes ("Original Message") or our own cut line. Several
// may follow one another. Which of the two it opens is told by the first line behind it: quoted or not.

import InternetMessage

/// What a line is.
enum LineFate: UInt8 {
    /// Nothing says that anybody else wrote it.
    case own
    /// Quoted by the client.
    case quoted
    /// Says what follows: attribution, header fields, rules, cut lines.
    case introduction
    /// Old, but only its place tells.
    case unmarked
}

/// Tells old lines from the writer's own.
struct OldTextFinder {
    let body: BodyLines
    private(set) var fates: [LineFate]
    /// Another system's cut line stood above everything else: what follows it is the message.
    private(set) var opensBelowForeignLine = false

    private var attributions = AttributionFinder()
    private let headers = HeaderBlockFinder()
    private let frames: ClientFrames
    private let arrows: Set<Int>
    private let named: Set<Int>
    private var lastText: Int?
    private var hasOwnText = false

    init(_ lines: [BodyLine]) {
        body = BodyLines(lines)
        fates = Array(repeating: .own, count: lines.count)
        frames = ClientFrames(lines)
        arrows = QuoteSigns.arrows(in: lines)
        named = QuoteSigns.named(in: lines)
    }

    mutating func run() {
        var index = 0
        while index < body.count {
            if let end = take(index) {
                index = end
            } else {
                if !body.isBlank(index) { (lastText, hasOwnText) = (index, true) }
                index += 1
            }
        }
        closeBehindOwnLine()
    }

    /// Behind our own cut line there is always more of our message. Where the line is quoted and nothing behind it is,
    /// the marks were lost on the way, and what follows is old: the writer has said something above.
    private mutating func closeBehindOwnLine() {
        // It is the last of the quoted lines or none; those above it are looked at only where it is.
        let last = fates.indices.last { fates[$0] == .quoted && !body.isBlank($0) } ?? 0
        guard let cut = fates[last...].indices.first(where: { fates[$0] == .quoted && body.isOurs($0) }) else { return }
        let above = fates[..<cut].indices.filter { fates[$0] == .quoted }
        guard above.count < 200, !above.contains(where: { body.isOurs($0) }),
            fates[..<cut].indices.contains(where: { fates[$0] == .own && !body.isBlank($0) })
        else { return }
        for line in cut + 1..<fates.count where fates[line] == .own { fates[line] = .unmarked }
    }

    /// Whether our own line stands where the client quotes nothing, with more behind it: a copy of one of our messages in
    /// which only its place, or a container, tells old from new.
    var holdsOurs: Bool {
        func isUnmarked(_ line: Int) -> Bool {
            body.depth(line) == 0 && fates[line] != .own && (fates[line] != .introduction || body.isOurs(line))
        }
        guard let cut = body.lines.indices.first(where: { isUnmarked($0) && body.isOurs($0) }) else { return false }
        return fates[(cut + 1)...].indices.contains { isUnmarked($0) && !body.isBlank($0) }
    }

    /// Gives fates to what begins at `index` and returns where it ends; nil if the line is the writer's.
    private mutating func take(_ index: Int) -> Int? {
        if isQuoted(index) {
            if QuoteSigns.isIntroduction(body.lines[index]) { return enterOld(index..<index + 1) }
            fates[index] = .quoted
            return index + 1
        }
        if let frame = frames.frame(at: index) {
            return give(frame.isOld ? .unmarked : .introduction, index..<frame.headEnd)
        }
        if let end = introductionEnd(at: index) { return enterOld(index..<end) }
        if body.isBlank(index) { return nil }
        if QuoteSigns.isResidue(index, in: body.lines) {
            fates[index] = .quoted
            return index + 1
        }
        return nil
    }

    private func isQuoted(_ index: Int) -> Bool {
        let line = body.lines[index]
        return (line.quoteDepth > 0 && !arrows.contains(index)) || line.marks.contains(.quote)
            || (!named.isEmpty && named.contains(index))
    }

    private mutating func give(_ fate: LineFate, _ lines: Range<Int>) -> Int {
        for line in lines { fates[line] = isQuoted(line) ? .quoted : fate }
        return lines.upperBound
    }

    // MARK: - Introductions

    private static let introducing: BodyMarks = [.watched, .replyHeader, .attribution, .forwarded]

    /// Where the introduction ends that begins at `index`.
    private mutating func introductionEnd(at index: Int) -> Int? {
        let line = body.lines[index]
        if !line.marks.isDisjoint(with: Self.introducing) { return index + 1 }
        if line.isBlank { return nil }
        if OwnMark.position(in: line.text) != nil { return index + 1 }
        let isAnnounced = lastText.map { SeparatorLines.isRule(body.fold($0)) || fates[$0] == .introduction } ?? false
        if let length = headers.length(at: index, in: body, isAnnounced: isAnnounced) { return index + length }
        if let length = NotesHeader.length(at: index, in: body) { return index + length }
        if let kind = separator(at: index) {
            if kind == .foreign, !hasOwnText { opensBelowForeignLine = true }
            return index + 1
        }
        return attributions.length(at: index, in: body) { [body, headers] last in
            Self.isFollowed(last, above: index, body, headers)
        }.map { index + $0 }
    }

    /// Whether something quoted, header fields or our own line come next behind a line.
    private static func isFollowed(_ last: Int, above index: Int, _ body: BodyLines, _ headers: HeaderBlockFinder)
        -> Bool
    {
        guard let next = body.nextText(from: last + 1) else { return false }
        let line = body.lines[next]
        return line.quoteDepth > body.depth(index) || headers.length(at: next, in: body, isAnnounced: false) != nil
            || line.marks.contains(.quote) || body.isOurs(next)
    }

    private mutating func separator(at index: Int) -> SeparatorLines.Kind? {
        let folded = body.fold(index)
        guard folded.count <= 240 else { return nil }
        return SeparatorLines.kind(folded) { [headers, body] in
            guard let next = body.nextText(from: index + 1, within: 4) else { return false }
            return headers.length(at: next, in: body, isAnnounced: true) != nil
        }
    }

    /// Passes over all introductions that follow one another, and decides what they open.
    private mutating func enterOld(_ first: Range<Int>) -> Int {
        var end = give(.introduction, first)
        while let next = body.nextText(from: end, within: 100) {
            lastText = end - 1
            if isQuoted(next) || frames.frame(at: next) != nil { return end }
            guard let nextEnd = introductionEnd(at: next) else { return give(.unmarked, end..<body.count) }
            end = give(.introduction, end..<nextEnd)
        }
        return end
    }
}
