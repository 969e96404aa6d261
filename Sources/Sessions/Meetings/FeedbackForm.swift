/// The questions asked after a session. They are about the session, never about a person (law 13); `Programmes` refuses
/// a form that rates somebody.
package struct FeedbackForm: Hashable, Sendable, Codable {
    package struct Question: Hashable, Sendable, Codable {
        package enum Scale: String, CaseIterable, Sendable, Codable {
            /// 1 to 5.
            case score
            /// In the person's own words.
            case words
        }

        package var text: String
        package var scale: Scale

        package init(_ text: String, _ scale: Scale) { (self.text, self.scale) = (text, scale) }
    }

    /// Question 1 is the first.
    package var questions: [Question]
    /// Answered on its page only, and stored without the person (law 13).
    package var anonymous: Bool

    package init(questions: [Question], anonymous: Bool = false) {
        (self.questions, self.anonymous) = (questions, anonymous)
    }
}
