/// What a mail server says about recipients of an earlier message (RFC 3464), or what its prose says where it does not
/// keep to the standard.
package struct DeliveryReport: Sendable, Hashable {
    /// One recipient and what became of the message.
    package struct Recipient: Sendable, Hashable {
        /// The address that the message was sent to: Original-Recipient where it is told, else Final-Recipient.
        package var address: String
        /// The address after forwarding, where it differs.
        package var finalAddress: String?
        /// What became of the message.
        package var action: Action
        /// The most specific code that was found.
        package var status: EnhancedStatus?
        /// From what the status was taken.
        package var basis: Basis = .code
        /// Who says so.
        package var speaker: Speaker = .reporter
        /// What the remote server said.
        package var diagnostic: String?
        /// The server that said it.
        package var remoteServer: String?
    }

    /// RFC 3464 section 2.3.3.
    package enum Action: String, Sendable, Hashable, CaseIterable {
        case failed, delayed, delivered, relayed, expanded
    }

    /// What a status rests on, the surest first.
    package enum Basis: String, Sendable, Hashable, CaseIterable {
        /// A code of RFC 3463 that a server wrote.
        case code
        /// What a server says in words.
        case words
        /// An SMTP reply code without any words that are known.
        case reply
        /// That it failed or is delayed, and no more.
        case nothing
    }

    /// Whose judgement a report passes on.
    package enum Speaker: String, Sendable, Hashable, CaseIterable {
        /// The server that receives mail for the recipient: it answered the reporter, or is the reporter.
        case recipientServer
        /// The reporter itself, somewhere on the way: it gave up, found no route, or refused.
        case reporter
    }

    /// Whether the report keeps to RFC 3464; otherwise it was read from prose.
    package var isStandard: Bool
    /// The server that writes the report.
    package var reportingServer: String?
    /// The ENVID that the message was sent with.
    package var originalEnvelopeID: String?
    /// Every recipient told of, each once.
    package var recipients: [Recipient]
    /// The header of the message that could not be delivered, as far as it was returned.
    package var originalHeader: MessageHeader?

    /// The identifier of the message that could not be delivered.
    package var originalMessageID: MessageID? {
        originalHeader?.first("Message-ID").flatMap { MessageID.list($0.body).first }
    }

    /// The recipients that the message did not reach for good; a delay or a success is no failure.
    package var failures: [Recipient] { recipients.filter { $0.action == .failed } }

    /// The more recipients a report names, the less it is one about ours.
    static let recipientLimit = 1_000
}

extension DeliveryReport.Recipient {
    /// Whether the recipient's own server says that there is nobody at this very address: no such user or a closed
    /// mailbox (RFC 3463 sections 3.2 and 3.3), no such domain (RFC 7505). Of an address behind a forwarding it says
    /// nothing about ours, and a guess from a bare reply code is no word of the server.
    package var isMissing: Bool {
        guard action == .failed, let status, status.deniesAddress,
            finalAddress.map({ $0.lowercased() == address.lowercased() }) ?? true
        else { return false }
        switch basis {
        // Only who keeps the mailbox can know that there is none; that a domain is missing anybody may find.
        case .code: return status.isAboutDomain ? speaker == .recipientServer : true
        case .words: return speaker == .recipientServer
        case .reply, .nothing: return false
        }
    }
}

extension EnhancedStatus {
    /// The other codes of these subjects speak of the sender (5.1.7, 5.1.8), of a mailbox that is full (5.2.2), or of
    /// nothing in particular (5.1.0).
    fileprivate var deniesAddress: Bool {
        guard statusClass == 5 else { return false }
        return switch (subject, detail) {
        case (1, 1), (1, 2), (1, 3), (1, 6), (1, 10), (2, 1): true
        default: false
        }
    }

    /// No such domain: a look-up of whoever reports, which a broken name server may spoil.
    fileprivate var isAboutDomain: Bool { subject == 1 && detail == 2 }
}
