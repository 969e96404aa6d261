import Foundation
import Sessions

/// A date poll that a message answers, and what that message was asked.
struct AskedPoll {
    let session: Session.ID
    let poll: DatePoll
    /// Numbers of options.
    let asked: [Int]
    /// The message answers a date poll's own question; otherwise only what names an option is an answer to it.
    let isDirect: Bool
}

extension KnownReply {
    /// The poll of the message that is answered; of a receipt, a change or no message of ours, the one open poll it
    /// can be about.
    var askedPoll: AskedPoll? {
        let context = decision.context
        if let item = found.delivery?.items.first(where: { $0.kind == .datePoll }), let session = item.session {
            // How the poll stands, told to those who choose, asks for no vote.
            guard let poll = context.polls[session], !item.options.isEmpty else { return nil }
            return AskedPoll(session: session, poll: poll, asked: item.options, isDirect: true)
        }
        let items = found.delivery?.items ?? []
        // Without a message of ours, a number could be meant for any session the writer is asked to.
        guard found.delivery != nil || found.targets.count == 1,
            items.allSatisfy({ $0.kind == .receipt || $0.kind == .update })
        else { return nil }
        let polls = found.targets.compactMap { context.polls[$0.session] }.filter(\.isOpen)
        guard polls.count == 1, let poll = polls.first else { return nil }
        let item = items.first { $0.session == poll.session && !$0.options.isEmpty }
        return AskedPoll(
            session: poll.session, poll: poll, asked: item?.options ?? poll.standing.map(\.number),
            isDirect: item != nil)
    }

    /// Nil for words that name no option, where the message asked for none.
    func decide(_ asked: AskedPoll) -> Verdict? {
        let said = PollReader.read(text, options: asked.poll.options, asked: asked.asked)
        // To a receipt, a number is an answer only if nothing else is said: *em gửi 1 file* is none.
        guard asked.isDirect || said.namesOptions && said.isAlone else { return nil }
        var reading = WordReader.read(text, kind: .poll)
        reading.status = nil
        reading.clarify = !said.unclear.isEmpty
        if !said.isEmpty {
            (reading.rule, reading.reschedule) = (said.rule, false)
            // Không ngày nào được: an answer, whatever its words may ask elsewhere.
            if !said.asks { reading.question = false }
        }
        reading.votes = said.answers.isEmpty ? nil : said.answers
        var gathering = FactGathering(self)
        gathering.addOffers(reading, session: asked.session)
        let question = gathering.add(said, to: asked)
        return gathering.verdict(reading, clarify: question)
    }
}

extension FactGathering {
    /// Records what is certain; returns what has to be asked back.
    mutating func add(_ said: PollReading, to asked: AskedPoll) -> ReceiptContent.Question? {
        guard !said.isEmpty else { return nil }
        guard asked.poll.isOpen else {
            remark(
                Reason(vi: "ngày họp đã chốt: chọn muộn rồi", en: "the date poll is closed: an answer comes too late"))
            return nil
        }
        if !said.answers.isEmpty { vote(said, asked) }
        let unclear = asked.poll.standing.filter { said.unclear.contains($0.number) }
        return unclear.isEmpty ? nil : .dates(session: asked.session, options: unclear)
    }
}
