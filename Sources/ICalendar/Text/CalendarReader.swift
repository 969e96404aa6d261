/// Turns octets into components.
///
/// Physical lines end with LF, CRLF or CR LF of any mixture, in a text without any LF with CR; a line that begins with
/// a space or a tab continues the one before, whose octets are joined before they are read as UTF-8, for a fold may cut
/// a character. `stack` holds the components that are open. A fault never ends the reading: what cannot be read is kept
/// where it stood, an END without BEGIN is passed over, and a component without END ends where its parent does.
struct CalendarReader {
    private let octets: [UInt8]
    private let limits: CalendarLimits
    private let lineEnd: UInt8
    private var index = 0
    private var line = 0
    private var stack: [CalendarComponent] = []
    private var componentCount = 0
    private var propertyCount = 0

    private(set) var calendars: [CalendarComponent] = []
    private(set) var faults: [CalendarFault] = []
    private(set) var between: [[UInt8]] = [[]]

    init(_ octets: [UInt8], limits: CalendarLimits) {
        self.octets = octets
        self.limits = limits
        lineEnd = octets.contains(10) ? 10 : 13
    }

    mutating func read() throws(CalendarFault) {
        if octets.starts(with: [0xEF, 0xBB, 0xBF]) {
            between[0] = Array(octets[..<3])
            index = 3
        }
        var unfolded: [UInt8] = []
        while index < octets.count {
            let start = index
            let first = line + 1
            try unfold(into: &unfolded)
            try take(unfolded[...], line: first, source: Array(octets[start..<index]))
        }
        while let open = stack.last {
            try fault(open.line, .unended(open.name))
            close(nil)
        }
        if calendars.isEmpty { throw CalendarFault(line: 0, .noCalendar) }
    }

    /// Reads a line with its continuations, without line ends and fold marks.
    private mutating func unfold(into unfolded: inout [UInt8]) throws(CalendarFault) {
        unfolded.removeAll(keepingCapacity: true)
        let first = line + 1
        var begin = index
        while true {
            line += 1
            let end = octets[index...].firstIndex(of: lineEnd) ?? octets.count
            CalendarMeter.add(end - begin + 1)
            var textEnd = end
            // A doubled CR is one mail relay's mistake, not part of the value.
            while textEnd > begin, octets[textEnd - 1] == 13 { textEnd -= 1 }
            unfolded += octets[begin..<textEnd]
            guard unfolded.count <= limits.lineOctets else {
                throw CalendarFault(line: first, .lineTooLong(limit: limits.lineOctets))
            }
            index = min(end + 1, octets.count)
            guard index < octets.count, octets[index] == 32 || octets[index] == 9 else { return }
            begin = index + 1
            index = begin
        }
    }

    private mutating func fault(_ line: Int, _ reason: CalendarFault.Reason) throws(CalendarFault) {
        guard faults.count < limits.faults else {
            throw CalendarFault(line: line, .tooManyFaults(limit: limits.faults))
        }
        faults.append(CalendarFault(line: line, reason))
    }
}

// MARK: - Lines

extension CalendarReader {
    private mutating func take(
        _ octets: ArraySlice<UInt8>, line: Int, source: [UInt8]
    ) throws(CalendarFault) {
        guard octets.contains(where: { $0 != 32 && $0 != 9 }) else { return keep(source) }
        var content = ContentLine(octets)
        guard let property = content.property(line: line, source: source) else {
            try fault(line, stack.isEmpty ? .outsideComponent : .noContentLine)
            return keep(source)
        }
        if property.isNamed("BEGIN") {
            try open(property, source)
        } else if property.isNamed("END") {
            try end(property, source)
        } else if stack.isEmpty {
            try fault(line, .outsideComponent)
            keep(source)
        } else {
            propertyCount += 1
            guard propertyCount <= limits.properties else {
                throw CalendarFault(line: line, .tooManyProperties(limit: limits.properties))
            }
            stack[stack.count - 1].append(property)
        }
    }

    private mutating func open(_ property: CalendarProperty, _ source: [UInt8]) throws(CalendarFault) {
        componentCount += 1
        guard componentCount <= limits.components else {
            throw CalendarFault(line: property.line, .tooManyComponents(limit: limits.components))
        }
        guard stack.count < limits.depth else {
            throw CalendarFault(line: property.line, .tooDeep(limit: limits.depth))
        }
        let name = property.value.trimmedASCII
        stack.append(CalendarComponent(name, line: property.line, beginning: source))
    }

    private mutating func end(_ property: CalendarProperty, _ source: [UInt8]) throws(CalendarFault) {
        let name = property.value.trimmedASCII
        CalendarMeter.add(stack.count)
        guard let depth = stack.lastIndex(where: { $0.isNamed(name) }) else {
            try fault(property.line, .unexpectedEnd(String(name.prefix(40))))
            return keep(source)
        }
        while stack.count - 1 > depth, let open = stack.last {
            try fault(open.line, .unended(open.name))
            close(nil)
        }
        close(source)
    }

    private mutating func close(_ source: [UInt8]?) {
        var component = stack.removeLast()
        component.ending = source ?? []
        if stack.isEmpty {
            calendars.append(component)
            between.append([])
        } else {
            stack[stack.count - 1].append(component)
        }
    }

    private mutating func keep(_ source: [UInt8]) {
        if stack.isEmpty {
            between[between.count - 1] += source
        } else {
            stack[stack.count - 1].contents.append(.unreadable(source))
        }
    }
}

extension String {
    fileprivate var trimmedASCII: String {
        var text = Substring(self)
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        return String(text)
    }
}
