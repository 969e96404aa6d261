import Foundation

/// One word of a text, or what stands between two.
struct MaskPiece: Sendable {
    let text: String
    let isWord: Bool
    let folded: String
    /// How many words its line has.
    private(set) var wordsOnLine = 0

    static func pieces(of text: String) -> [MaskPiece] {
        var pieces: [MaskPiece] = []
        var line = 0..<0
        func endLine() {
            let words = pieces[line].count(where: \.isWord)
            for index in line { pieces[index].wordsOnLine = words }
        }
        var rest = Substring(text)
        while let first = rest.first {
            let isWord = isLetter(first)
            let part = String(rest.prefix { isLetter($0) == isWord })
            pieces.append(
                MaskPiece(text: part, isWord: isWord, folded: Folding.fold(part.lowercased())))
            line = line.lowerBound..<pieces.count
            rest = rest.dropFirst(part.count)
            if part.contains(where: \.isNewline) {
                endLine()
                line = pieces.count..<pieces.count
            }
        }
        endLine()
        return pieces
    }

    private static func isLetter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "'" || character == "’"
    }

    var isCapital: Bool { text.first?.isUppercase ?? false }

    /// What a name may stand behind.
    static let titles: Set<String> = [
        "cô", "thầy", "chị", "anh", "bác", "chú", "ông", "bà", "bạn", "cháu", "dì", "cậu", "mợ", "co", "thay", "chi",
        "bac", "chu", "ong", "ban", "mr", "mrs", "ms", "dr", "prof", "sir", "miss", "tên", "đ/c", "đc",
    ]

    /// Words in capitals behind a title that are the name of nobody the ledger knows: how many pieces.
    static func stranger(in pieces: [MaskPiece], at: Int) -> Int? {
        guard pieces[at].isWord, pieces[at].isCapital, isBehindTitle(pieces, at),
            !notNames.contains(pieces[at].folded), pieces[at].text.contains(where: \.isLetter)
        else { return nil }
        var end = at + 1
        while end + 1 < pieces.count, pieces[end].text == " ", pieces[end + 1].isWord, pieces[end + 1].isCapital,
            end - at < 8
        { end += 2 }
        return end - at
    }

    /// A title stands right before it: no full stop between, unless it is the title's own.
    static func isBehindTitle(_ pieces: [MaskPiece], _ at: Int) -> Bool {
        guard at >= 2, [" ", ". ", "."].contains(pieces[at - 1].text) else { return false }
        return titles.contains(pieces[at - 2].text.lowercased())
    }

    private static let notNames: Set<String> = ["em", "hieu", "to", "chu", "pho", "truong", "oi"]
}

extension NameForms.Form {
    /// How many pieces it takes from here on, the separators between its words among them; nil where it does not stand
    /// here.
    func length(in pieces: [MaskPiece], at: Int) -> Int? {
        var (place, index) = (at, 0)
        while index < words.count {
            guard place < pieces.count, pieces[place].isWord, fits(pieces[place], words[index]) else { return nil }
            index += 1
            place += 1
            if index < words.count {
                guard place < pieces.count, !pieces[place].isWord,
                    pieces[place].text.allSatisfy({ " -_.".contains($0) })
                else { return nil }
                place += 1
            }
        }
        let count = place - at
        return isEveryday && !isShown(pieces, at, count) ? nil : count
    }

    /// In any case; with its own marks, or none. Several words in a row, and a word in capitals, may bear other marks,
    /// too: they were mistyped.
    private func fits(_ piece: MaskPiece, _ word: NameForms.Word) -> Bool {
        let written = NameForms.Word(bare(piece.text))
        guard written.folded == word.folded else { return false }
        return written.exact == word.exact || written.exact == written.folded || words.count > 1 || piece.isCapital
    }

    /// `Ben's` is Ben.
    private func bare(_ text: String) -> String {
        text.hasSuffix("'s") || text.hasSuffix("’s") ? String(text.dropLast(2)) : text
    }

    /// Behind a title, in capitals, or a line of its own.
    private func isShown(_ pieces: [MaskPiece], _ at: Int, _ count: Int) -> Bool {
        if MaskPiece.isBehindTitle(pieces, at) { return true }
        if pieces[at].isCapital { return true }
        return pieces[at..<at + count].count(where: \.isWord) == pieces[at].wordsOnLine
    }
}
