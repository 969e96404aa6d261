// One stretch of the writer's own lines, up to the quotation or the end. Read from the top; what is said so far is
// remembered, because a closing or an advert with nothing above it is what the person wrote.
//
//   -- , — alone          the rest goes (a lone "--" only if what follows looks like a signature)
//   ____, ----            the rest goes if it looks like a signature
//   Best regards,         the rest goes if it looks like a signature; a postscript behind it stays
//   Thanks,               the same, but only with contact data behind it: else it is part of what is said
//   -Lan                  at the very end
//   Sent from my …        the line goes, with the short lines right below it
//   This e-mail and any … the rest goes; a gateway's warning above the text goes alone
//
// Code between ``` is left alone.

import Foundation
import InternetMessage

/// Finds signatures, adverts, disclaimers and banners among a writer's lines.
struct SignatureFinder {
    private let range: Range<Int>
    private var keeps: [Bool]
    private var hasText = false
    /// No further ``` closes a block of code.
    private var isPastCode = false
    /// How often what follows a line may be looked at; a real letter ends once or twice.
    private var looks = 200
    /// A paragraph is judged once, at its first line.
    private var judgedUpTo = 0

    private init(_ range: Range<Int>) {
        self.range = range
        keeps = Array(repeating: true, count: range.count)
    }

    /// For each line of `range` whether it is text. `isBelowText` where the writer has said something above the range
    /// that this goes on.
    static func textLines(_ range: Range<Int>, in body: BodyLines, isBelowText: Bool = false) -> [Bool] {
        var finder = SignatureFinder(range)
        finder.hasText = isBelowText
        finder.run(body)
        return finder.keeps
    }

    private mutating func run(_ body: BodyLines) {
        var index = range.lowerBound
        while index < range.upperBound {
            if body.isBlank(index) {
                index += 1
            } else if let end = codeEnd(index, body) {
                hasText = true
                index = end
            } else if let end = dropped(index, body) {
                drop(index..<end)
                index = end
            } else {
                hasText = true
                index += 1
            }
        }
    }

    private mutating func drop(_ lines: Range<Int>) {
        for line in lines { keeps[line - range.lowerBound] = false }
    }

    private mutating func codeEnd(_ index: Int, _ body: BodyLines) -> Int? {
        guard !isPastCode, body.lines[index].text.hasPrefix("```") else { return nil }
        var end = index + 1
        while end < range.upperBound, !body.lines[end].text.hasPrefix("```") { end += 1 }
        StepMeter.add(end - index)
        isPastCode = end == range.upperBound
        return isPastCode ? nil : end + 1
    }

    /// Where what begins at `index` and is not text ends; nil if the line is text.
    private mutating func dropped(_ index: Int, _ body: BodyLines) -> Int? {
        if body.lines[index].marks.contains(.signature) { return index + 1 }
        let text = body.lines[index].text
        // Signatures are not indented; code is.
        if text.hasPrefix("    ") || text.hasPrefix("\t") { return nil }
        let folded = body.fold(index)
        if SignatureClues.isDelimiter(text), text == "-- " || looksSigned(behind: index, body) {
            return range.upperBound
        }
        if SignatureClues.isRule(text, folded), isSignatureRule(index, body) { return range.upperBound }
        if SignatureClues.isAdvert(folded) { return hasText ? advertEnd(index, body) : index + 1 }
        if let closing = SignatureClues.closing(text, folded), hasText, ends(closing, at: index, body) {
            return postscript(behind: index, body) ?? range.upperBound
        }
        if hasText, SignatureClues.isDashedName(text), isLast(index, body), !isList(above: index, body) {
            return range.upperBound
        }
        return paragraph(index, body)
    }

    // MARK: - Paragraphs

    /// Disclaimers, banners and blocks of contact data are judged by whole paragraphs.
    private mutating func paragraph(_ index: Int, _ body: BodyLines) -> Int? {
        guard index >= judgedUpTo else { return nil }
        var end = index
        while end < range.upperBound, !body.isBlank(end) { end += 1 }
        StepMeter.add(end - index)
        judgedUpTo = end
        if SignatureClues.isBanner(body.fold(index)) { return end }
        let joined = FoldedText.fold(body.joined(index...min(end - 1, index + 12)))
        if SignatureClues.isDisclaimer(joined) { return hasText ? range.upperBound : end }
        return isContactBlock(index..<end, body) ? range.upperBound : nil
    }

    /// The last paragraph, all short lines, a name first, and two lines of contact data: a signature nobody announced.
    private func isContactBlock(_ lines: Range<Int>, _ body: BodyLines) -> Bool {
        guard hasText, (3...10).contains(lines.count), isLast(lines.upperBound - 1, body),
            NameWords.areAll(body.lines[lines.lowerBound].text[...], atMost: 7),
            !LineClues(body.fold(lines.lowerBound)).hasDigit
        else { return false }
        let above = (range.lowerBound..<lines.lowerBound).last { !body.isBlank($0) }
        StepMeter.add(lines.lowerBound - (above ?? range.lowerBound))
        if let above, body.lines[above].text.hasSuffix(":") {
            return false
        }
        let contacts = lines.count { SignatureClues.holdsContact(body.fold($0)) }
        return contacts >= 2 && !lines.contains { SignatureClues.isProse(body.lines[$0].text) }
    }

    // MARK: - What follows

    /// Whether nothing but what is no text follows in this stretch.
    private func isLast(_ index: Int, _ body: BodyLines) -> Bool {
        for line in (index + 1)..<max(range.upperBound, index + 1) {
            StepMeter.add(1)
            if body.isBlank(line) { continue }
            let text = body.lines[line].text
            return SignatureClues.isDelimiter(text) || SignatureClues.isAdvert(body.fold(line))
                || SignatureClues.isRule(text, body.fold(line))
        }
        return true
    }

    private func isList(above index: Int, _ body: BodyLines) -> Bool {
        var line = index - 1
        while line >= range.lowerBound, body.isBlank(line) { line -= 1 }
        StepMeter.add(index - line)
        guard line >= range.lowerBound else { return true }
        let text = body.lines[line].text.drop { $0 == " " }
        return text.hasPrefix("-") || text.hasPrefix("*") || text.hasPrefix("•") || text.hasPrefix("–")
            || text.hasSuffix(":")
    }

    /// Few lines, short ones, no sentence among the first two, no question at all.
    private mutating func looksSigned(behind index: Int, _ body: BodyLines, atLeast least: Int = 0) -> Bool {
        looks -= 1
        guard looks > 0 else { return false }
        var count = 0
        for line in (index + 1)..<max(range.upperBound, index + 1) {
            StepMeter.add(1)
            if body.isBlank(line) { continue }
            let folded = body.fold(line)
            if SignatureClues.isAdvert(folded) || SignatureClues.isPostscript(folded) { break }
            if PhraseBook.all.disclaimers.starts(folded[...]) { return true }
            let text = body.lines[line].text
            if count < 5, text.hasSuffix("?") { return false }
            if count < 2, SignatureClues.isProse(text) { return false }
            count += 1
            if count > 15 { return false }
        }
        return count >= least
    }

    /// A rule is a heading's underline or a break between paragraphs more often than the mark of a signature.
    private mutating func isSignatureRule(_ index: Int, _ body: BodyLines) -> Bool {
        guard hasText, index + 1 < range.upperBound else { return index + 1 == range.upperBound && hasText }
        let isSetOff = index == range.lowerBound || body.isBlank(index - 1) || body.lines[index].text.hasPrefix("__")
        guard isSetOff, let next = body.nextText(from: index + 1), next < range.upperBound else {
            return body.nextText(from: index + 1).map { $0 >= range.upperBound } ?? true
        }
        return next <= index + 2 && looksSigned(behind: index, body, atLeast: 1)
    }

    private mutating func ends(_ closing: SignatureClues.Closing, at index: Int, _ body: BodyLines) -> Bool {
        guard looksSigned(behind: index, body) else { return false }
        guard closing == .thanks else { return true }
        var (lines, contacts) = (0, 0)
        for line in (index + 1)..<max(min(range.upperBound, index + 40), index + 1) where !body.isBlank(line) {
            lines += 1
            if SignatureClues.holdsContact(body.fold(line)) { contacts += 1 }
        }
        return lines >= 2 && contacts >= 1
    }

    private func postscript(behind index: Int, _ body: BodyLines) -> Int? {
        for line in (index + 1)..<max(range.upperBound, index + 1) {
            StepMeter.add(1)
            if !body.isBlank(line), SignatureClues.isPostscript(body.fold(line)) { return line }
        }
        return nil
    }

    private func advertEnd(_ index: Int, _ body: BodyLines) -> Int {
        var end = index + 1
        while end < min(range.upperBound, index + 4), !body.isBlank(end), body.lines[end].text.utf8.count <= 80,
            !SignatureClues.isProse(body.lines[end].text)
        {
            end += 1
        }
        return end
    }
}
