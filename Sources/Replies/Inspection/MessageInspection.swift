package import Sessions

/// What is found in one message by itself, without the ledger: what `inspect message` prints. Every key is always
/// there; what the message does not say is null.
package struct MessageInspection: Sendable, Hashable {
    package struct Sender: Sendable, Hashable {
        package var name: String?
        package var address: String
    }

    /// What a delivery report or a complaint says (RFC 3464, RFC 5965).
    package struct Bounce: Sendable, Hashable, Encodable {
        package var recipients: [Recipient]
    }

    package struct Recipient: Sendable, Hashable {
        package var address: String
        /// The enhanced status code: `5.1.1`.
        package var status: String?
        /// The word of RFC 3464 section 2.3.3, or `complaint`.
        package var action: String
    }

    package struct File: Sendable, Hashable {
        package var filename: String?
        package var contentType: String
        /// Octets when decoded.
        package var size: Int
    }

    /// The first calendar object that RFC 5546 knows.
    package struct Calendar: Sendable, Hashable {
        package var method: String
        package var uid: String
        package var sequence: Int
        /// As the object writes it.
        package var recurrenceID: String?
        package var attendees: [Attendee]
    }

    package struct Attendee: Sendable, Hashable {
        package var address: String
        /// PARTSTAT, in capitals.
        package var partstat: String
        package var comment: String?
    }

    /// The name of the file, or `-`.
    package var file: String
    package var from: Sender?
    package var subject: String?
    /// Identifiers stand without their angle brackets.
    package var messageID: String?
    package var inReplyTo: String?
    /// Oldest first.
    package var references: [String] = []
    /// What wrote the message if no person did; what is only suspected is none and stands in `reading.rule`.
    package var automatic: AutomaticAnswer.Kind?
    /// The last day of an absence that the message states.
    package var awayUntil: WallDate?
    package var bounce: Bounce?
    /// What was newly written.
    package var replyText = ""
    /// The whole body as plain text.
    package var fullText = ""
    package var attachments: [File] = []
    package var calendar: Calendar?
    package var reading = Reading()
    /// The stable names of what was wrong with the message.
    package var defects: [String] = []
    /// Why nothing could be read at all, in one sentence.
    package var error: String?

    /// A file that could not be opened.
    package init(file: String, error: String? = nil) { (self.file, self.error) = (file, error) }
}
