import Foundation
import InternetMessage

/// Who stands in for somebody away: the name, and the address if there is one, as the notice writes them.
enum AwayStandIn {
    /// `Ms Jane Roe <jane@example.org>`, a name alone, or an address alone; nil where the notice names nobody.
    static func read(_ text: String) -> String? {
        for line in sentences(of: String(text.prefix(4_000)).precomposedStringWithCanonicalMapping) {
            let ready = PhraseText(line)
            if let mark = AwayPhrases.standIn.all(in: ready).last?.phrase,
                let place = line.range(of: mark, options: [.caseInsensitive, .backwards])
            {
                let tail = String(line[place.upperBound...])
                if let found = shown(name(leading: tail), address(in: tail)) { return found }
            }
            if let mark = AwayPhrases.standInBehind.first(in: ready)?.phrase,
                let place = line.range(of: mark, options: .caseInsensitive)
            {
                let head = String(line[..<place.lowerBound])
                if let found = shown(name(ending: head), address(in: head)) { return found }
            }
        }
        return nil
    }

    private static func shown(_ name: String?, _ address: String?) -> String? {
        switch (name, address) {
        case (let name?, let address?): "\(name) <\(address)>"
        case (let name?, nil): name
        case (nil, let address?): address
        case (nil, nil): nil
        }
    }

    private static func address(in text: String) -> String? { AddressScan.all(in: text).first?.address }

    /// Lines, and sentences within them; a dot behind a short word with a capital is a title's: `Mr. Smith`.
    private static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        for line in text.split(whereSeparator: \.isNewline).prefix(60) {
            var current = ""
            for word in line.prefix(1_000).split(separator: " ", omittingEmptySubsequences: true) {
                current += current.isEmpty ? String(word) : " " + word
                guard let last = word.last, "!?。".contains(last) || last == "." && !isTitle(word) else { continue }
                sentences.append(current)
                current = ""
            }
            if !current.isEmpty { sentences.append(current) }
        }
        return sentences
    }

    private static func isTitle(_ word: Substring) -> Bool {
        word.count <= 5 && word.last == "." && word.first.map(\.isUppercase) ?? false
    }

    // MARK: - Names

    /// Words that belong to a name without a capital.
    private static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "da", "do", "dos", "du", "del", "di", "la", "le", "bin", "binti", "al", "ten",
        "ter",
    ]
    /// How Vietnamese calls people; it belongs to the name.
    private static let callings: Set<String> = [
        "cô", "thầy", "chị", "anh", "bà", "ông", "em", "bác", "chú", "co", "thay", "chi", "ong", "ba",
    ]
    /// What ends a name.
    private static let ends: Set<Character> = [",", "(", "（", "<", "[", ":", ";", "，", "。", "、", "：", "/", "|", "…"]

    /// The name that begins a text: `cô Yến, số 0912…`, `my colleague Jane Roe at …`, `王丽（…`.
    private static func name(leading text: String) -> String? {
        let part = text.drop { $0.isWhitespace || $0 == ":" }.prefix { !ends.contains($0) }
        guard let first = part.first(where: \.isLetter) else { return nil }
        if first.isCaseless { return short(String(part.prefix { $0.isLetter || $0 == " " || $0 == "・" })) }
        var words: [String] = []
        for (place, raw) in part.split(separator: " ").prefix(14).enumerated() {
            var word = String(raw)
            let endsSentence = word.hasSuffix(".") && !isTitle(raw)
            if endsSentence { word = String(word.dropLast()) }
            if word.contains("@") || word.contains(where: \.isNumber) { break }
            let isName = word.first.map(\.isUppercase) ?? false
            if isName || callings.contains(word.lowercased()) && words.isEmpty
                || particles.contains(word) && !words.isEmpty
            {
                words.append(word)
            } else if words.contains(where: { $0.first?.isUppercase ?? false }) || place > 6 {
                break
            } else {
                words = []
            }
            if endsSentence { break }
        }
        while let last = words.last, last.first.map({ !$0.isUppercase }) ?? true { words.removeLast() }
        return short(words.joined(separator: " "))
    }

    /// The name that ends a text: `Ayşe Yılmaz`, `急ぎの方は田中（…）`, `김민수(…)`.
    private static func name(ending text: String) -> String? {
        var text = text.trimmingCharacters(in: .whitespaces)
        if let last = text.last, ")）".contains(last), let open = text.lastIndex(where: { "(（".contains($0) }) {
            text = text[..<open].trimmingCharacters(in: .whitespaces)
        }
        guard let last = text.last else { return nil }
        if last.isCaseless {
            let name = text.reversed().prefix { $0.isLetter && !"はがをにへでの".contains($0) }.reversed()
            return short(String(name))
        }
        let words = text.split(separator: " ").reversed().prefix(5).prefix { $0.first?.isUppercase ?? false }
        return short(words.reversed().joined(separator: " "))
    }

    private static func short(_ name: String) -> String? {
        let name = name.trimmingCharacters(in: .whitespaces)
        return name.isEmpty || name.count > 60 ? nil : name
    }
}

extension Character {
    /// A letter of a script without capitals.
    fileprivate var isCaseless: Bool { isLetter && !isUppercase && !isLowercase }
}
