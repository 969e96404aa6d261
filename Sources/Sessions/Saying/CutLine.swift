/// The line above everything that is ours in a message: what stands above it in an answer is new, what stands below is
/// quoted. Not translated, so that it is recognised whatever language a mail was in.
///
/// Clients do many things to it: they put `>` before it, wrap it, strip its class or rename its id, take away what they
/// do not know. So it is known by any of four things: either half of its words, the arrow, the mark, the class.
package enum CutLine {
    /// The whole line as it is written, in the text part and in the HTML part.
    package static let text = "--- ↑ Trả lời phía trên dòng này · Reply above this line ↑ ---"

    /// The two halves, to be looked for without regard to case.
    package static let cores = ["trả lời phía trên dòng này", core]

    /// The half that is plain ASCII and survives a client that spoils the rest.
    package static let core = "reply above this line"

    /// The hidden marker: the class of the element that holds the line in the HTML part. Some clients put a prefix before it
    /// when they quote (`x_`, `m_123`), so look for it at the end of names.
    package static let htmlClass = "convoke-cut-line"
}
