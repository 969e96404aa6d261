internal import Foundation
internal import Sessions

extension Notice {
    init(_ row: SQLRow) throws {
        self.init(
            key: try Key(row), session: try row("session"), group: try row("meetingGroup"), due: try row("due"),
            usefulUntil: try row("usefulUntil"), urgent: try row("urgent"))
    }
}

extension Notice.Key {
    init(_ row: SQLRow) throws {
        self.init(
            subject: try row("subject"), revision: try row("revision"), kind: try row("kind"),
            step: try row("step"), person: try row("person"))
    }
}

extension Delivery {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), person: try row("person"), state: try row("state"), due: try row("due"),
            usefulUntil: try row("usefulUntil"), urgent: try row("urgent"), attempts: try row("attempts"),
            nextAttempt: try row("nextAttempt"))
    }
}

extension DeliveryAttempt {
    init(_ row: SQLRow) throws {
        let name: String? = try row("outcome")
        let failure: DeliveryFailure? = try row.optionalJSON("failure")
        let outcome: DeliveryOutcome? =
            switch (name, failure) {
            case ("accepted", _): .accepted(providerID: try row("providerID"))
            case ("deferred", let failure?): .deferred(failure)
            case ("uncertain", let failure?): .uncertain(failure)
            case ("failed", let failure?): .failed(failure)
            default: nil
            }
        self.init(
            delivery: try row("delivery"), number: try row("number"), contactPoint: try row("contactPoint"),
            channel: try row("channel"), started: try row("started"), ended: try row("ended"), outcome: outcome)
    }
}

extension DeliveryOutcome {
    /// As the column `outcome` has it.
    var name: String {
        switch self {
        case .accepted: "accepted"
        case .deferred: "deferred"
        case .uncertain: "uncertain"
        case .failed: "failed"
        }
    }
}
