/// Brings each word to the form the grammar knows: abbreviations, dialect, stretched letters, Telex keys.
struct Spelling {
    private let isVietnamese: Bool
    let isBare: Bool
    let isTyped: Bool

    init(_ language: LanguageGuess) {
        (isVietnamese, isBare, isTyped) = (language.isVietnamese, language.isBare, language.isTyped)
    }

    func words(_ pieces: [WordPiece]) -> [ReplyWord] {
        var words: [ReplyWord] = []
        words.reserveCapacity(pieces.count + 4)
        for (index, piece) in pieces.enumerated() {
            let form = form(
                piece, before: words.last, next: index + 1 < pieces.count ? pieces[index + 1] : nil,
                isAlone: index == 0 && pieces.count == 1)
            if form.utf8.contains(0x20), piece.kind == .word {
                for part in form.split(separator: " ") { words.append(word(String(part), piece)) }
            } else {
                var word = word(form, piece)
                if word.isBare {
                    let next = index + 1 < pieces.count ? pieces[index + 1] : nil
                    word.isBare = !isItself(word, before: words.last, next: next)
                }
                words.append(word)
            }
        }
        return words
    }

    private func word(_ form: String, _ piece: WordPiece) -> ReplyWord {
        let plain = Folding.fold(form)
        let (key, plainKey) = (WordKey(form), WordKey(plain))
        var word = ReplyWord(
            kind: piece.kind, form: form, plain: plain, key: key, plainKey: plainKey, range: piece.range,
            isCapital: piece.isCapital)
        word.isBare = isBare && piece.kind == .word && key == plainKey
        if piece.kind == .number { word.value = Double(form.replacing(",", with: ".")) }
        return word
    }

    /// The word or words meant, with blanks between them.
    private func form(_ piece: WordPiece, before: ReplyWord?, next: WordPiece?, isAlone: Bool) -> String {
        guard piece.kind == .word else { return piece.text }
        if isAlone, piece.text == "k" { return "k" }
        let isCurly = piece.text.utf8.contains(0xE2)
        let text = isCurly ? piece.text.replacing("’", with: "'") : piece.text
        let key = isCurly ? WordKey(text) : piece.key
        if isVietnamese {
            if let unit = unit(text, after: before) { return unit }
            if let before, Self.got.contains(key), Self.comings.contains(before.plainKey) { return "được" }
            if key == Self.fear, let next, Self.feared.contains(next.key) { return text }
            if key == Self.where, let before, Self.whichever.contains(before.key) { return "nào" }
            if let meant = meant(piece, before: before, next: next) { return meant }
            if key == Self.thanks, before?.plain == "cong" { return text }
            if let long = Abbreviations.vietnamese[key] { return long }
        } else if key == Self.ill, let before, Self.states.contains(before.key) {
            return text
        } else if let long = Abbreviations.english[key] {
            return long
        }
        if isTyped, !Syllable.isOne(text), let word = Telex.decode(text), Vocabulary.words.contains(word) {
            return word
        }
        return Vocabulary.words.contains(key) ? text : known(text)
    }

    private static let thanks = WordKey("ty")
    /// `e là`, `e rằng`: I am afraid; elsewhere `e` is `em`.
    private static let fear = WordKey("e")
    private static let feared: WordSet = ["là", "rằng", "ngại"]
    private static let ill = WordKey("ill")
    private static let `where` = WordKey("mô")
    private static let got: WordSet = ["dk", "đk", "dkt"]

    /// Behind these, `mô` is `nào`; elsewhere it is `đâu`.
    private static let whichever: WordSet = [
        "lúc", "khi", "đằng", "chừng", "ngày", "hôm", "bữa", "trận", "chỗ", "người", "cái", "nhà", "giờ", "buổi",
    ]

    /// Behind these, `ill` is no `I'll` without its apostrophe.
    private static let states: WordSet = [
        "is", "am", "are", "was", "i'm", "fell", "fallen", "been", "feeling", "feel", "too", "be",
    ]

    private static let comings: WordSet = ["di", "du", "den", "toi", "qua", "vao", "vo", "gia", "hop"]

    /// `7h`, `10p`, `3t`, `4đ` right behind a number.
    private func unit(_ text: String, after before: ReplyWord?) -> String? {
        guard let before, before.kind == .number else { return nil }
        return ["h": "giờ", "g": "giờ", "p": "phút", "ph": "phút", "t": "tuổi", "đ": "điểm", "d": "điểm"][text]
    }

    /// Stretched letters and Telex keys are undone when that gives a word the rules know.
    private func known(_ text: String) -> String {
        let vocabulary = Vocabulary.words
        let squeezed = Self.squeeze(text, keeping: 1)
        if isVietnamese, squeezed != text, let long = Abbreviations.vietnamese[WordKey(squeezed)] { return long }
        if squeezed != text, vocabulary.contains(squeezed) { return squeezed }
        let double = Self.squeeze(text, keeping: 2)
        if double != text, vocabulary.contains(double) { return double }
        if isVietnamese || !text.contains("'"), let word = Telex.decode(text), vocabulary.contains(word) { return word }
        if let word = Telex.decode(squeezed), vocabulary.contains(word) { return word }
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
}
