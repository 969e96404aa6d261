package import InternetMessage

/// A message's body, divided into what its writer wrote now and what was there before.
package struct CutText: Hashable, Sendable {
    /// The newly written words; lines end with `\n`, no blank lines at the ends.
    package var new: String
    /// Everything else, in its order: quotations, attribution, signature, adverts. Nothing is thrown away. Written out
    /// when somebody asks: what is new is all that is read of most messages.
    package var elided: String { BodyText(lines: elidedLines).string }
    /// The lines of `elided`.
    package var elidedLines: [BodyLine]
    /// Answers written inside the quotation, each with the quoted line above it.
    package var inline: [InlineAnswer]

    /// One of our own messages stands in it unquoted: whoever has that message can tell what was written into it.
    package var holdsOurs = false

    package struct InlineAnswer: Hashable, Sendable {
        package var quoted: String
        package var answer: String
    }

    package init(new: String, elided: [BodyLine] = [], inline: [InlineAnswer] = []) {
        (self.new, elidedLines, self.inline) = (new, elided, inline)
    }
}
