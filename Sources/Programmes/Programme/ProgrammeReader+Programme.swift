import Sessions

extension ProgrammeReader {
    func readProgramme(_ file: Fields, of group: Group.ID) -> Programme? {
        file.read("programme") { node, faults in
            guard let fields = Fields(node, ProgrammeShapes.programme, faults: faults) else { return nil }
            let id: Programme.ID? = fields.read("id", SingleValue.id)
            let title = fields.read("title", SingleValue.line)
            let number = fields.read("number", SingleValue.line)
            let issued = fields.read("issued", readIssuance)
            let period = fields.read("period", readPeriod)
            let legalBasis = fields.list("legalBasis", SingleValue.text)
            let sections = readSections(fields)
            guard let id, let title, let period else { return nil }
            return Programme(
                id: id, group: group, title: title, number: number, issued: issued, from: period.lowerBound,
                until: period.upperBound, legalBasis: legalBasis, sections: sections)
        }
    }

    private func readIssuance(_ node: SourceNode, _ faults: FaultList) -> Programme.Issuance? {
        Fields(node, ProgrammeShapes.issued, faults: faults).map { fields in
            Programme.Issuance(
                date: fields.read("date", SingleValue.date), place: fields.read("place", SingleValue.line),
                office: fields.read("office", SingleValue.line))
        }
    }

    private func readPeriod(_ node: SourceNode, _ faults: FaultList) -> ClosedRange<WallDate>? {
        Fields(node, ProgrammeShapes.period, faults: faults).flatMap(readPeriod)
    }

    /// From one day to another, both with it.
    func readPeriod(_ fields: Fields) -> ClosedRange<WallDate>? {
        let from = fields.read("from", SingleValue.date)
        let until = fields.located("until", SingleValue.date)
        guard let from, let until else { return nil }
        guard from <= until.value else {
            faults.add(.periodBackwards(from: from.description, until: until.value.description), at: until)
            return nil
        }
        return from...until.value
    }

    private func readSections(_ programme: Fields) -> [Programme.Section] {
        var keys = Directory(.section)
        return programme.list("sections") { node, faults in
            guard let fields = Fields(node, ProgrammeShapes.section, faults: faults) else { return nil }
            let key = fields.read("key", SingleValue.identifier)
            if let key, let place = fields.node("key") { keys.add(key, at: place, faults) }
            let title = fields.read("title", SingleValue.line)
            let items = fields.list("items", SingleValue.text)
            guard let key, let title else { return nil }
            return Programme.Section(key: key, title: title, items: items)
        }
    }

    func readTopic(_ node: SourceNode, _ context: SessionContext) -> Topic? {
        guard let fields = Fields(node, ProgrammeShapes.topic, faults: faults) else { return nil }
        let id: Topic.ID? = fields.read("id", SingleValue.id)
        if let id, let place = fields.node("id") { topicIDs.add(id.rawValue, at: place, faults) }
        let title = fields.read("title", SingleValue.line)
        let group: Located<Group.ID>? = fields.located("group", SingleValue.id)
        groups.check(group, faults)
        let proposer: Located<Person.ID>? = fields.located("proposer", SingleValue.id)
        people.check(proposer, faults)
        let session: Located<Session.ID>? = fields.located("session", SingleValue.id)
        sessionIDs.check(session, faults)
        let listed: ListedTopicState? = fields.read("state", SingleValue.choice)
        let state = listed.flatMap { Topic.State(rawValue: $0.rawValue) }
        if let state, (state == .scheduled) != fields.has("session") { faults.add(.topicSession, at: node) }
        guard let id, let title else { return nil }
        return Topic(
            id: id, group: group?.value ?? context.group, title: title, proposer: proposer?.value,
            session: session?.value, state: state ?? (session == nil ? .proposed : .scheduled))
    }
}

/// What a file may say of a topic; which one it was merged into is decided at the command line.
private enum ListedTopicState: String, CaseIterable {
    case proposed, scheduled, declined
}
