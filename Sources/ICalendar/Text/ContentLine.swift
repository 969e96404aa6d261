/// Reads one unfolded line into a property.
///
/// The octets are walked once. A parameter value in quotes may hold anything but quotes; outside quotes `;`, `:` and
/// `,` separate. Octets that are not UTF-8 are shown as U+FFFD, while the source keeps them.
struct ContentLine {
    private let octets: ArraySlice<UInt8>
    private var index: Int

    init(_ octets: ArraySlice<UInt8>) {
        self.octets = octets
        index = octets.startIndex
    }

    /// Nil when the octets are no content line.
    mutating func property(line: Int, source: [UInt8]) -> CalendarProperty? {
        CalendarMeter.add(octets.count)
        guard let name = name() else { return nil }
        var parameters: [CalendarParameter] = []
        while take(UInt8(ascii: ";")) {
            guard let parameter = parameter() else { return nil }
            parameters.append(parameter)
        }
        guard take(UInt8(ascii: ":")) else { return nil }
        return CalendarProperty(
            name, parameters: parameters, value: String(decoding: octets[index...], as: UTF8.self), line: line,
            source: source)
    }

    private mutating func take(_ octet: UInt8) -> Bool {
        guard index < octets.endIndex, octets[index] == octet else { return false }
        index += 1
        return true
    }

    /// Letters, digits and the hyphen; the underscore and the dot as well, which some programs use.
    private mutating func name() -> String? {
        let start = index
        while index < octets.endIndex, Self.isName(octets[index]) { index += 1 }
        return index == start ? nil : String(decoding: octets[start..<index], as: UTF8.self)
    }

    private static func isName(_ octet: UInt8) -> Bool {
        switch octet {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
        default: false
        }
    }

    private mutating func parameter() -> CalendarParameter? {
        guard let name = name(), take(UInt8(ascii: "=")) else { return nil }
        var values: [String] = []
        repeat {
            guard let value = parameterValue() else { return nil }
            values.append(value)
        } while take(UInt8(ascii: ","))
        return CalendarParameter(name, values)
    }

    private mutating func parameterValue() -> String? {
        if take(UInt8(ascii: "\"")) {
            guard let end = octets[index...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
            defer { index = end + 1 }
            return CalendarParameter.unescaped(String(decoding: octets[index..<end], as: UTF8.self))
        }
        let start = index
        while index < octets.endIndex, !Self.endsValue(octets[index]) { index += 1 }
        return CalendarParameter.unescaped(String(decoding: octets[start..<index], as: UTF8.self))
    }

    private static func endsValue(_ octet: UInt8) -> Bool {
        octet == UInt8(ascii: ";") || octet == UInt8(ascii: ":") || octet == UInt8(ascii: ",")
    }
}
