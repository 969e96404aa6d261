/// Something in a calendar that could not be used, and where.
package struct CalendarFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// The physical line, counted from 1; 0 for the whole.
    package let line: Int
    package let reason: Reason

    package enum Reason: Sendable, Hashable {
        case tooManyOctets(limit: Int)
        case lineTooLong(limit: Int)
        case tooDeep(limit: Int)
        case tooManyComponents(limit: Int)
        case tooManyProperties(limit: Int)
        case tooManyFaults(limit: Int)
        /// There is no BEGIN:VCALENDAR.
        case noCalendar
        /// A line without a colon, or one whose name or parameters cannot be read.
        case noContentLine
        /// A line outside any component.
        case outsideComponent
        /// END of something that is not open.
        case unexpectedEnd(String)
        /// A component without its END.
        case unended(String)
        /// A property that must be there is not.
        case missing(String)
        /// A property that cannot be read, and why.
        case unreadable(String, String)
    }

    package init(line: Int, _ reason: Reason) {
        self.line = line
        self.reason = reason
    }

    package var description: String { line > 0 ? "line \(line): \(reason.text)" : reason.text }
}

extension CalendarFault.Reason {
    fileprivate var text: String {
        switch self {
        case .tooManyOctets(let limit): "the calendar is larger than \(limit) octets"
        case .lineTooLong(let limit): "the line is longer than \(limit) octets"
        case .tooDeep(let limit): "components are nested more than \(limit) deep"
        case .tooManyComponents(let limit): "there are more than \(limit) components"
        case .tooManyProperties(let limit): "there are more than \(limit) properties"
        case .tooManyFaults(let limit): "there are more than \(limit) faults; the rest was not read"
        case .noCalendar: "there is no BEGIN:VCALENDAR"
        case .noContentLine: "this is no line of iCalendar (NAME;PARAMETER=…:value)"
        case .outsideComponent: "this line stands outside any component"
        case .unexpectedEnd(let name): "END:\(name) ends nothing that is open"
        case .unended(let name): "\(name) has no END"
        case .missing(let name): "\(name) is missing"
        case .unreadable(let name, let why): "\(name): \(why)"
        }
    }
}
