// Several offers in one message, each on a line of its own, as people write lists. Two forms are read:
//
//     Đăng ký: Làm quen văn học          a label and what it announces; a lesson (Bài học: …) may stand alone, topics
//     Đăng ký: Góc thiên nhiên           are two or more, for a single one is read with the words around it
//
//     Em đăng ký hai chuyên đề:          an announcement that ends with a colon, and a list below it
//     1. Làm quen văn học
//     2. Góc thiên nhiên
//
// What is read so is taken out, and the rest is read as any other words.

import Foundation
import Sessions

struct OfferLines {
    private(set) var topics: [String] = []
    private(set) var lessons: [String] = []
    /// What else was written, line by line.
    private(set) var rest: String

    /// One message offers no more than that.
    private static let limit = 20

    /// - Parameter takesTopics: false where the questions after a session are answered: numbers and labels are theirs.
    init(_ text: String, takesTopics: Bool) {
        let lines = text.split(separator: "\n", maxSplits: 400, omittingEmptySubsequences: false).map(String.init)
        var (labelled, listed, others) = ([(line: String, topic: String)](), [String](), [String]())
        var isInList = false
        for line in lines {
            if isInList, let item = Self.listed(line) {
                listed.append(item)
            } else if takesTopics, Self.announces(line) {
                isInList = true
            } else if let lesson = Self.behind(Self.lessonLabels, in: line) {
                lessons.append(lesson)
                isInList = false
            } else if takesTopics, let topic = Self.behind(Self.topicLabels, in: line) {
                labelled.append((line, topic))
                isInList = false
            } else {
                others.append(line)
                isInList = isInList && line.allSatisfy(\.isWhitespace)
            }
        }
        topics = Array(listed.prefix(Self.limit))
        if labelled.count + listed.count > 1 {
            topics = Array((listed + labelled.map(\.topic)).prefix(Self.limit))
        } else {
            others.append(contentsOf: labelled.map(\.line))
        }
        lessons = Array(lessons.prefix(Self.limit))
        rest = topics.isEmpty && lessons.isEmpty ? text : others.joined(separator: "\n")
    }

    var isEmpty: Bool { topics.isEmpty && lessons.isEmpty }

    /// The words of a line of a list: behind `-`, `•` or `1.`.
    private static func listed(_ line: String) -> String? {
        let line = line.trimmingCharacters(in: .whitespaces)
        if let first = line.first, "-–—•*+·".contains(first) { return offered(line.dropFirst()) }
        let digits = line.prefix { $0.isNumber }
        guard (1...2).contains(digits.count), let mark = line.dropFirst(digits.count).first, ".)/:".contains(mark)
        else {
            return nil
        }
        return offered(line.dropFirst(digits.count + 1))
    }

    /// `Em đăng ký các nội dung sau:`
    private static func announces(_ line: String) -> Bool {
        let folded = fold(line)
        return folded.hasSuffix(":") && folded.count <= 120 && announcements.contains { folded.contains($0) }
    }

    private static func behind(_ labels: [String], in line: String) -> String? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let label = fold(line[..<colon].drop { "-–—•*+· ".contains($0) })
        guard labels.contains(label) else { return nil }
        return offered(line[line.index(after: colon)...])
    }

    private static func offered(_ words: some StringProtocol) -> String? {
        let words = words.trimmingCharacters(in: .whitespaces).prefix(300)
        let text = words.trimmingCharacters(in: CharacterSet(charactersIn: " \t\"“”.;,"))
        return text.contains(where: \.isLetter) ? text : nil
    }

    private static func fold(_ text: some StringProtocol) -> String {
        text.trimmingCharacters(in: .whitespaces)
            .folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).replacing("đ", with: "d")
    }

    private static let topicLabels = [
        "dang ky", "em dang ky", "toi dang ky", "xin dang ky", "em xin dang ky", "de xuat", "em de xuat", "chuyen de",
        "noi dung", "chu de", "topic", "proposal", "agenda item",
    ]
    private static let lessonLabels = [
        "bai hoc", "bai hoc kinh nghiem", "rut kinh nghiem", "kinh nghiem", "lesson", "lesson learned",
        "lessons learned",
    ]
    private static let announcements = [
        "dang ky", "de xuat", "chuyen de", "noi dung", "chu de", "topics", "topic", "propose", "register",
    ]
}
