import InternetMessage

/// Where `>` signs mislead: one that quotes nothing, and quoted lines that lost theirs.
enum QuoteSigns {
    /// Lines that begin with `>` but quote nothing: a way through menus ("> Settings > Network"), a number ("> 50"). They
    /// stand alone within a paragraph of a message that quotes nothing else.
    static func arrows(in lines: [BodyLine]) -> Set<Int> {
        var quoted: [Int] = []
        for (index, line) in lines.enumerated() where line.quoteDepth > 0 {
            quoted.append(index)
            if quoted.count > 2 { return [] }
        }
        return Set(quoted.filter { isArrow($0, lines) })
    }

    private static func isArrow(_ index: Int, _ lines: [BodyLine]) -> Bool {
        let text = lines[index].text
        guard index > 0, !lines[index - 1].isBlank, lines[index - 1].quoteDepth == 0 else { return false }
        let isWithin = index + 1 == lines.count || lines[index + 1].quoteDepth == 0
        return isWithin && (text.contains(" > ") || text.first?.isNumber == true)
    }

    /// A line without sign between quoted ones that a client wrapped off the line above, or a link it set apart.
    static func isResidue(_ index: Int, in lines: [BodyLine]) -> Bool {
        guard index > 0, index + 1 < lines.count, lines[index - 1].quoteDepth > 0, lines[index + 1].quoteDepth > 0,
            !lines[index].text.isEmpty
        else { return false }
        let (above, text) = (lines[index - 1].text, lines[index].text)
        let bare = text.drop { "(<[".contains($0) }
        if bare.hasPrefix("http"), !bare.contains(" ") || bare.hasSuffix(" >") { return true }
        guard above.count + lines[index - 1].quoteDepth >= 60, let first = text.first, let last = above.last else {
            return false
        }
        return !first.isUppercase && !".?!:".contains(last)
    }

    /// `>>> Lan 06/09/27 8:00 AM >>>`: GroupWise introduces with signs what it quotes without any.
    static func isIntroduction(_ line: BodyLine) -> Bool {
        guard line.quoteDepth == 3, line.text.hasSuffix(">>>") else { return false }
        let clues = LineClues(FoldedText.fold(line.text))
        return clues.hasDate || clues.hasAddress
    }

    /// The lines of a quotation with names before the signs ("Lan> Can you come?"), as newsreaders write it. Prompts of
    /// programs look the same; so an attribution must stand above the first, or a line that is quoted.
    static func named(in lines: [BodyLine]) -> Set<Int> {
        var found: Set<Int> = []
        var names: Set<Substring> = []
        for (index, line) in lines.enumerated() where line.quoteDepth == 0 {
            guard let name = name(before: line.text) else { continue }
            if names.contains(name) || introduces(lines, above: index) {
                names.insert(name)
                found.insert(index)
            }
        }
        return found
    }

    private static func name(before text: String) -> Substring? {
        guard let end = text.utf8.prefix(30).firstIndex(of: 0x3E), end > text.startIndex else { return nil }
        let name = text[..<end].drop { $0 == " " }
        guard (1...12).contains(name.utf8.count), name.utf8.allSatisfy({ LineClues.isLetter($0 | 0x20) }) else {
            return nil
        }
        let rest = text[end...].dropFirst()
        return rest.isEmpty || rest.hasPrefix(" ") ? name : nil
    }

    private static func introduces(_ lines: [BodyLine], above index: Int) -> Bool {
        guard let above = lines[..<index].suffix(3).last(where: { !$0.isBlank }) else { return false }
        return above.quoteDepth > 0 || Attribution(above.text).strength > .none
    }
}
