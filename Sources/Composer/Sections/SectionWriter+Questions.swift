import Sessions

extension SectionWriter {
    /// The questions with their numbers and scales, and how an answer looks; for an anonymous form only the way to its
    /// page (law 13).
    func addQuestions(to values: inout TemplateValues) throws(MessageComposer.Refusal) {
        guard let session = item.session, let form = session.feedback else { throw .incomplete(kind) }
        values[.isAnonymous] = form.anonymous
        values[.isNudge] = item.notice.key.step == "nudge"
        values[.feedbackURL] = links.feedback(session.id)
        guard !form.anonymous else { return }
        values.set(
            .questions,
            lines: form.questions.enumerated().map { index, question in
                "\(index + 1). \(cleanLine(question.text)) (\(scale(question.scale)))"
            })
        values[.example] = form.questions.enumerated().map { example($0, $1.scale) }.joined(separator: ", ")
    }

    private func scale(_ scale: FeedbackForm.Question.Scale) -> String {
        switch scale {
        case .score: words.scale
        case .words: words.inWords
        }
    }

    /// Scores that differ, so that nobody takes the example for a form to send back as it is.
    private func example(_ index: Int, _ scale: FeedbackForm.Question.Scale) -> String {
        switch scale {
        case .score: "\(index + 1): \(5 - index % 2)"
        case .words: "\(index + 1): …"
        }
    }
}
