package import Foundation

/// What a person may do to a dated session. The pure half of the ledger's methods of the same names: which fields
/// change, which revisions count it, and what is refused with which reason.
extension Session {
    package enum Refusal: Error, Hashable, Sendable {
        case alreadyCancelled
        case notCancelled
        /// Nothing would change.
        case unchanged
        case tooManyDocuments
        case noSuchDocument
    }

    /// What a move changes; nil leaves the field as it is.
    package struct Move: Hashable, Sendable {
        package var start: WallTime?
        package var minutes: Int?
        package var host: Organisation.ID?
        package var place: String?
        package var link: String?
        package var venue: Venue?

        /// Whether people meet on line or in a room.
        package enum Venue: Hashable, Sendable {
            /// At this link instead of the room, which is kept.
            case online(String)
            /// In the room that was kept.
            case inPerson
        }

        package init(
            start: WallTime? = nil, minutes: Int? = nil, host: Organisation.ID? = nil, place: String? = nil,
            link: String? = nil, venue: Venue? = nil
        ) {
            (self.start, self.minutes, self.host, self.place, self.link) = (start, minutes, host, place, link)
            self.venue = venue
        }
    }

    /// Throws `Refusal.alreadyCancelled`, or `.unchanged` if it already is as asked and nobody is to be told of it.
    package mutating func move(
        _ move: Move, reason: String?, telling: Telling = .whatIsMaterial, at now: Date
    ) throws {
        guard status != .cancelled else { throw Refusal.alreadyCancelled }
        let old = details
        if move.start != nil { status = .confirmed }
        start = move.start ?? start
        minutes = move.minutes ?? minutes
        host = move.host ?? host
        place = move.place ?? (move.host == nil ? place : nil)
        link = move.link ?? link
        switch move.venue {
        case .online(let link): onlineLink = link
        case .inPerson: onlineLink = nil
        case nil: break
        }
        guard details != old || telling == .everything else { throw Refusal.unchanged }
        materialChange(from: old, reason: reason, telling, at: now)
    }

    /// Throws `Refusal.alreadyCancelled`. The agenda stays.
    package mutating func cancel(reason: String?, telling: Telling = .whatIsMaterial, at now: Date) throws {
        guard status != .cancelled else { throw Refusal.alreadyCancelled }
        let old = details
        status = .cancelled
        materialChange(from: old, reason: reason, telling, at: now)
    }

    /// STATUS:TENTATIVE until a move gives it a date: `start` stays what it was, and everything else does. Throws
    /// `Refusal.alreadyCancelled`, or `.unchanged` if it has no date already.
    package mutating func postpone(reason: String?, telling: Telling = .whatIsMaterial, at now: Date) throws {
        guard status != .cancelled else { throw Refusal.alreadyCancelled }
        guard status != .tentative else { throw Refusal.unchanged }
        let old = details
        status = .tentative
        materialChange(from: old, reason: reason, telling, at: now)
    }

    /// One that had no date when it was cancelled has none now. Throws `Refusal.notCancelled`.
    package mutating func restore(reason: String?, telling: Telling = .whatIsMaterial, at now: Date) throws {
        guard status == .cancelled else { throw Refusal.notCancelled }
        let old = details
        status = before?.status == .tentative ? .tentative : .confirmed
        materialChange(from: old, reason: reason, telling, at: now)
    }

    /// Makes `items` the agenda people see. Throws `Refusal.unchanged` for the agenda that is already published.
    package mutating func publish(agenda items: [AgendaItem]) throws {
        guard items != agenda || revisions.agenda == 0 else { throw Refusal.unchanged }
        agenda = items
        revisions.agenda += 1
    }

    /// Takes over from the programme file what the file itself changed since `last`, and leaves alone what a person
    /// changed here since, unless it is the session's own line that changed in the file: a new hour for the whole series
    /// undoes nobody's decision about one session. Time, place, zone and link count as a move, the agenda as a new
    /// version; a session that is cancelled takes the new values in silence. Returns whether anything changed.
    @discardableResult
    package mutating func follow(
        _ outline: SessionOutline, since last: SessionOutline, telling: Telling = .whatIsMaterial, at now: Date
    ) -> Bool {
        let (unchanged, old) = (self, details)
        func changed(_ field: (SessionOutline) -> some Equatable) -> Bool { field(outline) != field(last) }
        func wins<Value: Equatable>(_ field: SessionOutline.Field, _ value: (SessionOutline) -> Value, _ here: Value)
            -> Bool
        { changed(value) && (here == value(last) || outline.states(field) || last.states(field)) }
        if changed(\.group) { group = outline.group }
        if changed(\.series) { series = outline.series }
        if changed(\.recurrence) { recurrence = outline.recurrence }
        if changed(\.zone) { zone = outline.zone }
        if wins(.kind, \.kind, kind) { kind = outline.kind }
        if wins(.title, \.title, title) { title = outline.title }
        if wins(.start, \.start, start) { start = outline.start }
        if wins(.minutes, \.minutes, minutes) { minutes = outline.minutes }
        if wins(.host, \.host, host) { host = outline.host }
        if wins(.place, \.place, place) { place = outline.place }
        if wins(.link, \.link, link) { link = outline.link }
        if wins(.feedback, \.feedback, feedback) { feedback = outline.feedback }
        if wins(.agenda, \.agenda, agenda), outline.agenda != agenda {
            agenda = outline.agenda
            if !agenda.isEmpty || revisions.agenda > 0 { revisions.agenda += 1 }
        }
        if start != old.start, status == .tentative { status = .confirmed }
        let isMaterial = details != old || zone != unchanged.zone
        if isMaterial || telling == .everything && self != unchanged, status != .cancelled {
            materialChange(from: old, reason: nil, telling, at: now)
        }
        if telling != .nothing, start != old.start || zone != unchanged.zone {
            revisions.start = unchanged.revisions.start + 1
        }
        return self != unchanged
    }

    /// It is another's turn to host now, or nobody's for the moment, of which nobody is told. The place goes with the
    /// host, as in a move, unless the programme file states it. Returns whether anything changed.
    package mutating func follow(turn holder: Organisation.ID?, keepingPlace: Bool, at now: Date) -> Bool {
        guard status != .cancelled, holder != host else { return false }
        let old = details
        if host != nil, !keepingPlace { place = nil }
        host = holder
        materialChange(from: old, reason: nil, holder == nil ? .nothing : .whatIsMaterial, at: now)
        return true
    }

    /// Untold, only SEQUENCE counts it, for the calendars that get the session with whatever is said next. Where there
    /// was no date and is none, there is nothing to prepare for: the message that brings the date brings the rest.
    private mutating func materialChange(from old: Before, reason: String?, _ telling: Telling, at now: Date) {
        let isUndated = old.status == .tentative && status == .tentative
        guard telling == .everything || telling == .whatIsMaterial && !isUndated else {
            sequence += 1
            self.reason = reason ?? self.reason
            if old.status != status { before = old }
            return
        }
        revisions.details += 1
        if old.start != start { revisions.start += 1 }
        sequence += 1
        before = old
        changeSet = nil
        changed = now
        self.reason = reason
    }
}
