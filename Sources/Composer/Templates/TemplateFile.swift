// A template file holds the parts of one message in one language, so that whoever translates sees them together:
//
//     === subject ===
//     Mời dự: {{title}}
//
//     === text ===
//     …
//
// `vi.invitation.mustache` so makes the templates `vi.invitation.subject`, `vi.invitation.text` and so on. A file of the
// operator's own may hold only the parts it changes.

struct TemplateFile: Hashable, Sendable {
    struct Part: Hashable, Sendable {
        let name: String
        /// The line of the file on which `text` begins, from 1.
        let line: Int
        let text: String
    }

    let parts: [Part]

    /// `file` is for the fault.
    init(_ text: String, file: String) throws(TemplateFault) {
        var parts: [Part] = []
        var current: (name: String, line: Int, lines: [Substring])?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.hasSuffix("\r") ? line.dropLast() : line
            if let name = Self.heading(line) {
                guard !parts.contains(where: { $0.name == name }), current?.name != name else {
                    throw TemplateFault(file: file, line: index + 1, reason: "a second part “\(name)”")
                }
                if let current { parts.append(Self.part(current)) }
                current = (name, index + 2, [])
            } else if current != nil {
                current?.lines.append(line)
            } else if !line.allSatisfy(\.isWhitespace), !line.hasPrefix("{{!") {
                throw TemplateFault(
                    file: file, line: index + 1, reason: "text before the first part; begin it with === subject ===")
            }
        }
        if let current { parts.append(Self.part(current)) }
        guard !parts.isEmpty else { throw TemplateFault(file: file, line: 1, reason: "no part in it") }
        self.parts = parts
    }

    private static func heading(_ line: Substring) -> String? {
        guard line.hasPrefix("=== "), line.hasSuffix(" ==="), line.count > 8 else { return nil }
        return String(line.dropFirst(4).dropLast(4))
    }

    /// Blank lines around a part are for the eye and no part of it.
    private static func part(_ part: (name: String, line: Int, lines: [Substring])) -> Part {
        let leading = part.lines.prefix { $0.allSatisfy(\.isWhitespace) }.count
        var lines = part.lines.dropFirst(leading)
        while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
        return Part(
            name: part.name, line: part.line + leading,
            text: lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n")
    }
}
