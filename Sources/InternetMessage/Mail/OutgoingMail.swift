package import Foundation

/// A message to be written (RFC 5322 section 3.6): plain values in, octets out. The same values give the same octets,
/// so that a retry is byte for byte the first try.
///
/// A value that could end its field early is refused, never cleaned.
package struct OutgoingMail: Sendable, Hashable {
    /// A field beyond those that the message itself has.
    package struct ExtraField: Sendable, Hashable {
        /// The field name.
        package var name: String
        /// The body; text outside ASCII becomes encoded words.
        package var value: String

        /// A field to be written.
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

        /// A calendar object to be written.
        package init(method: String, bytes: [UInt8]) {
            self.method = method
            self.bytes = bytes
        }
    }

    /// A file to go with the message.
    package struct FileContent: Sendable, Hashable {
        /// The name offered to the reader.
        package var filename: String
        /// `type/subtype`.
        package var mediaType: String
        /// The content.
        package var bytes: [UInt8]

        /// A file to be written.
        package init(filename: String, mediaType: String, bytes: [UInt8]) {
            self.filename = filename
            self.mediaType = mediaType
            self.bytes = bytes
        }
    }

    /// Who writes.
    package var from: Mailbox
    /// Who is shown as recipient; the envelope is another matter.
    package var to: [Mailbox]
    /// Where answers go, if not to the writer.
    package var replyTo: Mailbox?
    /// Any text on one line.
    package var subject: String
    /// When the message was composed; written in UTC.
    package var date: Date
    /// Also the seed of the boundaries.
    package var messageID: MessageID
    /// The message that this one answers.
    package var inReplyTo: MessageID?
    /// Oldest first.
    package var references: [MessageID] = []
    /// Nil for what a person wrote.
    package var autoSubmitted: AutoSubmitted?
    /// The list that the message belongs to.
    package var listIdentifier: ListIdentifier?
    /// How to leave that list.
    package var listUnsubscribe: ListUnsubscribe?
    /// Unstructured fields, in the order in which they are written.
    package var extraFields: [ExtraField] = []
    /// The plain text, line ends of any kind.
    package var text: String
    /// The same in HTML.
    package var html: String?
    /// The calendar object that goes with it.
    package var calendar: CalendarContent?
    /// Files in the order in which they are attached.
    package var files: [FileContent] = []

    /// A message of one text; everything else is set afterwards.
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
