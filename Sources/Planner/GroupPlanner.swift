// The planner of a group says which news should exist: a function of its open matters, its people with what they were
// told already, and the present instant. By level, as the planner of a session (law 2), and under the same rules for
// quiet hours, for what is said already and for what is of no use any more.
//
// News are gathered: what comes to be within ten minutes of the first of them goes out with it, and nobody gets two
// messages of news from a group within an hour. Whoever joined later than a matter was opened is not told of it. News of
// a programme that is quiet wait until it is started.
//
// That somebody who runs the group cannot be reached, is away or wants no more messages is told the others who run it. If
// none of them can be told, those hear of it who run the group above; else the group's office; else the operator, by the
// log and `convoke check`.
//
// How many wish to move a session is told at most once a day. Whoever was told of a question that is still open two days
// later is reminded of it once, unless its session is over.

package import Foundation
package import Sessions

package enum GroupPlanner {
    /// After which a question without an answer is brought to mind.
    fileprivate static let patience: TimeInterval = 2 * 86_400

    /// The news that should exist at `now`, in an order that depends on the situation alone.
    package static func plan(_ situation: GroupSituation, at now: Date) -> GroupPlan {
        let audience = OrganisersAudience(situation)
        let listeners = situation.people.map { ListenerPlanner(situation, audience, for: $0, at: now) }
        let settled = listeners.flatMap { $0.planned() }
        let wanted = settled.map(\.notice).sorted {
            ($0.due, $0.key.person, $0.key.subject.description) < ($1.due, $1.key.person, $1.key.subject.description)
        }
        let ends =
            wanted.map(\.usefulUntil) + settled.compactMap(\.quietBegins) + listeners.flatMap { $0.reminders() }
            + wanted.filter { $0.key.step == News.questionStep }.map { $0.due + patience }
        return GroupPlan(wanted: wanted, untold: audience.untold, next: ends.filter { $0 > now }.min())
    }
}

/// What one person is to be told of a group's matters.
private struct ListenerPlanner {
    /// For how long after the first of them news wait for others.
    private static let gathering: TimeInterval = 10 * 60
    /// At most one message of news to one person in that time.
    private static let pause: TimeInterval = 3600
    /// As `pause`, for what is told anew each time it grows.
    private static let countPause: TimeInterval = 86_400

    private let situation: GroupSituation
    private let audience: OrganisersAudience
    private let listener: GroupSituation.Listener
    private let rule: DepartureRule
    private let said: [Notice.Key: SessionSituation.Said]

    init(
        _ situation: GroupSituation, _ audience: OrganisersAudience, for listener: GroupSituation.Listener, at now: Date
    ) {
        (self.situation, self.audience, self.listener) = (situation, audience, listener)
        let zone = TimeZone(identifier: listener.person.zone) ?? TimeZone(identifier: situation.group.zone) ?? .gmt
        rule = DepartureRule(quiet: situation.group.policy.quiet, zone: zone, now: now, start: nil)
        said = Dictionary(listener.notices.map { ($0.key, $0) }, uniquingKeysWith: { one, _ in one })
    }

    func planned() -> [Settled] {
        let matters = situation.matters.filter(concerns)
        let told = repeated(matters) + matters.compactMap(reminder)
        let waiting = matters.filter { isUnsaid(said[key($0)]?.state) }
        guard let first = waiting.map(\.opened).min() else { return told }
        let natural = max(first.addingTimeInterval(Self.gathering), quietUntil)
        return told + waiting.compactMap { settle($0, natural: max(natural, again($0)), said[key($0)]) }
    }

    /// When reminders fall due.
    func reminders() -> [Date] { situation.matters.filter(concerns).compactMap(reminderDue) }

    /// After what left last.
    private var quietUntil: Date {
        let left = listener.notices.filter { $0.state.isLeaving }.map(\.left).max()
        return (left ?? .distantPast) + Self.pause
    }

    /// When a count that was told may be told anew.
    private func again(_ matter: Matter) -> Date {
        guard case .wishesToMove = matter.news else { return .distantPast }
        return lastTold(of: matter).map { $0 + Self.countPause } ?? .distantPast
    }

    private func lastTold(of matter: Matter) -> Date? {
        listener.notices.filter { $0.key.subject == .matter(matter.id) && $0.state.isLeaving }.map(\.left).max()
    }

    /// Of a question that this person was told of, and that nobody has answered.
    private func reminder(of matter: Matter) -> Settled? {
        guard let due = reminderDue(of: matter), due <= rule.now else { return nil }
        let key = key(matter, step: News.reminderStep)
        var existing = said[key]
        if existing?.state == .uncertain { existing?.state = .deferred }
        return settle(matter, natural: max(due, quietUntil), existing, as: key)
    }

    private func reminderDue(of matter: Matter) -> Date? {
        guard case .question = matter.news, !situation.past.contains(matter.id),
            let told = said[key(matter)], told.state.mayHaveArrived
        else { return nil }
        return told.left + GroupPlanner.patience
    }

    /// What is on its way, or went out without an answer, keeps its instant and stays wanted while it holds (law 5).
    private func repeated(_ matters: [Matter]) -> [Settled] {
        matters.compactMap { matter in
            guard var existing = said[key(matter)], [.claimed, .deferred, .uncertain].contains(existing.state) else {
                return nil
            }
            existing.state = .deferred
            return settle(matter, natural: existing.due, existing)
        }
    }

    private func isUnsaid(_ state: Delivery.State?) -> Bool { state == nil || state == .ready || state == .superseded }

    private func concerns(_ matter: Matter) -> Bool {
        guard !situation.held.contains(matter.id) else { return false }
        switch matter.audience {
        case .person(let person):
            return person == listener.person.id && (!listener.muted.contains(.news) || matter.news.answersReader)
        case .organisers: return audience.concerns(matter, listener)
        }
    }

    private func settle(
        _ matter: Matter, natural: Date, _ existing: SessionSituation.Said?, as key: Notice.Key? = nil
    ) -> Settled? {
        let key = key ?? self.key(matter)
        let draft = Draft(
            kind: .news, step: key.step, revision: matter.version, natural: natural, known: matter.opened,
            usefulUntil: matter.usefulUntil, cause: .news)
        return rule.settle(draft, as: key, existing, session: nil, group: situation.group.id)
    }

    private func key(_ matter: Matter, step: String? = nil) -> Notice.Key {
        Notice.Key(
            subject: .matter(matter.id), revision: matter.version, kind: .news, step: step ?? matter.news.step,
            person: listener.person.id)
    }
}

extension Delivery.State {
    /// It counts as a message the person has or is about to have.
    fileprivate var isLeaving: Bool { mayHaveArrived || self == .claimed || self == .deferred }
}
