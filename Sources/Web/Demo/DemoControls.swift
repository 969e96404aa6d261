package import Foundation
package import Ledger
package import Sessions

/// What the demo's pages can do beside reading the ledger; `Simulation` supplies it. With it, the board is open to every
/// visitor and the mailboxes are shown: never beside a real channel.
package struct DemoControls: Sendable {
    /// The moment at which something will happen, and what.
    package struct Upcoming: Hashable, Sendable {
        package var at: Date
        package var description: String

        package init(at: Date, description: String) { (self.at, self.description) = (at, description) }
    }

    /// A message taken apart for reading.
    package struct Parts: Hashable, Sendable {
        package var from: String
        package var to: String
        package var subject: String
        package var date: String
        package var text: String
        /// Empty where the message has no such part.
        package var html: String
        package var calendar: String

        package init(
            from: String, to: String, subject: String, date: String, text: String, html: String = "",
            calendar: String = ""
        ) {
            (self.from, self.to, self.subject, self.date) = (from, to, subject, date)
            (self.text, self.html, self.calendar) = (text, html, calendar)
        }
    }

    /// IANA name of the zone in which the clock is shown.
    package var zone: String
    /// What the virtual clock shows.
    package var now: @Sendable () -> Date
    /// The next thing that will happen, in the reader's language; nil when the year is over.
    package var next: @Sendable (Language) async throws -> Upcoming?
    /// One thing that happened, worded when it is shown: whoever looks next may read another language.
    package typealias Happening = @Sendable (Language) -> String

    /// Moves the clock to the instant, or to the next thing that happens, and returns what happened on the way.
    package var advance: @Sendable (Date?) async throws -> [Happening]
    /// Answers a message in these words, as its recipient would by mail; returns when the answer was processed, or
    /// stored at least. Nil when it was refused.
    package var reply: @Sendable (SandboxMessage.ID, String) async throws -> IncomingMessage.ID?
    /// Takes a stored message apart.
    package var parts: @Sendable ([UInt8]) -> Parts

    package init(
        zone: String = "Asia/Ho_Chi_Minh", now: @escaping @Sendable () -> Date,
        next: @escaping @Sendable (Language) async throws -> Upcoming?,
        advance: @escaping @Sendable (Date?) async throws -> [Happening],
        reply: @escaping @Sendable (SandboxMessage.ID, String) async throws -> IncomingMessage.ID?,
        parts: @escaping @Sendable ([UInt8]) -> Parts
    ) {
        (self.zone, self.now, self.next) = (zone, now, next)
        (self.advance, self.reply, self.parts) = (advance, reply, parts)
    }
}
