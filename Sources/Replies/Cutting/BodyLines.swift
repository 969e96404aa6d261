import Foundation
import InternetMessage

extension StringProtocol {
    /// Without the blanks at its ends: tabs and spaces of any width.
    var trimmingBlanks: SubSequence {
        func isBlank(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000: true
            default: false
            }
        }
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return self[startIndex..<startIndex] }
        return self[start..<scalars.index(after: last)]
    }
}

/// The lines of a body, with what is asked of them again and again: folded once and only when asked for, since most
/// lines of most messages are quoted and nobody looks at their words. A class, so that the remembered lines are never
/// copied with it.
final class BodyLines {
    let lines: [BodyLine]
    private var folds: [[UInt8]?]

    init(_ lines: [BodyLine]) {
        self.lines = lines
        folds = Array(repeating: nil, count: lines.count)
    }

    var count: Int { lines.count }

    func isBlank(_ index: Int) -> Bool { lines[index].isBlank }

    func depth(_ index: Int) -> Int { lines[index].quoteDepth }

    /// The folded text of a line.
    func fold(_ index: Int) -> [UInt8] {
        if let fold = folds[index] { return fold }
        let fold = FoldedText.fold(lines[index].text)
        folds[index] = fold
        return fold
    }

    /// Whether our own cut line is in a line, by whatever is left of it.
    func isOurs(_ index: Int) -> Bool {
        let line = lines[index]
        return line.marks.contains(.watched) || OwnMark.position(in: line.text) != nil
            || SeparatorLines.isOurs(fold(index))
    }

    /// The first line that is not blank, from `index` on and before `index + limit`.
    func nextText(from index: Int, within limit: Int = 8) -> Int? {
        var index = index
        let end = min(index + limit, count)
        while index < end {
            if !isBlank(index) { return index }
            index += 1
        }
        return nil
    }

    /// Lines as one, for what clients wrap.
    func joined(_ range: ClosedRange<Int>) -> String {
        StepMeter.add(range.reduce(0) { $0 + min(lines[$1].text.utf8.count, 500) })
        return range.map { index in
            let text = lines[index].text
            return (text.utf8.count <= 500 ? text[...] : text.prefix(500)).trimmingBlanks
        }.joined(separator: " ")
    }
}
