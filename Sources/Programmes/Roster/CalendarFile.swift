package import Foundation
import ICalendar
package import Sessions

/// Dates that already stand in somebody's calendar: the events of an `.ics` file as sessions of a programme.
package enum CalendarFile {
    /// One session an event, recurring ones expanded within the programme's period, or everything that is wrong with
    /// the file. Times are told on the clock of the group's zone. A session's id is made of the group, the event's UID
    /// and, in a recurring one, its date there, so that a date moved in that calendar keeps its session. Cancelled events and
    /// those outside the period are left out.
    package static func read(
        _ bytes: Data, name: String, group: Group, programme: Programme
    ) -> Result<[SessionOutline], FileFaults> {
        let faults = FaultList(file: name)
        let source = DatesSource(
            file: .init(name, at: .start, path: ""), group: group.id, zone: group.zone, kind: .regular, minutes: nil,
            title: nil, keep: false, feedback: nil, columns: [:])
        return faults.result(read(bytes, source, in: programme, faults: faults)?.map(\.session))
    }

    /// Nil with a fault for what cannot be read as a whole; events with faults are left out. With the place of each.
    static func read(
        _ bytes: Data, _ source: DatesSource, in programme: Programme, faults: FaultList
    ) -> [(session: SessionOutline, place: SourceNode)]? {
        guard bytes.count <= SourceText.limit else {
            faults.add(.tooLarge(limit: SourceText.limit), at: .start, path: "")
            return nil
        }
        do {
            let document = try CalendarDocument(bytes)
            return CalendarReader(source: source, programme: programme, faults: faults).sessions(of: document)
        } catch {
            faults.add(.calendar(error.sentence), at: error.position, path: "")
            return nil
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
    let source: DatesSource
    let programme: Programme
    let faults: FaultList

    func sessions(of document: CalendarDocument) -> [(session: SessionOutline, place: SourceNode)]? {
        guard let zone = TimeZone(identifier: source.zone), let rules = ZoneRules(identifier: source.zone) else {
            faults.add(.unknownZone(source.zone, nearest: nil), at: .start, path: "")
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
        return occurrences.compactMap { event in
            let text = event.summary ?? ""
            let place = SourceNode(
                position: places[event.uid] ?? .start, path: "", content: .text(text, isQuoted: true))
            return session(event, zone: zone, at: place).map { ($0, place) }
        }
    }

    private func session(_ event: CalendarOccurrence, zone: TimeZone, at place: SourceNode) -> SessionOutline? {
        if event.uid.isEmpty { return refuse("it has no UID", at: place) }
        if event.start.isDate { return refuse("it lasts whole days and has no time", at: place) }
        if place.cellText.allSatisfy(\.isWhitespace), source.title == nil {
            return refuse("it has no SUMMARY", at: place)
        }
        let own = Int(event.endInstant.timeIntervalSince(event.startInstant) / 60)
        // An event without an end takes no time; the programme file may know better.
        let minutes = own == 0 ? source.minutes ?? own : own
        guard ProgrammeReader.minutesRange.contains(minutes) else {
            return refuse("it lasts \(minutes) minutes", at: place)
        }
        guard let title = source.title ?? SingleValue.line(place, faults) else { return nil }
        let date = event.recurrenceID.map { "-\($0.local.date.icalendar)" } ?? ""
        let location = event.location.flatMap { $0.isEmpty ? nil : $0 }
        return SessionOutline(
            id: .init("\(source.group)-\(event.uid.fingerprint)\(date)"), group: source.group, kind: source.kind,
            title: title,
            start: WallTime(event.startInstant, in: zone), zone: source.zone, minutes: minutes, place: location,
            feedback: source.feedback)
    }

    private func refuse(_ reason: String, at place: SourceNode) -> SessionOutline? {
        faults.add(.calendarValue(reason), at: place)
        return nil
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
