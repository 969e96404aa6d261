import Foundation
import Sessions

/// Automatic mail that its header does not admit, and until when somebody is away.
enum AutomaticWords {
    /// A subject that begins with such a word raises the suspicion and no more.
    static let subjects = [
        "automatic reply", "auto reply", "auto-reply", "autoreply", "out of office", "out of the office",
        "trả lời tự động", "tự động trả lời", "thư trả lời tự động", "vắng mặt", "tự động:", "auto:",
        "réponse automatique", "absence du bureau", "automatische antwort", "abwesenheit", "abwesenheitsnotiz",
        "respuesta automática", "fuera de la oficina", "resposta automática", "risposta automatica",
        "automatisch antwoord",
        "afwezig", "odpowiedź automatyczna", "automatická odpověď", "автоматический ответ", "автовідповідь", "autosvar",
        "automatiskt svar", "automatisk svar", "automaattinen vastaus", "otomatik yanıt", "自動応答", "自动回复", "自動回覆",
        "자동 회신", "การตอบกลับอัตโนมัติ", "balasan otomatis", "undeliverable", "delivery status notification",
        "mail delivery",
    ]

    /// Phrases of the body that only such mail has.
    static let bodies = [
        "i am out of the office", "i'm out of the office", "i am currently out of", "i will be out of the office",
        "this is an automated", "this is an automatic", "do not reply to this", "limited access to email",
        "limited access to my email", "đây là thư tự động", "đây là email tự động", "thư trả lời tự động",
        "sẽ trả lời thư sau", "sẽ phản hồi khi trở lại", "sẽ phản hồi sau khi", "sẽ trả lời sau khi",
        "hiện tôi đang nghỉ phép",
    ]

    /// The words that make a message without automatic headers suspect, quoted; nil if none do.
    static func suspicion(subject: String, text: String) -> String? {
        let subject = withoutPrefixes(subject.lowercased().precomposedStringWithCanonicalMapping)
        if let word = subjects.first(where: { subject.hasPrefix($0) }) { return "Subject: “\(word)”" }
        let text = String(text.prefix(2_000)).lowercased().precomposedStringWithCanonicalMapping
        return bodies.first { text.contains($0) }.map { "“\($0)”" }
    }

    /// `Re: ` and `Trả lời: ` in front say that a person answered something automatic.
    private static func withoutPrefixes(_ subject: String) -> String {
        subject.trimmingCharacters(in: .whitespaces)
    }

    /// The last day of an absence: the first date behind `until`, `đến hết`, `return on` …; in a year that is not said,
    /// the next such day after `received`.
    static func awayUntil(_ text: String, received: WallDate) -> WallDate? {
        let words = String(text.prefix(2_000)).lowercased().precomposedStringWithCanonicalMapping
        for mark in [
            "đến hết ngày", "đến hết", "đến ngày", "tới ngày", "until", "through", "till", "returning on", "return on",
            "back on", "trở lại ngày", "trở lại vào ngày", "trở lại làm việc ngày",
        ] {
            guard let found = words.range(of: mark) else { continue }
            if let date = DateWords.first(in: words[found.upperBound...].prefix(40), after: received) { return date }
        }
        return nil
    }
}

/// Dates as people write them in a sentence.
enum DateWords {
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// `20/6`, `20/06/2027`, `20 tháng 6`, `3 June`, `June 3`, `2027-06-03`.
    static func first(in text: some StringProtocol, after received: WallDate) -> WallDate? {
        let words = text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).prefix(8).map { String($0) }
        let numbers = words.map { Int($0.filter(\.isNumber)) }
        for (index, number) in numbers.enumerated() {
            guard let number else { continue }
            let next = index + 1 < words.count ? words[index + 1] : ""
            if number > 1900, index + 2 < numbers.count, let month = numbers[index + 1], let day = numbers[index + 2] {
                return WallDate(year: number, month: month, day: day)
            }
            if let month = month(next) { return date(number, month, year(numbers, index + 2), received) }
            if index > 0, let month = month(words[index - 1]) {
                return date(number, month, year(numbers, index + 1), received)
            }
            if next == "tháng", index + 2 < numbers.count, let month = numbers[index + 2] {
                return date(number, month, year(numbers, index + 4) ?? year(numbers, index + 3), received)
            }
            if index + 1 < numbers.count, let month = numbers[index + 1], (1...12).contains(month) {
                return date(number, month, year(numbers, index + 2), received)
            }
            return nil
        }
        return nil
    }

    private static func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }

    private static func year(_ numbers: [Int?], _ index: Int) -> Int? {
        guard index < numbers.count, let year = numbers[index], (2000...2200).contains(year) else { return nil }
        return year
    }

    private static func date(_ day: Int, _ month: Int, _ year: Int?, _ received: WallDate) -> WallDate? {
        if let year { return WallDate(year: year, month: month, day: day) }
        guard let sameYear = WallDate(year: received.year, month: month, day: day) else { return nil }
        return sameYear < received ? WallDate(year: received.year + 1, month: month, day: day) : sameYear
    }
}
