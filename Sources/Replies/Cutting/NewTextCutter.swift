// A body is divided in three steps, each over all lines once:
//
//   1. `OldTextFinder` tells what others wrote: quotations, their introductions, old messages without any mark.
//   2. `SignatureFinder` tells, in what is left, text from signatures, adverts, disclaimers.
//   3. `CutAssembly` puts the parts together; every line is in exactly one of them.
//
// What is new is then: the writer's lines above, inside and below the quotation, in their order. If that is nothing,
// `CutAssembly.takeWhatIsLeft` says what is taken instead, and when new text stays empty.
//
// Which words clients write is data (`Languages`), what the parts look like is rules. Nothing looks more than a fixed
// number of lines ahead or back, and no line is read by the rules that is quoted already, so the work grows with the
// length of the body and no faster.

import Foundation
package import InternetMessage
import Sessions

/// Finds what was newly written in a body.
package enum NewTextCutter {
    /// `original` is the message of ours that is answered, in its forms, where it is known: what is written into it is
    /// then found, also where the client quotes nothing (`CutText.holdsOurs`).
    package static func cut(_ body: BodyText, original: [BodyText] = []) -> CutText {
        let lines = OwnMark.onLinesOfItsOwn(body.lines)
        let finder = read(body.isFromHTML ? lines.map(signed) : lines)
        if finder.holdsOurs, !original.isEmpty,
            let quoted = OriginalText.quoted(finder.body.lines, finder.fates, message: original)
        {
            var assembly = CutAssembly(read(quoted))
            return assembly.result()
        }
        var assembly = CutAssembly(finder)
        return assembly.result()
    }

    private static func read(_ lines: [BodyLine]) -> OldTextFinder {
        var finder = OldTextFinder(lines)
        finder.run()
        return finder
    }

    /// The ends of class names and ids by which our own cut line is known in HTML.
    package static let watched = [CutLine.htmlClass]

    /// HTML made from plain text keeps the `>` signs as text.
    private static func signed(_ line: BodyLine) -> BodyLine {
        guard line.quoteDepth == 0, line.text.hasPrefix(">"), var plain = BodyText.plain(line.text).lines.first else {
            return line
        }
        plain.marks = line.marks
        return plain
    }
}
