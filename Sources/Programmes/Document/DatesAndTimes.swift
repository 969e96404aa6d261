import Sessions

extension SingleValue {
    /// `2027-09-14`
    static func date(_ node: SourceNode, _ faults: FaultList) -> WallDate? {
        guard let text = line(node, faults) else { return nil }
        return reported(dateProblem(text), node, faults, unless: WallDate(text))
    }

    /// `2027-09-14 08:00`
    static func time(_ node: SourceNode, _ faults: FaultList) -> WallTime? {
        guard let text = line(node, faults) else { return nil }
        return reported(timeProblem(text), node, faults, unless: WallTime(text))
    }

    /// `08:00`
    static func timeOfDay(_ node: SourceNode, _ faults: FaultList) -> TimeOfDay? {
        guard let text = line(node, faults) else { return nil }
        let suggestion = guessedTimeOfDay(text)?.description
        return reported(.notATimeOfDay(text, suggestion: suggestion), node, faults, unless: TimeOfDay(text))
    }

    private static func dateProblem(_ text: String) -> Problem {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        if parts.count == 3, text.count == 10, text.firstIndex(of: "-") == text.index(text.startIndex, offsetBy: 4) {
            let days = (1...12).contains(parts[1]) ? WallDate.daysIn(month: parts[1], year: parts[0]) : nil
            return .noSuchDay(text, daysInMonth: days)
        }
        return .notADate(text, suggestion: guessedDate(text)?.description)
    }

    private static func timeProblem(_ text: String) -> Problem {
        let halves = text.split(whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
        guard halves.count == 2 else { return .notATime(text, suggestion: nil) }
        if WallDate(halves[0]) == nil, case .noSuchDay = dateProblem(halves[0]) { return dateProblem(halves[0]) }
        guard let date = WallDate(halves[0]) ?? guessedDate(halves[0]),
            let time = TimeOfDay(halves[1]) ?? guessedTimeOfDay(halves[1])
        else { return .notATime(text, suggestion: nil) }
        return .notATime(text, suggestion: "\(date) \(time)")
    }

    /// `2027/9/14`, `2027-9-14` and, as Vietnam writes it, `14/9/2027`.
    private static func guessedDate(_ text: String) -> WallDate? {
        let parts = text.split(whereSeparator: { "-/.".contains($0) }).map { Int($0) }
        guard parts.count == 3, let first = parts[0], let month = parts[1], let last = parts[2] else { return nil }
        return first > 31
            ? WallDate(year: first, month: month, day: last) : WallDate(year: last, month: month, day: first)
    }

    /// `8:00`, `8h`, `8h30`, `08.00`
    private static func guessedTimeOfDay(_ text: String) -> TimeOfDay? {
        let parts = text.split(whereSeparator: { ":h.".contains($0) }).map { Int($0) }
        guard (1...2).contains(parts.count), let hour = parts[0], let minute = parts.count == 2 ? parts[1] : 0 else {
            return nil
        }
        return TimeOfDay(hour: hour, minute: minute)
    }
}
