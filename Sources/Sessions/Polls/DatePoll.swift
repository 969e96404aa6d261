// On which day can a session without a date be held? The life of the question:
//
//     open ─► closed     somebody chose an option, or gave the session a date in another way, or called the poll off
//       ▲        │
//       └────────┘       asked again: numbers go on where they stopped
//
// An option is its number: it is printed, people answer by it, and in every message ever sent it means the same time.
// So an option is never changed: it is withdrawn and another one offered; and a time that is offered again gets its old
// number back, with the votes it had. Votes are facts beside the poll, kept by number, whatever becomes of the options.

package import Foundation

package struct DatePoll: Hashable, Sendable, Codable {
    package var session: Session.ID
    /// In the order of their numbers, withdrawn ones too.
    package var options: [PollOption]
    /// The last day on which answers are awaited, by the session's own clock.
    package var until: WallDate
    package var isOpen: Bool
    /// The option that became the session's date.
    package var chosen: Int?
    /// Raised whenever something more is asked: an option was offered, the poll was opened again.
    package var revision: Int
    /// When `revision` was last raised: whoever is to be told is told from then on.
    package var changed: Date

    package init(
        session: Session.ID, options: [PollOption], until: WallDate, isOpen: Bool = true, chosen: Int? = nil,
        revision: Int, changed: Date
    ) {
        (self.session, self.options, self.until, self.isOpen) = (session, options, until, isOpen)
        (self.chosen, self.revision, self.changed) = (chosen, revision, changed)
    }
}

/// One time at which the session could begin.
package struct PollOption: Hashable, Sendable, Codable {
    /// From 1; never used again for another time.
    package var number: Int
    /// By the session's own clock.
    package var start: WallTime
    /// The poll's revision with which it was offered last.
    package var since: Int
    /// It stands for choice no more.
    package var isWithdrawn: Bool

    package init(number: Int, start: WallTime, since: Int, isWithdrawn: Bool = false) {
        (self.number, self.start, self.since, self.isWithdrawn) = (number, start, since, isWithdrawn)
    }
}

extension DatePoll {
    /// More than that nobody reads on a telephone.
    package static let mostOptions = 12

    package enum Refusal: Error, Hashable, Sendable {
        case isClosed
        case isOpenAlready
        /// A poll asks between two times at least.
        case tooFewOptions
        case tooManyOptions
        case unknownOption(Int)
        case offeredAlready(Int, WallTime)
        /// One that is offered lies in the past.
        case hasPassed(WallTime)
        /// Answers would be awaited until the day of the first option, or longer.
        case lateDeadline(WallDate, first: WallTime)
        /// Nobody has answered, so nothing can be chosen for them.
        case nobodyAnswered
        /// The session has a date, or was cancelled.
        case hasDate(Session.Status)
    }

    /// Those to choose from.
    package var standing: [PollOption] { options.filter { !$0.isWithdrawn } }

    package func option(_ number: Int) -> PollOption? { options.first { $0.number == number } }

    /// The instant from which no answer is awaited any more: the end of the last day.
    package func deadline(in zone: TimeZone) -> Date {
        let midnight = WallTime(date: until.adding(days: 1), hour: 0, minute: 0)
        return midnight?.instant(in: zone) ?? .distantPast
    }

    /// Asks between `starts`. Throws `Refusal.tooFewOptions`, `.tooManyOptions` or `.offeredAlready`.
    package init(_ session: Session.ID, between starts: [WallTime], until: WallDate, at now: Date) throws {
        self.init(session: session, options: [], until: until, revision: 1, changed: now)
        try add(starts)
        guard standing.count > 1 else { throw Refusal.tooFewOptions }
    }

    /// Opens a closed poll between `starts` and none of the former options. Throws as `init`, or `.isOpenAlready`.
    package mutating func reopen(between starts: [WallTime], until: WallDate, at now: Date) throws {
        guard !isOpen else { throw Refusal.isOpenAlready }
        for index in options.indices { options[index].isWithdrawn = true }
        (isOpen, chosen, self.until) = (true, nil, until)
        (revision, changed) = (revision + 1, now)
        try add(starts)
        guard standing.count > 1 else { throw Refusal.tooFewOptions }
    }

    /// Offers and withdraws. Nobody is asked anew for what was withdrawn; everybody is for what is offered. Throws
    /// `Refusal`, and changes nothing then.
    package mutating func edit(
        adding starts: [WallTime], withdrawing numbers: [Int] = [], until: WallDate? = nil, at now: Date
    ) throws {
        guard isOpen else { throw Refusal.isClosed }
        var edited = self
        for number in numbers {
            guard let index = edited.options.firstIndex(where: { $0.number == number && !$0.isWithdrawn }) else {
                throw Refusal.unknownOption(number)
            }
            edited.options[index].isWithdrawn = true
        }
        if !starts.isEmpty { (edited.revision, edited.changed) = (revision + 1, now) }
        try edited.add(starts)
        guard edited.standing.count > 1 else { throw Refusal.tooFewOptions }
        edited.until = until ?? self.until
        self = edited
    }

    /// Nil calls it off. Throws `Refusal.isClosed` or `.unknownOption`, also for one that was withdrawn.
    package mutating func close(choosing number: Int?) throws {
        guard isOpen else { throw Refusal.isClosed }
        if let number, !standing.contains(where: { $0.number == number }) { throw Refusal.unknownOption(number) }
        (isOpen, chosen) = (false, number)
    }

    /// Throws `Refusal.hasPassed` if one of `starts` is no time to come.
    package static func check(_ starts: [WallTime], in zone: TimeZone, at now: Date) throws {
        if let past = starts.first(where: { $0.instant(in: zone) <= now }) { throw Refusal.hasPassed(past) }
    }

    /// Throws `Refusal.lateDeadline` if the last day for answers is not before the first option to come.
    package func checkDeadline(in zone: TimeZone, at now: Date) throws {
        let first = standing.map(\.start).filter { $0.instant(in: zone) > now }.min()
        if let first, until >= first.date { throw Refusal.lateDeadline(until, first: first) }
    }

    private mutating func add(_ starts: [WallTime]) throws {
        for start in starts {
            if let index = options.firstIndex(where: { $0.start == start }) {
                guard options[index].isWithdrawn else { throw Refusal.offeredAlready(options[index].number, start) }
                (options[index].isWithdrawn, options[index].since) = (false, revision)
            } else {
                let number = (options.map(\.number).max() ?? 0) + 1
                options.append(PollOption(number: number, start: start, since: revision))
            }
        }
        guard standing.count <= Self.mostOptions else { throw Refusal.tooManyOptions }
    }
}
