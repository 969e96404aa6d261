extension TableRow {
    /// The school that a row of its own names, for the rows under it: `I, Trường MN Hoa Sen` or `2. Trường MN Hoa Mai`,
    /// with at most a number before it and nothing after it. Without its marks the word for a school is also the family
    /// name Trương, and what kind of school it is must be said.
    var schoolHeading: SourceNode? {
        let filled = cells.filter { !$0.cellText.isEmpty }
        guard let cell = filled.last, filled.count == 1 || filled.count == 2 && filled[0].cellText.isNumber else {
            return nil
        }
        let text = cell.cellText.withoutNumber
        let name = text.folded
        guard name.split(separator: " ").count > 1, !name.hasPrefix("truong hop ") else { return nil }
        guard text.lowercased().hasPrefix("trường ") || Self.kinds.contains(where: { name.hasPrefix("truong \($0) ") })
        else { return nil }
        return SourceNode(position: cell.position, path: cell.path, content: .text(text, isQuoted: true))
    }

    private static let kinds = ["mn", "mam non", "mg", "mau giao", "th", "tieu hoc", "thcs", "thpt"]
}

extension String {
    /// `1`, `1.`, `II`, `a)`
    fileprivate var isNumber: Bool {
        let mark = prefix { $0.isLetter || $0.isNumber }
        guard !mark.isEmpty, drop(while: { $0.isLetter || $0.isNumber }).allSatisfy({ ".):/".contains($0) }) else {
            return false
        }
        return mark.allSatisfy(\.isNumber) || mark.count == 1 || mark.uppercased().allSatisfy { "IVX".contains($0) }
    }

    /// Without the number before it.
    fileprivate var withoutNumber: String {
        let parts = split(separator: " ", maxSplits: 1)
        return parts.count == 2 && String(parts[0]).isNumber ? String(parts[1]) : self
    }
}
