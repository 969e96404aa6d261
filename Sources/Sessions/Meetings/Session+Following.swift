package import Foundation

// "This and the following": one change to a session of a series and to those after it. No client is ever sent a rule:
// each session is changed by itself, with its own SEQUENCE, and those changed in one go are explained once.

extension Session {
    /// Those of `series` that begin after this one, are not over, and stand as this one does: a move takes along what
    /// has a date if this one has, and what has none if this one has none; a restoration what was cancelled with this one.
    package func following(_ change: Change, in series: [Session], at now: Date) -> [Session] {
        guard self.series != nil else { return [] }
        return series.filter { other in
            other.series == self.series && (other.start, other.id) > (start, id)
                && (other.lacksDate || !other.isOver(at: now))
                && (other.status == status || change == .cancel && other.status != .cancelled)
                && (change != .restore || wasCancelled(with: other))
        }
    }

    /// In one go, or one by one for the same reason.
    private func wasCancelled(with other: Session) -> Bool {
        changeSet == other.changeSet && (changeSet != nil || reason == other.reason)
    }
}

extension Session.Change {
    /// The change that does to `other` what this one does to `first`: a new start becomes the same shift on the wall.
    package func alike(for other: Session, as first: Session) -> Session.Change {
        guard case .move(var move) = self, let start = move.start else { return self }
        move.start = other.start.adding(wallMinutes: start.wallMinutes(since: first.start))
        return .move(move)
    }
}
