package import Foundation
package import Sessions

/// What importing a programme file changed; all empty when it changed nothing.
package struct ImportSummary: Hashable, Sendable, Codable {
    package struct Counts: Hashable, Sendable, Codable {
        package var added = 0
        package var changed = 0
        package var removed = 0

        package init() {}

        package var isEmpty: Bool { added + changed + removed == 0 }

        mutating func count(_ isNew: Bool) { if isNew { added += 1 } else { changed += 1 } }
    }

    package var programmeChanged = false
    package var organisations = Counts()
    package var people = Counts()
    package var contactPoints = Counts()
    package var groups = Counts()
    package var members = Counts()
    package var attendees = Counts()
    package var safetyNotes = Counts()
    package var sessionsAdded: [Session.ID] = []
    package var sessionsChanged: [Session.ID] = []
    /// Gone from the file after somebody was told of them.
    package var sessionsCancelled: [Session.ID] = []
    /// Gone from the file before anybody was.
    package var sessionsDeleted: [Session.ID] = []

    package init() {}

    package var isEmpty: Bool { self == ImportSummary() }
}

/// What importing a programme file does, or would do, with every session it touches.
package struct ImportForecast: Hashable, Sendable {
    package var summary = ImportSummary()
    /// In the order of the file; then those it no longer names.
    package var sessions: [SessionFate] = []
    /// What people newly have at the same time; only in a forecast.
    package var clashes: [Clash] = []
    /// Of those sessions that are not over and change, or whose people do, as it would be after; only in a forecast.
    package var situations: [SessionSituation] = []
    /// Whether people are told of what changes.
    var telling = Session.Telling.whatIsMaterial
}

extension LedgerDatabase {
    /// What was last applied for this programme; nil for one that never was.
    package func plan(of programme: Programme.ID) async throws -> ProgrammePlan? {
        try await read { try $0.appliedPlan(of: programme) }
    }

    /// All programmes, by their first day.
    package func programmes() async throws -> [Programme] {
        try await read { sql in
            let rows = try sql.query("SELECT id, content FROM programme ORDER BY id")
            return try sql.readable(rows, of: "programme") { try $0.json("content", as: Programme.self) }
                .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
        }
    }

    /// Brings people, groups and calendar in line with a programme file, in one transaction. Of each session, only what
    /// the file itself changed since it was applied last is taken over; what a person moved or cancelled here stays.
    /// Sessions the file no longer names are cancelled, or deleted if nobody was told of them, unless they are over; a
    /// date of a series that evidently became another is a move (`SessionMatch`). Attendees of sessions
    /// that are not over follow the membership of their group. Applying the same plan again writes nothing at all.
    ///
    /// Throws `LedgerRefusal.idTaken` when the plan uses the id of another programme's series or session.
    ///
    /// - Parameter startsQuiet: a programme that was not here before sends nothing until it is started.
    @discardableResult
    package func apply(
        _ plan: ProgrammePlan, telling: Session.Telling = .whatIsMaterial, startsQuiet: Bool = false, at now: Date
    ) async throws -> ImportSummary {
        try await write(at: now) { try $0.apply(plan, telling, startsQuiet: startsQuiet).summary }
    }

    /// What `apply` would do: it is done and taken back.
    package func forecast(
        _ plan: ProgrammePlan, telling: Session.Telling = .whatIsMaterial, at now: Date
    ) async throws -> ImportForecast {
        do {
            return try await write(at: now) { transaction in
                var forecast = ImportForecast()
                let clashes = try transaction.newClashes {
                    forecast = try transaction.apply(plan, telling, startsQuiet: true)
                }
                forecast.clashes = clashes
                forecast.situations = try transaction.situations(changedBy: forecast)
                throw Rehearsal(forecast: forecast)
            }
        } catch let rehearsal as Rehearsal {
            return rehearsal.forecast
        }
    }

    /// The ids of the plan that belong to another programme: `apply` would refuse it.
    package func taken(by plan: ProgrammePlan) async throws -> [TakenID] {
        try await read { sql in
            let series = try plan.series.compactMap { series in
                try sql.row("SELECT programme FROM series WHERE id = $1", series.id)
                    .map { TakenID(.series, series.id.rawValue, of: try $0("programme")) }
            }
            let sessions = try plan.sessions.compactMap { session in
                try sql.row("SELECT programme FROM session WHERE id = $1", session.id)
                    .map { TakenID(.session, session.id.rawValue, of: try $0("programme")) }
            }
            return (series + sessions).filter { $0.programme != plan.programme.id }
        }
    }
}

/// Leaves a transaction without its writes.
private struct Rehearsal: Error {
    let forecast: ImportForecast
}

extension LedgerTransaction {
    func apply(
        _ plan: ProgrammePlan, _ telling: Session.Telling, startsQuiet: Bool
    ) throws -> ImportForecast {
        var forecast = ImportForecast(telling: telling)
        let old = try sql.appliedPlan(of: plan.programme.id)
        try apply(plan.organisations, &forecast.summary)
        try applyPeople(of: plan, old: old, &forecast.summary)
        try apply(plan.groups, &forecast.summary)
        try apply(plan.members, of: plan.groups, &forecast.summary)
        try apply(plan, old: old, startsQuiet: startsQuiet, &forecast.summary)
        try apply(plan.safetyNotes, of: plan.programme.id, old: old?.safetyNotes ?? [], &forecast.summary)
        try apply(plan.series, of: plan.programme.id)
        try withdraw(old?.topics ?? [], keeping: plan.topics)
        try apply(plan.sessions, of: plan.programme.id, old: old, &forecast)
        try apply(plan.topics, old: old?.topics ?? [])
        for group in plan.groups {
            try followMembership(of: group.id, telling, &forecast.summary)
            try followWheels(of: group.id)
            try settleTurns(of: group.id)
        }
        return forecast
    }

    /// Of the sessions known before, those that this import touches.
    fileprivate func situations(changedBy forecast: ImportForecast) throws -> [SessionSituation] {
        let peopleChange = !forecast.summary.attendees.isEmpty
        return try forecast.sessions.filter {
            $0.before != nil && !$0.isOver && (peopleChange || $0.before != $0.after)
        }
        .compactMap { try sql.session($0.id) }.map { try sql.situation(of: $0) }
    }

    private func applyPeople(of plan: ProgrammePlan, old: ProgrammePlan?, _ summary: inout ImportSummary) throws {
        let others = try sql.query("SELECT appliedPlan FROM programme WHERE id <> $1", plan.programme.id)
            .map { try $0.json("appliedPlan", as: ProgrammePlan.self) }
        for entry in plan.people {
            let elsewhere = others.flatMap { $0.people.filter { $0.person.id == entry.person.id } }
            try apply(entry.person, &summary)
            try apply(
                entry.addresses, of: entry.person.id,
                old: old?.people.first { $0.person.id == entry.person.id }?.addresses ?? [],
                elsewhere: Set(elsewhere.flatMap(\.addresses)), &summary)
        }
    }
}

extension SQLConnection {
    func appliedPlan(of programme: Programme.ID) throws -> ProgrammePlan? {
        try row("SELECT appliedPlan FROM programme WHERE id = $1", programme)?.json("appliedPlan")
    }
}
