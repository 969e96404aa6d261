package import Sessions

/// How a spreadsheet was read: shown before an import, and agreed to with it.
package struct TableReading: Hashable, Sendable, Encodable {
    /// How it was found out what a column holds.
    package enum Evidence: String, Hashable, Sendable, Encodable {
        case heading
        case content
        /// `columns` in the programme file says so.
        case file
    }

    package struct Column: Hashable, Sendable, Encodable {
        /// From 1.
        package let number: Int
        package let heading: String
        /// What it holds, by its key under `columns`; nil for one that is not read.
        package let meaning: String?
        package let evidence: Evidence?
    }

    /// What a person should know of a reading besides its columns.
    package enum Note: Hashable, Sendable, Encodable {
        /// Empty cells of this column take the one above, as merged cells are saved.
        case filledDown(column: Int, cells: Int)
        /// From this line on nothing is read: a total, a signature.
        case endsBefore(line: Int, text: String)
        case monthBeforeDay
        /// A session that does not take place.
        case leftOut(line: Int, text: String)
        /// The person stands in the programme file too, which goes before the table.
        case fileWins(line: Int, person: String)
        case newOrganisation(String, name: String)
    }

    package let file: String
    /// Nil where no row names the columns.
    package let headingLine: Int?
    package let columns: [Column]
    package internal(set) var notes: [Note]
    /// How many rows were taken.
    package internal(set) var rows = 0

    /// Whether anything of it is a guess.
    package var isGuessed: Bool { columns.contains { $0.evidence != .file && $0.meaning != nil } }

    /// One line each, to be shown before the question.
    package func lines(in language: Language) -> [String] {
        let columns = columns.filter { !$0.heading.isEmpty || $0.meaning != nil }
        let said = columns.map { $0.phrase(in: language) }.joined(separator: "; ")
        let count = language == .english ? (rows == 1 ? "1 row" : "\(rows) rows") : "\(rows) dòng"
        return ["\(file): \(said); \(count)"] + notes.map { "\(file): \($0.phrase(in: language))" }
    }
}

extension TableReading.Column {
    fileprivate func phrase(in language: Language) -> String {
        let named = heading.isEmpty ? "" : " “\(heading)”"
        let column = (language == .english ? "column" : "cột") + " \(number)\(named)"
        guard let meaning else { return column + (language == .english ? " is not read" : " không dùng") }
        let byLooks = language == .english ? ", by its content" : ", theo nội dung"
        return column + (language == .english ? " is " : " là ")
            + ColumnWords.phrase(meaning, in: language) + (evidence == .content ? byLooks : "")
    }
}

extension TableReading.Note {
    fileprivate func phrase(in language: Language) -> String {
        switch language {
        case .english:
            switch self {
            case .filledDown(let column, let cells):
                "\(cells) empty \(cells == 1 ? "cell" : "cells") of column \(column) taken from above, as merged cells are saved"
            case .endsBefore(let line, let text): "nothing is read from line \(line) on, “\(text)”"
            case .monthBeforeDay: "the dates have the month before the day"
            case .leftOut(let line, let text): "line \(line) is left out, “\(text)”"
            case .fileWins(let line, let person): "line \(line) is \(person), of whom the programme file goes first"
            case .newOrganisation(let id, let name): "a new organisation, \(id): \(name)"
            }
        case .vietnamese:
            switch self {
            case .filledDown(let column, let cells):
                "\(cells) ô trống ở cột \(column) lấy theo ô phía trên, như ô đã gộp"
            case .endsBefore(let line, let text): "từ dòng \(line) trở đi không đọc, “\(text)”"
            case .monthBeforeDay: "ngày được ghi theo thứ tự tháng/ngày/năm"
            case .leftOut(let line, let text): "bỏ dòng \(line), “\(text)”"
            case .fileWins(let line, let person): "dòng \(line) là \(person), tệp kế hoạch được ưu tiên"
            case .newOrganisation(let id, let name): "đơn vị mới, \(id): \(name)"
            }
        }
    }
}

/// What the meanings of columns are called in sentences.
enum ColumnWords {
    static func phrase(_ meaning: String, in language: Language) -> String {
        guard let words = words[meaning] else { return meaning }
        return language == .english ? words.english : words.vietnamese
    }

    private static let words: [String: (english: String, vietnamese: String)] = [
        "id": ("the id", "mã"), "name": ("the name", "họ và tên"), "familyName": ("the family name", "họ"),
        "givenName": ("the given name", "tên"), "honorific": ("the form of address", "cách xưng hô"),
        "organisation": ("the school or unit", "đơn vị"), "role": ("the role", "vai trò"),
        "position": ("the position", "chức vụ"), "email": ("the e-mail address", "thư điện tử"),
        "language": ("the language", "ngôn ngữ"), "zone": ("the time zone", "múi giờ"),
        "date": ("the date", "ngày"), "time": ("the time", "giờ"), "end": ("the end", "giờ kết thúc"),
        "minutes": ("the length", "thời lượng"), "title": ("the title", "nội dung"), "kind": ("the kind", "loại"),
        "host": ("the host", "đơn vị đăng cai"), "place": ("the place", "địa điểm"), "link": ("the link", "liên kết"),
        "status": ("the status", "trạng thái"),
    ]
}
