import Foundation
import Sessions

/// The ways in which one name stands in texts.
struct NameForms: Hashable, Sendable {
    struct Word: Hashable, Sendable {
        /// In small letters, composed, the tone mark in one place however it was typed.
        let exact: String
        let folded: String

        init(_ text: some StringProtocol) {
            let composed = text.lowercased().precomposedStringWithCanonicalMapping
            (exact, folded) = (ToneMark.settled(composed), Folding.fold(composed))
        }
    }

    /// Some words of it in a row.
    struct Form: Hashable, Sendable {
        let words: [Word]
        /// An everyday word, which is a name only where something shows it.
        let isEveryday: Bool
    }

    let kind: MaskKind
    let words: [Word]
    let forms: [Form]

    /// The whole name, its ends from two words on, and the name one is called by; of a name that is not Vietnamese, each
    /// of its words.
    init(person: Person) {
        let parts = person.name.split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(Word.init)
        var forms = (0..<max(0, parts.count - 1)).map { Array(parts[$0...]) }
        let lone = person.language == .vietnamese ? parts.suffix(1) : parts[...]
        forms += lone.map { [$0] }
        if parts.count > 2, person.language == .vietnamese { forms.append([parts[0], parts[parts.count - 1]]) }
        self.init(.person, parts, forms)
    }

    init(stranger name: String) {
        let parts = name.split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(Word.init)
        self.init(.person, parts, (0..<parts.count).map { Array(parts[$0...]) })
    }

    /// Nil where the name is generic through and through.
    init?(organisation name: String) {
        let parts = name.split { !$0.isLetter && !$0.isNumber }.map(Word.init)
        let own = parts.drop { Self.generic.contains($0.folded) }
        guard !own.isEmpty, own.contains(where: { !$0.exact.allSatisfy(\.isNumber) }) else { return nil }
        self.init(.organisation, Array(own), [Array(own)])
    }

    private init(_ kind: MaskKind, _ words: [Word], _ forms: [[Word]]) {
        (self.kind, self.words) = (kind, words)
        self.forms = forms.filter { !$0.isEmpty }.map { form in
            Form(words: form, isEveryday: form.count == 1 && Self.everyday.contains(form[0].folded))
        }
    }

    /// What many schools and offices are called by.
    private static let generic: Set<String> = [
        "truong", "mam", "non", "mau", "giao", "tieu", "hoc", "thcs", "thpt", "mn", "mg", "th", "phong", "so", "duc",
        "va", "dao", "tao", "cum", "nha", "tre", "lop", "school", "kindergarten", "preschool", "nursery", "the",
        "department", "office", "of", "education", "university", "dai", "cong", "lap", "tu", "thuc", "to", "ban", "xa",
        "phuong", "quan", "huyen", "tinh", "thanh", "pho", "gddt", "gd", "dt",
    ]

    /// Given names that are everyday words, marks left out.
    private static let everyday: Set<String> = [
        "mai", "thu", "anh", "em", "chi", "co", "thay", "bac", "chu", "ba", "ong", "cau", "di", "hai", "tu", "nam",
        "sau",
        "bay", "tam", "chin", "muoi", "an", "hoa", "sang", "toan", "duoc", "dung", "hanh", "ngay", "tien", "hoc", "vui",
        "thi", "van", "hong", "vang", "minh", "toi", "ban", "hieu", "thanh", "binh", "lan", "huong", "hang", "xuan",
        "ha",
        "dong", "son", "tuan", "thang", "nhan", "tin", "kha", "lam", "quy", "cuong", "viet", "nga", "phap", "my", "may",
        "will", "mark", "grace", "hope", "rose", "june", "april", "sue", "art", "bill", "pat", "drew",
    ]
}

/// `hoà` and `hòa` are one word: the mark stands where the keyboard put it.
enum ToneMark {
    static func settled(_ word: String) -> String {
        guard let mark = word.decomposed.first(where: isTone) else { return word }
        let rest = String(String.UnicodeScalarView(word.decomposed.filter { !isTone($0) }))
        return rest.precomposedStringWithCanonicalMapping + String(mark)
    }

    /// Grave, acute, tilde, hook above, dot below: not the circumflex, breve and horn, which make other letters.
    private static func isTone(_ scalar: Unicode.Scalar) -> Bool {
        [0x300, 0x301, 0x303, 0x309, 0x323].contains(scalar.value)
    }
}
