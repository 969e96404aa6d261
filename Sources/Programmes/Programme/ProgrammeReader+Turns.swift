import Sessions

extension ProgrammeReader {
    private static let offerDays = 1...365
    private static let answerDays = 1...90
    private static let standardAnswerDays = 7

    /// What goes round in turns that the ledger keeps. The order of hosts is the series' `rotation`, all others state
    /// their own.
    func readTurns(_ fields: Fields, rotation: [Organisation.ID]) -> [Wheel]? {
        guard fields.has("turns") else { return nil }
        var seen: Set<Duty> = []
        return fields.list("turns") { node, faults in
            guard let wheel = readWheel(node, rotation) else { return nil }
            guard seen.insert(wheel.duty).inserted else {
                faults.add(.repeatedKey(wheel.duty.rawValue), at: node)
                return nil
            }
            return wheel
        }
    }

    private func readWheel(_ node: SourceNode, _ rotation: [Organisation.ID]) -> Wheel? {
        guard let fields = Fields(node, ProgrammeShapes.turn, faults: faults) else { return nil }
        let duty: Duty? = fields.read("duty", SingleValue.choice)
        let days = fields.read("offered", SingleValue.integer(in: Self.offerDays))
        let answer = fields.read("answer", SingleValue.integer(in: Self.answerDays))
        if answer != nil, !fields.has("offered") { faults.add(.missingKey("offered"), at: node) }
        guard let duty else { return nil }
        let order = duty == .host ? rotation.map(TurnHolder.organisation) : readPeople(fields)
        if order.isEmpty, !fields.has("order") {
            faults.add(.missingKey(duty == .host ? "rotation" : "order"), at: node)
        }
        if duty == .host, let given = fields.node("order") {
            faults.add(.unknownKey("order", nearest: "rotation", known: ["rotation"]), at: given)
        }
        let offer = days.map { Wheel.Offer(days: $0, daysToAnswer: answer ?? Self.standardAnswerDays) }
        return Wheel(duty: duty, order: order, offer: offer, fallback: readFallback(fields, duty))
    }

    private func readPeople(_ fields: Fields) -> [TurnHolder] {
        let order: [Located<Person.ID>] = fields.locatedList("order", SingleValue.id)
        for person in order { people.check(person, faults) }
        return order.map { .person($0.value) }
    }

    private func readFallback(_ fields: Fields, _ duty: Duty) -> TurnHolder? {
        if duty == .host {
            let host: Located<Organisation.ID>? = fields.located("fallback", SingleValue.id)
            organisations.check(host, faults)
            return host.map { .organisation($0.value) }
        }
        let person: Located<Person.ID>? = fields.located("fallback", SingleValue.id)
        people.check(person, faults)
        return person.map { .person($0.value) }
    }
}
