package import Foundation
import ICalendar
package import Sessions

/// What takes place on some days according to an `.ics` file, and what in the file could not be used.
package struct CalendarListing: Sendable {
    package let entries: [Entry]
    /// In the order of the file; line 0 is the file as a whole.
    package let faults: [Fault]

    package struct Fault: Sendable, Hashable {
        package let line: Int
        package let sentence: String
    }

    /// - Parameter zone: an IANA name, for whole days and floating times where the calendar names no zone itself.
    /// - Throws: nothing; a file that is no calendar at all has no entries and one fault. Nil when nobody knows the zone.
    package init?(_ bytes: Data, on days: ClosedRange<WallDate>, zone name: String? = nil) {
        guard let zone = name.map({ ZoneRules(named: $0) }) ?? .utc else { return nil }
        do {
            let expansion = CalendarExpansion(try CalendarDocument(bytes), zone: zone)
            let (first, last) = (LocalDateTime(days.lowerBound).date, LocalDateTime(days.upperBound).date)
            entries = expansion.occurrences(on: first...last).map { Entry($0) }
            faults = expansion.faults.map { Fault($0) }.sorted { $0.line < $1.line }
        } catch {
            (entries, faults) = ([], [Fault(error)])
        }
    }
}

extension CalendarListing.Fault {
    fileprivate init(_ fault: CalendarFault) {
        self.init(line: fault.line, sentence: CalendarFault(line: 0, fault.reason).description)
    }
}

extension CalendarListing {
    /// One occurrence. Moments are in UTC as RFC 3339 writes them, whole days are dates, and the end is the first
    /// moment or day after it.
    package struct Entry: Encodable, Sendable, Hashable {
        package let uid: String
        package let start: String
        package let end: String
        package let summary: String?
        /// TENTATIVE, CONFIRMED or CANCELLED, where the event says so.
        package let status: String?
        /// Of an event that recurs: where the occurrence lies by the event's own rule.
        package let recurrenceID: String?

        private enum Key: CodingKey { case uid, start, end, summary, status, recurrenceID }

        /// All names always stand there, null where there is nothing.
        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(uid, forKey: .uid)
            try container.encode(start, forKey: .start)
            try container.encode(end, forKey: .end)
            try container.encode(summary, forKey: .summary)
            try container.encode(status, forKey: .status)
            try container.encode(recurrenceID, forKey: .recurrenceID)
        }
    }
}

extension CalendarListing.Entry {
    fileprivate init(_ occurrence: CalendarOccurrence) {
        uid = occurrence.uid
        start = Self.text(occurrence.start)
        end = Self.text(occurrence.end)
        summary = occurrence.summary
        status = occurrence.status?.rawValue
        recurrenceID = occurrence.recurrenceInstant.map { $0.isDate ? $0.local.date.iso : Self.text($0) }
    }

    private static func text(_ time: CalendarTime) -> String {
        guard !time.isDate else { return time.local.date.iso }
        let seconds = time.local.second == 0 ? ":00" : ""
        return "\(time.local.iso)\(seconds)Z"
    }
}
