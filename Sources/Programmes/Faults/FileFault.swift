package import Sessions

/// One thing that is wrong with a file a person wrote, and where. Reading goes on after it, so that a file is put right
/// in one go.
package struct FileFault: Error, Hashable, Sendable {
    /// As the person named it on the command line.
    package let file: String
    /// From 1; a column counts Unicode scalars, as editors and YAML parsers do.
    package let line: Int
    package let column: Int
    /// Where in the document: `series[2].rule`; empty for the document itself.
    package let path: String
    package let problem: Problem

    init(file: String, at position: SourcePosition, path: String, _ problem: Problem) {
        (self.file, self.path, self.problem) = (file, path, problem)
        (line, column) = (position.line, position.column)
    }

    /// What is wrong, as one clause without a full stop.
    package func message(in language: Language) -> String {
        switch language {
        case .english: problem.english
        case .vietnamese: problem.vietnamese
        }
    }

    /// What to do about it, where that can be said.
    package func remedy(in language: Language) -> String? {
        switch language {
        case .english: problem.englishRemedy
        case .vietnamese: problem.vietnameseRemedy
        }
    }

    /// The way compilers print it, so that editors jump to the place: `file:line:column: message (remedy)`.
    package func text(in language: Language) -> String {
        let remedy = remedy(in: language).map { " (\($0))" } ?? ""
        return "\(file):\(line):\(column): \(message(in: language))\(remedy)"
    }
}

extension FileFault: CustomStringConvertible {
    package var description: String { text(in: .english) }
}

extension FileFault: Encodable {
    private enum CodingKeys: String, CodingKey { case file, line, column, path, message, remedy }

    /// For `--json`: the place, the path and the English sentences.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(file, forKey: .file)
        try container.encode(line, forKey: .line)
        try container.encode(column, forKey: .column)
        try container.encode(path, forKey: .path)
        try container.encode(message(in: .english), forKey: .message)
        try container.encodeIfPresent(remedy(in: .english), forKey: .remedy)
    }
}

/// Everything that is wrong with one file, in the order in which it stands there. Never empty.
package struct FileFaults: Error, Hashable, Sendable {
    package let faults: [FileFault]

    /// One line a fault.
    package func text(in language: Language) -> String {
        faults.map { $0.text(in: language) }.joined(separator: "\n")
    }
}

extension FileFaults: CustomStringConvertible {
    package var description: String { text(in: .english) }
}
