internal import Foundation
internal import Sessions

// Which stored session each session of a file is. A session that stands alone is known by its id, one of a series by the
// date its series gave it. Where a series has other dates than before, the dates that stayed divide it into stretches;
// in a stretch in which as many come as go, each that comes is the one that goes at its place, on another day: it keeps
// its id, its UIDs and its answers. Not so where that is in doubt: another title of its own, two months or more away,
// already over, or cancelled. What is over on both sides is the same meeting with its date corrected, and stays as it was.

struct SessionMatch {
    /// A stored session with what the file said of it last; nil where the file does not name it.
    struct Known {
        let session: Session
        let last: SessionOutline?

        func fate(wanting outline: SessionOutline?) -> SessionFate {
            SessionFate(session.id, last: last, wanted: outline, before: session, after: session)
        }

        /// What is over and had its date corrected in the file is known by that one.
        func isSame(as outline: SessionOutline) -> Bool {
            guard let series = outline.series, let date = outline.recurrence?.date, session.series != nil else {
                return session.id == outline.id
            }
            return session.series == series && (last?.recurrence ?? session.recurrence)?.date == date
        }
    }

    /// By what the file calls it.
    private var matched: [Session.ID: Known] = [:]
    private var past: Set<Session.ID> = []
    /// What the file named and no longer names, by id.
    private(set) var unnamed: [Known] = []

    init(_ outlines: [SessionOutline], _ known: [Known], at now: Date) {
        var rest: [Session.ID: Known] = Dictionary(known.map { ($0.session.id, $0) }) { first, _ in first }
        for outline in outlines {
            guard let same = known.first(where: { $0.isSame(as: outline) && rest[$0.session.id] != nil })
            else { continue }
            matched[outline.id] = same
            rest[same.session.id] = nil
        }
        for series in Set(outlines.compactMap(\.series)) {
            let wanted = outlines.filter { $0.series == series }
            let stored = known.filter { $0.session.series == series && $0.last != nil }
            for (gone, come) in pairs(stored, wanted) where isEvident(gone, come, at: now) {
                matched[come.id] = gone
                rest[gone.session.id] = nil
            }
        }
        unnamed = known.filter { $0.last != nil && rest[$0.session.id] != nil }
    }

    func known(as outline: SessionOutline) -> Known? { matched[outline.id] }

    /// It is over, before and after.
    func staysInThePast(_ outline: SessionOutline) -> Bool { past.contains(outline.id) }

    /// What goes and comes at the same place of the series.
    private func pairs(_ stored: [Known], _ wanted: [SessionOutline]) -> [(Known, SessionOutline)] {
        let stayed = Set(wanted.filter { matched[$0.id] != nil }.compactMap(\.recurrence))
        func stretches<Element>(_ all: [Element], _ time: (Element) -> WallTime?) -> [[Element]] {
            all.compactMap { one in time(one).map { (one, $0) } }.sorted { $0.1 < $1.1 }
                .split(omittingEmptySubsequences: false) { pair in stayed.contains { $0.date == pair.1.date } }
                .map { $0.map(\.0) }
        }
        let (going, coming) = (stretches(stored) { $0.last?.recurrence }, stretches(wanted) { $0.recurrence })
        guard going.count == coming.count else { return [] }
        return zip(going, coming).filter { $0.count == $1.count }.flatMap { Array(zip($0, $1)) }
    }

    private mutating func isEvident(_ gone: Known, _ come: SessionOutline, at now: Date) -> Bool {
        guard let last = gone.last, let before = last.recurrence, let after = come.recurrence,
            abs(after.date.dayNumber - before.date.dayNumber) < Self.days,
            last.title == come.title || !(last.states(.title) && come.states(.title)),
            gone.session.endInstant != nil, let newEnd = come.endInstant
        else { return false }
        let isOver = gone.session.isOver(at: now)
        if isOver, newEnd <= now {
            past.insert(come.id)
            return true
        }
        return !isOver && newEnd > now && gone.session.status != .cancelled
    }

    private static let days = 60
}

extension SessionOutline {
    fileprivate var endInstant: Date? {
        TimeZone(identifier: zone).map { start.instant(in: $0).addingTimeInterval(Double(minutes) * 60) }
    }
}
