/// Brings each word to the form the grammar knows: abbreviations, dialect, stretched letters, Telex keys.
struct Spelling {
    private let isVietnamese: Bool
    private let isBare: Bool

    init(_ language: LanguageGuess) { (isVietnamese, isBare) = (language.isVietnamese, language.isBare) }

    func words(_ pieces: [WordSplitter.Piece]) -> [ReplyWord] {
        var words: [ReplyWord] = []
        for (index, piece) in pieces.enumerated() {
            let next = index + 1 < pieces.count ? pieces[index + 1] : nil
            for form in forms(piece, before: words.last, next: next) {
                words.append(word(form, piece))
            }
        }
        return words
    }

    private func word(_ form: String, _ piece: WordSplitter.Piece) -> ReplyWord {
        let plain = Folding.fold(form)
        var word = ReplyWord(
            kind: piece.kind, form: form, plain: plain, key: WordKey(form), plainKey: WordKey(plain),
            range: piece.range, isCapital: piece.isCapital)
        word.isBare = isBare && piece.kind == .word && plain == form
        if piece.kind == .number { word.value = Double(form.replacing(",", with: ".")) }
        return word
    }

    private func forms(_ piece: WordSplitter.Piece, before: ReplyWord?, next: WordSplitter.Piece?) -> [String] {
        guard piece.kind == .word else { return [piece.text] }
        if piece.text == "k", before == nil, next == nil { return ["k"] }
        let text = piece.text.replacing("’", with: "'")
        if isVietnamese {
            if let unit = unit(text, after: before) { return [unit] }
            if ["dk", "đk", "dkt"].contains(text), let before, Self.comings.contains(before.plain) { return ["được"] }
            if text == "ty", before?.plain == "cong" { return [text] }
            if let long = Abbreviations.vietnamese[text] { return split(long) }
        } else if text == "ill", let before, Self.states.contains(before.form) {
            return [text]
        } else if let long = Abbreviations.english[text] {
            return split(long)
        }
        return split(known(text))
    }

    /// Behind these, `ill` is no `I'll` without its apostrophe.
    private static let states: Set<String> = [
        "is", "am", "are", "was", "i'm", "fell", "fallen", "been", "feeling", "feel", "too", "be",
    ]

    private static let comings: Set<String> = ["di", "du", "den", "toi", "qua", "vao", "vo", "gia", "hop"]

    /// `7h`, `10p`, `3t`, `4đ` right behind a number.
    private func unit(_ text: String, after before: ReplyWord?) -> String? {
        guard let before, before.kind == .number else { return nil }
        return ["h": "giờ", "g": "giờ", "p": "phút", "ph": "phút", "t": "tuổi", "đ": "điểm", "d": "điểm"][text]
    }

    /// Stretched letters and Telex keys are undone when that gives a word the rules know.
    private func known(_ text: String) -> String {
        let vocabulary = Vocabulary.words
        if vocabulary.contains(text) { return text }
        let squeezed = Self.squeeze(text, keeping: 1)
        if squeezed != text, vocabulary.contains(squeezed) { return squeezed }
        let double = Self.squeeze(text, keeping: 2)
        if double != text, vocabulary.contains(double) { return double }
        if isVietnamese || !text.contains("'"), let word = Telex.decode(text), vocabulary.contains(word) { return word }
        if let word = Telex.decode(squeezed), vocabulary.contains(word) { return word }
        if isVietnamese, let long = Abbreviations.vietnamese[squeezed] { return long }
        return swapped(text) ?? text
    }

    /// Two neighbouring letters typed in the wrong order: `gai` for `gia`.
    private func swapped(_ text: String) -> String? {
        guard (3...10).contains(text.count), isVietnamese, !Syllable.isOne(Folding.fold(text)),
            !LanguageGuess.isEnglish(text), Numbers.word(text) == nil
        else { return nil }
        var letters = Array(text)
        for index in 1..<letters.count where letters[index] != letters[index - 1] {
            letters.swapAt(index, index - 1)
            if Vocabulary.words.contains(String(letters)) { return String(letters) }
            letters.swapAt(index, index - 1)
        }
        return nil
    }

    private static func squeeze(_ text: String, keeping count: Int) -> String {
        var result = ""
        var run = 0
        var previous: Character?
        for character in text {
            run = character == previous ? run + 1 : 1
            if run <= count { result.append(character) }
            previous = character
        }
        return result
    }

    private func split(_ form: String) -> [String] {
        form.contains(" ") ? form.split(separator: " ").map(String.init) : [form]
    }
}
