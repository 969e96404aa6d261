// HTML to lines. A stack holds the open elements, each with what it says about the text inside it; block elements end
// lines, paragraphs ask for an empty one. The stack is bounded: what is nested deeper is shown as if it were not
// nested, and an end tag looks only so far for its beginning.

/// Makes lines of text from HTML.
struct HTMLRenderer {
    private struct Element {
        var name: String
        var shape: HTMLShape
        var place: HTMLLines.Place
        var isHidden: Bool
        var isPreformatted: Bool
        /// The number of the next item; nil in a list without numbers.
        var nextNumber: Int?
        var link: Link?

        var isList: Bool { name == "ol" || name == "ul" }
    }

    /// An open link, and where its text begins.
    private struct Link {
        var address: String
        var lineCount: Int
        var start: Int
    }

    private static let depthLimit = 200
    private static let searchLimit = 60
    private static let lineLimit = 200_000

    private let watching: [String]
    private var text = HTMLLines()
    private var stack: [Element] = []
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
        return BodyText(lines: renderer.text.finish(), isFromHTML: true)
    }

    private var isHidden: Bool { stack.last?.isHidden ?? false }
    private var place: HTMLLines.Place { stack.last?.place ?? .init() }

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
            text.addLine("---", at: .init(quotes: place.quotes, marks: place.marks.union(.rule)))
            return
        case "img": return addImage(tag)
        case "p", "li", "td", "th", "tr", "dd", "dt", "option": closeImplied(by: tag.name)
        default: break
        }
        separate(tag.name, tag.shape)
        if tag.shape == .cell, !text.line.isEmpty, !isHidden { text.put([.tab], at: place) }
        if tag.shape != .void, !tag.isSelfClosing { push(tag) }
        if tag.name == "li", !isHidden { addItemMark() }
    }

    /// Ends the line before and after an element as its shape demands. A list inside a list is no paragraph.
    private mutating func separate(_ name: String, _ shape: HTMLShape) {
        switch shape {
        case .paragraph where (name == "ul" || name == "ol") && stack.contains { $0.name == "li" }:
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
        if tag.name == "blockquote" { inner.quotes += 1 }
        stack.append(
            Element(
                name: tag.name, shape: tag.shape, place: inner, isHidden: isHidden || tag.isHidden,
                isPreformatted: stack.last?.isPreformatted == true || tag.name == "pre",
                nextNumber: tag.name == "ol" ? tag[.start].flatMap { Int($0) } ?? 1 : nil,
                link: tag.name == "a" ? tag[.href].map(openLink) : nil))
    }

    /// End tags that people leave out: a paragraph ends where the next begins, a cell where a cell or row does.
    private mutating func closeImplied(by name: String) {
        guard let last = stack.last, overflow == 0 else { return }
        let isEnd =
            switch name {
            case "td", "th", "tr": last.shape == .cell
            default: last.name == name
            }
        if isEnd { pop() }
    }

    private mutating func close(_ name: String) {
        if overflow > 0, HTMLShape(of: name) != .void {
            overflow -= 1
            return
        }
        guard let index = stack.suffix(Self.searchLimit).lastIndex(where: { $0.name == name }) else {
            if name == "br" || name == "p" { text.endLine(at: place) }
            return
        }
        while stack.count > index { pop() }
    }

    private mutating func pop() {
        guard let element = stack.popLast() else { return }
        if let link = element.link, !element.isHidden { closeLink(link) }
        separate(element.name, element.shape)
    }

    // MARK: - Lists, links, pictures

    private mutating func addItemMark() {
        guard let list = stack.lastIndex(where: \.isList) else { return }
        let level = stack[...list].count(where: \.isList) - 1
        var mark = String(repeating: "  ", count: min(level, 10))
        if let number = stack[list].nextNumber {
            mark += "\(number). "
            stack[list].nextNumber = number < 1_000_000 ? number + 1 : number
        } else {
            mark += "- "
        }
        text.putItemMark(mark, at: place)
    }

    private func openLink(_ address: String) -> Link {
        Link(address: address.trimmed, lineCount: text.lines.count, start: text.line.count)
    }

    /// Adds where a link leads, unless its text already says so.
    private mutating func closeLink(_ link: Link) {
        let line = text.line
        let isWhole = link.lineCount == text.lines.count && link.start <= line.count
        let shown = UTF8Text.repair(line[(isWhole ? link.start : 0)...].trimmed)
        guard !shown.isEmpty else { return }
        var address = link.address
        let scheme = address.prefix { $0 != ":" }.lowercased()
        switch scheme {
        case "mailto": address = String(address.dropFirst(7).prefix { $0 != "?" })
        case "http", "https": break
        default: return
        }
        let bare = scheme == "mailto" ? address : String(address.dropFirst(scheme.count + 3))
        guard !bare.isEmpty, !shown.contains(bare.hasSuffix("/") ? String(bare.dropLast()) : bare) else { return }
        text.put(Array(" <\(address)>".utf8), at: place)
    }

    /// A picture that stands for an emoji is that emoji; other pictures say nothing.
    private mutating func addImage(_ tag: HTMLTag) {
        let shown = tag[.emoji] ?? tag[.alt] ?? ""
        guard !isHidden, shown.utf8.count <= 64, (1...3).contains(shown.count),
            shown.unicodeScalars.contains(where: { $0.properties.isEmoji && $0.value > 0xFF })
        else { return }
        text.put(Array(shown.utf8), at: place)
    }
}
