import Foundation
import Sessions

/// Which of the sessions of one message an answer is for: the only one; those it names by day; each, if it says so.
struct SessionChoice {
    let targets: [Identification.Target]
    let context: KnownContext

    enum Choice {
        case none
        case one(Identification.Target)
        case several([ChosenReading])
        case unclear([Session.ID])
    }

    func choose(_ text: String) -> Choice {
        if targets.count <= 1 { return targets.first.map { .one($0) } ?? .none }
        let feedback = targets.filter { $0.kind == .feedback }
        let coming = targets.filter { $0.kind != .feedback }
        if feedback.count == 1, let form = context.sessions[feedback[0].session]?.feedback {
            let answers = WordReader.read(text, kind: .feedback, form: ReplyForm(form))
            if !answers.answers.isEmpty || answers.clarify { return .one(feedback[0]) }
        }
        if coming.count == 1 { return .one(coming[0]) }
        return chooseByDay(text, coming.isEmpty ? targets : coming)
    }

    private func chooseByDay(_ text: String, _ targets: [Identification.Target]) -> Choice {
        if Self.saysAll(text) {
            return .several(targets.map { ChosenReading(target: $0, reading: WordReader.read(text, kind: $0.kind)) })
        }
        var chosen: [ChosenReading] = []
        for part in Self.parts(of: text) {
            let reading = WordReader.read(part, kind: .rsvp)
            let named = targets.filter { names($0.session, in: part) }
            if reading.status != nil || reading.clarify {
                guard named.count == 1 else { return unclearOrSingle(text, targets) }
                chosen.append(ChosenReading(target: named[0], reading: reading))
            }
        }
        let sessions = Set(chosen.map(\.target.session))
        return chosen.isEmpty || sessions.count < chosen.count ? unclearOrSingle(text, targets) : .several(chosen)
    }

    private func unclearOrSingle(_ text: String, _ targets: [Identification.Target]) -> Choice {
        let named = targets.filter { names($0.session, in: text) }
        if named.count == 1 { return .one(named[0]) }
        let reading = WordReader.read(text, kind: .rsvp)
        if reading.status == nil, !reading.clarify {
            return .one(Identification.Target(session: targets[0].session, kind: .other))
        }
        return .unclear(targets.map(\.session))
    }

    private static func saysAll(_ text: String) -> Bool {
        let text = text.lowercased().precomposedStringWithCanonicalMapping
        return [
            "cả hai buổi", "cả 2 buổi", "cả hai", "cả 2", "cả ba buổi", "cả 3", "ca hai", "ca 2", "both", "all of them",
            "all three",
            "mọi buổi", "tất cả các buổi",
        ].contains { text.contains($0) }
    }

    /// Sentences, lines, and what a comma or a contrast divides.
    private static func parts(of text: String) -> [String] {
        var text = text
        for word in [" nhưng ", " còn ", " but ", " and ", " và "] { text = text.replacing(word, with: "\n") }
        return text.split { $0.isNewline || ".,;!?".contains($0) }.map(String.init)
    }

    /// Whether a text names the day of a session: `14/9`, `14 tháng 9`, `ngày 14`, `thứ ba`, `Tuesday`, `September 14`.
    func names(_ id: Session.ID, in text: String) -> Bool {
        guard let date = context.sessions[id]?.start.date else { return false }
        let text = ReplyText(text)
        let words = text.words
        let forms = words.map(\.form)
        for (index, word) in words.enumerated() {
            let next = index + 1 < forms.count ? forms[index + 1] : ""
            let afterNext = index + 2 < forms.count ? forms[index + 2] : ""
            if word.value == Double(date.day) {
                let before = index > 0 ? forms[index - 1] : ""
                if ["/", "-", "tháng", "."].contains(next), Double(afterNext) == Double(date.month) { return true }
                if ["ngày", "hôm", "buổi", "mùng"].contains(before), !["/", "-"].contains(next) { return true }
                if Self.months[date.month - 1].hasPrefix(next), next.count >= 3 { return true }
            }
            // `thu 6` typed without marks is no Thursday, and neither is cô Thu; `mon` is a subject.
            let isDay = word.form == "thu" && Self.vietnameseWeekdays.contains { $0.contains(next) }
            let isEnglish = !text.isVietnamese || !["thu", "mon"].contains(word.form)
            if isEnglish, !isDay, word.form.count >= 3, Self.weekdays[date.weekday - 1].hasPrefix(word.form) {
                return true
            }
            if word.plain == "thu", Self.vietnameseWeekdays[date.weekday - 1].contains(next) { return true }
            if date.weekday == 7, word.plain == "chu", ["nhật", "nhat"].contains(next) { return true }
        }
        return false
    }

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    private static let vietnameseWeekdays: [Set<String>] = [
        ["hai", "2"], ["ba", "3"], ["tư", "tu", "4"], ["năm", "nam", "5"], ["sáu", "sau", "6"], ["bảy", "bay", "7"], [],
    ]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
