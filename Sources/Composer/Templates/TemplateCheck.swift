// Mustache prints nothing for a name it does not know, and so a slip of the pen becomes a hole in a letter. Every name
// in a template is therefore looked up when it is loaded.

/// One tag as it stands in a template.
struct TemplateTag: Hashable {
    /// `#`, `^`, `/`, `>`, `&`, `{`, `!`, or nil for a plain variable.
    let sigil: Character?
    let name: String
    /// Within the template, from 0.
    let line: Int
    /// Whether `}}` follows on the same line.
    let isClosed: Bool

    static func all(in text: String) -> [TemplateTag] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { number, line in
            line.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().map { piece in
                let end = piece.firstRange(of: "}}")
                let inner = piece[..<(end?.lowerBound ?? piece.endIndex)]
                let sigil = inner.first.flatMap { "#^/>&{!".contains($0) ? $0 : nil }
                let name = inner.dropFirst(sigil == nil ? 0 : 1).filter { !$0.isWhitespace }
                return TemplateTag(sigil: sigil, name: String(name), line: number, isClosed: end != nil)
            }
        }
    }
}

extension TemplateFile.Part {
    /// Throws for the first tag that is not closed, section that does not end, and name that means nothing. Mustache
    /// finds the first two as well, but tells only where the text ended.
    func check(file: String, templates: Set<String>) throws(TemplateFault) {
        var open: [TemplateTag] = []
        for tag in TemplateTag.all(in: text) where tag.sigil != "!" {
            let fault = { TemplateFault(file: file, line: line + tag.line, reason: $0) }
            guard tag.isClosed else { throw fault("this tag is not closed with }} on its line") }
            let isKnown = tag.sigil == ">" ? templates.contains(tag.name) : TemplateValues.knows(tag.name)
            guard isKnown else { throw fault("there is nothing called “\(tag.name)”") }
            if tag.sigil == "#" || tag.sigil == "^" { open.append(tag) }
            if tag.sigil == "/", open.popLast()?.name != tag.name {
                throw fault("“\(tag.name)” is not the section that is open here")
            }
        }
        if let last = open.last {
            throw TemplateFault(file: file, line: line + last.line, reason: "the section “\(last.name)” is not closed")
        }
    }
}
