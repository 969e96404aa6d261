package import Sessions

extension Settlement {
    /// One line: which date of which series, what became of it, and why.
    package func sentence(in language: Language) -> String {
        let dated = "\(series) \(date.date) \(date.timeOfDay)"
        return switch language {
        case .vietnamese: "\(dated): \(outcome.vietnamese), vì \(cause.vietnamese)"
        case .english: "\(dated): \(outcome.english), because \(cause.english)"
        }
    }
}

extension Settlement.Outcome {
    fileprivate var vietnamese: String {
        switch self {
        case .skipped: "không họp"
        case .shifted(let time): "dời sang \(time.date) \(time.timeOfDay)"
        case .kept: "vẫn họp theo tệp"
        }
    }

    fileprivate var english: String {
        switch self {
        case .skipped: "no session"
        case .shifted(let time): "shifted to \(time.date) \(time.timeOfDay)"
        case .kept: "kept, as the file says"
        }
    }
}

extension Settlement.Cause {
    fileprivate var vietnamese: String {
        switch self {
        case .noMeeting(let calendar, let day): day == calendar ? day : "\(day) (\(calendar))"
        case .yields(let other, let start): "có \(other) ngày \(start.date)"
        case .prepares(let other, let start?): "để chuẩn bị cho \(other) ngày \(start.date)"
        case .prepares(let other, nil): "buổi \(other) tương ứng không họp"
        }
    }

    fileprivate var english: String {
        switch self {
        case .noMeeting(let calendar, let day): day == calendar ? "of \(day)" : "of \(day) (\(calendar))"
        case .yields(let other, let start): "\(other) takes place on \(start.date)"
        case .prepares(let other, let start?): "it prepares \(other) of \(start.date)"
        case .prepares(let other, nil): "the session of \(other) it prepares does not take place"
        }
    }
}
