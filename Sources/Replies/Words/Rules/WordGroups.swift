/// Classes of words and phrases that mean the same to the grammar, by name.
struct WordGroups: Sendable {
    private var indices: [String: Int] = [:]
    private(set) var phrases: [[[Spelled]]] = []
    /// For each class, phrases by their first word's form, and by its form without diacritics.
    private var byForm: [[String: [[Spelled]]]] = []
    private var byPlain: [[String: [[Spelled]]]] = []

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
            byForm.append([:])
            byPlain.append([:])
        }
        phrases[index].append(phrase)
        byForm[index][first.form, default: []].append(phrase)
        byPlain[index][first.plain, default: []].append(phrase)
    }

    func index(of name: String) throws(RuleFault) -> Int {
        guard let index = indices[name] else { throw RuleFault("no class {\(name)}") }
        return index
    }

    /// The end of the longest phrase of the class that begins at `position`; nil if none does.
    func end(of group: Int, at position: Int, in words: [ReplyWord]) -> Int? {
        guard position < words.count else { return nil }
        let word = words[position]
        var best: Int?
        func look(_ candidates: [[Spelled]]?) {
            for phrase in candidates ?? [] {
                let end = position + phrase.count
                guard end <= words.count, end > best ?? position,
                    zip(phrase, words[position..<end]).allSatisfy({ $0.matches($1) })
                else { continue }
                best = end
            }
        }
        look(byForm[group][word.form])
        if word.isBare { look(byPlain[group][word.plain]) }
        return best
    }

    /// Whether one word alone is a phrase of the class.
    func isWord(_ form: String, of name: String) -> Bool {
        guard let index = indices[name] else { return false }
        return byForm[index][form]?.contains { $0.count == 1 } ?? false
    }

    var vocabulary: [String] { phrases.flatMap { $0.flatMap { $0.map(\.form) } } }
}
