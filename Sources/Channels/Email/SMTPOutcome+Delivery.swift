package import Curl
import Foundation
package import Sessions

extension SMTPOutcome {
    /// What an SMTP dialogue means for the delivery. A 5xx up to MAIL is about our login and our own address, which the
    /// operator may mend, so it defers; after it, it is about this recipient or this message and is final. A message
    /// that is too large is final wherever the server says so, and a quota never is.
    package var deliveryOutcome: DeliveryOutcome {
        switch verdict {
        case .accepted(let reply): .accepted(providerID: reply.queueID)
        case .uncertain(let detail): .uncertain(DeliveryFailure(detail: detail))
        case .refused(let reply, let stage): Self.outcome(of: reply, at: stage)
        case .failed(let failure):
            failure.kind.isPermanent
                ? .failed(
                    DeliveryFailure(
                        detail: failure.description,
                        addressIsBad: failure.kind == .invalidAddress || failure.kind == .addressNotSupported))
                : .deferred(DeliveryFailure(detail: failure.description, isOutage: !failure.stage.knowsTheMessage))
        }
    }

    private static func outcome(of reply: SMTPReply, at stage: SMTPStage) -> DeliveryOutcome {
        var failure = DeliveryFailure(
            code: reply.code, enhancedStatus: reply.enhancedStatus, detail: "\(stage.rawValue): \(reply)")
        guard reply.isPermanent, isTooLarge(reply) || (isAboutTheMessage(stage) && !isQuota(reply)) else {
            failure.isOutage = !stage.knowsTheMessage
            return .deferred(failure)
        }
        failure.addressIsBad = stage == .recipient && saysNoSuchUser(reply)
        return .failed(failure)
    }

    private static func isAboutTheMessage(_ stage: SMTPStage) -> Bool {
        switch stage {
        case .recipient, .data, .message: true
        case .connect, .hello, .tls, .authentication, .noop, .mail, .quit: false
        }
    }

    /// RFC 3463 §3.4: message too big for system. Some say it with 552, which otherwise means a full mailbox.
    private static func isTooLarge(_ reply: SMTPReply) -> Bool { reply.enhancedStatus == "5.3.4" }

    /// A full mailbox (5.2.2, 552) and the sending limit of Gmail (550 5.4.5): the address is good, now is not.
    private static func isQuota(_ reply: SMTPReply) -> Bool {
        reply.enhancedStatus == "5.4.5" || reply.enhancedStatus == "5.2.2" || reply.code == 552
    }

    /// RFC 3463 §3.2: bad destination mailbox, system or syntax; mailbox moved or disabled.
    private static func saysNoSuchUser(_ reply: SMTPReply) -> Bool {
        ["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"].contains(reply.enhancedStatus ?? "")
    }
}

extension SMTPStage {
    /// From MAIL on; what goes wrong earlier is the server's outage, or the login's.
    fileprivate var knowsTheMessage: Bool {
        switch self {
        case .mail, .recipient, .data, .message: true
        case .connect, .hello, .tls, .authentication, .noop, .quit: false
        }
    }
}

extension SMTPReply {
    /// `queued as 4XyZ…`: what the server's own log calls the message.
    fileprivate var queueID: String? {
        guard let mark = text.range(of: "queued as ") else { return nil }
        let id = text[mark.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        return id.isEmpty ? nil : String(id)
    }
}
