package import Foundation

/// A message to be written (RFC 5322 section 3.6): plain values in, octets out. The same values give the same octets,
/// so that a retry is byte for byte the first try.
///
/// A value that could end its field early is refused, never cleaned.
package struct OutgoingMail: Sendable, Hashable {
    /// A field beyond those that the message itself has.
    package struct ExtraField: Sendable, Hashable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A calendar object to go as the last alternative (RFC 6047).
    package struct CalendarContent: Sendable, Hashable {
        /// Written in capitals.
        package var method: String
        /// The object, with CRLF line ends.
        package var bytes: [UInt8]

        package init(method: String, bytes: [UInt8]) {
            self.method = method
            self.bytes = bytes
        }
    }

    /// A file to go with the message.
    package struct FileContent: Sendable, Hashable {
        package var filename: String
        package var mediaType: String
        package var bytes: [UInt8]

        package init(filename: String, mediaType: String, bytes: [UInt8]) {
            self.filename = filename
            self.mediaType = mediaType
            self.bytes = bytes
        }
    }

    package var from: Mailbox
    package var to: [Mailbox]
    package var replyTo: Mailbox?
    package var subject: String
    /// When the message was composed; written in UTC.
    package var date: Date
    package var messageID: MessageID
    package var inReplyTo: MessageID?
    /// Oldest first.
    package var references: [MessageID] = []
    package var autoSubmitted: AutoSubmitted?
    package var listIdentifier: ListIdentifier?
    package var listUnsubscribe: ListUnsubscribe?
    /// Unstructured fields, in the order in which they are written.
    package var extraFields: [ExtraField] = []
    package var text: String
    package var html: String?
    package var calendar: CalendarContent?
    package var files: [FileContent] = []

    package init(from: Mailbox, to: [Mailbox], subject: String, date: Date, messageID: MessageID, text: String) {
        self.from = from
        self.to = to
        self.subject = subject
        self.date = date
        self.messageID = messageID
        self.text = text
    }

    /// Whether the message can only go to a server that offers SMTPUTF8 (RFC 6531): some address is not ASCII.
    package var needsSMTPUTF8: Bool {
        ([from] + to + [replyTo].compactMap(\.self)).contains { !$0.address.isASCII }
    }
}
