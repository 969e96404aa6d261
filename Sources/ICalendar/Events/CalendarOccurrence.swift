package import Foundation

/// One occurrence of an event, as it takes place: exceptions are gone, overrides applied.
package struct CalendarOccurrence: Sendable, Hashable {
    package let uid: String
    /// A date for a whole day, else UTC.
    package let start: CalendarTime
    /// The first moment, or for whole days the first day, after it.
    package let end: CalendarTime
    /// The instants of both; days begin at midnight in the calendar's zone.
    package let startInstant: Date
    package let endInstant: Date
    package let summary: String?
    package let location: String?
    package let description: String?
    package let status: EventStatus?
    /// When a series is meant: where the occurrence lies by the series' own rule, in the form of DTSTART.
    package let recurrenceID: CalendarTime?
    /// The same as a date or in UTC.
    package let recurrenceInstant: CalendarTime?
}
