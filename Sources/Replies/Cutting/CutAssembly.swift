import Foundation
import InternetMessage

/// Puts together what was found about the lines. No line is lost: each that is not blank is in exactly one of the new
/// text and the elided part.
struct CutAssembly {
    private let finder: OldTextFinder
    private let body: BodyLines
    /// The writer's stretches, each with its lines that are text.
    private var pieces: [Piece] = []
    private var isNew: [Bool]

    private struct Piece {
        var lines: [Int]
        /// Whether quoted lines stand somewhere above it, and below it.
        var isBelowQuoted: Bool
        var isAboveQuoted: Bool
    }

    init(_ finder: OldTextFinder) {
        self.finder = finder
        body = finder.body
        isNew = Array(repeating: false, count: finder.body.count)
    }

    mutating func result() -> CutText {
        collectPieces()
        if pieces.isEmpty { takeWhatIsLeft() }
        for piece in pieces { for line in piece.lines { isNew[line] = true } }
        var text = CutText(new: newText, elided: elidedLines, inline: answers)
        text.holdsOurs = finder.holdsOurs
        return text
    }

    // MARK: - Pieces

    private mutating func collectPieces() {
        let fates = finder.fates
        let lastQuoted = fates.lastIndex(of: .quoted) ?? -1
        var hasQuoted = false
        var index = 0
        while index < fates.count {
            guard fates[index] == .own else {
                hasQuoted = hasQuoted || (fates[index] == .quoted && !body.isBlank(index))
                index += 1
                continue
            }
            var end = index
            while end < fates.count, fates[end] == .own { end += 1 }
            add(index..<end, isBelowQuoted: hasQuoted, isAboveQuoted: lastQuoted >= end, isAtEnd: end == fates.count)
            index = end
        }
    }

    private mutating func add(_ range: Range<Int>, isBelowQuoted: Bool, isAboveQuoted: Bool, isAtEnd: Bool) {
        let end = isAtEnd ? range.upperBound : endBeforeRules(range)
        // Below answers inside the quotation a closing ends the letter, though nothing stands right above it.
        let isText = SignatureFinder.textLines(
            range.lowerBound..<end, in: body, isBelowText: pieces.contains(where: \.isBelowQuoted))
        let lines = trimmed((range.lowerBound..<end).filter { isText[$0 - range.lowerBound] })
        if lines.isEmpty { return }
        pieces.append(Piece(lines: lines, isBelowQuoted: isBelowQuoted, isAboveQuoted: isAboveQuoted))
    }

    /// The rule that a client draws above the old message belongs to that message.
    private mutating func endBeforeRules(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound,
            body.isBlank(end - 1) || body.lines[end - 1].marks.contains(.rule)
                || SeparatorLines.isRule(body.fold(end - 1))
        {
            end -= 1
        }
        return end
    }

    private func trimmed(_ lines: [Int]) -> [Int] {
        Array(lines.drop { body.isBlank($0) }.reversed().drop { body.isBlank($0) }.reversed())
    }

    /// The cut left nothing. Two things can still be what the writer meant: words inside what the client takes for its
    /// signature (phones let people write there), and the whole body of another system's message that begins with its
    /// cut line. A forward without a word, or a quotation alone, has no new text: whose words they are nobody can tell.
    private mutating func takeWhatIsLeft() {
        let fates = finder.fates
        if finder.opensBelowForeignLine {
            let lines = trimmed(fates.indices.filter { fates[$0] == .unmarked })
            if !lines.isEmpty { pieces = [Piece(lines: lines, isBelowQuoted: false, isAboveQuoted: false)] }
            return
        }
        let signed = fates.indices.filter { fates[$0] == .own && body.lines[$0].marks.contains(.signature) }
        let lines = trimmed(
            signed.filter {
                !SignatureClues.isAdvert(body.fold($0)) && !SignatureClues.isDelimiter(body.lines[$0].text)
            })
        if !lines.isEmpty { pieces = [Piece(lines: lines, isBelowQuoted: false, isAboveQuoted: false)] }
    }

    // MARK: - Texts

    private var newText: String {
        var text = ""
        for (number, piece) in pieces.enumerated() {
            if number > 0, let last = pieces[number - 1].lines.last, let first = piece.lines.first {
                text +=
                    (last + 1..<first).contains(where: { finder.fates[$0] == .own && body.isBlank($0) }) ? "\n\n" : "\n"
            }
            text += written(piece)
        }
        return text
    }

    private func written(_ piece: Piece) -> String {
        piece.lines.map { finder.arrow(body.lines[$0]) }.joined(separator: "\n")
    }

    private var elidedLines: [BodyLine] {
        trimmed(body.lines.indices.filter { !isNew[$0] }).map { body.lines[$0] }
    }

    /// Stretches between quoted lines; the one below all of them too, where there are others.
    private var answers: [CutText.InlineAnswer] {
        guard pieces.contains(where: { $0.isBelowQuoted && $0.isAboveQuoted }) else { return [] }
        return pieces.filter(\.isBelowQuoted).map { piece in
            CutText.InlineAnswer(quoted: question(above: piece.lines[0]), answer: written(piece))
        }
    }

    /// The quoted line above an answer, with the lines before it that were wrapped into it.
    private func question(above index: Int) -> String {
        var line = index - 1
        while line >= 0, finder.fates[line] != .quoted || body.isBlank(line) { line -= 1 }
        guard line >= 0 else { return "" }
        var text = [body.lines[line].text]
        while text.count < 5, line > 0, finder.fates[line - 1] == .quoted, body.depth(line - 1) == body.depth(line),
            body.lines[line - 1].text.count >= 60, !"?.!:".contains(body.lines[line - 1].text.last ?? ".")
        {
            line -= 1
            text.insert(body.lines[line].text, at: 0)
        }
        return text.joined(separator: " ").trimmingCharacters(in: .whitespaces)
    }
}

extension OldTextFinder {
    /// A line as its writer wrote it, with the sign that quotes nothing.
    func arrow(_ line: BodyLine) -> String { line.quoteDepth > 0 ? line.marked : line.text }
}
