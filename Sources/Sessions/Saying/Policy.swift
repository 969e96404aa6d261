/// When a group says what to whom: the steps around each session and the hours in which it keeps quiet.
package struct Policy: Hashable, Sendable, Codable {
    package var steps: [PolicyStep]
    package var quiet: QuietHours?

    package init(steps: [PolicyStep], quiet: QuietHours?) { (self.steps, self.quiet) = (steps, quiet) }
}

/// Hours, in each person's own zone, in which only what is urgent goes out. May span midnight.
package struct QuietHours: Hashable, Sendable, Codable {
    package var from: TimeOfDay
    package var until: TimeOfDay
    /// What falls due in them waits for their end if that many minutes then remain before the start; otherwise it goes
    /// out before they begin.
    package var minutesNeededBeforeStart: Int

    package init(from: TimeOfDay, until: TimeOfDay, minutesNeededBeforeStart: Int = 60) {
        (self.from, self.until) = (from, until)
        self.minutesNeededBeforeStart = minutesNeededBeforeStart
    }
}

/// One thing the policy says around each session.
package struct PolicyStep: Hashable, Sendable, Codable {
    /// Stable: part of the notice's key, so that a changed offset moves the notice and never repeats it.
    package var name: String
    package var kind: Notice.Kind
    package var due: Moment
    /// Never later than that, whatever the delay (law 4).
    package var usefulUntil: Moment
    package var audience: Audience
    package var enabled: Bool

    package init(
        _ name: String, _ kind: Notice.Kind, due: Moment, usefulUntil: Moment, to audience: Audience,
        enabled: Bool = true
    ) {
        (self.name, self.kind, self.due, self.usefulUntil) = (name, kind, due, usefulUntil)
        (self.audience, self.enabled) = (audience, enabled)
    }

    /// Whom a step speaks to, asked anew each time the plan is made.
    package enum Audience: String, CaseIterable, Sendable, Codable {
        case everyone
        /// All but observers and those who declined or sent somebody else.
        case expected
        /// No answer yet.
        case unanswered
        /// Accepted or tentative.
        case mayCome = "may-come"
        /// Came, as attendance says; where no attendance was taken, said yes.
        case cameOrSaidYes = "came-or-said-yes"
        /// As `cameOrSaidYes`, less those who have answered the questions.
        case owesFeedback = "owes-feedback"
        case organisers
    }

    /// A point of time seen from a session. Days are counted on the calendar and keep the clock time; minutes are
    /// elapsed time.
    package struct Moment: Hashable, Sendable, Codable {
        package enum Anchor: String, Sendable, Codable { case start, end }

        package var anchor: Anchor
        package var days: Int
        package var minutes: Int
        /// The clock time on the day so found; nil keeps the anchor's.
        package var at: TimeOfDay?

        package init(_ anchor: Anchor, days: Int = 0, minutes: Int = 0, at: TimeOfDay? = nil) {
            (self.anchor, self.days, self.minutes, self.at) = (anchor, days, minutes, at)
        }
    }
}

extension Policy {
    /// What a chair would want who never thought about it.
    package static let standard = Policy(steps: standardSteps, quiet: standardQuietHours)

    /// 21:00 to 06:30.
    package static let standardQuietHours: QuietHours? = TimeOfDay("21:00").flatMap { from in
        TimeOfDay("06:30").map { QuietHours(from: from, until: $0) }
    }

    private static var standardSteps: [PolicyStep] {
        let start = PolicyStep.Moment(.start)
        return [
            .init(
                "topics", .callForTopics, due: .init(.start, days: -21), usefulUntil: .init(.start, days: -6),
                to: .everyone),
            .init("invitation", .invitation, due: .init(.start, days: -14), usefulUntil: start, to: .everyone),
            .init("agenda", .agenda, due: .init(.start, days: -5), usefulUntil: start, to: .expected),
            .init(
                "unanswered", .reminder, due: .init(.start, days: -3), usefulUntil: .init(.start, days: -1),
                to: .unanswered),
            .init(
                "day-before", .reminder, due: .init(.start, days: -1), usefulUntil: .init(.start, minutes: -120),
                to: .mayCome),
            .init("hours-before", .reminder, due: .init(.start, minutes: -120), usefulUntil: start, to: .mayCome),
            .init(
                "evening-before", .digest, due: .init(.start, days: -1, at: TimeOfDay(hour: 18, minute: 0)),
                usefulUntil: start, to: .organisers),
            .init(
                "questions", .feedbackRequest, due: .init(.end, minutes: 120), usefulUntil: .init(.end, days: 14),
                to: .cameOrSaidYes),
            .init(
                "nudge", .feedbackRequest, due: .init(.end, days: 3, minutes: 120),
                usefulUntil: .init(.end, days: 14), to: .owesFeedback),
            .init(
                "evening-after", .digest, due: .init(.end, days: 1, at: TimeOfDay(hour: 18, minute: 0)),
                usefulUntil: .init(.end, days: 7), to: .organisers),
        ]
    }
}
