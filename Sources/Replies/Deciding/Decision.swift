import Foundation
import Sessions

/// One message on its way to its verdict: first what machines write, then whose it is, then what it says.
struct Decision {
    let heard: HeardMessage
    let message: IncomingMessage.ID
    let received: Date
    let context: KnownContext

    var evidence: Evidence { heard.evidence }

    var verdict: Verdict {
        if let refusal = heard.refusal { return end(.refused, Reason(vi: "từ chối đọc: ", en: "refused: ") + refusal) }
        let identification = Identification.identify(evidence, in: context)
        if let automatic = evidence.automatic, let verdict = decideAutomatic(automatic, identification) {
            return verdict
        }
        if let verdict = decideLeaving() { return verdict }
        switch identification.result {
        case .known(let person): return KnownReply(self, person, identification).verdict
        case .unproven(let person): return askSender(person, identification)
        case .shared(let people): return askWhichPerson(people, identification)
        case .anothers(let owner, let writer):
            var verdict = end(.queued, identification.explanation, identification)
            verdict.reading = reading
            join(&verdict, identification)
            verdict.explanation += Reason(
                vi: "; thư là của \(owner.person.name) mà do \(writer) viết",
                en: "; it concerns \(owner.person.name) and was written by \(writer)")
            return verdict
        case .unknown:
            var verdict = end(.queued, identification.explanation)
            verdict.reading = reading
            return verdict
        }
    }

    /// An invitation that was passed on, answered by somebody whom nobody knows.
    private func join(_ verdict: inout Verdict, _ found: Identification) {
        guard let calendar = evidence.calendar, calendar.method == .reply, context.senders.isEmpty,
            let session = found.targets.first?.session, let writer = calendar.attendees.first,
            writer.address.contains("@")
        else { return }
        var answer = reading ?? Reading()
        answer.status = writer.status
        (verdict.reading, verdict.session) = (answer, session)
        verdict.joining = .init(session: session, name: writer.name ?? writer.address, address: writer.address)
        if let from = writer.delegatedFrom, context.invitation?.person.addresses.contains(from) ?? false {
            verdict.explanation += Reason(vi: "; lịch ghi là đi thay", en: "; it says to stand in for them")
        }
    }

    /// The words as an answer on coming, for the queue to show.
    private var reading: Reading? {
        heard.text.new.isEmpty ? nil : WordReader.read(heard.text.new, kind: .rsvp)
    }

    func end(_ state: IncomingMessage.State, _ why: Reason, _ found: Identification? = nil) -> Verdict {
        Verdict(
            end: state, session: found?.targets.count == 1 ? found?.targets.first?.session : nil,
            delivery: found?.delivery?.id, text: heard.text.new, subject: heard.subject, sender: heard.sender,
            explanation: why)
    }

    /// Whether the writer may be asked back: once for a delivery, and within the caps.
    func mayAsk(_ found: Identification) -> Bool {
        !context.answersAreSpent && evidence.automatic == nil && found.delivery?.asked?.isDirect != true
            && !(found.delivery?.hasAskedBack ?? context.hasAskedSender)
    }

    /// A receipt that records and asks nothing: the message has arrived, and a person will read it. It never takes the
    /// last of the day's answers, which a question or a record may need.
    func note() -> ReceiptContent? {
        guard !context.answersAreSpent, !context.hasAnsweredToday, evidence.automatic == nil else { return nil }
        return ReceiptContent(
            lines: [], heard: Self.firstWords(heard.text.new), inReplyTo: evidence.messageID)
    }

    func receipt(_ lines: [ReceiptContent.Line], _ question: ReceiptContent.Question? = nil) -> ReceiptContent? {
        guard !context.answersAreSpent, evidence.automatic == nil, !lines.isEmpty || question != nil else { return nil }
        return ReceiptContent(
            lines: lines, question: question, heard: Self.firstWords(heard.text.new), inReplyTo: evidence.messageID)
    }

    private static func firstWords(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count <= 80 ? line : line.prefix(79) + "…"
    }

    static let askedAlready = Reason(vi: "; đã hỏi lại một lần rồi", en: "; already asked back")

    private func askSender(_ person: KnownPerson, _ found: Identification) -> Verdict {
        guard mayAsk(found) else { return end(.queued, found.explanation + Self.askedAlready, found) }
        var verdict = end(
            .asked,
            found.explanation + Reason(vi: "; đã hỏi lại qua địa chỉ đã biết", en: "; asked at the known address"),
            found)
        verdict.person = person.person.id
        verdict.reading = reading
        verdict.receipt = receipt([], .confirmSender)
        return verdict
    }

    private func askWhichPerson(_ people: [KnownPerson], _ found: Identification) -> Verdict {
        guard mayAsk(found), let first = people.first else {
            return end(.queued, found.explanation + Self.askedAlready, found)
        }
        var verdict = end(.asked, found.explanation, found)
        verdict.person = first.person.id
        verdict.reading = reading
        verdict.receipt = receipt([], .whichPerson(people.map(\.person.id)))
        return verdict
    }
}
