import Foundation
package import Sessions

/// The body of a webhook: `{"type", "timestamp", "data"}`, thin, in a stable order of keys.
package struct WebhookEvent: Encodable {
    /// `session.invitation`, `session.cancellation`, `receipt` …
    var type: String
    /// ISO 8601, UTC.
    var timestamp: String
    var data: Contents

    struct Contents: Encodable {
        var delivery: String
        var group: String?
        var session: String?
        var kinds: [String]
        var language: String
        var recipient: String
        var subject: String
        var text: String
        var calendar: String?
    }

    package init(_ message: ComposedMessage) {
        let kind = message.kinds.first?.rawValue ?? "message"
        type = message.session == nil ? kind : "session.\(kind)"
        timestamp = message.composed.formatted(.iso8601)
        data = Contents(
            delivery: message.delivery.description, group: message.group?.rawValue,
            session: message.session?.rawValue, kinds: message.kinds.map(\.rawValue),
            language: message.language.rawValue, recipient: message.recipientName, subject: message.subject,
            text: message.chat, calendar: message.calendar?.text)
    }

    package func body() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }
}
