package import Sessions

/// What a reply answers; the same word means different things under each.
package enum ReplyKind: String, CaseIterable, Sendable, Codable {
    /// An invitation, an update or a reminder: does the person come?
    case rsvp
    /// The questions after a session.
    case feedback
    /// On which of some days the person could come.
    case poll
    /// The offer of a turn: is it taken?
    case turn
    /// An agenda, a call for topics, a receipt, or nothing of ours.
    case other

    /// What an answer to a notice of this kind is about.
    package init(_ kind: Notice.Kind) {
        switch kind {
        case .invitation, .update, .cancellation, .reminder: self = .rsvp
        case .feedbackRequest: self = .feedback
        case .datePoll: self = .poll
        case .turnOffer: self = .turn
        case .callForTopics, .agenda, .digest, .receipt, .report, .news: self = .other
        }
    }
}

/// The scale of each question that was asked, question 1 first.
package struct ReplyForm: Hashable, Sendable {
    package var scales: [FeedbackForm.Question.Scale]

    package init(scales: [FeedbackForm.Question.Scale]) { self.scales = scales }

    package init(_ form: FeedbackForm) { scales = form.questions.map(\.scale) }

    /// How useful was the content (1 to 5), how did time and pace suit (1 to 5), what to keep or change (words).
    package static let standard = ReplyForm(scales: [.score, .score, .words])
}
