/// What stands between BEGIN and END: RFC 5545 section 3.4. Properties and inner components keep their order.
package struct CalendarComponent: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        case property(CalendarProperty)
        case component(CalendarComponent)
        /// Octets that are no content line; kept so that nothing is lost when the calendar is written again.
        case unreadable([UInt8])
    }

    /// As it was written; compared without regard to case.
    package var name: String { didSet { (beginning, ending) = (nil, nil) } }
    package var contents: [Content]
    /// The number of the line with BEGIN, counted from 1; 0 when it was not read.
    package let line: Int
    /// The physical lines of BEGIN and END.
    var beginning: [UInt8]?
    var ending: [UInt8]?

    package init(_ name: String, _ properties: [CalendarProperty] = [], components: [CalendarComponent] = []) {
        self.init(name, line: 0, beginning: nil)
        contents = properties.map { .property($0) } + components.map { .component($0) }
    }

    init(_ name: String, line: Int, beginning: [UInt8]?) {
        self.name = name
        self.line = line
        self.beginning = beginning
        contents = []
    }

    package static func == (left: CalendarComponent, right: CalendarComponent) -> Bool {
        left.name.caseInsensitiveEquals(right.name) && left.contents == right.contents
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name.lowercased())
        hasher.combine(contents)
    }

    package func isNamed(_ other: String) -> Bool { name.caseInsensitiveEquals(other) }

    package var properties: [CalendarProperty] {
        contents.compactMap { if case .property(let property) = $0 { property } else { nil } }
    }

    package var components: [CalendarComponent] {
        contents.compactMap { if case .component(let component) = $0 { component } else { nil } }
    }

    /// The first property of this name.
    package func property(_ name: String) -> CalendarProperty? {
        for case .property(let property) in contents where property.isNamed(name) { return property }
        return nil
    }

    package func properties(_ name: String) -> [CalendarProperty] { properties.filter { $0.isNamed(name) } }

    package func components(_ name: String) -> [CalendarComponent] { components.filter { $0.isNamed(name) } }

    package mutating func append(_ property: CalendarProperty) { contents.append(.property(property)) }

    package mutating func append(_ component: CalendarComponent) { contents.append(.component(component)) }
}
