import Composer
import Sessions

/// An agenda item as it is typed: `Làm quen văn học; cô Hoa; 45`.
struct AgendaLine {
    /// One agenda has no more than that.
    static let limit = 100

    let item: AgendaItem

    /// Throws `CommandFailure` that quotes the line.
    init(_ line: String) throws {
        let parts = line.split(separator: ";", omittingEmptySubsequences: false).map { cleanLine(String($0)) }
        guard let title = parts.first, (1...300).contains(title.count), parts.count <= 3 else {
            throw CommandFailure(
                .usage,
                vi: "“\(cleanLine(line))” không phải một mục: viết “nội dung; người trình bày; số phút”.",
                en: "“\(cleanLine(line))” is no agenda item: write “title; owner; minutes”.")
        }
        let owner = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
        item = AgendaItem(
            title: title, owner: owner, minutes: try parts.count > 2 ? Self.minutes(parts[2], in: line) : nil)
    }

    private static func minutes(_ text: String, in line: String) throws -> Int? {
        if text.isEmpty { return nil }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
        guard let minutes = Int(digits), (1...1440).contains(minutes),
            ["", "'", "phút", "ph", "p", "min", "minutes"].contains(unit)
        else {
            throw CommandFailure(
                .usage, vi: "“\(text)” trong “\(cleanLine(line))” không phải số phút từ 1 đến 1440.",
                en: "“\(text)” in “\(cleanLine(line))” is no number of minutes from 1 to 1440.")
        }
        return minutes
    }

    /// *2. Làm quen văn học – cô Hoa (45 phút)*
    static func text(_ item: AgendaItem, _ number: Int, in context: CommandContext) -> String {
        let owner = item.owner.map { " – \($0)" } ?? ""
        let minutes = item.minutes.map { context.text(vi: " (\($0) phút)", en: " (\($0) min)") } ?? ""
        return cleanLine("\(number). \(item.title)\(owner)\(minutes)")
    }
}
