/// Several numbers that make one head-count, or none.
extension CountReader {
    /// People counted by kind, one number after another: `3 cô 1 thầy`, `2 adults and 1 child`. What is counted with the
    /// same word again is no new kind, but may be a part (`6 cô, 2 cô bận`).
    struct Sum {
        var range: Range<Int>
        var number: Int
    }

    var sums: [Sum] {
        var sums: [Sum] = []
        var at = 0
        while at < text.words.count {
            guard let sum = sum(from: at) else {
                at += 1
                continue
            }
            sums.append(sum)
            at = sum.range.upperBound
        }
        return sums
    }

    private func sum(from start: Int) -> Sum? {
        var at = start
        var number = 0
        var kinds: Set<String> = []
        var end = start
        while let member = member(at), kinds.insert(member.kind).inserted {
            number += member.number
            end = member.end
            at = end < text.words.count && Self.joints.contains(text.words[end].plain) ? end + 1 : end
        }
        return kinds.count > 1 ? Sum(range: start..<end, number: number) : nil
    }

    /// `2 người lớn`, `three women`: a number, and whom it counts.
    private func member(_ at: Int) -> (number: Int, kind: String, end: Int)? {
        let words = text.words
        guard at + 1 < words.count, let number = Numbers.people(words[at]), number > 0, words[at + 1].kind == .word
        else {
            return nil
        }
        let noun = text.isVietnamese ? words[at + 1].plain : words[at + 1].form
        var end = at + 2
        var kind = noun
        if end < words.count, Self.refined.contains(noun), Self.refining.contains(words[end].plain) {
            kind += " " + words[end].plain
            end += 1
        }
        let kinds = text.isVietnamese ? Self.kinds : Self.kindsEn
        guard kinds.contains(kind) || kinds.contains(noun) && !Self.refined.contains(noun) else { return nil }
        let isAway = end < words.count && Self.away.contains(words[end].plain)
        return isAway ? nil : (number, kind, end)
    }

    /// A number that is one end of a range: `2-3 người`, `3 hoặc 4 cô`, `three or four of us`.
    func isRange(_ index: Int) -> Bool {
        func value(_ at: Int) -> Double? {
            guard text.words.indices.contains(at) else { return nil }
            return Numbers.value(text.words[at])
        }
        guard let own = value(index) else { return false }
        for (joint, other) in [(index + 1, index + 2), (index - 1, index - 2)] {
            if let number = value(other), number != own, Self.ranges.contains(text.words[joint].plain) {
                return (number > own) == (other > index) && number < 100
            }
        }
        // `3 4 người`
        if let next = value(index + 1), next == own + 1, own < 10 { return true }
        if let before = value(index - 1), before + 1 == own, own <= 10, before > 0 { return true }
        return false
    }

    /// `người` behind `2-3`.
    func countsPeople(behind index: Int) -> Bool {
        text.words[index...].dropFirst().prefix(3).contains {
            ["nguoi", "co", "thay", "ban", "suat", "cho", "ghe", "ve", "people", "of", "seats"].contains($0.plain)
        }
    }

    private static let joints: Set<String> = ["va", "with", "and", ",", "+", "&", "voi", "cung", "plus"]
    private static let ranges: Set<String> = ["-", "–", "den", "toi", "hoac", "hay", "or", "to", "~"]
    /// Counted only with the word behind it: `người` are all of them.
    private static let refined: Set<String> = [
        "nguoi", "tre", "giao", "phu", "hoc", "sinh", "nhan", "can", "lanh", "chuyen",
    ]
    private static let refining: Set<String> = ["lon", "em", "con", "nho", "vien", "huynh", "sinh", "bo", "dao", "gia"]
    private static let kinds: Set<String> = [
        "nguoi lon", "nguoi gia", "tre em", "tre con", "tre nho", "giao vien", "phu huynh", "hoc sinh", "sinh vien",
        "nhan vien", "can bo", "lanh dao", "chuyen vien", "co", "thay", "chi", "anh", "ban", "nam", "nu", "chau", "be",
        "bac", "chu", "ong", "ba", "me", "bo",
    ]
    private static let kindsEn: Set<String> = [
        "adult", "adults", "child", "children", "kid", "kids", "baby", "babies", "toddler", "toddlers", "man", "men",
        "woman", "women", "boy", "boys", "girl", "girls", "teacher", "teachers", "parent", "parents", "student",
        "students", "pupil", "pupils", "guest", "guests", "friend", "friends", "colleague", "colleagues", "lady",
        "ladies", "gentleman", "gentlemen", "grown-up", "grown-ups", "player", "players", "coach", "coaches",
        "carer", "carers", "nurse", "nurses", "doctor", "doctors", "lad", "lads", "lass", "lasses", "teenager",
        "teenagers", "infant", "infants", "volunteer", "volunteers", "assistant", "assistants",
    ]
    private static let away: Set<String> = [
        "ban", "vang", "ket", "om", "nghi", "khong", "busy", "away", "can't", "ill",
    ]
}
