/// Classes of words and phrases that mean the same to the grammar, by name.
struct WordGroups: Sendable {
    private var indices: [String: Int] = [:]
    private(set) var phrases: [[[Spelled]]] = []
    /// The phrases of all classes by their first word's form, and by its form without diacritics.
    private var byForm: [WordKey: [(group: Int, phrase: [Spelled])]] = [:]
    private var byPlain: [WordKey: [(group: Int, phrase: [Spelled])]] = [:]

    /// Reads lines `name: phrase, phrase, …`; a line that begins with blanks goes on with the class above. A class that
    /// is named twice (by two languages) has the phrases of both. `#` begins a comment.
    init(_ texts: [String]) {
        for text in texts {
            var name = ""
            for line in text.split(separator: "\n") {
                var line = line.prefix { $0 != "#" }[...]
                if let colon = line.firstIndex(of: ":"), line.first != " " {
                    name = String(line[..<colon])
                    line = line[line.index(after: colon)...]
                }
                for phrase in line.split(separator: ",") {
                    add(phrase.split(whereSeparator: { $0 == " " || $0 == "-" }).map { Spelled(String($0)) }, to: name)
                }
            }
        }
    }

    private mutating func add(_ phrase: [Spelled], to name: String) {
        guard let first = phrase.first, !name.isEmpty else { return }
        let index = indices[name] ?? phrases.count
        if index == phrases.count {
            indices[name] = index
            phrases.append([])
        }
        phrases[index].append(phrase)
        byForm[first.key, default: []].append((index, phrase))
        byPlain[first.plainKey, default: []].append((index, phrase))
    }

    func index(of name: String) throws(RuleFault) -> Int {
        guard let index = indices[name] else { throw RuleFault("no class {\(name)}") }
        return index
    }

    /// Every phrase of every class that stands in a text.
    func ends(in words: [ReplyWord]) -> PhraseEnds {
        var ends = PhraseEnds(words: words.count, classes: phrases.count)
        for (position, word) in words.enumerated() {
            let rest = words[position...]
            for (group, phrase) in byForm[word.key] ?? [] where rest.begins(with: phrase) {
                ends.add(phrase.count, of: group, at: position)
            }
            guard word.isBare else { continue }
            for (group, phrase) in byPlain[word.plainKey] ?? [] where rest.begins(with: phrase) {
                ends.add(phrase.count, of: group, at: position)
            }
        }
        return ends
    }

    /// Whether one word alone is a phrase of the class.
    func isWord(_ form: String, of name: String) -> Bool {
        guard let index = indices[name] else { return false }
        return byForm[WordKey(form)]?.contains { $0.group == index && $0.phrase.count == 1 } ?? false
    }

    var vocabulary: [String] { phrases.flatMap { $0.flatMap { $0.map(\.form) } } }
}

extension ArraySlice<ReplyWord> {
    /// Whether the words begin with those of a phrase.
    func begins(with phrase: [Spelled]) -> Bool {
        count >= phrase.count && zip(phrase, self).allSatisfy { $0.matches($1) }
    }
}
