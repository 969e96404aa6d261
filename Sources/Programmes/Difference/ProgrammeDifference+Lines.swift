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
        return "\(kind.sign) \(thing) \(id): \(name)"
    }
}

extension ProgrammeDifference.Change.Kind {
    fileprivate var sign: String {
        switch self {
        case .added: "+"
        case .changed: "~"
        case .removed: "-"
        }
    }
}

extension ProgrammeDifference.FieldChange {
    fileprivate func line(in language: Language) -> String {
        let label = field.label(in: language)
        return switch (before, after) {
        case (let before?, let after?): "\(label): \(before) → \(after)"
        case (let before?, nil): "\(label): - \(before)"
        case (nil, let after?): "\(label): + \(after)"
        case (nil, nil): label
        }
    }
}
