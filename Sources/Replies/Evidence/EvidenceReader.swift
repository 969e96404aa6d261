import Foundation
import ICalendar
import InternetMessage
import Sessions
import Tokens

/// Gathers from a parsed message everything that can tell who wrote it and what it answers.
struct EvidenceReader {
    let mint: TokenMint
    /// Addresses we send from, without token.
    let own: Set<String>
    /// `authserv-id`s of our own receiving servers, in small letters: only their word on a sender counts.
    let trusted: Set<String>

    func read(_ mail: MailMessage, text: String, received: WallDate) -> Evidence {
        var evidence = Evidence()
        readTokens(mail, &evidence)
        evidence.subjectCodes = SessionCode.candidates(in: mail.subject)
        evidence.sender = mail.from.first?.comparable
        evidence.senderName = mail.from.first?.name
        evidence.messageID = mail.messageID?.value
        evidence.authentication = authentication(mail)
        evidence.calendar = calendar(mail)
        evidence.bounce = BounceReport(mail)
        readBouncedTokens(&evidence)
        evidence.automatic = automatic(mail, text: text, received: received, evidence)
        return evidence
    }

    private func readTokens(_ mail: MailMessage, _ evidence: inout Evidence) {
        for recipient in mail.recipients {
            for token in mint.tokens(in: recipient.address) {
                let delivery = Delivery.ID(number: token.delivery)
                switch token.purpose {
                case .reply: evidence.replyTokens.append(delivery)
                case .bounce: evidence.bounceTokens.append(delivery)
                case .unsubscribe: evidence.unsubscribeTokens.append(delivery)
                case .thread, .page, .button: continue
                }
            }
        }
        for message in mail.answeredMessages.prefix(100) {
            evidence.answeredMessages.append(message.value)
            for token in mint.tokens(in: message.value) where token.purpose == .thread {
                let delivery = Delivery.ID(number: token.delivery)
                if !evidence.threadTokens.contains(delivery) { evidence.threadTokens.append(delivery) }
            }
        }
    }

    /// What came back names our message by its Message-ID, a complaint by its envelope sender, too.
    private func readBouncedTokens(_ evidence: inout Evidence) {
        guard let bounce = evidence.bounce else { return }
        for token in mint.tokens(in: bounce.originalMessage ?? "") where token.purpose == .thread {
            evidence.bouncedThreads.append(Delivery.ID(number: token.delivery))
        }
        for token in mint.tokens(in: bounce.originalSender ?? "") where token.purpose == .bounce {
            evidence.bouncedThreads.append(Delivery.ID(number: token.delivery))
        }
    }

    /// Of our own server's fields the topmost was written last, by whoever handed the message to us.
    private func authentication(_ mail: MailMessage) -> Evidence.Authentication {
        guard let domain = mail.from.first?.domain,
            let results = mail.authenticationResults.first(where: { trusted.contains($0.authorityID.lowercased()) })
        else { return .unknown }
        if results.passesDMARC(for: String(domain)) { return .pass }
        return results.failsDMARC ? .fail : .unknown
    }

    private func calendar(_ mail: MailMessage) -> CalendarReply? {
        for part in mail.calendars.prefix(5) {
            guard let read = try? SchedulingMessage.read(part.bytes, method: part.method) else { continue }
            for message in read.messages.prefix(5) {
                if let reply = CalendarReply(message) { return reply }
            }
        }
        return nil
    }

    private func automatic(
        _ mail: MailMessage, text: String, received: WallDate, _ evidence: Evidence
    ) -> AutomaticAnswer? {
        let identity = OwnIdentity(addresses: own) { id in
            mint.tokens(in: id.value).contains { $0.purpose == .thread }
        }
        let isReport = evidence.bounce?.failed == true || !evidence.bounceTokens.isEmpty
        return AutomaticAnswer(mail, text: text, received: received, own: identity, isReport: isReport)
    }
}

extension AutomaticAnswer {
    /// That a machine wrote a message: by its header, as a report on another one, or by its words.
    /// - Parameter isReport: whether it reports that something of ours did not arrive, whatever its header says.
    init?(_ mail: MailMessage, text: String, received: WallDate, own: OwnIdentity, isReport: Bool) {
        func away() -> Verdict.Away? { AutomaticWords.away("\(mail.subject)\n\(text)", received: received) }
        let found = mail.automatic(own: own)
        // Some of those that ask for a proof call themselves bulk, as old responders do.
        if found == nil || found?.kind == .list, !isReport, let words = ChallengeWords.proof(mail, text: text) {
            self.init(kind: .autoReply, evidence: words, challenge: words)
        } else if let found, let kind = Kind(rawValue: found.kind.rawValue) {
            self.init(kind: kind, evidence: found.evidence)
            if kind == .autoReply { (self.away, challenge) = (away(), ChallengeWords.evidence(mail, text: text)) }
        } else if isReport {
            self.init(kind: .bounce, evidence: "a delivery report")
        } else if let words = AutomaticWords.suspicion(mail, text: text) {
            self.init(kind: .suspected, evidence: words)
            self.away = away()
        } else {
            return nil
        }
    }
}

extension CalendarReply {
    /// Nil for a method that answers nothing.
    init?(_ message: SchedulingMessage) {
        let method: Method
        switch message.method {
        case .reply: method = .reply
        case .counter: method = .counter
        case .refresh: method = .refresh
        case .publish, .request, .add, .cancel, .declineCounter: return nil
        }
        self.init(
            method: method, uid: message.uid, sequence: message.sequence,
            attendees: message.attendees.prefix(50).map { Attendee($0) },
            comment: message.attendees.first?.comment ?? message.comments.first,
            proposedStart: method == .counter ? message.start?.text : nil, start: message.startInstant)
    }
}

extension CalendarReply.Attendee {
    init(_ attendee: CalendarAttendee) {
        let status: ParticipationStatus? =
            switch attendee.participation {
            case .needsAction: nil
            case .accepted: .accepted
            case .declined: .declined
            case .tentative: .tentative
            case .delegated: .delegated
            }
        self.init(
            address: attendee.who.address.lowercased(), name: attendee.who.name, status: status,
            delegatedTo: attendee.delegatedTo.first?.lowercased(),
            delegatedFrom: attendee.delegatedFrom.first?.lowercased())
    }
}
