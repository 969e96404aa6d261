// What stands in a line: the marks of list items, where links lead, pictures that stand for words.

extension HTMLRenderer {
    mutating func addItemMark(_ tag: HTMLTag) {
        guard let list = stack.lastIndex(where: \.isList) else { return }
        let level = stack[...list].count(where: \.isList) - 1
        var mark = String(repeating: "  ", count: min(level, 10))
        if let counted = stack[list].nextNumber {
            let number = tag[.value].flatMap { Int($0) } ?? counted
            let isLetter = stack[list].countsInLetters && (1...26).contains(number)
            mark += isLetter ? "\(Character(Unicode.Scalar(UInt8(0x60 + number)))). " : "\(number). "
            stack[list].nextNumber = number < 1_000_000 ? number + 1 : number
        } else {
            mark += "- "
        }
        text.putItemMark(mark, at: place)
    }

    func openLink(_ address: String) -> Link {
        Link(address: address.trimmed, lineCount: text.lines.count, start: text.line.count)
    }

    /// Adds where a link leads, unless its text already says so.
    mutating func closeLink(_ link: Link) {
        let line = text.line
        let isWhole = link.lineCount == text.lines.count && link.start <= line.count
        let shown = UTF8Text.repair(line[(isWhole ? link.start : 0)...].trimmed)
        StepMeter.add(shown.utf8.count)
        guard !shown.isEmpty else { return }
        var address = link.address
        let scheme = address.prefix { $0 != ":" }.lowercased()
        switch scheme {
        case "mailto": address = String(address.dropFirst(7).prefix { $0 != "?" })
        case "http", "https": break
        default: return
        }
        let bare = scheme == "mailto" ? address : String(address.dropFirst(scheme.count + 3))
        let comparable = bare.hasSuffix("/") ? bare.dropLast().lowercased() : bare.lowercased()
        guard !comparable.isEmpty, !shown.lowercased().contains(comparable) else { return }
        text.put(Array(" <\(address)>".utf8), at: place)
    }

    /// A picture that stands for an emoji is that emoji; other pictures say nothing.
    mutating func addImage(_ tag: HTMLTag) {
        let shown = tag[.emoji] ?? tag[.alt] ?? ""
        guard !isHidden, shown.utf8.count <= 64, (1...3).contains(shown.count),
            shown.unicodeScalars.contains(where: { $0.properties.isEmoji && $0.value > 0xFF })
        else { return }
        text.put(Array(shown.utf8), at: place)
    }
}
