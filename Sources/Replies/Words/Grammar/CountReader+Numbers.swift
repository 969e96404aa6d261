/// Which numbers count people.
extension CountReader {
    /// One of the figures of `1e400`.
    func isPower(_ index: Int) -> Bool {
        let words = text.words
        func isSign(_ at: Int) -> Bool {
            guard at > 0, at + 1 < words.count, words[at - 1].kind == .number, words[at + 1].kind == .number else {
                return false
            }
            return text.nfc[words[at].range].lowercased() == "e"
                && words[at - 1].range.upperBound == words[at].range.lowerBound
                && words[at].range.upperBound == words[at + 1].range.lowerBound
        }
        return isSign(index - 1) || isSign(index + 1)
    }

    /// `thầy Bảy`, `chị Hai`: who is called by a number; `ba con`, `sau 8 giờ`: what only looks like one.
    func isName(_ index: Int) -> Bool {
        let word = text.words[index]
        guard text.isVietnamese, word.kind == .word else { return false }
        if word.isCapital, word.sentence != index { return true }
        let next = index + 1 < text.words.count ? text.words[index + 1] : nil
        if word.plain == "ba", let next, Self.children.contains(next.plain) { return true }
        // `bao sau chi`: later, to somebody called.
        if word.isBare, word.plain == "sau", let next, Self.called.contains(next.plain) { return true }
        return word.isBare && ["sau", "bay", "tam", "nam", "ba"].contains(word.plain)
            && !(next.map { Self.counted.contains($0.plain) } ?? false)
    }

    /// `bốn rưỡi`, `ba phần`, `tiết 3`, `20%`: hours, shares and places in a row are no people.
    func isMeasure(_ index: Int) -> Bool {
        guard text.isVietnamese else { return false }
        let words = text.words
        if index + 1 < words.count, Self.measures.contains(words[index + 1].plain) { return true }
        guard index > 0 else { return false }
        if isJoined(index) { return true }
        return Self.rows.contains(words[index - 1].plain)
            && !(index + 1 < words.count && Self.seats.contains(words[index + 1].plain))
    }

    /// The figures of `14/9`, the `30` of `8h30`, `8 giờ 30` and `8:30`.
    private func isJoined(_ index: Int) -> Bool {
        let words = text.words
        if index + 2 < words.count, words[index + 1].plain == "/", words[index + 2].value != nil { return true }
        return index > 1 && Self.joints.contains(words[index - 1].plain) && words[index - 2].value != nil
    }

    private static let joints: Set<String> = ["/", "-", ":", ".", "h", "g", "gio"]
    private static let seats: Set<String> = ["nguoi", "suat", "ghe", "ve", "slot", "giao"]

    /// `chưa nói với mẹ chồng`, `em đổi với cái Nhài`: with whom something is settled, not who comes along.
    func isTalk(_ sign: Found) -> Bool {
        guard text.isVietnamese else { return false }
        let start = max(text.words[sign.range.lowerBound].clause, sign.range.lowerBound - 3)
        return text.words[start..<sign.range.upperBound].contains { Self.talks.contains($0.form) }
    }

    /// `không đi một mình`
    func isDenied(_ sign: Found) -> Bool {
        text.words[max(text.words[sign.range.lowerBound].clause, sign.range.lowerBound - 2)..<sign.range.lowerBound]
            .contains { Negation.isOne($0) }
    }

    /// `mười một người`, begun at its ten.
    func units(behind index: Int, _ value: Double) -> Int {
        guard text.words[index].form == "mười", index + 1 < text.words.count,
            let unit = Numbers.value(text.words[index + 1]), unit < 10
        else { return 0 }
        return Int(unit)
    }

    /// `mười hai`: the ten before the number.
    func teens(before index: Int, _ value: Double) -> Int {
        guard index > 0, value < 10, text.isVietnamese else { return 0 }
        switch text.words[index - 1].form {
        case "mười": return 10
        case "mươi": return index > 1 ? 10 * (Numbers.people(text.words[index - 2]).map { min($0, 9) } ?? 0) : 0
        default: return 0
        }
    }

    static let only: Set<String> = [
        "only", "just", "alone", "chỉ", "mỗi", "thôi", "có", "myself", "chi", "moi", "thoi",
    ]
    private static let children: Set<String> = ["con", "chau", "me", "ma", "no", "em", "minh", "cua", "be"]
    private static let called: Set<String> = ["chi", "anh", "co", "thay", "ban", "bac", "em"]
    private static let counted: Set<String> = [
        "nguoi", "co", "thay", "chi", "anh", "ban", "dua", "suat", "ghe", "cho", "ve", "slot", "giao", "dong", "vi",
        "thanh", "mang", "mong", "em", "ba", "bac", "doan", "ho",
    ]
    private static let measures: Set<String> = [
        "gio", "ruoi", "phut", "phan", "cong", "ngay", "buoi", "tieng", "tuan", "thang", "tiet", "tay", "%", "km",
        "bua",
        "suoi", "lan", "trieu", "kem", "tram", "muc", "con", "khuc", "rui", "diem", "sao", "chan",
    ]
    private static let rows: Set<String> = [
        "gio", "luc", "thu", "ngay", "thang", "tuan", "lan", "cum", "buoi", "hom", "khoi", "mung", "tiet", "hiep",
        "doan", "lop", "so", "cau", "khu", "kp", "t", "tang",
        "phong",
        "quyen", "hem", "ngo", "nha", "to", "ap",
    ]
    private static let talks: Set<String> = [
        "nói", "bàn", "hỏi", "cân", "đổi", "hẹn", "xin", "tính", "coi", "xem", "thưa", "báo", "thay", "gửi", "nhờ",
        "chia",
    ]
}
