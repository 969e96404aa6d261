// Who comes instead, composed from the words of a sentence:
//
//     nhờ | cử | để | cho …   somebody   … đi | dự | thay      somebody is asked or sent
//     somebody   sẽ   đi | dự | họp …   thay | giùm (em)       somebody comes in the writer's place
//     somebody   thay | thế chỗ | cover   em                   the same without a verb
//     thay em | thay vào đó | đại diện …   là   somebody       the stand-in is
//     suất | ghế | giấy mời …   chuyển | giao | nhường   cho   somebody
//
// Between the parts may stand what describes the person (`cô Hạnh, tổ phó, dự thay`). Who only takes over a class, notes
// or a watch does not come; whoever asks the writer to come is no stand-in; and a denied frame is none.

import InternetMessage

struct StandInFrames {
    let text: ReplyText
    let items: [ClauseItem]
    let lexicon = ClauseLexicon.vietnamese
    let names = RuleBook.standard.names

    struct Mention {
        var index: Int
        var name: PersonName
        var range: Range<Int>
    }

    func signs() -> [Found] {
        var found: [Found] = []
        var start = 0
        for index in items.indices where items[index].tag == .stop || index == items.count - 1 {
            let end = items[index].tag == .stop ? index : index + 1
            if start < end { read(start..<end, into: &found) }
            start = index + 1
        }
        return found
    }

    func read(_ sentence: Range<Int>, into found: inout [Found]) {
        let persons = mentions(sentence)
        StepMeter.add(sentence.count * (1 + persons.count))
        guard !introducesWriter(sentence) else { return }
        let count = found.count
        defer { if found.count == count { readObject(sentence, persons, into: &found) } }
        for person in persons {
            guard
                let end = entrusted(person, sentence) ?? comesInstead(person, sentence) ?? named(person, sentence)
                    ?? given(person, sentence)
            else { continue }
            let range = min(end.lowerBound, person.range.lowerBound)..<max(end.upperBound, person.range.upperBound)
            var name = person.name
            if name.names.isEmpty, let called = calledLater(after: person.range.upperBound) { name.names = [called] }
            found.append(
                Found(
                    sign: .standIn, rule: ClauseMeaning.standIn.rule(.standIn), range: range, name: name,
                    isComposed: true))
        }
    }

    /// `Tôi là Hương, phó hiệu trưởng, đi thay …`: the names are the writer's.
    func introducesWriter(_ sentence: Range<Int>) -> Bool {
        sentence.prefix(3).contains { index in
            items[index].tag == .writer
                && (index == sentence.lowerBound || [.particle, .comma, .address].contains(items[index - 1].tag))
                && index + 1 < sentence.upperBound && ["là", "tên"].contains(form(index + 1))
        }
    }

    func form(_ index: Int) -> String { text.words[items[index].range.lowerBound].form }

    /// One of these words, also without its diacritics in a text that has none.
    func isOne(_ at: Int, of words: Set<String>) -> Bool {
        let word = text.words[at]
        if word.form == "thế", at + 1 < text.words.count, Self.sothen.contains(text.words[at + 1].form) { return false }
        if word.isBare, word.plain == "thay", at > 0, at + 1 == text.words.count || text.words[at + 1].kind != .word,
            Self.closing.contains(text.words[at - 1].plain)
        {
            return false
        }
        // `co the chau di` is a `có thể`.
        if word.isBare, word.plain == "the", at > 0, text.words[at - 1].plain == "co" { return false }
        if word.plain == "dien", at == 0 || text.words[at - 1].plain != "dai" { return false }
        return words.contains(word.form) || (word.isBare && words.contains { Folding.fold($0) == word.plain })
    }

    /// `thế nào`, `thế này`: no taking of places.
    static let sothen: Set<String> = ["nào", "này", "à", "thì", "kia", "là", "mà", "hả"]

    func hasOne(_ index: Int, of words: Set<String>) -> Bool {
        items[index].range.contains { isOne($0, of: words) }
    }

    /// Behind these a last `thay` without diacritics is the teacher.
    static let closing: Set<String> = ["nha", "nhe", "nghen", "nghe", "roi", "a", "oi", "luon", "on", "da"]

    static let entrusting: Set<String> = [
        "nhờ", "cử", "để", "cho", "gửi", "quyền", "công", "giao", "nhường", "điều", "nhiệm", "phái", "mời", "kêu",
        "bảo", "sai", "gọi", "réo", "nói", "có", "đẩy", "lôi", "chọn", "xin",
        "bắt",
    ]
    static let replacing: Set<String> = ["thay", "thế", "giùm", "hộ", "giúp", "diện", "cover", "đỡ"]
    static let duties: Set<String> = [
        "dạy", "trông", "trực", "giữ", "coi", "đứng", "ghi", "gửi", "chép", "nói", "nhắn", "báo", "đưa", "chuyển",
        "nộp", "làm", "in", "mua", "lấy", "đón", "xem", "quay", "chụp", "cầm", "mang", "phát", "bán", "gác", "ký",
        "nấu", "lo", "chở", "đèo", "rước", "chăm", "dọn", "kê", "đẩy", "điền", "viết", "đặt", "sửa",
    ]

    func isDenied(_ at: Int, _ first: Int) -> Bool {
        (max(first, at - 2)..<at).contains { Negation.isOne(text.words[$0]) }
    }

    /// Where the sentence says that the person comes, or takes the place.
    func deed(after person: Mention, _ sentence: Range<Int>, needsReplacing: Bool, isWeak: Bool) -> Int? {
        var needsReplacing = needsReplacing
        let rest = sentence.filter { items[$0].range.lowerBound >= person.range.upperBound }
        for index in rest {
            let item = items[index]
            let at = item.range.lowerBound
            if hasOne(index, of: Self.duties), item.tag != .come { return nil }
            if [.neg, .if, .but, .because, .so].contains(item.tag) { return nil }
            // `cho bé, trưa em vào họp` gives nobody leave to go.
            if isWeak || isSoft(person), item.tag == .comma { needsReplacing = true }
            if item.tag == .writer, index > (rest.first ?? 0), !isOne(at - 1, of: Self.replacing),
                at - person.range.upperBound > 1, !["của", "bên"].contains(text.words[at - 1].form),
                item.range.count == 1
            {
                return nil
            }
            if ["hay", "hoặc"].contains(form(index)) { return nil }
            if hasOne(index, of: Self.replacing), !isDutyNext(item.range.upperBound) { return item.range.upperBound }
            if [.come, .motion, .partake].contains(item.tag), !needsReplacing, !isAway(index) {
                return replacingEnd(from: item.range.upperBound) ?? item.range.upperBound
            }
            if [.come, .motion, .partake].contains(item.tag), needsReplacing,
                let end = replacingEnd(from: item.range.upperBound)
            {
                return end
            }
        }
        return nil
    }

    /// `gửi nhóc nhà hàng xóm rồi, phi tới`: behind the comma it is the writer again.
    func isSoft(_ person: Mention) -> Bool {
        let at = person.range.lowerBound
        return (max(0, at - 4)..<at).contains { isOne($0, of: ["gửi", "nhờ", "bảo", "kêu", "đưa", "gọi"]) }
    }

    func isAway(_ index: Int) -> Bool {
        guard items[index].tag == .motion, index + 1 < items.count else { return false }
        return [.act, .ill].contains(items[index + 1].tag)
    }

    func isDutyNext(_ at: Int) -> Bool {
        (at..<min(at + 3, text.words.count)).contains { isOne($0, of: Self.duties) }
    }

    /// `… thay (em)` within a few words.
    func replacingEnd(from at: Int) -> Int? {
        for next in at..<min(at + 6, text.words.count) {
            guard text.words[next].kind == .word || text.words[next].kind == .number else { return nil }
            if isOne(next, of: Self.replacing), !isDutyNext(next + 1) { return next + 1 }
        }
        return nil
    }

    func hasReplacing(_ range: Range<Int>) -> Bool {
        range.contains { isOne($0, of: Self.replacing) }
    }

    static let seats: Set<String> = [
        "suất", "chỗ", "slot", "vé", "ghế", "mời", "lợi", "phiếu", "quyền", "thẻ", "phần", "vai",
    ]
    static let passing: Set<String> = [
        "chuyển", "nhường", "giao", "trao", "tên", "để", "đổi", "tặng", "dành", "gửi", "sang", "cho", "quyền", "đẩy",
        "nhượng", "pass", "ghi",
    ]
}
