import Sessions

extension PageWords {
    /// How far a message of ours got. A server's word of acceptance is all anybody knows.
    func delivery(_ state: Delivery.State) -> String {
        switch state {
        case .ready, .claimed, .sending: self[.deliveryOnItsWay]
        case .accepted: self[.deliveryAccepted]
        case .bounced: self[.deliveryBounced]
        case .deferred: self[.deliveryDeferred]
        case .uncertain: self[.deliveryUncertain]
        case .failed: self[.deliveryFailed]
        case .superseded: self[.deliverySuperseded]
        case .expired: self[.deliveryExpired]
        }
    }

    /// What became of somebody's message.
    func state(_ state: IncomingMessage.State) -> String {
        switch state {
        case .pending, .processing: self[.statePending]
        case .applied: self[.stateApplied]
        case .asked: self[.stateAsked]
        case .queued: self[.stateQueued]
        case .ignored: self[.stateIgnored]
        case .refused: self[.stateRefused]
        }
    }
}
