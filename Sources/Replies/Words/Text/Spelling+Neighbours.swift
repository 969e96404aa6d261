/// Words that only what stands beside them tells apart.
extension Spelling {
    /// What a piece is, where its neighbours decide; nil where they do not.
    func meant(_ piece: WordPiece, before: ReplyWord?, next: WordPiece?) -> String? {
        switch piece.text {
        case "nghe": isAsking(before: before, next: next) ? "nhé" : piece.text
        // `hẹn`, `hên xui`
        case "hen" where isBare && (before == nil || !isAsking(before: before, next: next)): piece.text
        // `hoi` is `thôi` where it ends what is said; elsewhere `hỏi`, `hơi` or `hội`.
        case "hoi" where isBare && !endsClause(next): piece.text
        case "a" where isBare && endsClause(next) && before.map { !Self.callings.contains($0.plain) } ?? false: "ạ"
        case "ban" where isBare && before.map { Self.writers.contains($0.plain) } ?? false && next?.isCapital != true:
            "bận"
        default: nil
        }
    }

    /// Whether a word of a text without diacritics is what it looks like: a given name with its capital letter, or the
    /// `con` that somebody calls themselves by. Such a word stands for no other (`Minh` is not `mình`, `con` not `còn`).
    func isItself(_ word: ReplyWord, before: ReplyWord?, next: WordPiece?) -> Bool {
        let beginsClause = before.map { $0.kind != .word } ?? true
        if word.form == "con" {
            let isCalled = before.map { Self.callings.contains($0.plain) } ?? false
            return (beginsClause || isCalled) && next.map { Self.verbs.contains($0.text) } ?? false
        }
        guard word.isCapital, !beginsClause, let before else { return false }
        return Self.sureNames.contains(word.plain)
            || Self.titles.contains(before.plain) && Self.names.contains(word.plainKey)
    }

    /// `em đi nghe`, `giữ chỗ nghe chị`: a request's particle; `em muốn nghe thêm`: listens.
    private func isAsking(before: ReplyWord?, next: WordPiece?) -> Bool {
        guard let before, before.kind == .word else { return next?.text != "nói" }
        if Self.listening.contains(before.form) { return false }
        if endsClause(next) { return true }
        return next.map { Self.addressees.contains($0.text) } ?? false && !Self.writers.contains(before.plain)
    }

    private func endsClause(_ next: WordPiece?) -> Bool { next.map { $0.kind == .mark || $0.kind == .picture } ?? true }

    private static let callings: Set<String> = [
        "nha", "nhe", "da", "vang", "chao", "on", "gui", "thua", "co", "thay", "anh", "chi", "bac", "chu", "sep", "di",
    ]
    private static let writers: Set<String> = ["em", "chau", "toi", "minh", "tui", "con"]
    private static let addressees: Set<String> = ["chị", "anh", "cô", "thầy", "em", "con", "bác", "chú", "chi", "co"]
    private static let listening: Set<String> = [
        "chưa", "không", "được", "để", "muốn", "thích", "cần", "mới", "đã", "vừa", "đang", "cùng", "và", "ngồi", "hay",
        "chua", "khong", "duoc", "de", "muon",
    ]
    /// Behind the `con` of somebody who writes.
    private static let verbs: Set<String> = [
        "xin", "den", "di", "khong", "ko", "k", "se", "toi", "tham", "du", "vang", "nghi", "ban", "dang", "om", "bi",
        "cam", "nhan", "ranh", "hong", "bao", "gui", "dong", "muon", "ket", "chao", "vao", "truc", "moi", "hen",
    ]
    private static let titles: Set<String> = [
        "co", "thay", "chi", "anh", "ban", "bac", "chu", "cau", "ong", "ba", "di",
    ]
    private static let names = WordSet(NameFinder.frequentNames.map(Folding.fold))
    private static let sureNames: Set<String> = ["minh", "dung", "huy", "hanh", "tuan", "linh"]
}
