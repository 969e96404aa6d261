// What was asked back is answered in one word: `đi`, `vắng`, `1`, `thư`, `cả hai`, a name. Only the whole of what was
// written is a choice, without forms of address and particles; anything more is read like any other words. A bare
// `vâng` or `ok` chooses nothing where two things were named, and is told apart from words that are about something
// else.

import Foundation
import Sessions

/// The choice that a short answer makes among what a question named.
struct ChoiceReader {
    enum Choice: Hashable {
        case these([Meaning])
        /// It answers the question and chooses nothing.
        case unclear
        /// It is about something else, or more than a choice.
        case other
    }

    /// What was written, without the words that choose nothing.
    private let said: String
    private let folded: String
    private let isAgreement: Bool
    private let isSelf: Bool

    init(_ text: String) {
        let all = ReplyText(text).words.filter { $0.kind == .word || $0.kind == .number }
        let words = all.filter {
            !Self.polite.contains($0.form) && !(Folding.fold($0.form) == $0.form && Self.plainPolite.contains($0.form))
        }
        said = words.map(\.form).joined(separator: " ")
        folded = words.map { Folding.fold($0.form) }.joined(separator: " ")
        isAgreement =
            !all.isEmpty && all.allSatisfy { Self.agreement.contains($0.form) || Self.polite.contains($0.form) }
            && all.contains { Self.agreement.contains($0.form) }
        isSelf =
            all.allSatisfy { Self.selves.contains($0.form) || Self.particles.contains($0.form) }
            && all.contains { Self.selves.contains($0.form) }
    }

    func choose(among readings: [Meaning]) -> Choice {
        let chosen = readings.filter { means($0, among: readings) }
        if chosen.count == 1 { return .these(chosen) }
        if Self.both.contains(said) || Self.both.contains(folded) {
            return readings.count == 2 ? .these(readings) : .unclear
        }
        if let place = ordinal, readings.indices.contains(place), !readings.contains(where: \.isNumber) {
            return .these([readings[place]])
        }
        if isSelf, let own = readings.first(where: { $0 == .coming(.accepted) }) { return .these([own]) }
        return isAgreement ? .unclear : .other
    }

    /// Places in a list of so many: `1`, `đầu`, `second`, `cả hai`; nil for anything else.
    func places(of count: Int) -> [Int]? {
        if Self.both.contains(said) || Self.both.contains(folded) || Self.all.contains(said) { return Array(0..<count) }
        guard let place = ordinal ?? (Self.last.contains(said) ? count - 1 : nil), (0..<count).contains(place) else {
            return nil
        }
        return [place]
    }

    /// Yes or no to `was it you?`; nil for anything else.
    var confirms: Bool? {
        if Self.denials.contains(said) || Self.denials.contains(folded) { return false }
        return isAgreement || Self.confirmations.contains(said) || Self.confirmations.contains(folded) ? true : nil
    }

    /// The one of these people whose name, or its end or beginning, is all that was written, or whose place in the list.
    func person(among people: [Person]) -> Person? {
        let named = people.filter { person in
            let name = Folding.fold(person.name.precomposedStringWithCanonicalMapping.lowercased())
            let words = name.split(separator: " ")
            return !folded.isEmpty
                && (name == folded || words.last.map(String.init) == folded || words.first.map(String.init) == folded
                    || words.suffix(2).joined(separator: " ") == folded)
        }
        if let only = named.first, named.count == 1 { return only }
        return named.isEmpty ? ordinal.flatMap { people.indices.contains($0) ? people[$0] : nil } : nil
    }

    /// The questions of the form that one score is for.
    func questions(among numbers: [Int]) -> [Int]? {
        if Self.both.contains(said) || Self.both.contains(folded) || Self.all.contains(said) { return numbers }
        let number = folded.split(separator: " ").last.flatMap { Int($0) }
        let isNumbered = ["", "cau", "question", "q", "so", "number"].contains(
            folded.split(separator: " ").dropLast().joined(separator: " "))
        return number.flatMap { isNumbered && numbers.contains($0) ? [$0] : nil }
    }

    private func means(_ meaning: Meaning, among readings: [Meaning]) -> Bool {
        let words = Self.words(for: meaning, besideMessages: readings.contains(.noMessages))
        // `vang` is what was unclear to begin with: typed without marks, it chooses as little as before.
        return words.contains(said)
            || (said == folded && words.contains { Folding.fold($0) == said && !Self.twofold.contains(said) })
    }

    private static func words(for meaning: Meaning, besideMessages: Bool) -> [String] {
        switch meaning {
        case .coming(.accepted): accepted
        case .coming(.declined): declined + (besideMessages ? meeting : [])
        case .coming(.tentative): tentative
        case .coming(.delegated): ["thay", "đi thay", "instead", "substitute"]
        case .coming(.needsAction): []
        case .late: late
        case .people(let count): people(count)
        case .standIn(let name): standIn(name)
        case .noMessages: messages
        case .score(_, let score): ["\(score)", "\(score) điểm", "\(score) sao", "\(score) points", "\(score) stars"]
        }
    }

    private static func people(_ count: Int) -> [String] {
        ["\(count)", "\(count) người", "\(count) people", "\(count) person"]
            + (count == 1 ? ["một", "một người", "một mình", "one", "alone", "just"] : [])
            + (count == 2 ? ["hai", "hai người", "two", "both"] : [])
    }

    private static func standIn(_ name: String) -> [String] {
        let name = name.precomposedStringWithCanonicalMapping.lowercased()
        let last = name.split(separator: " ").last.map(String.init) ?? name
        return [name, last].flatMap { [$0, "\($0) đi", "\($0) đi thay", "\($0) thay", "\($0) instead"] }
    }

    private static let accepted = [
        "đi", "có", "có đi", "đi chứ", "đi được", "dự", "có dự", "tham dự", "tham gia", "đến", "tới", "có mặt", "yes",
        "y",
        "coming", "come", "attend", "attending", "going", "in", "present", "will come", "vâng có", "vâng đi", "dạ đi",
    ]
    private static let declined = [
        "vắng", "vắng mặt", "nghỉ", "không", "không đi", "không dự", "không đi được", "không dự được", "bận", "no", "n",
        "absent", "not coming", "not going", "out", "not", "can't", "can't come", "không có", "không đi đâu",
    ]
    private static let meeting = [
        "buổi", "buổi này", "buổi họp", "cuộc họp", "họp", "meeting", "this meeting", "session",
    ]
    private static let tentative = [
        "chưa", "chưa chắc", "chưa biết", "nghĩ", "đang nghĩ", "còn nghĩ", "có thể", "unsure", "not sure",
        "not sure yet",
        "maybe", "perhaps", "tentative", "thinking",
    ]
    private static let late = [
        "muộn", "trễ", "đến muộn", "đến trễ", "đi muộn", "đi trễ", "vào muộn", "vào trễ", "late", "coming late",
        "later",
    ]
    private static let messages = [
        "thư", "tin", "tin nhắn", "nhận thư", "thôi nhận thư", "không nhận thư", "messages", "message", "mail", "mails",
        "email", "emails", "mailing list", "list", "no more messages",
    ]
    private static let both: Set<String> = [
        "cả hai", "cả 2", "ca hai", "ca 2", "both", "hai", "cả hai luôn", "cả hai buổi", "ca hai buoi", "cả 2 buổi",
    ]
    private static let all: Set<String> = ["tất cả", "hết", "all", "all of them", "everything"]
    private static let last: Set<String> = ["cuối", "sau", "buổi sau", "buổi cuối", "last", "latter"]

    private var ordinal: Int? {
        Self.ordinals.firstIndex { $0.contains(said) || (said == folded && $0.contains { Folding.fold($0) == said }) }
    }

    private static let ordinals: [Set<String>] = [
        ["1", "một", "đầu", "đầu tiên", "buổi đầu", "buổi 1", "thứ nhất", "cách 1", "first", "one", "former"],
        ["2", "thứ hai", "buổi 2", "cách 2", "second", "two", "latter"],
        ["3", "thứ ba", "buổi 3", "cách 3", "third", "three"],
    ]

    /// Typed without marks they are two words each.
    private static let twofold: Set<String> = ["vang", "nghi", "muon"]
    private static let agreement: Set<String> = [
        "vâng", "dạ", "ok", "okay", "ừ", "uh", "ừm", "đúng", "phải", "rồi", "được", "đồng", "ý", "yes", "yep", "yeah",
        "sure", "right", "correct", "có", "vang", "vậy", "thế",
    ]
    private static let confirmations: Set<String> = [
        "đúng", "đúng rồi", "phải", "viết", "viết đó", "yes did", "did", "yes it was", "dung", "dung roi", "phai",
    ]
    private static let denials: Set<String> = [
        "không", "không phải", "không đúng", "không viết", "khong", "khong phai", "no", "not", "no didn't", "didn't",
        "wasn't", "no it wasn't", "sai", "nhầm",
    ]
    private static let selves: Set<String> = ["em", "tôi", "mình", "i", "me", "myself", "tự"]
    private static let particles: Set<String> = ["ạ", "dạ", "nhé", "nha", "thôi"]
    private static let polite: Set<String> = [
        "ạ", "nhé", "nha", "nhá", "dạ", "thưa", "em", "chị", "anh", "cô", "thầy", "mình", "tôi", "ơi", "là", "thì", "ý",
        "please", "thanks", "thank", "you", "i", "i'm", "i'll", "am", "the", "me", "my", "it's", "it", "was", "ah",
        "luôn",
        "đó", "cám", "cảm", "ơn", "nghe", "hi", "hello",
    ]
    private static let plainPolite: Set<String> = [
        "a", "nhe", "da", "chi", "thay", "toi", "minh", "oi", "la", "thi", "em",
    ]
}

extension Meaning {
    /// A figure chooses it, and is no place in a list.
    fileprivate var isNumber: Bool {
        switch self {
        case .people, .score: true
        case .coming, .late, .standIn, .noMessages: false
        }
    }
}
