// Mustache prints nothing for a name it does not know, and so a slip of the pen becomes a hole in a letter. Every name
// in a template is therefore looked up when it is loaded.

/// One tag as it stands in a template.
struct TemplateTag: Hashable {
    /// `#`, `^`, `/`, `>`, `&`, `{`, `!`, or nil for a plain variable.
    let sigil: Character?
    let name: String
    /// Within the template, from 0.
    let line: Int

    /// All tags of `text`, which Mustache has parsed already.
    static func all(in text: String) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for piece in line.split(separator: "{{", omittingEmptySubsequences: false).dropFirst() {
                guard let end = piece.firstRange(of: "}}") else { continue }
                let inner = piece[..<end.lowerBound]
                let sigil = inner.first.flatMap { "#^/>&{!".contains($0) ? $0 : nil }
                let name = inner.dropFirst(sigil == nil ? 0 : 1).filter { !$0.isWhitespace }
                tags.append(TemplateTag(sigil: sigil, name: String(name), line: number))
            }
        }
        return tags
    }
}

extension TemplateFile.Part {
    /// The first name in this part that means nothing.
    func check(file: String, templates: Set<String>) throws(TemplateFault) {
        for tag in TemplateTag.all(in: text) where tag.sigil != "!" {
            let isKnown = tag.sigil == ">" ? templates.contains(tag.name) : TemplateValues.knows(tag.name)
            guard isKnown else {
                let what = tag.sigil == ">" ? "no template is called" : "nothing is called"
                throw TemplateFault(file: file, line: line + tag.line, reason: "\(what) “\(tag.name)”")
            }
        }
    }
}
