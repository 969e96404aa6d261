package import Foundation

/// All that decides what should be said in a group beside its sessions: the input of the group's planner, read in one
/// transaction.
package struct GroupSituation: Hashable, Sendable {
    package var group: Group
    /// Those that are open.
    package var matters: [Matter]
    /// Those of them that wait until a programme is started: nothing is said in one that is quiet.
    package var held: Set<Matter.ID>
    /// Those of them whose session is over: nobody is reminded of them.
    package var past: Set<Matter.ID>
    /// Everybody a matter may concern: the members, whoever one is addressed to, and who hears of those who run the
    /// group where nobody else of them can.
    package var people: [Listener]

    package struct Listener: Hashable, Sendable {
        package var person: Person
        /// Nil for one who is not, or not any more, in the group.
        package var membership: Membership?
        /// All news this person was told or is being told in this group.
        package var notices: [SessionSituation.Said]
        /// Kinds this person wants no more of, in this group.
        package var muted: Set<Notice.Kind>
        /// What is sent now can be read soon: an address works, and its owner is not away.
        package var isPresent: Bool
        /// In whose place this person hears of those who run the group.
        package var standing: Standing?

        package init(
            person: Person, membership: Membership?, notices: [SessionSituation.Said] = [],
            muted: Set<Notice.Kind> = [], isPresent: Bool = true, standing: Standing? = nil
        ) {
            (self.person, self.membership, self.notices, self.muted) = (person, membership, notices, muted)
            (self.isPresent, self.standing) = (isPresent, standing)
        }
    }

    /// Who hears of somebody who runs the group when nobody else who does can: the first of these of whom one is present.
    package enum Standing: Hashable, Sendable, CaseIterable {
        /// Runs the group that this one belongs to.
        case groupAbove
        /// Is of the office that the group reports to, or of one above that.
        case office
    }

    package init(
        group: Group, matters: [Matter], held: Set<Matter.ID> = [], past: Set<Matter.ID> = [], people: [Listener]
    ) {
        (self.group, self.matters, self.held, self.past, self.people) = (group, matters, held, past, people)
    }
}

/// The planner's answer for one group.
package struct GroupPlan: Hashable, Sendable {
    /// What should exist now. Nothing that was said, but for what is uncertain and still holds.
    package var wanted: [Notice]
    /// Matters about those who run the group that nobody can be told: the operator's.
    package var untold: [Matter.ID]
    /// When the wanted set can next change by the passing of time alone.
    package var next: Date?

    package init(wanted: [Notice], untold: [Matter.ID] = [], next: Date?) {
        (self.wanted, self.untold, self.next) = (wanted, untold, next)
    }
}
