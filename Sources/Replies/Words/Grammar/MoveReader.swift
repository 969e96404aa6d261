/// Whether words that move something ask to move the session. In Vietnamese the same verbs tell of other things that were
/// moved (`họ nhà trai lùi ngày ăn hỏi`), and without diacritics they look like yet others (`doi` is `dời`, `đổi`, `đợi`,
/// `đội`): a request shows by what is asked for, and by how.
struct MoveReader {
    let text: ReplyText
    let signs: [Found]

    var asksToMove: Bool { signs.contains { $0.sign == .reschedule && isRequest($0) } }

    private func isRequest(_ sign: Found) -> Bool {
        guard text.isVietnamese, let group = Self.group,
            let move = sign.range.first(where: { text.classes.end(of: group, at: $0) != nil })
        else { return true }
        let word = text.words[move]
        let asks = text.sentence(of: move).contains { index in
            Self.asking.contains(text.words[index].form) || Self.bareAsking.contains(text.words[index].plain)
                || text.words[index].form == "?"
        }
        if word.isBare, text.words.allSatisfy(\.isBare) || Self.doubtful.contains(word.plain) {
            return asks && namesTime(behind: move)
        }
        return !isTold(move, asks: asks)
    }

    /// `Lịch họp lùi sang chiều rồi`, `máy cắt dời qua tuần sau`: told, by a subject or a `rồi`.
    private func isTold(_ move: Int, asks: Bool) -> Bool {
        let clause = text.clause(of: move)
        if text.words[move..<clause.upperBound].contains(where: { $0.form == "rồi" }), !asks { return true }
        var at = move - 1
        while at >= clause.lowerBound, Self.light.contains(text.words[at].form) { at -= 1 }
        guard at >= clause.lowerBound, text.words[at].kind == .word else { return false }
        return !Self.subjects.contains(text.words[at].form) && !asks
    }

    private func namesTime(behind move: Int) -> Bool {
        text.words[move..<min(move + 6, text.words.count)].contains { word in
            Self.times.contains(word.plain) || word.kind == .number
        }
    }

    private static let group = try? RuleBook.standard.groups.index(of: "move")
    private static let doubtful: Set<String> = ["doi", "day", "chuyen", "lui", "roi", "xe", "dich", "don", "hoan"]
    private static let times: Set<String> = [
        "lich", "gio", "ngay", "buoi", "hop", "tuan", "thang", "thu", "hom", "bua", "sang", "chieu", "toi", "mai", "t2",
        "t3", "t4", "t5", "t6", "t7", "cn", "tieng",
    ]
    private static let asking: Set<String> = [
        "xin", "nghị", "mong", "nhờ", "giúp", "giùm", "hộ", "nhé", "nha", "nghen", "thể", "hay", "nếu", "không", "đi",
        "cầu", "muốn", "phiền", "được", "hỉ", "nên", "thì",
    ]
    private static let bareAsking: Set<String> = [
        "xin", "mong", "giup", "gium", "nha", "nhe", "dc", "duoc", "neu", "nghi", "di",
    ]
    private static let light: Set<String> = ["lại", "đã", "bị", "được", "mà", "sẽ", "vừa", "mới", "cũng", "phải"]
    /// Who may be asked to move it, and what may be moved.
    private static let subjects: Set<String> = [
        "anh", "chị", "cô", "thầy", "bác", "chú", "em", "mình", "tôi", "tui", "con", "cháu", "cụm", "ban", "chức",
        "họp", "lịch", "giờ", "ngày", "buổi", "là", "thì", "cứ", "rồi", "thôi", "sếp", "coach", "admin", "cha", "sơ",
        "tổ", "và", "nhưng", "nên", "dạ", "vâng", "để", "cho", "xin", "nghị", "mong", "nhờ", "muốn", "hay", "nếu",
        "thể", "hãy", "giúp", "phiền", "trưởng", "bạn", "ta", "nhà", "tụi", "bọn", "hội", "đội", "nhóm", "ơi", "ạ",
    ]
}
