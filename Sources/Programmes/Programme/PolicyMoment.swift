import Sessions

extension SingleValue {
    /// `start`, `14 days before start`, `2 hours after end`, `1 day before start at 18:00`
    static func moment(_ node: SourceNode, _ faults: FaultList) -> PolicyStep.Moment? {
        guard let text = line(node, faults) else { return nil }
        return reported(.notAMoment(text), node, faults, unless: PolicyStep.Moment(phrase: text))
    }
}

extension PolicyStep.Moment {
    /// Nil for what `phrase` never writes.
    init?(phrase: String) {
        var words = phrase.split(separator: " ").map(String.init)
        var at: TimeOfDay?
        if words.count >= 2, words[words.count - 2] == "at" {
            guard let time = TimeOfDay(words[words.count - 1]) else { return nil }
            at = time
            words.removeLast(2)
        }
        guard let anchor = words.popLast().flatMap(Anchor.init(rawValue:)) else { return nil }
        guard !words.isEmpty else {
            self.init(anchor, at: at)
            return
        }
        guard let side = words.popLast(), let sign = ["before": -1, "after": 1][side],
            let (days, minutes) = Self.span(words.filter { $0 != "and" })
        else { return nil }
        self.init(anchor, days: sign * days, minutes: sign * minutes, at: at)
    }

    /// As the file writes it.
    var phrase: String {
        let parts = [(abs(days), "day"), (abs(minutes) / 60, "hour"), (abs(minutes) % 60, "minute")]
        let span = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " and ")
        let side = days < 0 || minutes < 0 ? "before" : "after"
        let seen = span.isEmpty ? anchor.rawValue : "\(span) \(side) \(anchor.rawValue)"
        return at.map { "\(seen) at \($0)" } ?? seen
    }

    /// Whether this moment comes first for certain, whatever the session's length.
    func precedes(_ other: Self) -> Bool {
        guard at == nil, other.at == nil else { return false }
        let (mine, others) = (days * 1440 + minutes, other.days * 1440 + other.minutes)
        return anchor == other.anchor ? mine < others : anchor == .start && mine <= 0 && others >= 0
    }

    private static func span(_ words: [String]) -> (days: Int, minutes: Int)? {
        guard !words.isEmpty, words.count.isMultiple(of: 2) else { return nil }
        var (days, minutes) = (0, 0)
        for index in stride(from: 0, to: words.count, by: 2) {
            guard let count = Int(words[index]), (0...1000).contains(count) else { return nil }
            switch words[index + 1] {
            case "day", "days": days += count
            case "week", "weeks": days += 7 * count
            case "hour", "hours": minutes += 60 * count
            case "minute", "minutes": minutes += count
            default: return nil
            }
        }
        return (days, minutes)
    }
}
