import Sessions

extension ProgrammeReader {
    private static let questionLimit = 20

    /// A form, each of whose questions is about the session (law 13).
    func readFeedback(_ node: SourceNode, _ faults: FaultList) -> FeedbackForm? {
        guard let fields = Fields(node, ProgrammeShapes.feedback, faults: faults) else { return nil }
        let anonymous = fields.read("anonymous", SingleValue.boolean)
        let questions = fields.list("questions", readQuestion)
        if let node = fields.node("questions"), case .list(let all) = node.content {
            if all.isEmpty { faults.add(.emptyValue, at: node) }
            if all.count > Self.questionLimit {
                faults.add(.outOfRange(String(all.count), 1, Self.questionLimit), at: node)
            }
        }
        return FeedbackForm(questions: questions, anonymous: anonymous ?? false)
    }

    private func readQuestion(_ node: SourceNode, _ faults: FaultList) -> FeedbackForm.Question? {
        guard let fields = Fields(node, ProgrammeShapes.question, faults: faults) else { return nil }
        let text = fields.located("text", SingleValue.line)
        let scale: FeedbackForm.Question.Scale? = fields.read("scale", SingleValue.choice)
        if let text, let objection = screening.objection(to: text.value, scale ?? .score) {
            faults.add(objection.problem, at: text)
        }
        guard let text, let scale else { return nil }
        return FeedbackForm.Question(text.value, scale)
    }
}
