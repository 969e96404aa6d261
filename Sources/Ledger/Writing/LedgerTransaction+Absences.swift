// Who is away. An away message is a fact of its message; it lasts until its day, or until the person writes something
// themselves, and each further one prolongs it. Those who run a group are told of an absence once, if a session of the
// group lies in it to which the person is asked and has not said no; of a new day, or of another stand-in, again.

internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// What `away` says counts from the message's arrival.
    func record(_ away: Verdict.Away, of id: Person.ID, in message: IncomingMessage) throws {
        guard let person = try sql.person(id) else { return }
        let day = WallTime(message.received, in: TimeZone(identifier: person.zone) ?? .gmt).date
        var recorder = FactRecorder(transaction: self, message: message.id, source: .message(message.id))
        recorder.at = message.received
        try recorder.record(Absence(away, received: day), of: id)
    }

    /// Opens and closes what is told of this person's absence.
    func settleAbsence(of id: Person.ID) throws {
        var wanted: Set<Matter.ID> = []
        if let running = try sql.absence(of: id, at: now) {
            for (session, attendee) in try sql.sessions(of: id, in: running, at: now) {
                let matter = Matter.ID("away:\(id):\(session.group):\(running.began.millisecondsSince1970)")
                guard wanted.insert(matter).inserted else { continue }
                try tell(of: running, session, attendee, as: matter)
            }
        }
        let rows = try sql.query(
            "SELECT id FROM matter WHERE substr(id, 1, length($1)) = $1 AND closed IS NULL", "away:\(id):")
        for row in rows {
            let matter: Matter.ID = try row("id")
            if !wanted.contains(matter) { try close(matter) }
        }
    }

    private func tell(
        of running: RunningAbsence, _ session: Session, _ attendee: Attendee, as id: Matter.ID
    ) throws {
        let absence = running.absence
        // Without addresses already here, to be compared with what was told.
        var news = News.Away(
            person: attendee.person, until: absence.isStated ? absence.until : nil,
            standIn: try absence.standIn.map(withoutAddresses),
            isSilent: attendee.status == .needsAction)
        var about = session.id
        // They know: another session that lies in it, or an answer since then, is no news of the absence.
        if let known = try sql.matter(id), case .away(let old) = known.news,
            (old.until, old.standIn) == (news.until, news.standIn)
        {
            (news.isSilent, about) = (old.isSilent, known.session ?? about)
        }
        try open(
            Matter(
                id: id, group: session.group, session: about, audience: .organisers, news: .away(news), opened: now,
                usefulUntil: session.usefulUntil(since: now)))
    }
}

/// An absence as far as it was told, with when the first message of it arrived.
struct RunningAbsence {
    var absence: Absence
    var began: Date
}

extension SQLConnection {
    /// The latest word on it, where that is not that the person is back. It may have ended by `now`, by its day alone.
    func absence(of person: Person.ID, at now: Date? = nil) throws -> RunningAbsence? {
        guard try hasAbsences(person) else { return nil }
        let order = FactOrder("absence")
        let rows = try query(
            """
            SELECT absence.* FROM absence \(order.join)
            WHERE absence.person = $1 AND superseded IS NULL ORDER BY \(order.latestLast)
            """, person)
        let zone = try row("SELECT zone FROM person WHERE id = $1", person)?("zone") ?? ""
        let days = TimeZone(identifier: zone) ?? .gmt
        let back = try lastWord(of: person)
        var running: RunningAbsence?
        for row in rows {
            guard let told = try readable(row, of: "absence", RunningAbsence.init(orNil:)) else { continue }
            guard let told, try row("sourceKind") as String != "message" || told.began > back else {
                running = nil
                continue
            }
            let prolongs = running.map { $0.absence.until >= WallTime(told.began, in: days).date } ?? false
            running = RunningAbsence(absence: told.absence, began: prolongs ? running?.began ?? told.began : told.began)
        }
        guard let now, let found = running, WallTime(now, in: days).date > found.absence.until else { return running }
        return nil
    }

    /// Whether anything was ever told.
    func hasAbsences(_ person: Person.ID) throws -> Bool {
        try row("SELECT 1 AS one FROM absence WHERE person = $1 AND superseded IS NULL LIMIT 1", person) != nil
    }

    /// When the last message arrived in which the person themselves said something.
    private func lastWord(of person: Person.ID) throws -> Date {
        try row(
            """
            SELECT received FROM incomingMessage WHERE person = $1 AND state IN ('applied', 'asked')
            ORDER BY received DESC LIMIT 1
            """, person)?("received") ?? .distantPast
    }

    /// Those that lie in the absence and are to come, to which the person is asked and has not said no; in order.
    func sessions(
        of person: Person.ID, in running: RunningAbsence, at now: Date
    ) throws -> [(Session, Attendee)] {
        let rows = try query(
            """
            SELECT session.id AS session FROM attendee JOIN session ON session.id = attendee.session
            WHERE attendee.person = $1 AND removed IS NULL AND session.status = 'confirmed'
                AND attendee.status NOT IN ('declined', 'delegated') AND substr(start, 1, 10) <= $2
                AND substr(start, 1, 10) >= $3
            ORDER BY start, session.id
            """, person, running.absence.until, WallTime(now, in: .gmt).date.adding(days: -1))
        return try rows.compactMap { row in
            let id: Session.ID = try row("session")
            guard let session = try session(id), let attendee = try attendee(person, of: id),
                session.startInstant.map({ $0 > now }) ?? false
            else { return nil }
            return (session, attendee)
        }
    }
}

extension RunningAbsence {
    /// Nil for the word that an absence is over.
    init?(orNil row: SQLRow) throws {
        guard let until: WallDate = try row("until") else { return nil }
        absence = Absence(until: until, isStated: try row("stated"), standIn: try row("standIn"))
        began = try row("at")
    }
}
