package import Foundation
package import Sessions

/// Who will be told of a change to a session and who will not, by whom and why: read off the plan that the changed
/// situation has, so that what is shown before a change is what the change then does.
package struct ChangeVerdict: Hashable, Sendable {
    package struct Told: Hashable, Sendable {
        package var person: Person
        package var kind: Notice.Kind
        package var due: Date
    }

    package struct Untold: Hashable, Sendable {
        package var person: Person
        package var why: Why
    }

    package enum Why: String, CaseIterable, Sendable, Codable {
        /// Was told nothing yet: the invitation will bring it as it is then.
        case notInvitedYet = "not-invited-yet"
        /// The programme has not been started: nobody hears of it at all.
        case programmeIsQuiet = "programme-quiet"
        /// Wants no invitations of this group, and so was told nothing.
        case muted
        /// What they were told last still counts: nothing material changed, or nobody is to be told.
        case nothingToTell = "nothing-to-tell"
        /// It would come too late to be of use.
        case tooLate = "too-late"
    }

    /// In the order in which they are told.
    package var told: [Told]
    /// By their names.
    package var untold: [Untold]

    /// - Parameter situation: as it is after the change. Whoever was taken off the list before has no part in it.
    package init(of situation: SessionSituation, at now: Date) {
        let plan = SessionPlanner.plan(situation, at: now)
        let byID = Dictionary(situation.people.map { ($0.person.id, $0) }, uniquingKeysWith: { one, _ in one })
        var seen: Set<Person.ID> = []
        told = (plan.wanted + plan.later).compactMap { notice in
            guard plan.reasons[notice.key]?.cause.isChange ?? false, let asked = byID[notice.key.person],
                seen.insert(asked.person.id).inserted
            else { return nil }
            return Told(person: asked.person, kind: notice.key.kind, due: max(notice.due, now))
        }
        let times = SessionTimes(situation.session)
        untold = situation.people.filter { !seen.contains($0.person.id) && $0.attendee.removed == nil }
            .map { asked in
                let planner = times.map { PersonPlanner(situation, $0, for: asked, at: now) }
                let why = situation.started == nil ? .programmeIsQuiet : planner?.whyUntold ?? .tooLate
                return Untold(person: asked.person, why: why)
            }
            .sorted { ($0.person.name, $0.person.id) < ($1.person.name, $1.person.id) }
    }
}

extension PersonPlanner {
    fileprivate var whyUntold: ChangeVerdict.Why {
        guard let told else { return asked.muted.contains(.invitation) ? .muted : .notInvitedYet }
        return told.key.revision < revision ? .tooLate : .nothingToTell
    }
}

extension PlanReason.Cause {
    fileprivate var isChange: Bool {
        switch self {
        case .changed, .restored, .cancelled, .removed, .returned, .dated: true
        case .step, .catchUp, .news, .polled, .turn: false
        }
    }
}
