package import Foundation

/// What takes place in a calendar between two instants.
///
/// The events are gathered by UID into series: the event without RECURRENCE-ID and what overrides it. A series is run
/// on the wall clock of its DTSTART; an occurrence that an override names is replaced by it, and one that follows an
/// override with RANGE=THISANDFUTURE takes that one's shift, length and words. Of two versions of the same thing the
/// higher SEQUENCE counts, then the later one in the file.
package struct CalendarExpansion: Sendable {
    /// Events that could not be used, and why; the others were.
    package private(set) var faults: [CalendarFault]
    private var series: [CalendarSeries] = []

    /// More than this is not given for one question.
    package static let greatestCount = 100_000
    /// More dates than this are not looked at for one question: a hostile rule must not keep us for ever.
    private static let greatestWork = 5_000_000
    /// After so many faults the rest of a calendar is not read: each may have cost the running of a hostile rule.
    private static let greatestFaultCount = 100

    /// - Parameter zone: for whole days and floating times, when the calendar names no zone itself.
    package init(_ document: CalendarDocument, zone: ZoneRules = .utc) {
        faults = document.faults
        for calendar in Self.calendars(document) {
            let zones = CalendarZones(calendar, fallback: zone)
            faults += zones.faults
            read(calendar, zones)
        }
    }

    /// An event outside any calendar is taken for a calendar of its own.
    private static func calendars(_ document: CalendarDocument) -> [CalendarComponent] {
        document.calendars.compactMap { one in
            if one.isNamed("VEVENT") { return CalendarComponent("VCALENDAR", components: [one]) }
            return one.isNamed("VCALENDAR") ? one : nil
        }
    }

    private mutating func read(_ calendar: CalendarComponent, _ zones: CalendarZones) {
        var events: [String: [CalendarEvent]] = [:]
        var order: [String] = []
        var nameless: [CalendarEvent] = []
        for component in calendar.components("VEVENT") {
            do throws(CalendarFault) {
                let event = try CalendarEvent(component)
                if case .zoned(_, let name) = event.start, !zones.isKnown(name) {
                    faults.append(.init(line: event.line, .unreadable("TZID", "nobody knows “\(name.prefix(60))”")))
                }
                if event.uid.isEmpty {
                    nameless.append(event)
                    continue
                }
                if events[event.uid] == nil { order.append(event.uid) }
                events[event.uid, default: []].append(event)
            } catch {
                faults.append(error)
            }
        }
        for ofOne in order.compactMap({ events[$0] }) + nameless.map({ [$0] }) {
            guard faults.count < Self.greatestFaultCount else {
                let line = ofOne.first?.line ?? 0
                return faults.append(.init(line: line, .tooManyFaults(limit: Self.greatestFaultCount)))
            }
            do throws(CalendarFault) {
                series.append(try CalendarSeries(ofOne, zones: zones))
            } catch {
                faults.append(error)
            }
        }
    }

    /// The occurrences that overlap the span, ordered by their beginning and then by UID.
    package func occurrences(from: Date, to: Date) -> [CalendarOccurrence] {
        occurrences { _ in (from, to) }
    }

    /// The occurrences that touch these days, each calendar's days being those of its own zone.
    package func occurrences(on days: ClosedRange<LocalDate>) -> [CalendarOccurrence] {
        let end = days.upperBound.adding(days: 1)
        return occurrences { zone in
            (zone.instant(of: LocalDateTime(days.lowerBound)), zone.instant(of: LocalDateTime(end)))
        }
    }

    private func occurrences(_ span: (ZoneRules) -> (from: Date, to: Date)) -> [CalendarOccurrence] {
        var found: [CalendarOccurrence] = []
        var work = Self.greatestWork
        for one in series {
            guard found.count < Self.greatestCount, work > 0 else { break }
            let (from, to) = span(one.zone)
            guard from < to else { continue }
            found += one.occurrences(from: from, to: to, limit: Self.greatestCount - found.count, work: &work)
        }
        return found.sorted { ($0.startInstant, $0.uid) < ($1.startInstant, $1.uid) }
    }
}
