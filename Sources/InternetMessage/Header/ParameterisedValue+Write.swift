extension ParameterisedValue {
    /// A section of RFC 2231 holds at most this many octets of text, so that a line keeps under 78.
    static let sectionWidth = 50

    /// The value and its parameters as words of a header, each parameter with the semicolon before it: tokens bare,
    /// other ASCII quoted, the rest by RFC 2231 in sections that never cut a character.
    package var words: [String] {
        var words = [value]
        for parameter in parameters {
            for written in Self.write(parameter) {
                words[words.count - 1] += ";"
                words.append(written)
            }
        }
        return words
    }

    /// The value and its parameters on one line.
    package var text: String { words.joined(separator: " ") }

    private static func write(_ parameter: Parameter) -> [String] {
        let octets = Array(parameter.value.utf8)
        let isPlain = octets.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        if isPlain, !octets.isEmpty, octets.allSatisfy(\.isTokenText) {
            return ["\(parameter.name)=\(parameter.value)"]
        }
        if isPlain, octets.count <= sectionWidth { return ["\(parameter.name)=\(quoted(parameter.value))"] }
        return extended(parameter)
    }

    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private static func extended(_ parameter: Parameter) -> [String] {
        var sections: [String] = []
        var section = ""
        for scalar in parameter.value.unicodeScalars {
            let encoded = String(scalar).utf8.map(Percent.encode).joined()
            if section.utf8.count + encoded.utf8.count > sectionWidth {
                sections.append(section)
                section = ""
            }
            section += encoded
        }
        sections.append(section)
        if sections.count == 1 { return ["\(parameter.name)*=UTF-8''\(section)"] }
        return sections.enumerated().map { index, text in
            "\(parameter.name)*\(index)*=\(index == 0 ? "UTF-8''" : "")\(text)"
        }
    }
}
