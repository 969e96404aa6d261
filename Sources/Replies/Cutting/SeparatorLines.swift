import Sessions

/// Lines that say by themselves that something old follows.
enum SeparatorLines {
    enum Kind: Hashable {
        /// Our own cut line: what follows is ours, without a doubt.
        case ours
        /// The line of another system that asks to answer above it.
        case foreign
        /// "-----Original Message-----".
        case original
        /// "---------- Forwarded message ---------", "Begin forwarded message:".
        case forwarded
    }

    /// What a folded line says; `isFollowedByFields` tells whether a block of header fields follows at once.
    static func kind(_ folded: [UInt8], isFollowedByFields: () -> Bool) -> Kind? {
        guard (6...240).contains(folded.count) else { return nil }
        if isOurs(folded) { return .ours }
        let bare = FoldedText.undecorated(folded[...])
        if folded.count <= 160, PhraseBook.all.replyAbove.occur(in: folded[...]), isRequest(folded, bare) {
            return .foreign
        }
        return message(folded, bare, isFollowedByFields)
    }

    private static let cores = CutLine.cores.map(FoldedText.fold)
    private static let arrow = Array("↑".utf8)

    /// Whether it is our own cut line.
    static func isOurs(_ folded: [UInt8]) -> Bool {
        guard (6...240).contains(folded.count) else { return false }
        let found = cores.count { folded.contains($0) }
        return found == cores.count || (found > 0 && folded.contains(arrow))
    }

    /// The request is the whole line, or is set off by signs: a person who writes about such a line writes more.
    private static func isRequest(_ folded: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
        if folded.count - text.count >= 4 || folded.first == 0x5B { return true }
        return text.split(separator: FoldedText.space).count <= 9
    }

    private static func message(_ folded: [UInt8], _ text: ArraySlice<UInt8>, _ isFollowed: () -> Bool) -> Kind? {
        guard text.count <= 110 else { return nil }
        let dashes = leadingDashes(folded)
        var bare = text
        var hasColon = false
        while let last = bare.last, last == FoldedText.space || bare.colonLength > 0 {
            hasColon = hasColon || bare.colonLength > 0
            bare = bare.dropLast(max(bare.colonLength, 1))
        }
        let book = PhraseBook.all
        for (kind, phrases) in [(Kind.forwarded, book.forwarded), (.original, book.original)] {
            if phrases.isOne(bare), dashes >= 2 || (hasColon && kind == .forwarded) || isFollowed() { return kind }
            if dashes >= 3, text.count <= 80, phrases.occur(in: bare), folded.hasDashes { return kind }
        }
        return nil
    }

    private static func leadingDashes(_ folded: [UInt8]) -> Int {
        let text = FoldedText.undecorated(folded[...])
        return text.startIndex
    }

    /// A line of underscores, dashes, stars or the like and nothing else.
    static func isRule(_ folded: [UInt8]) -> Bool {
        folded.count >= 3 && FoldedText.undecorated(folded[...]).isEmpty
            && !folded.allSatisfy { $0 == 0x3E || $0 == FoldedText.space }
    }
}

extension [UInt8] {
    /// Whether a line ends in dashes, too.
    fileprivate var hasDashes: Bool {
        let text = FoldedText.undecorated(self[...])
        return endIndex - text.endIndex >= 2
    }
}
