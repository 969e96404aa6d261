import Foundation

/// When the words were written, and not when they arrived, decides which of two mails is the last word: one may wait in
/// the outbox of a telephone, or at a server that asks to try again later, while the next one goes straight through.
extension Decision {
    /// As long as mail servers go on trying (RFC 5321 §4.5.4.1).
    private static let longestTransit: TimeInterval = 5 * 86_400

    /// What the Date field says, where that can be believed: not later than the message arrived, not days before that,
    /// and not before the message that it answers was due to leave; for then the sender's clock is wrong. Else when it
    /// arrived.
    func written(inAnswerTo delivery: KnownDelivery?) -> Date {
        let earliest = max(received.addingTimeInterval(-Self.longestTransit), delivery?.due ?? .distantPast)
        guard let dated = heard.dated, earliest <= dated, dated <= received else { return received }
        return dated
    }
}
