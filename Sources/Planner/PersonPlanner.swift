import Foundation
import Sessions

/// The plan of one session for one person: where this person stands (`+Standing`), what the steps of the policy say
/// (`+Steps`), and when that may go out (`+Quiet`).
struct PersonPlanner {
    let session: Session
    let policy: Policy
    let poll: DatePoll?
    /// Everybody has answered all that can be chosen.
    let everybodyVoted: Bool
    let times: SessionTimes
    private(set) var asked: SessionSituation.Asked
    /// Somebody wrote down who came.
    let attendanceWasTaken: Bool
    let turns: [Turn]
    /// The person's own, in which hours are quiet.
    let zone: TimeZone
    /// Since when the session is there to be spoken of: it was made, and its programme was started.
    let created: Date
    let now: Date

    init(_ situation: SessionSituation, _ times: SessionTimes, for asked: SessionSituation.Asked, at now: Date) {
        (session, policy, self.times, self.asked) = (situation.session, situation.group.policy, times, asked)
        poll = situation.poll
        everybodyVoted = situation.hasEverybodyVoted
        created = max(situation.session.created, situation.started ?? .distantPast)
        attendanceWasTaken = situation.people.contains { $0.came != nil }
        turns = situation.turns
        zone =
            TimeZone(identifier: asked.person.zone) ?? TimeZone(identifier: situation.group.zone)
            ?? TimeZone(identifier: session.zone) ?? .gmt
        self.now = now
    }

    /// Everything still to be said to this person, and what must be said again if it was lost.
    func planned() -> [Settled] {
        let uncertain = asked.notices.indices.filter { asked.notices[$0].state == .uncertain }
        return unsaid() + uncertain.compactMap(repetition)
    }

    /// What went out without an answer stays wanted as long as it would be said now if it had not gone: only then is it
    /// sent again (law 5).
    private func repetition(of index: Int) -> Settled? {
        var doubtful = self
        doubtful.asked.notices[index].state = .deferred
        let key = asked.notices[index].key
        return doubtful.unsaid().first { $0.notice.key == key }
    }

    /// Where the person stands, then what the steps say, in the order in which they fall due.
    private func unsaid() -> [Settled] {
        var settled = ([standing(), pollDraft(), pollResult()].compactMap { $0 } + turnOffers()).compactMap(settle)
        let steps = policy.steps.filter(\.enabled).map { (step: $0, at: times.instant($0.due)) }
        for (step, at) in steps.sorted(by: { ($0.at, $0.step.name) < ($1.at, $1.step.name) }) {
            if let notice = draft(of: step, at: at, after: settled).flatMap(settle) { settled.append(notice) }
        }
        return settled
    }

    // MARK: - The words the rules are written in

    var attendee: Attendee { asked.attendee }
    var isAsked: Bool { attendee.removed == nil }
    var isObserver: Bool { attendee.role == .observer || asked.role == .observer }

    /// Of invitation, update and cancellation: raised by the session's changes and by this person's going and coming.
    var revision: Int { session.revisions.details + attendee.revision }

    /// Since when there is this session and this person in it.
    var beginning: Date { max(attendee.since, created) }

    /// Since when it is known when the session begins.
    var startKnown: Date { session.hasMoved ? max(beginning, session.changed) : beginning }

    func key(_ draft: Draft) -> Notice.Key {
        Notice.Key(
            subject: .session(session.id), revision: draft.revision, kind: draft.kind, step: draft.step,
            person: asked.person.id)
    }

    /// The notices of `kind` that have gone, or may have.
    func said(_ kind: Notice.Kind) -> [SessionSituation.Said] {
        asked.notices.filter { $0.key.kind == kind && $0.state.mayHaveArrived }
    }
}

extension SessionSituation.Said {
    /// When it left, as well as is known.
    var left: Date { sent ?? due }
}
