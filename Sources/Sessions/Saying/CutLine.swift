/// The line above everything that is ours in a message: what stands above it in an answer is new, what stands below is
/// quoted. Not translated, so that it is recognised whatever language a mail was in.
package enum CutLine {
    /// The whole line as it is written, in the text part and in the HTML part.
    package static let text = "--- ↑ Trả lời phía trên dòng này · Reply above this line ↑ ---"

    /// What to look for, without regard to case: it is plain ASCII and survives a client that spoils the rest.
    package static let core = "reply above this line"

    /// The class of the element that holds the line in the HTML part. Some clients put a prefix before it when they
    /// quote (`x_`, `m_123`), so look for it inside class names.
    package static let htmlClass = "convoke-cut-line"
}
