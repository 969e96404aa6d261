/// The escapes of the value type TEXT: RFC 5545 section 3.3.11.
enum CalendarText {
    /// Line ends become `\n` whatever they were; other control characters have no place in TEXT and are left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        var afterReturn = false
        for scalar in text.unicodeScalars {
            defer { afterReturn = scalar == "\r" }
            switch scalar {
            case "\\": result += "\\\\"
            case ";": result += "\\;"
            case ",": result += "\\,"
            case "\n" where afterReturn: continue
            case "\n", "\r": result += "\\n"
            case _ where scalar.value < 32 && scalar != "\t" || scalar.value == 127: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A backslash before anything but `\`, `;`, `,`, `n` and `N` stands for itself: many programs write that.
    static func unescaped(_ value: String) -> String {
        CalendarMeter.add(value.utf8.count)
        guard value.utf8.contains(UInt8(ascii: "\\")) else { return value }
        var result = ""
        var scalars = value.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            if scalar == "\\" {
                resolve(scalars.next(), into: &result)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func resolve(_ scalar: Unicode.Scalar?, into result: inout String) {
        switch scalar {
        case "n", "N": result += "\n"
        case let other?:
            if !["\\", ";", ","].contains(other) { result += "\\" }
            result.unicodeScalars.append(other)
        case nil: result += "\\"
        }
    }

    /// Cuts at commas that have no backslash before them, and resolves the escapes of each piece.
    static func list(_ value: String) -> [String] {
        CalendarMeter.add(value.utf8.count)
        var pieces = [""]
        var afterBackslash = false
        for scalar in value.unicodeScalars {
            if scalar == ",", !afterBackslash {
                pieces.append("")
                continue
            }
            afterBackslash = scalar == "\\" && !afterBackslash
            pieces[pieces.count - 1].unicodeScalars.append(scalar)
        }
        return pieces.map(unescaped)
    }
}
