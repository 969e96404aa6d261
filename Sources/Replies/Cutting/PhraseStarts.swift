import InternetMessage

/// Phrases, found by their first octets: where a line begins with them, or wherever they stand in it.
struct PhraseStarts: Sendable {
    private var phrases: [UInt16: [(text: [UInt8], language: Int)]] = [:]
    /// The languages of phrases of one octet.
    private var short: [UInt8: [Int]] = [:]
    /// One bit for each pair of octets with which a phrase begins: most places of a line cost one look.
    private var beginnings = [UInt64](repeating: 0, count: 1_024)

    init(_ list: [(String, Int)]) {
        for (phrase, language) in list {
            let text = FoldedText.fold(phrase)
            guard let key = Self.key(text[...]) else {
                if let octet = text.first { short[octet, default: []].append(language) }
                continue
            }
            phrases[key, default: []].append((text, language))
            beginnings[Int(key >> 6)] |= 1 << UInt64(key & 63)
        }
        for key in phrases.keys { phrases[key]?.sort { $0.text.count > $1.text.count } }
    }

    /// The lengths and languages of the phrases with which `line` begins, the longest first.
    func matches(_ line: ArraySlice<UInt8>) -> [(length: Int, language: Int)] {
        var found: [(length: Int, language: Int)] = []
        for phrase in candidates(line) where line.starts(with: phrase.text) {
            found.append((phrase.text.count, phrase.language))
        }
        if let languages = line.first.flatMap({ short[$0] }) { found += languages.map { (1, $0) } }
        return found
    }

    func starts(_ line: ArraySlice<UInt8>) -> Bool {
        candidates(line).contains { line.starts(with: $0.text) } || (line.first.map { short[$0] != nil } ?? false)
    }

    /// Whether the line is one of the phrases.
    func isOne(_ line: ArraySlice<UInt8>) -> Bool { candidates(line).contains { $0.text.elementsEqual(line) } }

    /// Whether one of the phrases stands anywhere in the line.
    func occur(in line: ArraySlice<UInt8>) -> Bool {
        line.indices.contains { canBegin(line, at: $0) && starts(line[$0...]) }
    }

    /// How many different phrases of one language stand in the line, of the language that has most.
    func most(in line: ArraySlice<UInt8>) -> Int {
        var found: [Int: Set<[UInt8]>] = [:]
        for index in line.indices where canBegin(line, at: index) {
            for phrase in candidates(line[index...]) where line[index...].starts(with: phrase.text) {
                found[phrase.language, default: []].insert(phrase.text)
            }
        }
        return found.values.map(\.count).max() ?? 0
    }

    /// Whether a phrase begins with the octets that stand at a place of a line, for whoever goes through all places.
    func canBegin(_ line: ArraySlice<UInt8>, at index: Int) -> Bool {
        StepMeter.add(1)
        guard index + 1 < line.endIndex else { return short[line[index]] != nil }
        let key = UInt16(line[index]) << 8 | UInt16(line[index + 1])
        return beginnings[Int(key >> 6)] & (1 << UInt64(key & 63)) != 0 || short[line[index]] != nil
    }

    private func candidates(_ line: ArraySlice<UInt8>) -> [(text: [UInt8], language: Int)] {
        StepMeter.add(1)
        guard let key = Self.key(line), beginnings[Int(key >> 6)] & (1 << UInt64(key & 63)) != 0 else { return [] }
        return phrases[key] ?? []
    }

    private static func key(_ text: ArraySlice<UInt8>) -> UInt16? {
        guard text.count > 1 else { return nil }
        return UInt16(text[text.startIndex]) << 8 | UInt16(text[text.startIndex + 1])
    }
}
