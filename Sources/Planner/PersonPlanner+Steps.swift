import Foundation
import Sessions

// Each kind has one rule, whatever its steps are called: the audience is asked anew each time, and a moment that lay
// before the person joined, before the session was there or before its present time was set is over.

extension PersonPlanner {
    /// What `step`, due at `at`, says to this person; `earlier` is what the plan says to them before it.
    func draft(of step: PolicyStep, at: Date, after earlier: [Settled]) -> Draft? {
        guard !asked.muted.contains(step.kind), includes(step.audience) else { return nil }
        switch step.kind {
        case .callForTopics: return callForTopics(step, at: at)
        case .agenda: return agenda(step, at: at)
        case .reminder: return reminder(step, at: at, after: earlier)
        case .feedbackRequest: return feedbackRequest(step, at: at, after: earlier)
        case .digest, .report: return digest(step, at: at)
        case .invitation, .update, .cancellation, .receipt, .news, .datePoll, .turnOffer: return nil
        }
    }

    /// Without a date, no moment around it means anything.
    private var takesPlace: Bool { session.status == .confirmed }

    /// Once a session, and not to observers. A session made late catches it up while it is useful; a person who joined
    /// later than that does not.
    private func callForTopics(_ step: PolicyStep, at: Date) -> Draft? {
        let known = session.hasMoved ? max(created, session.changed) : created
        let natural = max(at, known)
        guard takesPlace, isAsked, !isObserver, natural >= attendee.since else { return nil }
        return draft(step, revision: 0, natural: natural, known: known, isLate: at < known)
    }

    /// The published agenda, once: later versions travel with the next message.
    private func agenda(_ step: PolicyStep, at: Date) -> Draft? {
        guard takesPlace, isAsked, session.revisions.agenda > 0, said(.agenda).isEmpty else { return nil }
        return draft(
            step, revision: session.revisions.agenda, natural: max(at, startKnown), known: startKnown,
            isLate: at < startKnown)
    }

    /// Never after the start, for a cancelled session, to an observer or one who does not come, nor for a moment
    /// before the person joined or answered or before the session last changed: they were told then.
    private func reminder(_ step: PolicyStep, at: Date, after earlier: [Settled]) -> Draft? {
        guard takesPlace, isAsked, !isObserver, attendee.status != .declined, attendee.status != .delegated,
            at < times.start, at >= max(beginning, session.changed), at >= asked.answered ?? .distantPast
        else { return nil }
        var reminder = draft(step, revision: session.revisions.start, natural: at, known: startKnown)
        reminder.usefulUntil = min(reminder.usefulUntil, times.start)
        guard step.audience == .unanswered else { return reminder }
        guard !isAway(at: at) else { return nil }
        if told.map({ $0.left < at }) ?? false { return reminder }
        reminder.isProvisional = true
        return at > now && earlier.contains { $0.notice.key.kind == .invitation && $0.notice.due < at } ? reminder : nil
    }

    /// Only with a form, of a session that took place, after its end. A nudge follows questions that were asked before
    /// it and not answered.
    private func feedbackRequest(_ step: PolicyStep, at: Date, after earlier: [Settled]) -> Draft? {
        guard takesPlace, isAsked, !isObserver, let form = session.feedback, !form.questions.isEmpty,
            !asked.hasGivenFeedback, at >= startKnown
        else { return nil }
        let natural = max(at, times.end)
        var request = draft(step, revision: session.revisions.start, natural: natural, known: times.end)
        guard step.audience == .owesFeedback else { return request }
        guard !isAway(at: natural) else { return nil }
        let isFirst = !policy.steps.contains {
            $0.enabled && $0.kind == step.kind && $0.name != step.name && times.instant($0.due) < at
        }
        let asks = said(.feedbackRequest).filter {
            $0.key.revision == session.revisions.start && $0.key.step != step.name
        }
        if isFirst || asks.contains(where: { $0.left < natural }) { return request }
        request.isProvisional = true
        return natural > now
            && earlier.contains { $0.notice.key.kind == .feedbackRequest && $0.notice.due < natural } ? request : nil
    }

    /// For whom the audience names, asked to the session or not: its organisers run it from wherever they are.
    private func digest(_ step: PolicyStep, at: Date) -> Draft? {
        guard takesPlace, isAsked || step.audience == .organisers, at >= startKnown else { return nil }
        return draft(step, revision: session.revisions.start, natural: at, known: startKnown)
    }

    private func draft(
        _ step: PolicyStep, revision: Int, natural: Date, known: Date, isLate: Bool = false
    ) -> Draft {
        Draft(
            kind: step.kind, step: step.name, revision: revision, natural: natural, known: known,
            usefulUntil: times.instant(step.usefulUntil),
            cause: isLate ? .catchUp(step.name) : .step(step.name, step.audience))
    }

    /// An away message said that the person is not back by then; on the day after the last they may be asked again.
    func isAway(at instant: Date) -> Bool {
        asked.awayUntil.map { WallTime(instant, in: zone).date <= $0 } ?? false
    }
}
