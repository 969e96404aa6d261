/// The text of a file, checked before any parser sees it.
struct SourceText {
    /// 1 MiB: a school year of a large board is a twentieth of it.
    static let limit = 1 << 20

    let text: String

    /// Nil with a fault for more than `limit` bytes, bytes that are no UTF-8, or nothing. A byte order mark is dropped.
    init?(_ bytes: some Collection<UInt8>, faults: FaultList) {
        guard bytes.count <= Self.limit else {
            faults.add(.tooLarge(limit: Self.limit), at: .start, path: "")
            return nil
        }
        let bytes = Array(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
        guard let text = String(validating: bytes, as: UTF8.self) else {
            faults.add(.notUTF8, at: Self.firstBadPlace(in: bytes), path: "")
            return nil
        }
        guard !text.allSatisfy(\.isWhitespace) else {
            faults.add(.nothingInIt, at: .start, path: "")
            return nil
        }
        self.text = text
    }

    /// The first anchor that an alias refers to. Aliases are refused before parsing, because a few nested ones make a
    /// document of a few lines grow without bound. It is a superset by name: whatever the parser would take for an
    /// alias of a known anchor is found, wherever quotes and comments begin.
    func firstAlias() -> Located<String>? {
        let names = names(after: "*")
        guard !names.isEmpty else { return nil }
        let anchors = Set(self.names(after: "&").map(\.value))
        return names.first { anchors.contains($0.value) }
    }

    /// The position that is `offset` Unicode scalars into the text.
    func position(ofScalar offset: Int) -> SourcePosition {
        Self.position(after: text.unicodeScalars.prefix(offset))
    }

    /// The Unicode scalar at a position, nil beyond the end of its line.
    func scalar(at position: SourcePosition) -> Unicode.Scalar? {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(position.line - 1) else { return nil }
        return lines[position.line - 1].dropFirst(position.column - 1).first
    }

    private func names(after mark: Unicode.Scalar) -> [Located<String>] {
        var found: [Located<String>] = []
        var position = SourcePosition.start
        var name: (text: String, from: SourcePosition)?
        func finish() {
            if let name, !name.text.isEmpty { found.append(Located(name.text, at: name.from, path: "")) }
        }
        for scalar in text.unicodeScalars {
            if scalar == mark {
                finish()
                name = ("", position)
            } else if Self.isNamePart(scalar) {
                name?.text.unicodeScalars.append(scalar)
            } else {
                finish()
                name = nil
            }
            position = Self.position(position, past: scalar)
        }
        finish()
        return found
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }

    private static func position(after scalars: some Sequence<Unicode.Scalar>) -> SourcePosition {
        scalars.reduce(.start) { position($0, past: $1) }
    }

    private static func position(_ position: SourcePosition, past scalar: Unicode.Scalar) -> SourcePosition {
        scalar == "\n"
            ? SourcePosition(line: position.line + 1, column: 1)
            : SourcePosition(line: position.line, column: position.column + 1)
    }

    private static func firstBadPlace(in bytes: [UInt8]) -> SourcePosition {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var position = SourcePosition.start
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            position = Self.position(position, past: scalar)
        }
        return position
    }
}
