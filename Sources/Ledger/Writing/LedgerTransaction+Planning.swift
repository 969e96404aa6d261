internal import Sessions

// Law 2: whoever touches an input of a session's plan says so here, in the same transaction.

extension LedgerTransaction {
    /// The plan of this session is to be made anew, now.
    func replan(_ session: Session.ID) throws {
        try sql.execute(
            "UPDATE session SET replanAt = $1, planVersion = planVersion + 1 WHERE id = $2", now, session)
    }

    /// As `replan`, for every session of the group.
    func replanSessions(of group: Group.ID) throws {
        try sql.execute(
            "UPDATE session SET replanAt = $1, planVersion = planVersion + 1 WHERE meetingGroup = $2", now, group)
    }

    /// As `replan`, for every session this person was ever asked to.
    func replanSessions(askedOf person: Person.ID) throws {
        try sql.execute(
            """
            UPDATE session SET replanAt = $1, planVersion = planVersion + 1
            WHERE id IN (SELECT session FROM attendee WHERE person = $2)
            """, now, person)
    }

    /// As `replan`, for the sessions that notices of this delivery are about.
    func replanSessions(of delivery: Delivery.ID) throws {
        try sql.execute(
            """
            UPDATE session SET replanAt = $1, planVersion = planVersion + 1
            WHERE id IN (SELECT session FROM notice WHERE delivery = $2)
            """, now, delivery)
    }
}
