extension MailMessage {
    /// The header fields in which the address that a message was sent to may have survived.
    package static let recipientFields = [
        "To", "Cc", "Delivered-To", "X-Original-To", "X-Forwarded-To", "Envelope-To", "X-Envelope-To", "Resent-To",
    ]

    /// Every address that the message says it was sent to, in the order of `recipientFields`, each once. Evidence
    /// only: anybody can write these fields.
    package var recipients: [Mailbox] {
        var seen: Set<String> = []
        return Self.recipientFields
            .flatMap { name in header.all(name).flatMap { AddressList.parse($0.body).mailboxes } }
            .filter { seen.insert($0.comparable).inserted }
    }

    /// Every message that this one says it answers: In-Reply-To first, then References from the newest back.
    package var answeredMessages: [MessageID] {
        var seen: Set<MessageID> = []
        return (inReplyTo + references.reversed()).filter { seen.insert($0).inserted }
    }

    /// The envelope sender as the delivering server noted it.
    package enum ReturnPath: Sendable, Hashable {
        /// `<>`: the message must not be answered by a machine.
        case null
        case address(String)
    }

    /// The topmost Return-Path; nil when nobody noted one.
    package var returnPath: ReturnPath? {
        guard let field = header.first("Return-Path") else { return nil }
        let body = field.unfolded.filter { !$0.isWhitespace }
        if body == [.less, .greater] { return .null }
        return AddressList.parse(field.body).mailboxes.first.map { .address($0.address) }
    }

    /// What servers on the way said about the origin, topmost first; see `AuthenticationResults` for whom to believe.
    package var authenticationResults: [AuthenticationResults] { AuthenticationResults.all(in: header) }

    /// How to leave the list that sent this, if it says so.
    package var listUnsubscribe: ListUnsubscribe? { ListUnsubscribe.parse(header) }
}
