// A call for topics is often answered by the topic itself, without a word that announces it:
//
//     Kính gửi chị,                      a greeting: left out
//     Làm quen văn học cho trẻ 4 tuổi    a topic
//     - Góc thiên nhiên                  another
//
//     Em cảm ơn chị ạ                    a farewell: left out, and what follows it is the writer's signature
//
// It is taken for one only where it plainly is: each line that is left is a phrase of some words, none of which asks,
// answers, addresses somebody or tells when. One line that is not, or a second paragraph, and nothing is taken: then a
// person reads it (law 8). What is taken is a proposal, which the writer sees in the receipt and the chair decides on.

import Foundation

enum BareTopics {
    private static let limit = 12
    private static let wordsOfOne = 2...24

    /// The topics in words that say nothing else; none if there is any doubt.
    /// - Parameter name: the writer's, which may stand below as a signature.
    static func read(_ text: String, by name: String) -> [String] {
        let lines = text.split(separator: "\n", maxSplits: 40, omittingEmptySubsequences: false).map(BareLine.init)
        guard lines.count <= 40 else { return [] }
        let written = lines.drop { $0.isEmpty || $0.greets }.prefix { !$0.isFarewell && !$0.isName(name) }
        let phrases = written.split(omittingEmptySubsequences: true) { $0.isEmpty }
        guard phrases.count == 1, let phrase = phrases.first, phrase.count <= limit else { return [] }
        guard phrase.allSatisfy({ wordsOfOne.contains($0.words.count) && $0.isPhrase }) else { return [] }
        // Two lines that might be a name and where its bearer works are no list.
        guard phrase.count == 1 || phrase.allSatisfy({ !$0.isTitle }) else { return [] }
        return phrase.map(\.topic)
    }
}

/// One line of it, with its words in small letters, diacritics kept: `bạn` addresses somebody, `ban` may be a committee.
private struct BareLine {
    let topic: String
    let words: [String]
    /// A mark of a sentence stands in it, or at its end.
    private let isSentence: Bool
    private let endsOpen: Bool

    init(_ line: some StringProtocol) {
        let trimmed = line.trimmingCharacters(in: .whitespaces)
        let number = trimmed.prefix { $0.isASCII && $0.isNumber }
        let isNumbered =
            (1...2).contains(number.count) && trimmed.dropFirst(number.count).first.map { ".)/".contains($0) } == true
        let unmarked = isNumbered ? trimmed.dropFirst(number.count + 1) : trimmed.drop { "-–—•*+·".contains($0) }
        isSentence = unmarked.contains { "?!".contains($0) } || unmarked.contains(". ")
        endsOpen = unmarked.last.map { ",:!.".contains($0) } ?? false
        topic = unmarked.trimmingCharacters(in: CharacterSet(charactersIn: " \t\"“”'.;,"))
        words = topic.lowercased().precomposedStringWithCanonicalMapping.split { !($0.isLetter || $0.isNumber) }
            .map(String.init)
    }

    var isEmpty: Bool { words.isEmpty }
    var greets: Bool { words.count <= 8 && (begins(Self.salutations) || endsOpen && begins(Self.vocatives)) }
    var isFarewell: Bool { begins(Self.farewells) || Self.thanks.contains { joined.contains(" \($0) ") } }

    /// The writer's own name, or its end.
    func isName(_ name: String) -> Bool {
        let known = BareLine(name).words
        return !words.isEmpty && words.count <= known.count && Array(known.suffix(words.count)) == words
    }

    /// Every word begins with a capital, as in names of people and schools.
    var isTitle: Bool {
        topic.split { !($0.isLetter || $0.isNumber) }.allSatisfy { $0.first.map { !$0.isLowercase } ?? false }
    }

    /// No sentence: nobody speaks in it to anybody.
    var isPhrase: Bool {
        guard !isSentence, topic.count <= 200, !topic.contains("@"), !topic.contains("://"),
            topic.count(where: \.isNumber) <= 6
        else { return false }
        guard words.contains(where: { $0.contains(where: \.isLetter) }), !begins(Self.openings) else { return false }
        let isShortName = isTitle && words.count <= 4
        return !isShortName && !words.contains { Self.spoken.contains($0) } && !isTime
    }

    /// `Thứ 6 tuần sau`, `ngày 5/12`.
    private var isTime: Bool {
        guard let first = words.first, Self.times.contains(first) else { return false }
        return words.dropFirst().prefix(1).contains { $0.first?.isNumber ?? false || Self.timeTails.contains($0) }
    }

    private func begins(_ phrases: [String]) -> Bool {
        phrases.contains { joined.hasPrefix(" \($0) ") }
    }

    private var joined: String { " " + words.joined(separator: " ") + " " }

    private static let salutations = [
        "kính gửi", "kính chào", "thân gửi", "xin chào", "chào", "em chào", "thưa", "dear", "hi", "hello",
        "good morning", "good afternoon", "kinh gui", "chao", "em chao", "xin chao", "thua",
    ]
    private static let vocatives = ["gửi", "chị", "anh", "cô", "dạ", "em", "bạn", "gui", "chi", "da"]
    private static let farewells = [
        "trân trọng", "thân mến", "thân ái", "kính thư", "tran trong", "best", "kind regards", "regards", "cheers",
        "sincerely", "yours", "sent from", "gửi từ", "tải outlook",
    ]
    private static let thanks = ["cảm ơn", "cám ơn", "cam on", "thanks", "thank", "tks", "thx"]
    /// What begins a notice, a wish, an errand or an answer rather than a subject.
    private static let openings = [
        "đã", "chúc", "hẹn", "gửi", "để", "nhờ", "mong", "hy vọng", "như", "tuỳ", "tùy", "theo", "có", "chưa", "bận",
        "nghỉ", "ốm", "vắng", "đi", "đến", "tới", "dự", "tham dự", "tham gia được", "lớp bận", "trường bận", "nhận",
        "đồng ý", "nhất trí", "thống nhất", "ok", "oke", "okay", "yes", "no", "noted", "received", "sorry", "see",
        "call", "let", "sure", "fine", "good", "great", "perfect", "happy", "sounds", "looking", "nothing", "none",
        "same", "whatever", "anything", "not", "maybe", "perhaps", "next", "count", "agreed", "attending", "coming",
        "out of", "on leave", "away", "congratulations", "well", "will", "got", "all good", "as", "busy", "late",
        "không", "thế", "dạo", "hết", "tất cả", "giống", "vẫn", "cứ", "lần", "mai", "hôm", "chiều", "sáng", "tối",
        "tomorrow",
        "today", "da", "chuc", "hen", "gui", "nhan", "dong y", "nhat tri", "khong", "co", "chua", "ban", "nghi",
    ]
    /// Words of somebody who speaks to somebody, asks, or tells what is, was or will be.
    private static let spoken: Set<String> = [
        "em", "chị", "anh", "tôi", "tớ", "mình", "bạn", "thầy", "e", "c", "ạ", "nhé", "nha", "nhá", "dạ", "vâng",
        "vang",
        "ơi", "xin", "ah", "ak", "nhe", "ko", "kg", "hông", "gì", "sao", "nào", "đâu", "mấy", "bao", "hả", "rồi",
        "roi", "đã", "sẽ", "se", "đang", "chắc", "chưa", "hơi", "lắm", "quá", "thôi", "hết", "được", "duoc", "chi",
        "toi",
        "không", "khong", "thấy", "nghĩ", "muốn", "đó", "này", "kia", "i", "we", "you", "my", "me", "us", "he",
        "she", "it", "is", "are", "was", "were", "am", "will", "would", "could", "should", "can", "can't", "cannot",
        "don't", "do", "does", "did", "have", "has", "had", "please", "sorry", "i'm", "i'll", "let's", "this", "that",
        "there", "ll", "ve", "don", "didn",
    ]
    private static let times: Set<String> = [
        "thứ", "ngày", "tuần", "tháng", "lúc", "buổi", "thu", "ngay", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "at", "on", "chủ",
    ]
    private static let timeTails: Set<String> = [
        "hai", "ba", "tư", "năm", "sáu", "bảy", "sau", "tới", "trước", "khác", "mai", "nhật", "morning", "afternoon",
        "next", "monday", "tuesday", "wednesday", "thursday", "friday", "is", "or", "and",
    ]
}
