import Sessions

/// Reads answers to numbered questions.
struct FeedbackReader {
    let text: ReplyText
    let form: ReplyForm

    func read(into readout: inout Readout) {
        readout.rules = ["no answers to numbered questions"]
    }
}
