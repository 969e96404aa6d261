/// What a person was asked back, and what they had written: their next words are read against it.
package struct AskedBack: Hashable, Sendable {
    package var question: ReceiptContent.Question
    /// The words that were unclear, whole.
    package var words: String
    /// The session they answered, where that was known.
    package var session: Session.ID?
    /// The message that is answered now is the question itself; otherwise it is the one whose answer was asked back
    /// about, and only the very word that was asked for answers the question.
    package var isDirect: Bool
    /// It was answered, and the earlier words are being read in that light.
    package var isAnswered = false

    package init(_ question: ReceiptContent.Question, words: String, session: Session.ID? = nil, isDirect: Bool = true)
    {
        (self.question, self.words) = (question, words)
        (self.session, self.isDirect) = (session, isDirect)
    }
}
