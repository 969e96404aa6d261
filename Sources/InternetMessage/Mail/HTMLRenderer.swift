// HTML to lines. A stack holds the open elements that change how text is shown; text goes into the current line with
// its white space collapsed; block elements end lines, paragraphs ask for an empty one. The stack is bounded: what is
// nested deeper is shown as if it were not nested.

/// Makes lines of text from HTML.
struct HTMLRenderer {
    private struct Element {
        var name: String
        var shape: HTMLShape
        var marks: BodyMarks
        var quotes: Int
        var isHidden: Bool
        var isPreformatted: Bool
        /// The number of the next item; nil in a list without numbers.
        var nextNumber: Int?
        var link: Link?
    }

    private struct Link {
        var address: String
        var lineCount: Int
        var start: Int
    }

    private static let depthLimit = 200
    private static let lineLimit = 200_000

    private let watching: [String]
    private var lines: [BodyLine] = []
    private var line: [UInt8] = []
    private var lineMarks: BodyMarks = []
    private var lineDepth = 0
    private var hasPendingSpace = false
    private var wantsEmptyLine = false
    private var stack: [Element] = []
    /// The line holds nothing but the mark of a list item: what follows stays on it.
    private var isAtItemMark = false
    /// Elements beyond the depth limit that are open.
    private var overflow = 0

    init(watching: [String]) { self.watching = watching }

    static func render(_ html: String, watching: [String] = []) -> BodyText {
        var renderer = HTMLRenderer(watching: watching)
        var tokens = HTMLTokenizer(Array(html.utf8)[...])
        while let token = tokens.next(), renderer.lines.count < lineLimit {
            switch token {
            case .text(let bytes): renderer.add(bytes)
            case .start(let tag): renderer.open(tag)
            case .end(let name): renderer.close(name)
            }
        }
        renderer.endLine()
        while renderer.lines.last.map({ $0.isBlank && $0.marks.isEmpty }) == true { renderer.lines.removeLast() }
        return BodyText(lines: renderer.lines, isFromHTML: true)
    }

    private var isHidden: Bool { stack.last?.isHidden ?? false }
    private var isPreformatted: Bool { stack.last?.isPreformatted ?? false }
    private var marks: BodyMarks { stack.last?.marks ?? [] }
    private var quotes: Int { stack.last?.quotes ?? 0 }

    // MARK: - Text

    private mutating func add(_ bytes: ArraySlice<UInt8>) {
        guard !isHidden else { return }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        HTMLReference.append(bytes, to: &text)
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte.isWhitespace {
                addWhitespace(byte)
                index += 1
            } else if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 {
                put([.space])
                index += 2
            } else if isInvisible(text, at: index) {
                index += 3
            } else {
                let start = index
                while index < text.count, !text[index].isWhitespace,
                    index == start || text[index] < 0xC2 || !isApart(text, at: index)
                {
                    index += 1
                }
                put(text[start..<index])
            }
        }
    }

    /// Zero-width characters with which senders fill their preview lines: U+200B to U+200F, U+FEFF, but not U+200D,
    /// which joins emoji.
    private func isInvisible(_ text: [UInt8], at index: Int) -> Bool {
        guard index + 2 < text.count else { return false }
        if text[index] == 0xEF { return text[index + 1] == 0xBB && text[index + 2] == 0xBF }
        return text[index] == 0xE2 && text[index + 1] == 0x80 && (0x8B...0x8F).contains(text[index + 2])
            && text[index + 2] != 0x8D
    }

    private func isApart(_ text: [UInt8], at index: Int) -> Bool {
        text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xA0 || isInvisible(text, at: index)
    }

    private mutating func addWhitespace(_ byte: UInt8) {
        guard isPreformatted else {
            hasPendingSpace = !line.isEmpty
            return
        }
        if byte == .lineFeed { breakLine() } else if byte != .carriageReturn { put([byte]) }
    }

    private mutating func put(_ bytes: some Collection<UInt8>) {
        beginLine()
        isAtItemMark = false
        if hasPendingSpace {
            if line.last != .space { line.append(.space) }
            hasPendingSpace = false
        }
        line += bytes
    }

    /// Gives the line its place when its first text comes.
    private mutating func beginLine() {
        guard line.isEmpty else { return }
        addWantedEmptyLine()
        lineDepth = quotes
        lineMarks = marks
    }

    private mutating func addWantedEmptyLine() {
        if wantsEmptyLine, let last = lines.last, !last.isBlank {
            lines.append(BodyLine("", quoteDepth: min(last.quoteDepth, quotes), marks: last.marks.intersection(marks)))
        }
        wantsEmptyLine = false
    }

    // MARK: - Lines

    /// Ends the line if there is anything in it. Fixed blanks alone make an empty line, but no second one.
    private mutating func endLine() {
        guard !line.isEmpty, !isAtItemMark else { return }
        if lines.last?.isBlank == true, line.allSatisfy(\.isBlank) {
            line.removeAll(keepingCapacity: true)
            hasPendingSpace = false
        } else {
            breakLine()
        }
    }

    /// Ends the line, also an empty one.
    private mutating func breakLine() {
        if line.isEmpty {
            lineDepth = quotes
            lineMarks = marks
        }
        while line.last == .space || line.last == .tab { line.removeLast() }
        lines.append(BodyLine(String(decoding: line, as: UTF8.self), quoteDepth: lineDepth, marks: lineMarks))
        line.removeAll(keepingCapacity: true)
        hasPendingSpace = false
        isAtItemMark = false
    }

    private mutating func endParagraph() {
        endLine()
        wantsEmptyLine = !isAtItemMark
    }

    // MARK: - Elements

    private mutating func open(_ tag: HTMLTag) {
        switch tag.name {
        case "br":
            if !isHidden { breakLine() }
            return
        case "hr":
            endLine()
            addWantedEmptyLine()
            lines.append(BodyLine("---", quoteDepth: quotes, marks: marks.union(.rule)))
            return
        case "img":
            addImage(tag)
            return
        case "p", "li", "td", "th", "tr", "dd", "dt", "option": closeImplied(by: tag.name)
        default: break
        }
        separate(before: tag)
        if tag.shape != .void, !tag.isSelfClosing { push(tag) }
        if tag.name == "li" { addItemMark() }
    }

    private mutating func separate(before tag: HTMLTag) {
        switch tag.shape {
        case .paragraph: isNestedList(tag.name) ? endLine() : endParagraph()
        case .block: endLine()
        case .cell: if !line.isEmpty, !isHidden { put([.tab]) }
        case .inline, .void: break
        }
    }

    private func isNestedList(_ name: String) -> Bool {
        (name == "ul" || name == "ol") && stack.contains { $0.name == "li" }
    }

    private mutating func push(_ tag: HTMLTag) {
        guard stack.count < Self.depthLimit else {
            overflow += 1
            return
        }
        let own = tag.marks(watching: watching)
        if own.contains(.watched) {
            endLine()
            lines.append(BodyLine("", quoteDepth: quotes, marks: marks.union(own)))
        }
        let isList = tag.name == "ol" || tag.name == "ul"
        stack.append(
            Element(
                name: tag.name, shape: tag.shape, marks: marks.union(own),
                quotes: quotes + (tag.name == "blockquote" ? 1 : 0),
                isHidden: isHidden || tag.isHidden, isPreformatted: isPreformatted || tag.name == "pre",
                nextNumber: isList && tag.name == "ol" ? tag[.start].flatMap { Int($0) } ?? 1 : nil,
                link: tag.name == "a" ? tag[.href].map(openLink) : nil))
    }

    private func openLink(_ address: String) -> Link {
        Link(address: address.trimmed, lineCount: lines.count, start: line.count)
    }

    private mutating func closeImplied(by name: String) {
        guard let last = stack.last, overflow == 0 else { return }
        let isCell = last.name == "td" || last.name == "th"
        let isSibling =
            switch name {
            case "td", "th": isCell
            case "tr": isCell
            default: last.name == name
            }
        if isSibling { pop() }
    }

    private mutating func close(_ name: String) {
        if overflow > 0, HTMLShape(of: name) != .void {
            overflow -= 1
            return
        }
        guard let index = stack.suffix(60).lastIndex(where: { $0.name == name }) else {
            if name == "br" || name == "p" { endLine() }
            return
        }
        while stack.count > index { pop() }
    }

    private mutating func pop() {
        guard let element = stack.popLast() else { return }
        if let link = element.link, !element.isHidden { closeLink(link) }
        switch element.shape {
        case .paragraph: isNestedList(element.name) ? endLine() : endParagraph()
        case .block: endLine()
        case .inline, .cell, .void: break
        }
    }

    // MARK: - Lists, links, pictures

    private mutating func addItemMark() {
        guard !isHidden, let list = stack.lastIndex(where: { $0.name == "ol" || $0.name == "ul" }) else { return }
        let level = stack[...list].count { $0.name == "ol" || $0.name == "ul" } - 1
        var mark = String(repeating: "  ", count: min(level, 10))
        if let number = stack[list].nextNumber {
            mark += "\(number). "
            stack[list].nextNumber = number < 1_000_000 ? number + 1 : number
        } else {
            mark += "- "
        }
        put(Array(mark.utf8))
        isAtItemMark = true
    }

    /// Adds where a link leads, unless its text already says so.
    private mutating func closeLink(_ link: Link) {
        let shown = link.lineCount == lines.count && link.start <= line.count ? line[link.start...] : line[...]
        let text = UTF8Text.repair(shown.trimmed)
        guard !text.isEmpty else { return }
        var address = link.address
        if address.lowercased().hasPrefix("mailto:") {
            address = String(address.dropFirst(7).prefix { $0 != "?" })
        } else if !address.lowercased().hasPrefix("http") {
            return
        }
        let bare = address.replacing("https://", with: "").replacing("http://", with: "")
        guard !address.isEmpty, !text.contains(bare.hasSuffix("/") ? String(bare.dropLast()) : bare) else { return }
        put(Array(" <\(address)>".utf8))
    }

    /// A picture that stands for an emoji is that emoji; other pictures say nothing.
    private mutating func addImage(_ tag: HTMLTag) {
        guard !isHidden else { return }
        let text = tag[.emoji] ?? tag[.alt] ?? ""
        if !text.isEmpty, text.count <= 3,
            text.unicodeScalars.contains(where: { $0.properties.isEmoji && $0.value > 0xFF })
        {
            put(Array(text.utf8))
        }
    }
}
