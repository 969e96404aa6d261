import InternetMessage

/// Finds the block From, Sent, To, Subject that clients put above the old message, in any language and order, bold
/// with stars or not, with values that run over several lines, and with empty lines between the fields.
struct HeaderBlockFinder {
    private static let limit = 24
    private static let gap = 3
    private let book = PhraseBook.all

    private struct Found {
        var roles: Set<HeaderRole> = []
        var hasAddress = false
        var hasMoment = false
        var end: Int
    }

    /// How many lines the block takes that begins at `index`; nil if none does. Behind a rule or a line of dashes the
    /// sender alone is enough.
    func length(at index: Int, in body: BodyLines, isAnnounced: Bool) -> Int? {
        guard field(body.fold(index)) != nil else { return nil }
        var found = Found(end: index)
        var line = index
        while line < min(index + Self.limit, body.count), line - found.end <= Self.gap {
            if !body.isBlank(line), body.depth(line) == body.depth(index), let field = field(body.fold(line)) {
                guard note(field, at: line, in: &found) else { break }
            } else if body.depth(line) != body.depth(index) {
                break
            }
            line += 1
        }
        StepMeter.add(line - index + 1)
        return isBlock(found, isAnnounced) ? found.end - index + 1 : nil
    }

    /// Takes down a field; false if it is a second sender, recipient or subject, which is of another block.
    private func note(
        _ field: (roles: Set<HeaderRole>, value: ArraySlice<UInt8>), at line: Int, in found: inout Found
    ) -> Bool {
        // "De" is the sender in one language and something else in another: the role that is still missing.
        let new = field.roles.subtracting(found.roles)
        if let role = new.min(by: { $0.order < $1.order }) {
            found.roles.insert(role)
        } else if field.roles.isDisjoint(with: [.sent, .copy, .other]) {
            return false
        }
        let clues = LineClues(field.value)
        found.hasAddress = found.hasAddress || clues.hasAddress
        found.hasMoment = found.hasMoment || (clues.hasDate && clues.hasTime) || clues.hasYear
        found.end = line
        return true
    }

    private func isBlock(_ found: Found, _ isAnnounced: Bool) -> Bool {
        let roles = found.roles.subtracting([.other])
        if roles.contains(.from), roles.count >= 4 { return true }
        if isAnnounced {
            return roles.contains(.from) && (found.roles.count >= 2 || found.hasAddress) || roles.count >= 3
        }
        guard found.hasAddress || found.hasMoment else { return false }
        if roles.contains(.from) {
            return roles.count >= 3
                || (roles.count == 2 && found.hasAddress && !roles.isDisjoint(with: [.sent, .subject]))
                || (roles.contains(.sent) && found.hasMoment)
        }
        return roles.isSuperset(of: [.sent, .subject, .to])
    }

    /// The roles that the name before a colon can have, and the value behind it.
    private func field(_ folded: [UInt8]) -> (roles: Set<HeaderRole>, value: ArraySlice<UInt8>)? {
        let line = FoldedText.undecorated(folded[...])
        guard let first = line.first, LineClues.isLetter(first) else { return nil }
        var index = line.startIndex
        defer { StepMeter.add(index - line.startIndex + 1) }
        while index < line.endIndex, index - line.startIndex < 60 {
            let isWide =
                line[index] == 0xEF && index + 2 < line.endIndex && line[index + 1] == 0xBC && line[index + 2] == 0x9A
            if line[index] == 0x3A || isWide {
                var name = line[..<index]
                while let last = name.last, last == FoldedText.space || last == 0x2A || last == 0x5F {
                    name.removeLast()
                }
                return book.fields[Array(name)].map { ($0, line[(index + (isWide ? 3 : 1))...]) }
            }
            index += 1
        }
        return nil
    }
}

extension HeaderRole {
    /// The order in which a doubtful name is understood.
    fileprivate var order: Int {
        switch self {
        case .from: 0
        case .sent: 1
        case .to: 2
        case .subject: 3
        case .copy: 4
        case .other: 5
        }
    }
}
