/// The line above everything that is ours in a message: what stands above it in an answer is new, what stands below is
/// quoted. Not translated, so that it is recognised whatever language a mail was in.
///
/// Clients do many things to it: they put `>` before it, wrap it, strip its class or rename its id, take away what they
/// do not know, translate it. So it is known by any of four things: either half of its words, the arrow, the mark, the
/// class.
package enum CutLine {
    /// The whole line as it is written, in the text part and in the HTML part.
    package static let text = mark + words

    /// The line without its hidden marker: in calendar objects, whose readers are of many kinds and need no marker.
    package static let words = "--- ↑ Trả lời phía trên dòng này · Reply above this line ↑ ---"

    /// The hidden marker, at the very beginning of the line: four joiners (U+200D) in a row. They have no width and no
    /// sound. Emoji need them, so clients, servers and character sets of Unicode keep them; but two in a row say nothing,
    /// and nobody writes four. At the beginning, because what stands before them is the writer's, wherever the line is
    /// broken or joined to another; on no word and in no address, because letters torn apart by such characters are what
    /// filters look for.
    package static let mark = "\u{200D}\u{200D}\u{200D}\u{200D}"

    /// The two halves, to be looked for without regard to case.
    package static let cores = ["trả lời phía trên dòng này", core]

    /// The half that is plain ASCII and survives a client that spoils the rest.
    package static let core = "reply above this line"

    /// The class of the element that holds the line in the HTML part. Some clients put a prefix before it when they quote
    /// (`x_`, `m_123`), so look for it at the end of names.
    package static let htmlClass = "convoke-cut-line"
}
