// Outlook and some phones put the whole old message under a header block and quote nothing. What people write into it is
// told from it by one thing only: the message itself, which the ledger keeps. Its letters are one long row; the lines of
// the old part are held against it in their order, whatever a client has wrapped, indented or linked:
//
//   the next letters of the row       ours
//   the same a little further on      ours; the client left something out
//   ours to the end of a line, and then more     the rest was written behind it
//   anything else                     was written between
//
// What is ours then gets its sign of quotation, and the body is read like that of any client that quotes.

import Foundation
import InternetMessage

/// One of our own messages, of which an answer holds a copy without marks.
struct OriginalText {
    private let letters: [UInt8]
    /// Places in the row where a line of the message ends.
    private let lineEnds: Set<Int>
    private var position = 0
    /// How far ahead lines were searched for, in all.
    private var budget: Int

    /// How far ahead a line is searched for, and how many letters it takes to be searched for.
    private static let window = 2_000
    private static let telling = 12

    private init(_ message: BodyText) {
        var (letters, ends): ([UInt8], Set<Int>) = ([], [])
        let cut = message.lines.firstIndex { OwnMark.position(in: $0.text) != nil }
        for line in message.lines[((cut ?? -1) + 1)...] {
            letters += LetterRow(line.text).octets
            ends.insert(letters.count)
        }
        (self.letters, lineEnds, budget) = (letters, ends, 1_000_000)
    }

    /// The lines of a body with those of our message quoted that its client did not quote, or nil where it holds no copy
    /// of it. `message` is the same message in its forms, text and HTML.
    static func quoted(_ lines: [BodyLine], _ fates: [LineFate], message: [BodyText]) -> [BodyLine]? {
        message.compactMap { form in
            var original = OriginalText(form)
            return original.quote(lines, fates)
        }.max { $0.known < $1.known }?.lines
    }

    private mutating func quote(_ lines: [BodyLine], _ fates: [LineFate]) -> (lines: [BodyLine], known: Int)? {
        var (quoted, known, unknown) = ([BodyLine](), 0, 0)
        for (index, line) in lines.enumerated() {
            guard Self.isUnmarked(line, fates[index]) else {
                quoted.append(line)
                continue
            }
            let row = LetterRow(line.text)
            let count = row.octets.isEmpty ? 0 : ownCount(row.octets)
            known += count
            unknown += row.octets.count - count
            if count == row.octets.count {
                quoted.append(BodyLine(line.text, quoteDepth: 1, marks: line.marks.intersection(.watched)))
            } else {
                let (own, written) = row.divided(at: count)
                if count > 0 { quoted.append(BodyLine(own, quoteDepth: 1)) }
                // Set off from ours, so that it is not taken for the end of a wrapped line.
                if quoted.last.map({ $0.quoteDepth > 0 }) ?? false { quoted.append(BodyLine("")) }
                quoted.append(BodyLine(written))
            }
        }
        return known >= 40 && known > unknown ? (quoted, known) : nil
    }

    /// Old, and only its place or a container of the client's tells.
    private static func isUnmarked(_ line: BodyLine, _ fate: LineFate) -> Bool {
        fate == .unmarked || (fate == .quoted && line.quoteDepth == 0)
    }

    /// How many of the letters of a line are ours: all, none, or those before something that was added.
    private mutating func ownCount(_ line: [UInt8]) -> Int {
        let here = common(line, at: position)
        if here == line.count, here >= 8 || lineEnds.contains(position + here) { return advance(to: position, here) }
        if here >= 8, lineEnds.contains(position + here) { return advance(to: position, here) }
        guard line.count >= Self.telling, let place = find(line.prefix(Self.telling)) else { return 0 }
        let count = common(line, at: place)
        if count == line.count || lineEnds.contains(place + count) { return advance(to: place, count) }
        // A character that a client changed.
        guard count * 5 >= line.count * 4 else { return 0 }
        return advance(to: place, count) == 0 ? 0 : line.count
    }

    private mutating func advance(to place: Int, _ count: Int) -> Int {
        position = place + count
        return count
    }

    private func common(_ line: [UInt8], at place: Int) -> Int {
        let count = zip(line, letters[min(place, letters.count)...]).prefix { $0 == $1 }.count
        StepMeter.add(count + 1)
        return count
    }

    private mutating func find(_ start: ArraySlice<UInt8>) -> Int? {
        let end = min(position + Self.window, letters.count - start.count)
        guard position <= end, budget > 0 else { return nil }
        for place in position...end {
            budget -= 1
            if letters[place] == start[0], letters[place...].starts(with: start) {
                StepMeter.add(place - position)
                return place
            }
        }
        StepMeter.add(end - position)
        return nil
    }
}

/// The letters and figures of a line, small and composed, without addresses of the web: clients add those, cut them and
/// send them through gateways of their own.
private struct LetterRow {
    private(set) var octets: [UInt8] = []
    private let scalars: [Unicode.Scalar]
    /// How many octets there are when each character has been read.
    private var counts: [Int] = []

    init(_ text: String) {
        scalars = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
        StepMeter.add(text.utf8.count)
        var isAddress = false
        for index in scalars.indices {
            let scalar = scalars[index]
            if isAddress {
                isAddress = !(scalar == ">" || scalar == ")" || scalar.properties.isWhitespace)
            } else {
                isAddress = Self.beginsAddress(scalars[index...])
            }
            if !isAddress, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                octets += Array(scalar.properties.lowercaseMapping.utf8)
            }
            counts.append(octets.count)
        }
    }

    private static func beginsAddress(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        switch rest.first {
        case "h": rest.starts(with: "http://".unicodeScalars) || rest.starts(with: "https://".unicodeScalars)
        case "m": rest.starts(with: "mailto:".unicodeScalars)
        default: false
        }
    }

    /// The text up to its `count`th octet, with the signs behind it, and the rest from the next letter on.
    func divided(at count: Int) -> (String, String) {
        let end = counts.firstIndex { $0 > count } ?? scalars.count
        var first = String.UnicodeScalarView()
        var second = String.UnicodeScalarView()
        first.append(contentsOf: scalars[..<end])
        second.append(contentsOf: scalars[end...])
        return (String(first), String(second))
    }
}
