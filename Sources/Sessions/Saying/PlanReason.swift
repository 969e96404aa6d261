package import Foundation

/// Why a notice stands in a plan, for the preview and for whoever asks later.
package struct PlanReason: Hashable, Sendable, CustomStringConvertible {
    package enum Cause: Hashable, Sendable {
        /// The policy's step of this name speaks to this audience.
        case step(String, PolicyStep.Audience)
        /// The moment of this step had passed when the person, the session or its present time came to be: caught up.
        case catchUp(String)
        /// Asked again after having been told of the removal.
        case returned
        /// The person was told this revision and the session is now at that one.
        case changed(told: Int, now: Int)
        /// The person was told that it is cancelled, and it is not.
        case restored
        case cancelled
        /// Taken off the list of those asked.
        case removed
        /// Somebody must be told of it, whatever the plan of any session says.
        case news
        /// A date is looked for, and answers are awaited until this day.
        case polled(until: WallDate)
        /// The date poll found its date.
        case dated
        /// This person may answer for whoever this duty is offered to.
        case turn(Duty)
    }

    /// What the quiet hours did to it.
    package enum Quiet: String, Hashable, Sendable {
        case waitsForTheirEnd = "waits for the end of the quiet hours"
        case goesBeforeTheyBegin = "goes before the quiet hours begin"
    }

    package var cause: Cause
    /// When it would go if no hour were quiet.
    package var natural: Date
    package var quiet: Quiet?

    package init(_ cause: Cause, natural: Date, quiet: Quiet? = nil) {
        (self.cause, self.natural, self.quiet) = (cause, natural, quiet)
    }

    /// One line in English: `step day-before, to may-come; waits for the end of the quiet hours`.
    package var description: String {
        let why =
            switch cause {
            case .step(let name, let audience): "step \(name), to \(audience.rawValue)"
            case .catchUp(let name): "step \(name), caught up"
            case .returned: "asked again"
            case .changed(let told, let now): "changed: told revision \(told), now \(now)"
            case .restored: "takes place after all"
            case .cancelled: "cancelled"
            case .removed: "no longer asked"
            case .news: "something happened"
            case .polled(let day): "date poll, until \(day)"
            case .dated: "the date poll found its date"
            case .turn(let duty): "offered the turn: \(duty.rawValue)"
            }
        return quiet.map { "\(why); \($0.rawValue)" } ?? why
    }
}
