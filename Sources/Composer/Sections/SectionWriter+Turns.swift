import Sessions

extension SectionWriter {
    /// The offer of a turn: which, until when it is to be answered, and who follows.
    func addOffer(to values: inout TemplateValues) throws(MessageComposer.Refusal) {
        guard let duty = Duty(rawValue: item.notice.key.step),
            let turn = item.turns.first(where: { $0.duty == duty }), let holder = turn.holder
        else { throw .incomplete(kind) }
        values[.duty] = words.duty(duty)
        values[.holder] = turn.order.first
        values[.isOwnTurn] = holder == .person(person.id)
        let deadline = try wallTime(item.notice.usefulUntil, in: person.zone)
        values[.deadline] = dates.moment(deadline, zone: person.zone)
        values[.turnOrder] = order(of: turn)
    }

    /// Whose turn it is this time, and who comes after.
    func addTurns(to values: inout TemplateValues) {
        values.set(
            .turns,
            lines: item.turns.compactMap { turn in
                guard turn.holder != nil, let value = turn.duty == .host ? order(of: turn) : turn.order.first
                else { return nil }
                return "\(words.turnLine(turn.duty)): \(value)"
            })
    }

    /// *Trường Hoa Sen (lần này), Trường Ban Mai, Trường Sao Mai*; nothing where there is but one.
    private func order(of turn: TurnPicture) -> String? {
        guard turn.holder != nil, let first = turn.order.first, turn.order.count > 1 else { return nil }
        return (["\(first) (\(words.thisTime))"] + turn.order.dropFirst()).joined(separator: ", ")
    }
}
