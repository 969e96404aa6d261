package import Foundation

/// A stream of iCalendar text: usually one VCALENDAR, sometimes several, and what was wrong with it.
package struct CalendarDocument: Sendable {
    /// The outermost components in order.
    package var calendars: [CalendarComponent]
    /// What could not be used; everything else was.
    package let faults: [CalendarFault]
    /// What stood before, between and after the calendars (a byte order mark, empty lines), by the index of the
    /// calendar that follows.
    private let between: [[UInt8]]

    /// Reads a stream of UTF-8, or of UTF-16 that begins with its byte order mark and is then UTF-8. A line that cannot
    /// be read is reported and kept; the lines around it are not lost.
    /// - Throws: only when a limit is passed, or there is no calendar at all.
    package init(_ octets: some Collection<UInt8>, limits: CalendarLimits = .init()) throws(CalendarFault) {
        guard octets.count <= limits.octets else {
            throw CalendarFault(line: 0, .tooManyOctets(limit: limits.octets))
        }
        var reader = CalendarReader(Self.utf8(Array(octets)), limits: limits)
        try reader.read()
        calendars = reader.calendars
        faults = reader.faults
        between = reader.between
    }

    package init(_ text: String, limits: CalendarLimits = .init()) throws(CalendarFault) {
        try self.init(Array(text.utf8), limits: limits)
    }

    private static func utf8(_ octets: [UInt8]) -> [UInt8] {
        let isBig = octets.starts(with: [0xFE, 0xFF])
        guard isBig || octets.starts(with: [0xFF, 0xFE]) else { return octets }
        let units = stride(from: 2, to: octets.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(octets[index]), UInt16(octets[index + 1]))
            return isBig ? first << 8 | second : second << 8 | first
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// The stream again: octet for octet what was read, where nothing was changed.
    package var octets: [UInt8] {
        var writer = CalendarWriter()
        var octets: [UInt8] = []
        for (index, calendar) in calendars.enumerated() {
            if index < between.count { octets += between[index] }
            writer = CalendarWriter()
            writer.write(calendar)
            octets += writer.octets
        }
        if between.count > calendars.count, let rest = between.last { octets += rest }
        return octets
    }

    package var data: Data { Data(octets) }
}
