package import Foundation

/// What a person may do to a dated session. The pure half of the ledger's methods of the same names: which fields
/// change, which revisions count it, and what is refused with which reason.
extension Session {
    package enum Refusal: Error, Hashable, Sendable {
        case alreadyCancelled
        case notCancelled
        /// Nothing would change.
        case unchanged
    }

    /// What a move changes; nil leaves the field as it is.
    package struct Move: Hashable, Sendable {
        package var start: WallTime?
        package var minutes: Int?
        package var host: Organisation.ID?
        package var place: String?
        package var link: String?

        package init(
            start: WallTime? = nil, minutes: Int? = nil, host: Organisation.ID? = nil, place: String? = nil,
            link: String? = nil
        ) {
            (self.start, self.minutes, self.host, self.place, self.link) = (start, minutes, host, place, link)
        }
    }

    /// Throws `Refusal.alreadyCancelled`, or `.unchanged` if it already is as asked.
    package mutating func move(_ move: Move, reason: String?, at now: Date) throws {
        guard status != .cancelled else { throw Refusal.alreadyCancelled }
        let old = details
        start = move.start ?? start
        minutes = move.minutes ?? minutes
        host = move.host ?? host
        place = move.place ?? (move.host == nil ? place : nil)
        link = move.link ?? link
        guard details != old else { throw Refusal.unchanged }
        materialChange(from: old, reason: reason, at: now)
    }

    /// Throws `Refusal.alreadyCancelled`. The agenda stays.
    package mutating func cancel(reason: String?, at now: Date) throws {
        guard status != .cancelled else { throw Refusal.alreadyCancelled }
        let old = details
        status = .cancelled
        materialChange(from: old, reason: reason, at: now)
    }

    /// Throws `Refusal.notCancelled`.
    package mutating func restore(reason: String?, at now: Date) throws {
        guard status == .cancelled else { throw Refusal.notCancelled }
        let old = details
        status = .confirmed
        materialChange(from: old, reason: reason, at: now)
    }

    /// Makes `items` the agenda people see. Throws `Refusal.unchanged` for the agenda that is already published.
    package mutating func publish(agenda items: [AgendaItem]) throws {
        guard items != agenda || revisions.agenda == 0 else { throw Refusal.unchanged }
        agenda = items
        revisions.agenda += 1
    }

    private mutating func materialChange(from old: Before, reason: String?, at now: Date) {
        revisions.details += 1
        if old.start != start { revisions.start += 1 }
        sequence += 1
        before = old
        changed = now
        self.reason = reason
    }
}
