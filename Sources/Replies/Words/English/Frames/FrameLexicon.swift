import InternetMessage

/// What a word or phrase does in a clause.
enum FrameClass: String, CaseIterable, Sendable {
    // Persons.
    case writer, nobody, other, kin, you, me
    // Helping verbs and what they do to the verb behind them.
    case be, have, past, will, want, planned, would, should, unsure, wish, possible, maybe, probable, hope, `try`
    // Denials.
    case neg, nothing, consult, prevent
    // Verbs and states.
    case come, eager, free, here, bring, absent, unsuited, suit, busy, event, gather, collide, illness
    // The time, and what joins clauses.
    case thing, now, elsewhen, link, under, good, mental, filler
}

/// Words of a clause with contractions undone: `can't` is `can not`, `I'll` is `I will`.
struct FrameUnit: Sendable {
    let form: String
    let key: WordKey
    /// Its word in the text; the two units of a contraction have the same.
    let word: Int

    static func units(_ words: [ReplyWord], in range: Range<Int>) -> [FrameUnit] {
        var units: [FrameUnit] = []
        for index in range where words[index].kind == .word || words[index].kind == .number {
            let form = words[index].form
            if form.utf8.contains(0x27) {
                units += undone(form).map { FrameUnit(form: $0, key: WordKey($0), word: index) }
            } else {
                units.append(FrameUnit(form: form, key: words[index].key, word: index))
            }
        }
        return units
    }

    static func undone(_ form: String) -> [String] {
        guard let mark = form.lastIndex(of: "'"), mark != form.startIndex else { return [form] }
        let (stem, tail) = (String(form[..<mark]), String(form[form.index(after: mark)...]))
        switch tail {
        case "t" where stem.hasSuffix("n"): return [denied[stem] ?? String(stem.dropLast()), "not"]
        case "ll": return [stem, "will"]
        case "m": return [stem, "am"]
        case "re": return [stem, "are"]
        case "ve": return [stem, "have"]
        case "d": return [stem, "would"]
        case "s": return stem == "let" ? ["let", "us"] : [stem, "'s"]
        default: return [form]
        }
    }

    private static let denied = ["won": "will", "can": "can", "shan": "shall", "ain": "be"]
}

/// All phrases of the frames, by their first words.
struct FrameLexicon: Sendable {
    private var phrases: [WordKey: [(forms: [WordKey], kind: FrameClass)]] = [:]
    private(set) var vocabulary: Set<String> = []
    private(set) var faults: [RuleFault] = []

    static let standard = FrameLexicon(FrameWords.all)

    init(_ texts: [String]) {
        for text in texts {
            var kind: FrameClass?
            for line in text[...].pieces(at: "\n") {
                var line = Substring(line.utf8.prefix { $0 != UInt8(ascii: "#") })
                if let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), !line.begins(with: " ") {
                    kind = FrameClass(rawValue: String(line[..<colon]))
                    if kind == nil { faults.append(RuleFault("no class \(line[..<colon])")) }
                    line = line[line.utf8.index(after: colon)...]
                }
                guard let kind else { continue }
                for phrase in line.pieces(at: ",") {
                    add(phrase, kind)
                    if kind == .come || kind == .absent, let doing = Self.doing(phrase) { add(doing[...], kind) }
                }
            }
        }
    }

    /// `popping in` of `pop in`: the verbs of coming and of staying away in the form that stands alone.
    private static func doing(_ phrase: Substring) -> String? {
        var words = phrase.split(separator: " ").map(String.init)
        guard let verb = words.first, verb.count > 2, words.count > 1, !verb.hasSuffix("ing"), !verb.contains("'"),
            !["not", "the", "all", "too", "see", "get", "put", "take", "keep", "find", "bring"].contains(verb)
        else { return nil }
        let letters = Array(verb), vowels = Set("aeiou")
        let doubles =
            letters.count < 5 && !vowels.contains(letters[letters.count - 1])
            && !"wxy".contains(letters[letters.count - 1])
            && vowels.contains(letters[letters.count - 2]) && !vowels.contains(letters[letters.count - 3])
        if verb.hasSuffix("e"), !verb.hasSuffix("ee") {
            words[0] = String(verb.dropLast()) + "ing"
        } else {
            words[0] = doubles ? verb + String(letters[letters.count - 1]) + "ing" : verb + "ing"
        }
        return words.joined(separator: " ")
    }

    private mutating func add(_ phrase: Substring, _ kind: FrameClass) {
        let words = phrase.pieces(at: " ").map(String.init)
        vocabulary.formUnion(words)
        let forms = words.flatMap(FrameUnit.undone).map { WordKey($0) }
        guard let first = forms.first else { return }
        phrases[first, default: []].append((forms, kind))
    }

    /// The longest phrase that begins at `position`; of two of one length the one whose class is named first.
    func longest(
        at position: Int, in units: [FrameUnit], where reaches: (Int) -> Bool
    ) -> (kind: FrameClass, count: Int)? {
        var best: (kind: FrameClass, count: Int)?
        let candidates = phrases[units[position].key] ?? []
        StepMeter.add(candidates.count + 1)
        for (forms, kind) in candidates where forms.count > best?.count ?? 0 {
            guard position + forms.count <= units.count,
                zip(forms, units[position...]).allSatisfy({ $0 == $1.key }), reaches(position + forms.count - 1)
            else { continue }
            best = (kind, forms.count)
        }
        return best
    }
}
