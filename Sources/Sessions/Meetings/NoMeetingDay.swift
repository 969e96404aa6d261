/// A day on which a group does not meet, as a programme file says by name or by a calendar it follows.
package struct NoMeetingDay: Hashable, Sendable, Codable {
    /// Nil is every group of the file.
    package var group: Group.ID?
    package var date: WallDate
    /// What people call it: *Tết Nguyên đán*.
    package var name: String

    package init(group: Group.ID? = nil, date: WallDate, name: String) {
        (self.group, self.date, self.name) = (group, date, name)
    }
}

extension [NoMeetingDay] {
    /// The day on which `session` begins, if its group does not meet then.
    package func first(of session: Session) -> NoMeetingDay? {
        first { $0.date == session.start.date && ($0.group == nil || $0.group == session.group) }
    }
}
