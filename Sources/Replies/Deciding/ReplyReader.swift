// A message is read in two steps, because only the ledger knows whom its evidence points to:
//
//     raw bytes ──hear──► HeardMessage ──(the ledger looks up its evidence: KnownContext)──► decide ──► Verdict
//
// Both are pure: the same bytes and the same context give the same verdict, with the same ids of facts, however often
// they are read (law 6).

package import Foundation
import InternetMessage
package import Sessions
package import Tokens

/// Reads incoming messages.
package struct ReplyReader: Sendable {
    private let mint: TokenMint
    private let own: Set<String>
    private let trusted: Set<String>

    /// Octets of a message beyond which it is refused unread.
    package static let messageLimit = 10_000_000

    /// - Parameters:
    ///   - ownAddresses: what we send from, without token, so that our own mail come back is known.
    ///   - trustedAuthorities: the `authserv-id`s of our own receiving servers (RFC 8601); nobody else's word counts.
    package init(mint: TokenMint, ownAddresses: Set<String>, trustedAuthorities: Set<String> = []) {
        self.mint = mint
        own = Set(ownAddresses.map { $0.lowercased() })
        trusted = Set(trustedAuthorities.map { $0.lowercased() })
    }

    /// Understands a raw RFC 5322 message as far as it goes without the ledger. Never fails: what may not be read is
    /// told in `refusal`. `sent` is the message of ours that it answers, octets as they were sent: worth looking up where
    /// `HeardMessage.text.holdsOurs`, so that what is written into it is heard, too.
    package func hear(_ raw: [UInt8], received: Date, answering sent: [UInt8]? = nil) -> HeardMessage {
        guard raw.count <= Self.messageLimit else {
            return refuse(
                Reason(vi: "lớn hơn \(Self.messageLimit) octet", en: "larger than \(Self.messageLimit) octets"))
        }
        guard !raw.isEmpty else { return refuse(Reason(vi: "thư rỗng", en: "empty")) }
        var limits = ParseLimits.standard
        (limits.messageBytes, limits.textBytes) = (Self.messageLimit, 1_000_000)
        let mail = MailMessage(parsing: raw, limits: limits)
        let (body, cut) = NewTextCutter.cut(mail, answering: sent.map { MailMessage(parsing: $0, limits: limits) })
        let day = WallTime(received, in: .gmt).date
        let reader = EvidenceReader(mint: mint, own: own, trusted: trusted)
        return HeardMessage(
            evidence: reader.read(mail, text: cut.new, received: day), text: cut, fullText: body.string,
            subject: mail.subject.isEmpty ? nil : mail.subject, sender: mail.from.first.map(Self.shown),
            dated: mail.date?.instant)
    }

    /// What is to be recorded, asked or queued.
    package func decide(
        _ heard: HeardMessage, message: IncomingMessage.ID, received: Date, context: KnownContext
    ) -> Verdict {
        let decision = Decision(heard: heard, message: message, received: received, context: context)
        var verdict = decision.verdict
        verdict.written = decision.written(inAnswerTo: verdict.delivery.flatMap { context.deliveries[$0] })
        return verdict
    }

    private func refuse(_ why: Reason) -> HeardMessage {
        HeardMessage(evidence: Evidence(), text: CutText(new: ""), refusal: why)
    }

    private static func shown(_ mailbox: Mailbox) -> String {
        mailbox.name.map { "\($0) <\(mailbox.address)>" } ?? mailbox.address
    }
}
