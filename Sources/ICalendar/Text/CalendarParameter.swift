/// A parameter of a property, such as `CN` or `TZID`: RFC 5545 section 3.2.
package struct CalendarParameter: Sendable, Hashable {
    /// As it was written; compared without regard to case.
    package var name: String
    /// Unquoted, and with the `^` signs of RFC 6868 resolved.
    package var values: [String]

    package init(_ name: String, _ values: [String]) {
        self.name = name
        self.values = values
    }

    package init(_ name: String, _ value: String) {
        self.init(name, [value])
    }

    package func isNamed(_ other: String) -> Bool { name.caseInsensitiveEquals(other) }

    /// `;NAME=value,"quoted, value"`
    var text: String { ";\(name)=" + values.map(Self.quoted).joined(separator: ",") }

    /// Quotes what needs it, and writes quotes and line ends as RFC 6868 does. Other control characters cannot be
    /// written in a parameter at all and are left out.
    private static func quoted(_ value: String) -> String {
        var text = ""
        var needsQuotes = false
        for scalar in value.unicodeScalars {
            switch scalar {
            case "^": text += "^^"
            case "\"": text += "^'"
            case "\n": text += "^n"
            case ":", ";", ",":
                needsQuotes = true
                text.unicodeScalars.append(scalar)
            case _ where scalar.value < 32 && scalar != "\t" || scalar.value == 127: continue
            default: text.unicodeScalars.append(scalar)
            }
        }
        return needsQuotes ? "\"\(text)\"" : text
    }

    /// Resolves `^n`, `^'` and `^^`; any other `^` stands for itself.
    static func unescaped(_ text: String) -> String {
        CalendarMeter.add(text.utf8.count)
        guard text.utf8.contains(UInt8(ascii: "^")) else { return text }
        var result = ""
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            guard scalar == "^" else {
                result.unicodeScalars.append(scalar)
                continue
            }
            switch scalars.next() {
            case "n": result += "\n"
            case "'": result += "\""
            case "^": result += "^"
            case let other?:
                result += "^"
                result.unicodeScalars.append(other)
            case nil: result += "^"
            }
        }
        return result
    }
}

extension String {
    /// Names in iCalendar are ASCII and their case does not matter.
    func caseInsensitiveEquals(_ other: String) -> Bool {
        utf8.count == other.utf8.count && zip(utf8, other.utf8).allSatisfy { $0.asciiLowered == $1.asciiLowered }
    }
}

extension UInt8 {
    var asciiLowered: UInt8 { 65...90 ~= self ? self + 32 : self }
}
