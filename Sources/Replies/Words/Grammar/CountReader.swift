/// Head-counts: people besides the writer, and people in all. Neither is worked out from the other.
struct CountReader {
    let text: ReplyText
    let signs: [Found]

    func read(into reading: inout Readout) {
        let taken = signs.filter { $0.sign == .notCount }
        func isFree(_ index: Int) -> Bool { !taken.contains { $0.range.contains(index) } }
        let company = CompanyReader(text).read()
        // A number that counts the guests ("thêm 1 cô nữa") is no total, whatever else it would fit.
        var guestNumbers: Set<Int> = []
        for sign in signs where sign.sign == .guests {
            guard let (index, number) = number(in: sign, where: isFree) else { continue }
            guestNumbers.insert(index)
            reading.guests = number
        }
        for sign in signs {
            if sign.sign == .alone { (reading.guests, reading.party) = (0, 1) }
            guard sign.sign == .party else { continue }
            if let (_, number) = number(
                in: sign,
                where: { index in
                    isFree(index) && !guestNumbers.contains(index)
                        && !(company?.ranges.contains { $0.contains(index) } ?? false)
                })
            {
                // One is a head-count only where nobody else is meant (`chỉ một người`).
                if number == 1, !text.words.contains(where: { Self.only.contains($0.form) }) {
                    reading.isCounted = true
                    continue
                }
                reading.party = number
            }
        }
        if reading.guests == nil {
            let named = signs.filter { $0.sign == .guestNamed }
            let count = named.reduce(0) { $0 + max(1, $1.name?.names.count ?? 1) }
            if count > 0 { reading.guests = count }
            reading.bringsSomebody = named.contains { $0.rule.role == .brings }
        }
        // Those told one by one, where no number tells more.
        if let company, company.guests > reading.guests ?? 0, guestNumbers.isEmpty || reading.guests == nil {
            reading.guests = company.guests
            reading.bringsSomebody = true
        }
        if let party = reading.party, reading.guests != 0 || party != 1 { reading.guests = nil }
    }

    /// The first number in the words of the sign, and where it stands: `4, not 5` was cut before.
    private func number(in sign: Found, where isFree: (Int) -> Bool) -> (index: Int, number: Int)? {
        if sign.rule.role == .twoOfUs { return (sign.range.lowerBound, 2) }
        for index in sign.range where isFree(index) && !isPower(index) {
            guard let value = Numbers.value(text.words[index]), value >= 1, value <= 500, value == value.rounded(),
                !isName(index)
            else {
                if text.words[index].form == "both" { return (index, 2) }
                continue
            }
            return (index, teens(before: index, value) + Int(value))
        }
        return nil
    }

    /// One of the figures of `1e400`.
    private func isPower(_ index: Int) -> Bool {
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
    private func isName(_ index: Int) -> Bool {
        let word = text.words[index]
        guard text.isVietnamese, word.kind == .word else { return false }
        if word.isCapital, word.sentence != index { return true }
        let next = index + 1 < text.words.count ? text.words[index + 1] : nil
        if word.plain == "ba", let next, Self.children.contains(next.plain) { return true }
        return word.isBare && ["sau", "bay", "tam", "nam", "ba"].contains(word.plain)
            && !(next.map { Self.counted.contains($0.plain) } ?? false)
    }

    /// `mười hai`: the ten before the number.
    private func teens(before index: Int, _ value: Double) -> Int {
        guard index > 0, value < 10, text.isVietnamese else { return 0 }
        switch text.words[index - 1].form {
        case "mười": return 10
        case "mươi": return index > 1 ? 10 * Int(Numbers.value(text.words[index - 2]) ?? 0) : 0
        default: return 0
        }
    }

    private static let only: Set<String> = [
        "only", "just", "alone", "chỉ", "mỗi", "thôi", "có", "myself", "chi", "moi", "thoi",
    ]
    private static let children: Set<String> = ["con", "chau", "me", "ma", "no", "em", "minh", "cua", "be"]
    private static let counted: Set<String> = [
        "nguoi", "co", "thay", "chi", "anh", "ban", "dua", "suat", "ghe", "cho", "ve", "slot", "giao", "dong", "vi",
        "thanh", "mang", "mong", "em", "ba", "bac", "doan", "ho",
    ]
}
