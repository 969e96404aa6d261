package import Sessions

/// One line of a collection of labelled replies: what was written, and what a careful secretary would write down. Every
/// key of the label is always there.
package struct ReplyFixture: Encodable, Sendable {
    private let id: String
    private let lang: String
    private let kind: String
    private let text: String
    private let label: Label

    package init(id: String, kind: String, text: String, label: Reading) {
        (self.id, self.kind, self.text) = (id, kind, text)
        self.label = Label(reading: label)
        lang = Self.language(of: text)
    }

    /// `mixed` also stands for a text without words.
    private static func language(of text: String) -> String {
        let text = ReplyText(text)
        guard text.words.contains(where: { $0.kind == .word }) else { return "mixed" }
        if text.isVietnamese { return text.hasEnglish ? "mixed" : "vi" }
        return "en"
    }

    private struct Label: Encodable, Sendable {
        let reading: Reading

        private enum CodingKeys: String, CodingKey {
            case partstat, delegate, guests, party, late, leavesEarly, question, reschedule, topic, idea, petition
            case unsubscribe, answers, ambiguous
        }

        func encode(to encoder: any Encoder) throws {
            var label = encoder.container(keyedBy: CodingKeys.self)
            try label.encode(reading.status, forKey: .partstat)
            try label.encode(reading.delegate, forKey: .delegate)
            try label.encode(reading.guests, forKey: .guests)
            try label.encode(reading.party, forKey: .party)
            try label.encode(reading.late, forKey: .late)
            try label.encode(reading.leavesEarly, forKey: .leavesEarly)
            try label.encode(reading.question, forKey: .question)
            try label.encode(reading.reschedule, forKey: .reschedule)
            try label.encode(reading.topic, forKey: .topic)
            try label.encode(reading.idea, forKey: .idea)
            try label.encode(reading.petition, forKey: .petition)
            try label.encode(reading.unsubscribe, forKey: .unsubscribe)
            let answers = Dictionary(uniqueKeysWithValues: reading.answers.map { ("\($0.key)", $0.value) })
            try label.encode(answers.isEmpty ? nil : answers, forKey: .answers)
            try label.encode(reading.clarify, forKey: .ambiguous)
        }
    }
}
