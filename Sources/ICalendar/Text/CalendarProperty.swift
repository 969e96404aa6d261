/// One content line: name, parameters and value. RFC 5545 section 3.1.
///
/// A property that was read keeps its octets, folds included, until something about it is changed; so what nobody
/// understands is written back as it came.
package struct CalendarProperty: Sendable {
    /// As it was written; compared without regard to case.
    package var name: String { didSet { source = nil } }
    package var parameters: [CalendarParameter] { didSet { source = nil } }
    /// As it stands in the line: TEXT values are still escaped, see `text`.
    package var value: String { didSet { source = nil } }
    /// The number of the first physical line it was read from, counted from 1; 0 when it was not read.
    package let line: Int
    /// The physical lines with their line ends.
    private(set) var source: [UInt8]?

    package init(_ name: String, parameters: [CalendarParameter] = [], value: String) {
        self.init(name, parameters: parameters, value: value, line: 0, source: nil)
    }

    /// A property of the value type TEXT, escaped as RFC 5545 section 3.3.11 says.
    package init(_ name: String, parameters: [CalendarParameter] = [], text: String) {
        self.init(name, parameters: parameters, value: CalendarText.escaped(text))
    }

    init(_ name: String, parameters: [CalendarParameter], value: String, line: Int, source: [UInt8]?) {
        self.name = name
        self.parameters = parameters
        self.value = value
        self.line = line
        self.source = source
    }

    package func isNamed(_ other: String) -> Bool { name.caseInsensitiveEquals(other) }

    /// The values of the first parameter of this name; empty when there is none.
    package func values(of parameter: String) -> [String] {
        parameters.first { $0.isNamed(parameter) }?.values ?? []
    }

    /// The first value of a parameter.
    package subscript(parameter name: String) -> String? { values(of: name).first }

    /// The value as TEXT, with its escapes resolved.
    package var text: String { CalendarText.unescaped(value) }

    /// The value as a list of TEXT, cut at the commas that are not escaped.
    package var texts: [String] { CalendarText.list(value) }
}

extension CalendarProperty: Hashable {
    package static func == (left: CalendarProperty, right: CalendarProperty) -> Bool {
        left.name.caseInsensitiveEquals(right.name) && left.parameters == right.parameters && left.value == right.value
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name.lowercased())
        hasher.combine(value)
    }
}
