import Foundation
import Sessions

// Replies to news. News of what somebody asks travel alone, so that a reply to them is an answer to that person and to
// nobody else, word for word; it is never an answer on coming. A reply to an answer goes on with the conversation, and
// what it says on coming counts.

extension KnownReply {
    /// Nil where the message that is answered told no news, or something else besides, or where the words are to be read
    /// like any others.
    func decideNews() -> Verdict? {
        guard let delivery = found.delivery, !delivery.threads.isEmpty,
            delivery.items.allSatisfy({ $0.kind == .news || $0.kind == .receipt })
        else { return nil }
        if delivery.threads.count == 1, let thread = delivery.threads.first {
            if case .answered = thread.news { return text.isEmpty ? nil : goOn(with: thread) }
            if !thread.askers.isEmpty { return answer(thread) }
        }
        guard delivery.threads.allSatisfy(\.news.wantsNoAnswerOnComing) else { return nil }
        return decideUnanswerable(delivery.threads)
    }

    // MARK: - An answer

    private func answer(_ thread: NewsThread) -> Verdict {
        let reading = WordReader.read(text, kind: .other)
        let isReceipt = found.delivery?.items.contains { $0.kind == .receipt } ?? false
        guard !text.isEmpty, reading.hasRemark, !(isReceipt && isBareAssent) else {
            return ignore(
                Reason(
                    vi: "không có lời nào để chuyển cho người hỏi", en: "there is nothing in it to go to who asked"),
                reading)
        }
        if thread.isSpent { return queue(Self.spent, reading) }
        if thread.news.needsDeed, isBareAssent { return askForDeed(thread) }
        var verdict = queue(
            Reason(vi: "câu trả lời được chuyển cho người hỏi", en: "the answer goes to whoever asked"), reading)
        verdict.end = .applied
        verdict.session = thread.session
        verdict.facts = thread.askers.map { asker in
            .answer(
                OfferAnswer(
                    id: .init("\(decision.message).answer.\(asker.person)"), group: thread.group,
                    session: thread.session, matter: thread.matter, asked: asker, text: text, by: person.person.id,
                    source: .message(decision.message), at: decision.received))
        }
        verdict.receipt = decision.receipt([.answered(thread.matter, to: thread.askers.map(\.person))])
        return verdict
    }

    /// A yes to a wish moves no session: the chair is told which command does, once.
    private func askForDeed(_ thread: NewsThread) -> Verdict {
        let why = Reason(
            vi: "chỉ một lời đồng ý thì chưa thay đổi gì: phải dùng lệnh",
            en: "a yes alone changes nothing: that takes a command")
        guard decision.mayAsk(found) else { return queue(why + Decision.askedAlready) }
        var verdict = queue(why)
        verdict.end = .asked
        verdict.receipt = decision.receipt([], .deed(thread.matter, thread.news.step))
        return verdict
    }

    // MARK: - A reply to an answer

    private func goOn(with thread: NewsThread) -> Verdict? {
        let reading = WordReader.read(text, kind: .other)
        guard reading.hasRemark else { return nil }
        if reading.saysNothing, isBareAssent {
            return ignore(Reason(vi: "đã biết, không hỏi thêm", en: "taken note of, and nothing more asked"), reading)
        }
        if thread.isSpent { return queue(Self.spent, reading) }
        var gathering = FactGathering(self)
        gathering.thread = thread.beginning
        var question: ReceiptContent.Question?
        if let session = thread.session {
            question = gathering.add(.init(target: .init(session: session, kind: .other), reading: reading))
        } else {
            gathering.addOffers(reading, session: nil)
        }
        if gathering.facts.isEmpty, question == nil, gathering.remarks.isEmpty {
            gathering.contribute(.question, text, session: thread.session)
        }
        return gathering.verdict(reading, clarify: question)
    }

    private static let spent = Reason(
        vi: "hôm nay đã trao đổi nhiều lượt về việc này", en: "so much went to and fro about it today")

    // MARK: - News that ask nothing

    /// What can be read like any other words is; else it is said why it goes to nobody.
    private func decideUnanswerable(_ threads: [NewsThread]) -> Verdict? {
        let reading = WordReader.read(text, kind: .other)
        if text.isEmpty || !reading.hasRemark || reading.saysNothing && isBareAssent {
            return ignore(Reason(vi: "tin báo không cần trả lời", en: "the news want no answer"), reading)
        }
        guard reading.saysNothing else { return nil }
        return queue(Reason.joined(threads.map(\.news.whyNobodyGetsAReply)), reading)
    }

    private func ignore(_ why: Reason, _ reading: Reading) -> Verdict {
        var verdict = queue(why, reading)
        (verdict.end, verdict.receipt) = (.ignored, nil)
        return verdict
    }

    /// *ok chị*, *được em nhé*: a yes of a few words, by a rule: it answers no invitation.
    private var isBareAssent: Bool {
        let count = text.split(whereSeparator: \.isWhitespace).count
        return count <= 5 && WordReader.readGrammar(text, kind: .rsvp).status == .accepted
    }
}

extension News {
    /// Whoever reads it is not asked whether they come.
    fileprivate var wantsNoAnswerOnComing: Bool {
        if case .petition = self { true } else { isForOrganisers }
    }

    /// It asks for something that words alone do not do.
    fileprivate var needsDeed: Bool {
        switch self {
        case .reschedule, .wishesToMove, .sessionRequested, .turnClaimed: true
        default: false
        }
    }

    fileprivate var whyNobodyGetsAReply: Reason {
        switch self {
        case .asksToJoin:
            Reason(
                vi: "người xin tham gia chưa có trong danh sách, nên thư không chuyển được; dùng `convoke inbox admit`",
                en: "who asks to join is not on the roster, so that nothing can be sent on; use `convoke inbox admit`")
        case .turnPassed(_, _, _, nil):
            Reason(
                vi: "chưa ai có lượt, nên thư không chuyển cho ai; dùng `convoke turn assign`",
                en: "nobody has the turn, so that the reply goes to nobody; use `convoke turn assign`")
        case .petition:
            Reason(
                vi: "không biết ai kiến nghị, nên thư không chuyển được; ghi lại bằng `convoke petition answer`",
                en: "nobody knows whose petition it is; write the answer down with `convoke petition answer`")
        case .question, .reschedule, .wishesToMove, .sessionRequested, .turnClaimed:
            Reason(
                vi: "người viết không còn điều hành nhóm, hoặc không còn ai chờ trả lời",
                en: "the writer does not run the group any more, or nobody waits for an answer")
        default:
            Reason(vi: "tin báo này không có ai chờ trả lời", en: "nobody waits for an answer to these news")
        }
    }
}
