/// That a message was not written by a person for us, told by its header alone (RFC 3834 section 5).
///
/// It is a statement about headers, not a verdict: Google's answers to invitations are marked as generated, too, and
/// prove themselves by their calendar object. X-Auto-Response-Suppress is no evidence: ordinary Outlook mail has it.
package struct AutomaticMail: Sendable, Hashable {
    /// Who or what wrote; the raw values are shown and stored.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case autoReply = "auto-reply"
        case bounce
        case list
        case loop
    }

    /// What the header makes of it.
    package let kind: Kind
    /// The field that says so, with its value: `Auto-Submitted: auto-replied`.
    package let evidence: String
}

/// By what a message of ours is recognised when it comes back.
package struct OwnIdentity: Sendable {
    /// The addresses that we send from; a `+detail` in a local part is not looked at.
    package var addresses: Set<String>
    /// Whether an identifier was minted by us.
    package var ownsMessageID: @Sendable (MessageID) -> Bool

    /// Our sending addresses, and how to know an identifier of ours.
    package init(addresses: Set<String>, ownsMessageID: @escaping @Sendable (MessageID) -> Bool = { _ in false }) {
        self.addresses = Set(addresses.map(Self.plain))
        self.ownsMessageID = ownsMessageID
    }

    /// Nobody in particular: no message is a loop.
    package static let nobody = OwnIdentity(addresses: [])

    func contains(_ address: String) -> Bool { addresses.contains(Self.plain(address)) }

    /// Small letters, without the `+detail` of a local part.
    static func plain(_ address: String) -> String {
        let mailbox = Mailbox(address: address.lowercased())
        guard let domain = mailbox.domain else { return mailbox.address }
        return mailbox.localPart.prefix { $0 != "+" } + "@" + domain
    }
}

extension MailMessage {
    /// What the header says about a machine as the writer; nil when it says nothing. A loop before a bounce, a bounce
    /// before an automatic answer, that before a list.
    package func automatic(own: OwnIdentity = .nobody) -> AutomaticMail? {
        loopEvidence(own).map { AutomaticMail(kind: .loop, evidence: $0) }
            ?? bounceEvidence.map { AutomaticMail(kind: .bounce, evidence: $0) }
            ?? autoReplyEvidence.map { AutomaticMail(kind: .autoReply, evidence: $0) }
            ?? listEvidence.map { AutomaticMail(kind: .list, evidence: $0) }
    }

    private func loopEvidence(_ own: OwnIdentity) -> String? {
        if let messageID, own.ownsMessageID(messageID) { return "Message-ID: \(messageID)" }
        if let mailbox = from.first(where: { own.contains($0.address) }) { return "From: \(mailbox.address)" }
        return header.all("X-Loop").map(\.value).first { own.contains($0) }.map { "X-Loop: \($0)" }
    }
}
