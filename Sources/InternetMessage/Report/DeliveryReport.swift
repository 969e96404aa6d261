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
        /// What the remote server said.
        package var diagnostic: String?
        /// The server that said it.
        package var remoteServer: String?
    }

    /// RFC 3464 section 2.3.3.
    package enum Action: String, Sendable, Hashable, CaseIterable {
        case failed, delayed, delivered, relayed, expanded
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
}

/// An enhanced mail system status code (RFC 3463): class, subject, detail.
package struct EnhancedStatus: Sendable, Hashable, CustomStringConvertible {
    /// 2 success, 4 for now, 5 for good.
    package let statusClass: Int
    /// What it is about: 1 address, 2 mailbox, 4 network, 7 policy …
    package let subject: Int
    /// The case.
    package let detail: Int

    /// Nil when a number is out of range.
    package init?(_ statusClass: Int, _ subject: Int, _ detail: Int) {
        guard [2, 4, 5].contains(statusClass), (0...999).contains(subject), (0...999).contains(detail) else {
            return nil
        }
        self.statusClass = statusClass
        self.subject = subject
        self.detail = detail
    }

    /// `5.1.1`.
    package var description: String { "\(statusClass).\(subject).\(detail)" }

    /// Whether trying again is useless.
    package var isPermanent: Bool { statusClass == 5 }
    /// Whether it is no failure at all.
    package var isSuccess: Bool { statusClass == 2 }

    /// The first code in a text; a number with more or fewer dots, such as an IP address, is none.
    package static func first(in text: String) -> EnhancedStatus? {
        for word in text.utf8.split(whereSeparator: { !$0.isDigit && $0 != .dot }) {
            let pieces = word.split(separator: UInt8.dot, omittingEmptySubsequences: false)
            let isEndOfSentence = pieces.count == 4 && pieces[3].isEmpty
            guard pieces.count == 3 || isEndOfSentence, pieces.prefix(3).allSatisfy({ (1...3).contains($0.count) }),
                pieces[0].count == 1
            else { continue }
            let numbers = pieces.prefix(3).compactMap { Int(String(decoding: Array($0), as: UTF8.self)) }
            if numbers.count == 3, let status = EnhancedStatus(numbers[0], numbers[1], numbers[2]) { return status }
        }
        return nil
    }
}
