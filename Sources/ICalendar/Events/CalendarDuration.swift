/// A DURATION value: RFC 5545 section 3.3.6. Days are nominal, as long as the zone makes them; the rest is exact.
package struct CalendarDuration: Sendable, Hashable {
    package var days: Int
    package var seconds: Int

    package init(days: Int = 0, seconds: Int = 0) {
        self.days = days
        self.seconds = seconds
    }

    /// Reads `P15DT5H0M20S`, `P7W`, `-PT15M`; nil for anything else and for more than ten thousand years.
    package init?(_ text: String) {
        var rest = Substring(text.uppercased())
        let isNegative = rest.first == "-"
        if isNegative || rest.first == "+" { rest.removeFirst() }
        guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
        self.init()
        var units = Substring("WD")
        while !rest.isEmpty {
            if rest.first == "T" {
                guard units != "HMS", rest.count > 1 else { return nil }
                rest.removeFirst()
                units = "HMS"
            }
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard 1...12 ~= digits.count, let number = Int(digits) else { return nil }
            rest = rest[digits.endIndex...]
            guard let unit = rest.popFirst(), let place = units.firstIndex(of: unit) else { return nil }
            if unit != "W" { units = units[units.index(after: place)...] }
            add(number, unit)
        }
        guard abs(days) < 4_000_000, abs(seconds) < 400_000_000_000 else { return nil }
        if isNegative { (days, seconds) = (-days, -seconds) }
    }

    private mutating func add(_ number: Int, _ unit: Character) {
        switch unit {
        case "W": days += 7 * number
        case "D": days += number
        case "H": seconds += 3600 * number
        case "M": seconds += 60 * number
        default: seconds += number
        }
    }

    /// As RFC 5545 writes it.
    package var text: String {
        let isNegative = days < 0 || seconds < 0
        let (days, seconds) = (abs(days), abs(seconds))
        var text = isNegative ? "-P" : "P"
        if days > 0 { text += days % 7 == 0 && seconds == 0 ? "\(days / 7)W" : "\(days)D" }
        guard seconds > 0 || days == 0 else { return text }
        text += "T"
        if seconds >= 3600 { text += "\(seconds / 3600)H" }
        if seconds % 3600 >= 60 { text += "\(seconds % 3600 / 60)M" }
        if seconds % 60 > 0 || seconds == 0 { text += "\(seconds % 60)S" }
        return text
    }
}
