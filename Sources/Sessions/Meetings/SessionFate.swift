/// What applying a programme file does, or would do, to one session.
package struct SessionFate: Hashable, Sendable {
    /// In the ledger. It stays when the file moves the session to another day.
    package var id: Session.ID
    /// What the file said when it was applied last; nil for a session it did not name.
    package var last: SessionOutline?
    /// What it says now; nil for a session it no longer names.
    package var wanted: SessionOutline?
    package var before: Session?
    package var after: Session?
    /// It is over, and stays as it was whatever the file says.
    package var isOver: Bool

    package init(
        _ id: Session.ID, last: SessionOutline?, wanted: SessionOutline?, before: Session?, after: Session?,
        isOver: Bool = false
    ) {
        (self.id, self.last, self.wanted) = (id, last, wanted)
        (self.before, self.after, self.isOver) = (before, after, isOver)
    }
}

/// An id of a plan that names something of another programme already.
package struct TakenID: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable { case series, session }

    package var kind: Kind
    package var id: String
    /// Whose it is.
    package var programme: Programme.ID

    package init(_ kind: Kind, _ id: String, of programme: Programme.ID) {
        (self.kind, self.id, self.programme) = (kind, id, programme)
    }
}

extension Session {
    /// What a file would say that wants the session as it is.
    package var outline: SessionOutline {
        SessionOutline(
            id: id, group: group, series: series, recurrence: recurrence, kind: kind, title: title, start: start,
            zone: zone, minutes: minutes, host: host, place: place, link: link, agenda: agenda, feedback: feedback)
    }
}
