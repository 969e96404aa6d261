import Foundation
import Sessions

/// A notice before the quiet hours are asked.
struct Draft {
    var kind: Notice.Kind
    var step: String
    var revision: Int
    /// When it would go if no hour were quiet.
    var natural: Date
    /// When what it tells came to be: it cannot be brought forward beyond that.
    var known: Date
    var usefulUntil: Date
    var urgent = false
    var cause: PlanReason.Cause
    /// It rests on another notice that has not gone yet, so its moment must be looked at again.
    var isProvisional = false
}

/// A notice with its final instant.
struct Settled {
    var notice: Notice
    var reason: PlanReason
    var isProvisional: Bool
    /// The quiet hours that begin after it: should it still be here then, they move it.
    var quietBegins: Date?
}
