import Foundation
import Sessions

// A date poll is asked of everybody who is asked to a session without a date, observers left out:
//
//   1. at once, whatever can be chosen, of whoever has not been asked or has not answered since more was offered;
//   2. only what was added, of whoever answered the rest;
//   3. once more on the morning before the last day, of whoever answered nothing.
//
// Nothing of that is of use after the last day, or once the poll is closed. Those who run the group are told how it
// stands when everybody has answered everything, or else after the last day: they choose.

/// The clock time of the reminder.
private let reminderTime = TimeOfDay(hour: 9, minute: 0)

extension PersonPlanner {
    /// The question this person has not heard, or has heard and not answered.
    func pollDraft() -> Draft? {
        guard let poll, poll.isOpen, session.status == .tentative, isAsked, !isObserver,
            !asked.muted.contains(.datePoll), let zone = TimeZone(identifier: session.zone)
        else { return nil }
        let deadline = poll.deadline(in: zone)
        let told = said(.datePoll)
            .filter { PollQuestion(step: $0.key.step).map { $0 != .reminder } ?? false }
            .max { $0.key.revision < $1.key.revision }
        let hasVoted = poll.standing.contains { asked.voted.contains($0.number) }
        guard let told, told.key.revision >= poll.revision else {
            return question(poll, told, hasVoted, until: deadline)
        }
        return hasVoted ? nil : reminder(poll, told, in: zone, until: deadline)
    }

    private func question(
        _ poll: DatePoll, _ told: SessionSituation.Said?, _ hasVoted: Bool, until deadline: Date
    ) -> Draft? {
        var question = PollQuestion.everything
        if hasVoted {
            question = .additions(after: told?.key.revision ?? 0)
            let isNew = poll.asked(question, revision: poll.revision).contains { !asked.voted.contains($0.number) }
            guard isNew else { return nil }
        }
        let known = max(poll.changed, beginning)
        return Draft(
            kind: .datePoll, step: question.step, revision: poll.revision, natural: known, known: known,
            usefulUntil: deadline, cause: .polled(until: poll.until))
    }

    /// Not of somebody who was only asked that day, or is away.
    private func reminder(
        _ poll: DatePoll, _ told: SessionSituation.Said, in zone: TimeZone, until deadline: Date
    ) -> Draft? {
        guard let reminderTime,
            let at = WallTime(
                date: poll.until.adding(days: -1), hour: reminderTime.hour, minute: reminderTime.minute)?
                .instant(in: zone), told.left.addingTimeInterval(12 * 3600) <= at, !isAway(at: at)
        else { return nil }
        return Draft(
            kind: .datePoll, step: PollQuestion.reminder.step, revision: poll.revision, natural: at, known: told.left,
            usefulUntil: deadline, cause: .polled(until: poll.until))
    }

    /// For those who run the group, asked to the session or not.
    func pollResult() -> Draft? {
        guard let poll, poll.isOpen, session.status == .tentative, asked.role?.organises ?? false,
            !asked.muted.contains(.datePoll), let zone = TimeZone(identifier: session.zone)
        else { return nil }
        let deadline = poll.deadline(in: zone)
        let natural = everybodyVoted ? max(poll.changed, beginning) : deadline
        return Draft(
            kind: .datePoll, step: PollQuestion.resultStep, revision: poll.revision, natural: natural, known: natural,
            usefulUntil: deadline.addingTimeInterval(14 * 86_400), cause: .polled(until: poll.until))
    }

    /// The poll found the date that the session still has, and whoever was asked for it is told at once; not who came
    /// later.
    var dateWasPolled: Bool {
        guard let poll, !poll.isOpen, let chosen = poll.chosen.flatMap(poll.option) else { return false }
        return chosen.start == session.start && !isObserver && attendee.since <= session.changed
    }
}

extension SessionSituation {
    fileprivate var voters: [Asked] {
        people.filter { $0.attendee.removed == nil && $0.attendee.role != .observer && $0.role != .observer }
    }

    /// False without a poll or without anybody to vote.
    var hasEverybodyVoted: Bool {
        guard let numbers = poll?.standing.map(\.number), !voters.isEmpty else { return false }
        return voters.allSatisfy { $0.voted.isSuperset(of: numbers) }
    }
}
