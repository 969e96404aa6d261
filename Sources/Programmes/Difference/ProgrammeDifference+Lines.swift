package import Sessions

extension ProgrammeDifference {
    /// What a person reads before saying yes: a line for each thing, and under it one for each field, before → after.
    package func lines(in language: Language) -> [String] {
        guard !isEmpty else { return [language == .english ? "nothing changes" : "không có gì thay đổi"] }
        return changes.flatMap { change in
            [change.line(in: language)] + change.fields.map { "    " + $0.line(in: language) }
        }
    }
}

extension ProgrammeDifference.Change {
    fileprivate func line(in language: Language) -> String {
        let thing = language == .english ? thing.english : thing.vietnamese
        let remark = kind.remark.map { " (\(language == .english ? $0.english : $0.vietnamese))" } ?? ""
        return "\(kind.sign) \(thing) \(id): \(name)\(remark)"
    }
}

extension ProgrammeDifference.Change.Kind {
    fileprivate var sign: String {
        switch self {
        case .added: "+"
        case .changed: "~"
        case .removed, .cancelled: "-"
        case .restored: "+"
        case .kept: "="
        }
    }

    var remark: (english: String, vietnamese: String)? {
        switch self {
        case .added, .changed, .removed: nil
        case .cancelled:
            ("people were told of it: it is cancelled, and they hear of that", "đã báo mọi người: sẽ huỷ và báo lại")
        case .restored: ("it was cancelled and takes place again", "đã huỷ, nay tổ chức lại")
        case .kept: ("it is over and stays as it was", "đã diễn ra, giữ nguyên")
        }
    }
}

extension ProgrammeDifference.FieldChange {
    fileprivate func line(in language: Language) -> String {
        let label = field.label(in: language)
        let (english, file) = (language == .english, file ?? "–")
        let decided = before ?? "–"
        if decision == .stays {
            return english
                ? "\(label): \(decided) stays, as decided since; the file now says \(file) for the series"
                : "\(label): giữ \(decided) như đã quyết định; tệp nay ghi \(file) cho cả chuỗi"
        }
        if decision == .overridden {
            return english
                ? "\(label): \(decided) → \(after ?? "–") (!) overrides a decision made since; the file said \(file) before"
                : "\(label): \(decided) → \(after ?? "–") (!) thay cho quyết định đã có; trước đây tệp ghi \(file)"
        }
        return switch (before, after) {
        case (let before?, let after?): "\(label): \(before) → \(after)"
        case (let before?, nil): "\(label): - \(before)"
        case (nil, let after?): "\(label): + \(after)"
        case (nil, nil): label
        }
    }
}
