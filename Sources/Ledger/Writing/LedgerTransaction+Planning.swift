internal import Sessions

// Law 2: whoever touches an input of a session's plan, or of a group's, says so here, in the same transaction.

extension LedgerTransaction {
    /// The plan of this session is to be made anew, now.
    func replan(_ session: Session.ID) throws {
        try sql.execute(
            "UPDATE session SET replanAt = $1, planVersion = planVersion + 1 WHERE id = $2", now, session)
    }

    /// The group's own plan is to be made anew, now: what is to be told beside its sessions. One that never had
    /// anything to tell has no plan.
    func replan(group: Group.ID) throws {
        try sql.execute(
            """
            UPDATE meetingGroup SET replanAt = $1, planVersion = planVersion + 1
            WHERE id = $2 AND EXISTS (SELECT 1 FROM matter WHERE matter.meetingGroup = meetingGroup.id)
            """, now, group)
    }

    /// As `replan`, for the group and every session of it.
    func replanSessions(of group: Group.ID) throws {
        try sql.execute(
            "UPDATE session SET replanAt = $1, planVersion = planVersion + 1 WHERE meetingGroup = $2", now, group)
        try replan(group: group)
        try wakeTurns(of: group)
    }

    /// As `replan`, for every session of the programme.
    func replanSessions(of programme: Programme.ID) throws {
        try sql.execute(
            "UPDATE session SET replanAt = $1, planVersion = planVersion + 1 WHERE programme = $2", now, programme)
    }

    /// As `replan`, for the group of the programme and those that meet in its sessions.
    func replanGroups(of programme: Programme.ID) throws {
        let rows = try sql.query(
            """
            SELECT meetingGroup FROM programme WHERE id = $1
            UNION SELECT meetingGroup FROM session WHERE programme = $1
            """, programme)
        for row in rows { try replan(group: row("meetingGroup")) }
    }

    /// Who of those that run a group, or stand in for them, can be reached, has changed: it decides who else must hear.
    func replanGroupsThatMustBeHeard() throws {
        try sql.execute(
            """
            UPDATE meetingGroup SET replanAt = $1, planVersion = planVersion + 1
            WHERE id IN (
                SELECT meetingGroup FROM matter
                WHERE closed IS NULL AND usefulUntil > $1 AND (
                    substr(id, 1, 8) = 'address:' OR substr(id, 1, 5) = 'away:' OR substr(id, 1, 8) = 'leaving:'))
            """, now)
    }

    /// As `replan`, for every session this person was ever asked to, and the groups that have something to tell them.
    func replanSessions(askedOf person: Person.ID) throws {
        try sql.execute(
            """
            UPDATE session SET replanAt = $1, planVersion = planVersion + 1
            WHERE id IN (SELECT session FROM attendee WHERE person = $2)
            """, now, person)
        try sql.execute(
            """
            UPDATE meetingGroup SET replanAt = $1, planVersion = planVersion + 1
            WHERE id IN (
                SELECT meetingGroup FROM matter
                WHERE closed IS NULL AND (person = $2
                    OR meetingGroup IN (SELECT meetingGroup FROM membership WHERE person = $2)))
            """, now, person)
    }

    /// As `replan`, for the sessions that notices of this delivery are about, and the group whose news it brings.
    func replanSessions(of delivery: Delivery.ID) throws {
        try sql.execute(
            """
            UPDATE session SET replanAt = $1, planVersion = planVersion + 1
            WHERE id IN (SELECT session FROM notice WHERE delivery = $2)
            """, now, delivery)
        try sql.execute(
            """
            UPDATE meetingGroup SET replanAt = $1, planVersion = planVersion + 1
            WHERE id IN (SELECT meetingGroup FROM notice WHERE delivery = $2 AND kind = 'news')
            """, now, delivery)
    }
}
