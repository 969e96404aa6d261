package import Sessions

/// What a reply may say on coming, as the second opinion sees it.
package enum OpinionAnswer: Int, CaseIterable, Sendable {
    case accepted, declined, tentative, delegated
    /// Nothing on coming.
    case nothing
    /// Two readings fit.
    case unclear

    package init(_ status: ParticipationStatus?, isUnclear: Bool) {
        switch status {
        case .accepted: self = .accepted
        case .declined: self = .declined
        case .tentative: self = .tentative
        case .delegated: self = .delegated
        default: self = isUnclear ? .unclear : .nothing
        }
    }

    package init(_ reading: Reading) { self.init(reading.status, isUnclear: reading.clarify) }

    /// What would be recorded; nil where nothing would be.
    package var status: ParticipationStatus? {
        switch self {
        case .accepted: .accepted
        case .declined: .declined
        case .tentative: .tentative
        case .delegated: .delegated
        case .nothing, .unclear: nil
        }
    }
}

/// What else a reply may say: each for itself.
package enum OpinionFlag: Int, CaseIterable, Sendable {
    case question, reschedule, late, leavesEarly, unsubscribe
}

extension Reading {
    package internal(set) subscript(flag: OpinionFlag) -> Bool {
        get {
            switch flag {
            case .question: question
            case .reschedule: reschedule
            case .late: late
            case .leavesEarly: leavesEarly
            case .unsubscribe: unsubscribe
            }
        }
        set {
            switch flag {
            case .question: question = newValue
            case .reschedule: reschedule = newValue
            case .late: late = newValue
            case .leavesEarly: leavesEarly = newValue
            case .unsubscribe: unsubscribe = newValue
            }
        }
    }
}
