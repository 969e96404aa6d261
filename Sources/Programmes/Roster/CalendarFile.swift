package import Foundation
import ICalendar
package import Sessions

/// Dates that already stand in somebody's calendar: the events of an `.ics` file as sessions of a programme.
package enum CalendarFile {
    /// One session an event, recurring ones expanded within the programme's period, or everything that is wrong with
    /// the file. Times are told on the clock of the group's zone. A session's id is made of the event's UID and, in a
    /// recurring one, its date there, so that a date moved in that calendar keeps its session. Cancelled events and
    /// those outside the period are left out.
    package static func read(
        _ bytes: Data, name: String, group: Group, programme: Programme
    ) -> Result<[SessionOutline], FileFaults> {
        let faults = FaultList(file: name)
        guard bytes.count <= SourceText.limit else {
            faults.add(.tooLarge(limit: SourceText.limit), at: .start, path: "")
            return faults.result(nil)
        }
        do {
            let document = try CalendarDocument(bytes)
            let reader = CalendarReader(group: group, programme: programme, faults: faults)
            return faults.result(reader.sessions(of: document))
        } catch {
            faults.add(.calendar(error.sentence), at: error.position, path: "")
            return faults.result(nil)
        }
    }
}

extension CalendarFile {
    /// The days on which anything stands in the calendar, by what it is called; a cancelled event takes no day.
    /// Throws the first fault of a calendar that cannot be read as a whole; a single event that cannot is a fault too,
    /// because a day that is silently free is worse.
    static func days(
        of bytes: Data, in programme: Programme, zone: String, name: String
    ) throws(CalendarFault) -> [WallDate: String] {
        guard let rules = ZoneRules(identifier: zone) else { return [:] }
        let expansion = CalendarExpansion(try CalendarDocument(bytes), zone: rules)
        if let fault = expansion.faults.first { throw fault }
        var days: [WallDate: String] = [:]
        let from = rules.instant(of: LocalDateTime(programme.from))
        let until = rules.instant(of: LocalDateTime(programme.until.adding(days: 1)))
        for event in expansion.occurrences(from: from, to: until) where event.status != .cancelled {
            let last = max(event.startInstant, event.endInstant.addingTimeInterval(-1))
            let first = rules.local(at: max(event.startInstant, from)).date.dayNumber
            for number in first...max(first, rules.local(at: min(last, until)).date.dayNumber) {
                days[WallDate(dayNumber: number)] = event.summary?.trimmingCharacters(in: .whitespaces) ?? name
            }
        }
        return days
    }
}

private struct CalendarReader {
    let group: Group
    let programme: Programme
    let faults: FaultList

    func sessions(of document: CalendarDocument) -> [SessionOutline]? {
        guard let zone = TimeZone(identifier: group.zone), let rules = ZoneRules(identifier: group.zone) else {
            faults.add(.unknownZone(group.zone, nearest: nil), at: .start, path: "")
            return nil
        }
        let expansion = CalendarExpansion(document, zone: rules)
        for fault in expansion.faults { faults.add(.calendar(fault.sentence), at: fault.position, path: "") }
        let places = places(in: document)
        let from = rules.instant(of: LocalDateTime(programme.from))
        let until = rules.instant(of: LocalDateTime(programme.until.adding(days: 1)))
        let occurrences = expansion.occurrences(from: from, to: until)
            .filter { $0.status != .cancelled && $0.startInstant >= from }
        guard occurrences.count <= ProgrammeReader.sessionLimit else {
            faults.add(.tooManySessions(limit: ProgrammeReader.sessionLimit), at: .start, path: "")
            return nil
        }
        return occurrences.compactMap { session($0, zone: zone, at: places[$0.uid] ?? .start) }
    }

    private func session(_ event: CalendarOccurrence, zone: TimeZone, at place: SourcePosition) -> SessionOutline? {
        let minutes = Int(event.endInstant.timeIntervalSince(event.startInstant) / 60)
        let title = event.summary?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        let problem: Problem? =
            if event.start.isDate {
                .calendarValue("it lasts whole days and has no time")
            } else if title.isEmpty {
                .calendarValue("it has no SUMMARY")
            } else if !ProgrammeReader.minutesRange.contains(minutes) {
                .calendarValue("it lasts \(minutes) minutes")
            } else {
                nil
            }
        if let problem {
            faults.add(problem, at: place, path: "")
            return nil
        }
        let date = event.recurrenceID.map { "-\($0.local.date.icalendar)" } ?? ""
        return SessionOutline(
            id: .init("ics-\(event.uid.fingerprint)\(date)"), group: group.id, title: title,
            start: WallTime(event.startInstant, in: zone), zone: group.zone, minutes: minutes, place: event.location)
    }

    /// Where each event begins, by its UID.
    private func places(in document: CalendarDocument) -> [String: SourcePosition] {
        let events = document.calendars.flatMap { $0.components("VEVENT") }.compactMap { try? CalendarEvent($0) }
        return Dictionary(events.map { ($0.uid, SourcePosition(line: $0.line, column: 1)) }) { first, _ in first }
    }
}

extension CalendarFault {
    fileprivate var position: SourcePosition { SourcePosition(line: max(1, line), column: 1) }

    /// Without the line, which stands before it in a listing.
    fileprivate var sentence: String {
        CalendarFault(line: 0, reason).description
    }
}

extension String {
    /// FNV-1a, 64 bits, in hexadecimal: short, stable and fit for an id. Not for security.
    fileprivate var fingerprint: String {
        let hash = utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let text = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
