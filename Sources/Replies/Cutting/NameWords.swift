import Foundation
import InternetMessage

/// Judges the words of an attribution as people wrote them: names and dates begin with capitals, sentences do not.
enum NameWords {
    /// Small words that stand in names and dates of attributions.
    private static let particles: Set<String> = [
        "van", "von", "de", "der", "den", "da", "di", "do", "dos", "das", "del", "la", "le", "el", "al", "bin", "binti",
        "ten",
        "ter", "af", "av", "zu", "y", "e", "i", "and", "via", "at", "on", "um", "à", "às", "a", "alle", "ore", "las",
        "om",
        "o", "kl", "kl.", "klo", "v", "в", "о", "г", "г.", "р", "р.", "lúc", "vào", "thg", "tháng", "ngày", "th",
        "pukul",
        "la", "saat", "uhr", "h", "am", "pm", "dne", "odesílatel", "odesilatel", "from", "of", "por", "the", "το",
        "στις",
        "giorno", "dniu", "użytkownik", "gmt", "utc", "d'", "l'", "le.", "die", "het", "der", "kello", "tarihinde",
    ]

    /// How many of the words could stand in a name or a date, from 0 to 1.
    static func share(_ text: Substring) -> Double {
        let words = words(of: text).prefix(40)
        guard !words.isEmpty else { return 1 }
        return Double(words.count { isNameWord($0) }) / Double(words.count)
    }

    /// Whether every word could stand in a name or a date.
    static func areAll(_ text: Substring, atMost count: Int) -> Bool {
        let words = words(of: text)
        return words.count <= count && words.allSatisfy(isNameWord)
    }

    private static func words(of text: Substring) -> [Substring] {
        StepMeter.add(text.utf8.count)
        guard LatinLetters.areAll(of: text) else { return text.split(whereSeparator: \.isWhitespace) }
        return text.unicodeScalars.split(whereSeparator: \.isWhitespace).map { Substring($0) }
    }

    private static func isNameWord(_ word: Substring) -> Bool {
        // Most begin so, and need no further look.
        if let first = word.utf8.first, (0x41...0x5A).contains(first) || LineClues.isDigit(first) { return true }
        if word.hasSuffix(".") || word.hasSuffix(".,") || word.contains("@") { return true }
        guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else { return true }
        if !first.isCased || first.isUppercase || first.isNumber { return true }
        let small = word.lowercased().precomposedStringWithCanonicalMapping
        let bare = small.trimmingCharacters(in: .punctuationCharacters)
        return particles.contains(bare) || particles.contains(small) || SmallDateWords.all.contains(bare)
    }
}
