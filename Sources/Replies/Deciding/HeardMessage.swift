package import Foundation
package import Sessions

/// A raw message, understood as far as it goes by itself: what `Evidence` to look up, and which words are new.
package struct HeardMessage: Hashable, Sendable {
    package var evidence: Evidence
    package var text: CutText
    /// The whole body as plain text.
    package var fullText: String
    package var subject: String?
    /// As the message names the sender: `Lan <lan@example.org>`.
    package var sender: String?
    /// When it was written, as its Date field says (RFC 5322 §3.6.1); nil where it says nothing that can be read.
    package var dated: Date?
    /// Why it may not be read at all; nil if it may.
    package var refusal: Reason?

    package init(
        evidence: Evidence, text: CutText, fullText: String = "", subject: String? = nil, sender: String? = nil,
        dated: Date? = nil, refusal: Reason? = nil
    ) {
        (self.evidence, self.text, self.fullText) = (evidence, text, fullText)
        (self.subject, self.sender, self.dated, self.refusal) = (subject, sender, dated, refusal)
    }
}
