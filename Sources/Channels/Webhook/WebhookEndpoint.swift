package import Foundation
package import Sessions
package import Tokens

/// The way in for any system of the operator's: a mail (RFC 5322) in the body, signed by Standard Webhooks 1.0. The
/// signature is checked on the raw bytes before anything is parsed; what is in them is then read like any other mail.
package struct WebhookEndpoint: InboundEndpoint {
    package let kind = ChannelKind.webhook
    package let path = "webhook"
    private let keys: [WebhookKey]

    package init(keys: [WebhookKey]) { self.keys = keys }

    package func receive(_ request: InboundRequest, at now: Date) -> InboundDecision {
        let headers = request.headers
        guard !keys.isEmpty, let id = headers["webhook-id"], let timestamp = headers["webhook-timestamp"],
            let signature = headers["webhook-signature"]
        else { return .refuse(status: 401, reason: "unsigned") }
        do {
            try WebhookSignature.verify(
                id: id, timestamp: timestamp, signature: signature, body: request.body, keys: keys, now: now)
        } catch {
            return .refuse(status: 401, reason: "\(error)")
        }
        guard !request.body.isEmpty else { return .refuse(status: 400, reason: "empty") }
        return .accept(raw: request.body, source: "webhook:\(id)", status: 202)
    }
}
