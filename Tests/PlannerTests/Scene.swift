import Foundation
import Sessions

@testable import Planner

/// A group around one session, told in a test's own words: Tuesday, 14 September 2027, 08:00 to 11:00 in Vietnam, in
/// the calendar since 1 August. Times are written as the clocks of the session's zone show them; the year may be left
/// out.
struct Scene {
    var session: Session
    var group: Group
    var people: [SessionSituation.Asked] = []
    var poll: DatePoll?

    init(
        start: String = "2027-09-14T08:00", zone: String = "Asia/Ho_Chi_Minh", minutes: Int = 180,
        policy: Policy = .standard, created: String = "2027-08-01T09:00"
    ) {
        let start = WallTime(start)!
        let known = WallTime(created)!.instant(in: TimeZone(identifier: zone)!)
        group = Group(id: "cluster", name: "Cụm", shortName: "Cụm", zone: zone, policy: policy)
        session = Session(
            id: "s1", group: "cluster", programme: "p", title: "Buổi 1", start: start, zone: zone, minutes: minutes,
            feedback: FeedbackForm(questions: [.init("Buổi họp có ích không?", .score)]), created: known)
    }

    /// The instant at which the clocks of the session's zone show `text`: `2027-09-13T08:00` or `09-13T08:00`.
    func at(_ text: String) -> Date {
        let whole = text.count == 16 ? text : "\(session.start.date.year)-\(text)"
        return WallTime(whole)!.instant(in: TimeZone(identifier: session.zone)!)
    }

    /// Adds a person asked since the session was created.
    func with(
        _ name: Person.ID, _ status: ParticipationStatus = .needsAction, role: Membership.Role? = .member,
        zone: String? = nil, since: String? = nil
    ) -> Scene {
        var scene = self
        let attendee = Attendee(
            session: session.id, person: name, role: role == .observer ? .observer : .required, status: status,
            calendarUID: "uid-\(name)", since: since.map(at) ?? session.created)
        let person = Person(id: name, name: name.rawValue, zone: zone ?? session.zone)
        scene.people.append(.init(attendee: attendee, person: person, role: role))
        return scene
    }

    /// Records that a notice to `name` exists.
    func said(
        _ kind: Notice.Kind, _ step: String? = nil, to name: Person.ID, revision: Int = 0,
        _ state: Delivery.State = .accepted, at time: String
    ) -> Scene {
        changing(name) { person in
            let key = Notice.Key(
                subject: .session(session.id), revision: revision, kind: kind, step: step ?? kind.rawValue,
                person: name)
            person.notices.append(.init(key: key, state: state, due: at(time)))
        }
    }

    func changing(_ name: Person.ID, _ change: (inout SessionSituation.Asked) -> Void) -> Scene {
        var scene = self
        for index in scene.people.indices where scene.people[index].person.id == name { change(&scene.people[index]) }
        return scene
    }

    func changing(_ change: (inout Session) throws -> Void) rethrows -> Scene {
        var scene = self
        try change(&scene.session)
        return scene
    }

    func moved(to start: String, on day: String) throws -> Scene {
        try changing { try $0.move(.init(start: WallTime(start)), reason: nil, at: at(day)) }
    }

    func cancelled(on day: String) throws -> Scene {
        try changing { try $0.cancel(reason: nil, at: at(day)) }
    }

    func restored(on day: String) throws -> Scene {
        try changing { try $0.restore(reason: nil, at: at(day)) }
    }

    func published() throws -> Scene {
        try changing { try $0.publish(agenda: [AgendaItem(title: "Chuyên đề \($0.revisions.agenda)")]) }
    }

    func removed(_ name: Person.ID, on day: String) -> Scene {
        changing(name) { ($0.attendee.removed, $0.attendee.revision) = (at(day), $0.attendee.revision + 1) }
    }

    func returned(_ name: Person.ID, on day: String) -> Scene {
        changing(name) {
            ($0.attendee.removed, $0.attendee.since) = (nil, at(day))
            $0.attendee.revision += 1
        }
    }

    var situation: SessionSituation { .init(session: session, group: group, people: people, poll: poll) }

    func plan(at time: String) -> SessionPlan { SessionPlanner.plan(situation, at: at(time)) }

    /// The whole plan for `name`, in its order: `09-13T08:00 reminder day-before`. Times are those of `zone`, or of the
    /// session's.
    func says(to name: Person.ID, at time: String, in zone: String? = nil) -> [String] {
        let plan = plan(at: time)
        return (plan.wanted + plan.later).filter { $0.key.person == name }.map { line($0, in: zone) }
    }

    /// As `says`, less what does not begin with one of `kinds`.
    func says(_ kinds: Notice.Kind..., to name: Person.ID, at time: String, in zone: String? = nil) -> [String] {
        let plan = plan(at: time)
        return (plan.wanted + plan.later).filter { $0.key.person == name && kinds.contains($0.key.kind) }
            .map { line($0, in: zone) }
    }

    func line(_ notice: Notice, in zone: String? = nil) -> String {
        let wall = WallTime(notice.due, in: TimeZone(identifier: zone ?? session.zone)!)
        let step = notice.key.step == notice.key.kind.rawValue ? "" : " \(notice.key.step)"
        return "\(wall.description.dropFirst(5)) \(notice.key.kind.rawValue)\(step)"
    }
}
