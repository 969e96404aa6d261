// The body is read line by line, once. Until the quotation begins, lines are the writer's own; a signature or an advert
// takes the lines behind it up to the quotation. The quotation begins at our cut line, at an attribution, at a block of
// header fields, at a container that the client marks, or at the first quoted line. What follows is elided, except
// lines that no client marked as quoted between lines that it did: answers written into the quotation, or below it.
// Outlook marks nothing: behind its block of header fields everything is old.

import Foundation
package import InternetMessage
import Sessions

/// Finds what was newly written in a body.
package enum NewTextCutter {
    package static func cut(_ body: BodyText) -> CutText {
        var cutter = Cutting(body.lines)
        cutter.run()
        return cutter.result
    }

    /// The ends of class names and ids by which our own cut line is known in HTML.
    package static let watched = [CutLine.htmlClass]
}

private struct Cutting {
    private enum Place { case own, signature, quotation, unmarkedQuotation }

    let lines: [BodyLine]
    let judge: LineJudge
    /// Inside a client's container unmarked lines are the writer's only where the client marks the others.
    let marksDepth: Bool

    private var place = Place.own
    private var own: [String] = []
    private var below: [String] = []
    private var elided: [String] = []
    private var inline: [CutText.InlineAnswer] = []
    private var lastQuoted = ""
    private var sawQuoted = false

    init(_ lines: [BodyLine]) {
        self.lines = Array(lines.prefix(20_000))
        judge = LineJudge(self.lines)
        marksDepth = lines.contains { $0.quoteDepth > 0 }
    }

    var result: CutText {
        let top = Self.joined(own)
        let new = inline.isEmpty ? (top.isEmpty ? Self.joined(below) : top) : Self.joined(own + inline.map(\.answer))
        return CutText(new: new, elided: Self.joined(elided), inline: inline)
    }

    mutating func run() {
        var index = 0
        while index < lines.count {
            if place != .unmarkedQuotation, judge.isCutLine(index) {
                leave(index, for: marksDepth && lines[index].quoteDepth > 0 ? .quotation : .unmarkedQuotation)
            } else if place != .unmarkedQuotation, let count = judge.attribution(at: index) {
                for line in index..<min(index + count, lines.count) { elide(line) }
                place = place == .own || place == .signature ? .quotation : place
                sawQuoted = sawQuoted || !marksDepth
                if !marksDepth { place = .unmarkedQuotation }
                index += count
                continue
            } else if place != .unmarkedQuotation, lines[index].quoteDepth == 0, opensOldMessage(index) {
                leave(index, for: .unmarkedQuotation)
            } else {
                take(index)
            }
            index += 1
        }
    }

    /// A rule line counts only if the block of fields follows it.
    private func opensOldMessage(_ index: Int) -> Bool {
        if judge.opensOldMessage(at: index) { return true }
        guard judge.isRule(index) else { return false }
        let next = (index + 1..<min(index + 4, lines.count)).first { !judge.isBlank($0) }
        return next.map { judge.opensOldMessage(at: $0) } ?? false
    }

    private mutating func leave(_ index: Int, for next: Place) {
        elide(index)
        place = next
    }

    private mutating func elide(_ index: Int) { elided.append(lines[index].marked) }

    private mutating func take(_ index: Int) {
        let line = lines[index]
        if place == .unmarkedQuotation { return elide(index) }
        let isQuoted = line.quoteDepth > 0 || (line.marks.contains(.quote) && !marksDepth)
        if isQuoted {
            sawQuoted = true
            if !line.isBlank { lastQuoted = line.text }
            if place != .unmarkedQuotation { place = .quotation }
            return elide(index)
        }
        if place != .signature, judge.opensSignature(at: index, hasText: hasText) { place = .signature }
        switch place {
        case .own: own.append(line.text)
        case .signature, .unmarkedQuotation: elide(index)
        case .quotation: takeInside(index)
        }
    }

    private var hasText: Bool { (own + below).contains { !$0.allSatisfy(\.isWhitespace) } }

    /// An unmarked line behind a quoted one: an answer to it, or the text below the whole quotation.
    private mutating func takeInside(_ index: Int) {
        let line = lines[index]
        guard sawQuoted, !line.isBlank else { return line.isBlank && !below.isEmpty ? below.append("") : elide(index) }
        below.append(line.text)
        let isFollowed = (index + 1..<min(index + 40, lines.count)).contains { lines[$0].quoteDepth > 0 }
        if isFollowed {
            inline.append(
                CutText.InlineAnswer(quoted: lastQuoted.trimmingCharacters(in: .whitespaces), answer: line.text))
        } else if !inline.isEmpty {
            inline.append(
                CutText.InlineAnswer(quoted: lastQuoted.trimmingCharacters(in: .whitespaces), answer: line.text))
        }
    }

    private static func joined(_ lines: [String]) -> String {
        lines.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
