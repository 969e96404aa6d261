/// A message as its reader sees it: who wrote to whom, when, in answer to what, and what it says.
///
/// Reading never fails. What is wrong with the message is in `defects`; what could be had is in the other properties.
package struct MailMessage: Sendable, Hashable {
    /// The tree of parts, for whatever is not told here.
    package let entity: Entity
    /// What was wrong, each once, in the order in which it was met; last what was wrong with a form in HTML, which is
    /// decoded for it.
    package var defects: [MailDefect] {
        stretches.flatMap { $0.pages.flatMap(\.read.defects) }.reduce(into: met) { all, defect in
            if !all.contains(defect) { all.append(defect) }
        }
    }

    /// What was wrong with all that was read.
    private let met: [MailDefect]

    /// Who wrote it; more than one is allowed and rare.
    package let from: [Mailbox]
    /// Who sent it, where that is somebody else.
    package let sender: Mailbox?
    /// Where answers should go; empty when to the writer.
    package let replyTo: [Mailbox]
    /// The main recipients as written.
    package let to: [Mailbox]
    /// The other recipients as written.
    package let cc: [Mailbox]
    /// Decoded, on one line; empty when there is none.
    package let subject: String
    /// Nil when missing or unreadable.
    package let messageID: MessageID?
    /// What it answers, by its own word.
    package let inReplyTo: [MessageID]
    /// Oldest first.
    package let references: [MessageID]
    /// When it was written, by its own word.
    package let date: MailDate?

    /// What is said, in its order.
    let stretches: [TextStretch]
    /// Calendar objects, each once.
    package let calendars: [CalendarPart]
    /// Files and messages carried along, in order.
    package let attachments: [AttachedFile]

    /// The fields of the message.
    package var header: MessageHeader { entity.header }

    /// Reads a message.
    package init(parsing bytes: [UInt8], limits: ParseLimits = .standard) {
        let parsed = Entity.parse(bytes[...], limits: limits)
        self.init(parsed.entity, defects: parsed.defects, limits: limits)
    }

    /// The view of an entity that was already read, such as a message inside another.
    package init(_ entity: Entity, defects: [MailDefect] = [], limits: ParseLimits = .standard) {
        let header = entity.header
        let contents = MailContents(entity, limits: limits)
        self.entity = entity
        let raw = contents.charset
        from = Self.mailboxes(header, "From", raw)
        sender = Self.mailboxes(header, "Sender", raw).first
        replyTo = Self.mailboxes(header, "Reply-To", raw)
        to = Self.mailboxes(header, "To", raw)
        cc = Self.mailboxes(header, "Cc", raw)
        // Of a field that stands there twice, the first that says anything.
        subject = header.firstOf("Subject") { $0.text(rawCharset: raw).nonEmpty } ?? ""
        messageID = header.firstOf("Message-ID") { MessageID.list($0.body).first }
        inReplyTo = Self.identifiers(header, "In-Reply-To")
        references = Self.identifiers(header, "References")
        date = header.firstOf("Date") { MailDate.parse($0.unfolded) }
        stretches = contents.stretches
        calendars = contents.calendars
        attachments = contents.attachments
        var found = defects
        if from.isEmpty { found.append(.missingFrom) }
        if messageID == nil { found.append(.missingMessageID) }
        if date == nil { found.append(.missingDate) }
        for defect in contents.defects where !found.contains(defect) { found.append(defect) }
        met = found
    }

    private static func mailboxes(_ header: MessageHeader, _ name: String, _ rawCharset: String?) -> [Mailbox] {
        header.all(name).flatMap { AddressList.parse($0.body, rawCharset: rawCharset).mailboxes }
    }

    private static func identifiers(_ header: MessageHeader, _ name: String) -> [MessageID] {
        header.firstOf(name) { MessageID.list($0.body).nonEmpty } ?? []
    }
}

extension Collection {
    fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
