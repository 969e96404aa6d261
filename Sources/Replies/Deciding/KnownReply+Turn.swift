import Sessions

/// An answer to the offer of a turn. Such an offer travels alone, so that a yes can mean nothing else (law 8).
extension KnownReply {
    func decide(_ id: Turn.ID) -> Verdict {
        guard let outlook = decision.context.turns[id] else {
            return queue(Reason(vi: "lượt này không còn trong sổ", en: "the turn is not known any more"))
        }
        if let closed = closed(id.session) {
            var verdict = queue(closed)
            verdict.end = .ignored
            return verdict
        }
        guard outlook.turn.holder.isSpokenFor(by: person.person) else {
            return queue(
                Reason(vi: "người viết không thuộc \(outlook.holder)", en: "the writer is not of \(outlook.holder)"))
        }
        let (answer, rule) = TurnReader.read(text)
        switch answer {
        case .taken: return record(.accepted, id, outlook, rule)
        case .passed: return record(.declined, id, outlook, rule)
        case .unclear: return ask(id, outlook, rule)
        case .nothing:
            var verdict = queue(rule)
            (verdict.end, verdict.receipt) = (.ignored, nil)
            return verdict
        }
    }

    private func closed(_ session: Session.ID) -> Reason? {
        if decision.context.sessions[session]?.status == .cancelled {
            return Reason(vi: "buổi này đã huỷ", en: "the session was cancelled")
        }
        return isOver(session) ? Reason(vi: "buổi họp đã qua", en: "the session is over") : nil
    }

    /// Recorded in any case; one that comes after the turn went on changes nothing, and the receipt says so.
    private func record(_ kind: TurnAnswer.Kind, _ id: Turn.ID, _ outlook: TurnOutlook, _ rule: Reason) -> Verdict {
        let message = decision.message
        var verdict = queue(rule)
        verdict.end = .applied
        verdict.facts = [
            .turn(
                TurnAnswer(
                    id: .init("\(message).turn"), turn: id, person: person.person.id, kind: kind, comment: text,
                    rule: rule, source: .message(message), at: decision.received))
        ]
        let line = ReceiptContent.TurnLine(
            id, holder: outlook.holder, isTaken: kind == .accepted, isTooLate: outlook.hasGoneOn,
            now: outlook.hasGoneOn ? outlook.now : nil)
        verdict.receipt = decision.receipt([.turn(line)])
        if outlook.hasGoneOn {
            verdict.explanation += Reason(
                vi: "; lượt đã chuyển\(outlook.now.map { " cho \($0)" } ?? "")",
                en: "; the turn had gone on\(outlook.now.map { " to \($0)" } ?? "")")
        }
        return verdict
    }

    private func ask(_ id: Turn.ID, _ outlook: TurnOutlook, _ rule: Reason) -> Verdict {
        guard !outlook.hasGoneOn, decision.mayAsk(found) else {
            return queue(outlook.hasGoneOn ? rule : rule + Decision.askedAlready)
        }
        var verdict = queue(rule)
        verdict.end = .asked
        verdict.receipt = decision.receipt([], .turn(id, holder: outlook.holder))
        return verdict
    }
}
