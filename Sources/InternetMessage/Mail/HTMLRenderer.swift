// HTML to lines. A stack holds the open elements, each with what it says about the text inside it; block elements end
// lines, paragraphs ask for an empty one. The stack is bounded: what is nested deeper is shown as if it were not
// nested, and an end tag looks only so far for its beginning.

/// Makes lines of text from HTML.
struct HTMLRenderer {
    struct Element {
        var name: String
        var shape: HTMLShape
        var place: HTMLLines.Place
        var isHidden: Bool
        var isPreformatted: Bool
        /// The number of the next item; nil in a list without numbers.
        var nextNumber: Int?
        /// Its items are counted in letters.
        var countsInLetters = false
        var link: Link?

        var isList: Bool { name == "ol" || name == "ul" || name == "menu" || name == "dir" }
    }

    /// An open link, and where its text begins.
    struct Link {
        var address: String
        var lineCount: Int
        var start: Int
    }

    private static let depthLimit = 200
    private static let searchLimit = 60
    private static let lineLimit = 200_000

    private let watching: [String]
    var text = HTMLLines()
    var stack: [Element] = []
    /// How many lines there were when the cell began that ended last, in the row that is open.
    private var cellStart: Int?
    /// Elements beyond the depth limit that are open.
    private var overflow = 0

    private init(watching: [String]) { self.watching = watching }

    static func render(_ html: String, watching: [String] = []) -> BodyText {
        var renderer = HTMLRenderer(watching: watching)
        var tokens = HTMLTokenizer(Array(html.utf8)[...])
        while let token = tokens.next(), renderer.text.lines.count < lineLimit {
            switch token {
            case .text(let bytes): renderer.add(bytes)
            case .start(let tag): renderer.open(tag)
            case .end(let name): renderer.close(name)
            }
        }
        while !renderer.stack.isEmpty { renderer.pop() }
        return BodyText(lines: renderer.text.finish(), isFromHTML: true)
    }

    var isHidden: Bool { stack.last?.isHidden ?? false }
    var place: HTMLLines.Place { stack.last?.place ?? .init() }

    private mutating func add(_ bytes: ArraySlice<UInt8>) {
        guard !isHidden else { return }
        var octets: [UInt8] = []
        octets.reserveCapacity(bytes.count)
        HTMLReference.append(bytes, to: &octets)
        text.add(octets, isPreformatted: stack.last?.isPreformatted ?? false, at: place)
    }

    // MARK: - Elements

    private mutating func open(_ tag: HTMLTag) {
        switch tag.name {
        case "br":
            if !isHidden { text.breakLine(at: place) }
            return
        case "hr":
            if isHidden { return }
            let marks = place.marks.union(tag.marks(watching: watching)).union(.rule)
            return text.addLine("---", at: .init(quotes: place.quotes, marks: marks))
        case "img": return addImage(tag)
        case "a": if stack.suffix(Self.searchLimit).contains(where: { $0.name == "a" }) { close("a") }
        case "q": if !isHidden { text.put([.quote], at: place) }
        default: closeImplied(by: tag)
        }
        separate(tag.name, tag.shape)
        if tag.shape == .cell { openCell() } else if tag.name == "tr" || tag.name == "table" { cellStart = nil }
        if tag.shape != .void, !tag.isSelfClosing { push(tag) }
        if tag.name == "li", !isHidden { addItemMark(tag) }
    }

    /// A cell goes on in the line of the one before it, also where a block ended that line.
    private mutating func openCell() {
        guard !isHidden else { return }
        if let cellStart { text.reopenLine(since: cellStart) }
        if text.line.isEmpty { cellStart = text.lines.count } else { text.putCellMark(at: place) }
    }

    /// Ends the line before and after an element as its shape demands. A list inside a list is no paragraph.
    private mutating func separate(_ name: String, _ shape: HTMLShape) {
        switch shape {
        case .paragraph where HTMLShape.lists.contains(name) && stack.contains { $0.name == "li" }:
            text.endLine(at: place)
        case .paragraph: text.endParagraph(at: place)
        case .block: text.endLine(at: place)
        case .inline, .cell, .void: break
        }
    }

    private mutating func push(_ tag: HTMLTag) {
        guard stack.count < Self.depthLimit else {
            overflow += 1
            return
        }
        let own = tag.marks(watching: watching)
        var inner = place
        inner.marks.formUnion(own)
        if own.contains(.watched) { text.addLine("", at: inner) }
        if (tag.name == "blockquote" && !tag.isIndentation) || tag.isQuoteBar { inner.quotes += 1 }
        stack.append(
            Element(
                name: tag.name, shape: tag.shape, place: inner, isHidden: isHidden || tag.isHidden,
                isPreformatted: tag.isPreformatted ?? stack.last?.isPreformatted ?? false,
                nextNumber: tag.name == "ol" ? tag[.start].flatMap { Int($0) } ?? 1 : nil,
                countsInLetters: tag[.type] == "a" || tag[.type] == "A",
                link: tag.name == "a" ? tag[.href].map(openLink) : nil))
    }

    /// End tags that people leave out: a paragraph ends where a block begins, a cell where a cell or row does.
    private mutating func closeImplied(by tag: HTMLTag) {
        guard let last = stack.last, overflow == 0 else { return }
        let isEnd =
            switch tag.name {
            case "td", "th", "tr": last.shape == .cell
            case "li", "dd", "dt", "option": last.name == tag.name
            default: last.name == "p" && (tag.shape == .paragraph || tag.shape == .block)
            }
        if isEnd { pop() }
    }

    private mutating func close(_ name: String) {
        if overflow > 0, HTMLShape(of: name) != .void {
            overflow -= 1
            return
        }
        StepMeter.add(min(stack.count, Self.searchLimit))
        guard let index = stack.suffix(Self.searchLimit).lastIndex(where: { $0.name == name }) else {
            if name == "br" || name == "p" { text.endLine(at: place) }
            return
        }
        while stack.count > index { pop() }
    }

    private mutating func pop() {
        guard let element = stack.popLast() else { return }
        if element.name == "q", !element.isHidden { text.put([.quote], at: element.place) }
        if element.name == "tr" || element.name == "table" { cellStart = nil }
        if let link = element.link, !element.isHidden { closeLink(link) }
        separate(element.name, element.shape)
    }
}
