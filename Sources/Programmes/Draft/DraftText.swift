import Sessions

/// Writes the YAML of a draft.
struct DraftText {
    /// How long a session lasts where nothing says so.
    static let minutes = 120

    let draft: ProgrammeDraft
    let reading: DraftReading
    let words: DraftWords

    var text: String {
        let parts = [
            head, group, organisations, draft.roster == nil ? people : [], rosters, programme, noMeeting, dates,
        ]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var head: [String] { words.head.map { "# \($0)" } }

    private var group: [String] {
        let isID = draft.group.isIdentifier
        var lines = [
            "group:", "  id: \(isID ? draft.group : draft.group.slug ?? draft.group.fingerprint)",
            "  name: \(quoted(isID ? draft.title : draft.group))",
            "  language: \(draft.language.rawValue)", "  zone: Asia/Ho_Chi_Minh  # \(words.zone)",
        ]
        if let first = reading.first, reading.chair == nil {
            lines += ["  members:", "    - { person: \(first.id), role: chair }  # \(words.chair)"]
        } else if draft.roster == nil {
            lines += ["  members:", "    - { person: chair, role: chair }"]
        }
        return lines
    }

    private var organisations: [String] {
        guard !reading.organisations.isEmpty else { return [] }
        return ["# \(words.organisations)", "organisations:"]
            + reading.organisations.sorted { $0.id < $1.id }.map { one in
                "  - { id: \(one.id), name: \(quoted(one.name)), level: \(one.level.rawValue) }"
            }
    }

    private var people: [String] {
        ["# \(words.people)", "people:", "  - { id: chair, name: \(quoted(words.somebody)) }"]
    }

    private var rosters: [String] {
        guard let roster = draft.roster else { return [] }
        let columns = columns(of: reading.roster)
        return ["# \(words.columns)", "rosters:", "  - file: \(quoted(roster.file))"]
            + (columns.isEmpty ? [] : ["    columns:"] + columns)
    }

    private var programme: [String] {
        [
            "programme:", "  id: \("\(draft.title) \(draft.from.year)".slug ?? draft.title.fingerprint)",
            "  title: \(quoted(draft.title))", "  period: { from: \(draft.from), until: \(draft.until) }",
        ]
    }

    private var noMeeting: [String] {
        let name = quoted(words.holidays)
        return ["# \(words.noMeeting)", "noMeeting:", "  - { name: \(name), calendar: vietnam, policy: shift }"]
    }

    private var dates: [String] {
        guard let source = draft.dates else {
            return ["# \(words.series)"]
                + [
                    "# series:", "#   - id: regular", "#     title: \(quoted(draft.title))",
                    "#     start: \(draft.from) 08:00", "#     rule: FREQ=MONTHLY;INTERVAL=2",
                    "#     minutes: \(Self.minutes)",
                ]
        }
        var lines = [
            "dates:", "  - file: \(quoted(source.file))", "    minutes: \(Self.minutes)  # \(words.minutes)",
        ]
        if let dates = reading.dates, !dates.columns.contains(where: { $0.meaning == DatesColumn.title.rawValue }) {
            lines.append("    title: \(quoted(draft.title))  # \(words.title)")
        }
        let columns = columns(of: reading.dates)
        return lines + (columns.isEmpty ? [] : ["    columns:"] + columns)
    }

    /// By heading where no other column has the same one, else by number.
    private func columns(of table: TableReading?) -> [String] {
        let all = table?.columns ?? []
        return all.compactMap { column in
            guard let meaning = column.meaning else { return nil }
            let isAlone = all.count { $0.heading.folded == column.heading.folded } == 1
            let isTold = !column.heading.folded.isEmpty && isAlone && Int(column.heading) == nil
            return "      \(meaning): \(isTold ? quoted(column.heading) : String(column.number))"
        }
    }

    /// Any line as a double-quoted scalar (YAML 1.2.2 section 7.3.1).
    private func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case _ where scalar.value < 0x20: " "
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}

/// The comments of a draft.
struct DraftWords {
    private let language: Language

    init(_ language: Language) { self.language = language }

    private func text(vi: String, en: String) -> String { language == .vietnamese ? vi : en }

    var head: [String] {
        [
            text(
                vi: "Bản nháp do Convoke viết từ các danh sách; hãy sửa chỗ cần sửa rồi nhập bằng",
                en: "A draft that Convoke wrote from the lists; put right what has to be, then import it with"),
            "`convoke programme import`.",
        ]
    }
    var zone: String { text(vi: "múi giờ của mọi buổi", en: "the zone of all times") }
    var chair: String {
        text(
            vi: "danh sách không ghi ai là trưởng nhóm: hãy đổi cho đúng",
            en: "the list names nobody who runs the group: change this")
    }
    var organisations: String {
        text(
            vi: "Các đơn vị tìm thấy; thêm địa chỉ nếu là nơi họp.",
            en: "Found in the lists; add addresses to those that host.")
    }
    var people: String {
        text(
            vi: "Chưa có danh sách: hãy ghi tên và thư điện tử.",
            en: "No list was given: write names and addresses here.")
    }
    var somebody: String { text(vi: "Trưởng nhóm", en: "The chair") }
    var columns: String {
        text(
            vi: "Danh sách được đọc lại mỗi lần nhập; đây là các cột như đã đoán.",
            en: "The list is read again with each import; these are its columns as they were guessed.")
    }
    var noMeeting: String {
        text(
            vi: "Buổi trùng ngày lễ sẽ dời sang ngày phù hợp tiếp theo; bỏ đi nếu không cần.",
            en:
                "A session on a public holiday of Vietnam moves to the next day that fits; take this out if it should not."
        )
    }
    var holidays: String { text(vi: "Ngày lễ", en: "Public holidays") }
    var series: String { text(vi: "Lịch họp, ví dụ:", en: "When the group meets, for example:") }
    var minutes: String { text(vi: "khi lịch không ghi thời lượng", en: "where the dates do not say how long") }
    var title: String { text(vi: "tên mỗi buổi", en: "of each session") }
}
