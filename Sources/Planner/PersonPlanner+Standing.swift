import Foundation
import Sessions

// Invitation, update and cancellation say where a person stands, and at most one of them is to be said at a time: what
// the session is now, against what this person was told last. A bounce told nobody anything. Nobody hears of the end
// of something they never heard of, and nothing that lies between what was told and what is now is told at all.
//
// A change that was to be told to nobody raises no revision, and whoever was told the present one is told nothing.
//
// What is said of a session without a date does not end with the date it had.
//
// None of the three can be left out by the person once the invitation has gone; only the invitation is a policy step.
// A policy may still give a step of kind `update` or `cancellation`: its `usefulUntil` then counts, and nothing else.

extension PersonPlanner {
    /// What this person must be told to know where they stand; nil when they know.
    func standing() -> Draft? {
        let takesPlace = session.status != .cancelled
        guard let told else {
            if takesPlace { return isAsked ? invitation() : nil }
            // Who was asked for a date hears that there will be none.
            return said(.datePoll).isEmpty || !isAsked ? nil : cancellation()
        }
        guard told.key.revision < revision else { return nil }
        guard takesPlace, isAsked else { return told.key.kind == .cancellation ? nil : cancellation() }
        if told.key.kind == .cancellation {
            return attendee.since >= told.due ? invitation(as: .returned) : update(since: told, as: .restored)
        }
        return !cameBackUnnoticed(told)
            ? update(since: told, as: .changed(told: told.key.revision, now: revision)) : nil
    }

    /// The latest of what this person was told.
    var told: SessionSituation.Said? {
        asked.notices.filter { $0.key.kind.carriesCalendar && $0.state.mayHaveArrived }
            .max { $0.key.revision < $1.key.revision }
    }

    /// Taken off and asked again before anything was said of it, while the session stayed what it was.
    private func cameBackUnnoticed(_ told: SessionSituation.Said) -> Bool {
        attendee.since > told.due && session.changed < told.due
    }

    /// Due at its step, or at once for one who came later than that. Muted, it leaves the person out altogether.
    private func invitation(as cause: PlanReason.Cause? = nil) -> Draft? {
        guard session.status == .confirmed, !asked.muted.contains(.invitation) else { return nil }
        let step = policy.steps.filter { $0.enabled && $0.kind == .invitation && includes($0.audience) }
            .min { (times.instant($0.due), $0.name) < (times.instant($1.due), $1.name) }
        guard let step else { return nil }
        let planned = times.instant(step.due)
        let known = max(beginning, session.changed)
        if dateWasPolled {
            // Who helped to find the date keeps it free from now on.
            return Draft(
                kind: .invitation, step: step.name, revision: revision, natural: known, known: known,
                usefulUntil: times.instant(step.usefulUntil), cause: cause ?? .dated)
        }
        return Draft(
            kind: .invitation, step: step.name, revision: revision, natural: max(planned, known), known: known,
            usefulUntil: times.instant(step.usefulUntil),
            cause: cause ?? (planned < known ? .catchUp(step.name) : .step(step.name, step.audience)))
    }

    private func update(since told: SessionSituation.Said, as cause: PlanReason.Cause) -> Draft {
        news(.update, cause, at: max(session.changed, attendee.since), urgent: session.isChangedAtShortNotice)
    }

    private func cancellation() -> Draft {
        news(
            .cancellation, attendee.removed == nil ? .cancelled : .removed, at: attendee.removed ?? session.changed,
            urgent: true)
    }

    private func news(_ kind: Notice.Kind, _ cause: PlanReason.Cause, at instant: Date, urgent: Bool) -> Draft {
        let step = policy.steps.first { $0.kind == kind }
        let end = session.lacksDate ? max(times.end, usefulWithoutDate(instant)) : times.end
        return Draft(
            kind: kind, step: kind.rawValue, revision: revision, natural: instant, known: instant,
            usefulUntil: step.map { max(times.instant($0.usefulUntil), session.lacksDate ? end : .distantPast) } ?? end,
            urgent: urgent, cause: cause)
    }

    /// The date it had is no measure: until the poll's deadline, else two weeks.
    private func usefulWithoutDate(_ instant: Date) -> Date {
        let deadline = poll.flatMap { poll in
            session.status == .tentative && poll.isOpen
                ? TimeZone(identifier: session.zone).map(poll.deadline) : nil
        }
        return max(deadline ?? .distantPast, instant.addingTimeInterval(14 * 86_400))
    }
}
