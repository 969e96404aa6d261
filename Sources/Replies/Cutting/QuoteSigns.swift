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
}
