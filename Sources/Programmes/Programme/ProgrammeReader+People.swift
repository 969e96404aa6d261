import Sessions

extension ProgrammeReader {
    func readOrganisations(_ file: Fields) -> [Organisation] {
        var parents: [Located<Organisation.ID>?] = []
        let read = file.list("organisations") { node, faults -> Organisation? in
            guard let fields = Fields(node, ProgrammeShapes.organisation, faults: faults) else { return nil }
            let id: Organisation.ID? = fields.read("id", SingleValue.id)
            if let id, let place = fields.node("id") { organisations.add(id.rawValue, at: place, faults) }
            let name = fields.read("name", SingleValue.line)
            let level: Organisation.Level? = fields.read("level", SingleValue.choice)
            let parent: Located<Organisation.ID>? = fields.located("parent", SingleValue.id)
            parents.append(parent)
            let address = fields.read("address", SingleValue.line)
            guard let id, let name, let level else { return nil }
            return Organisation(id: id, name: name, level: level, parent: parent?.value, address: address)
        }
        for parent in parents { organisations.check(parent, faults) }
        checkTree(read, parents.compactMap(\.self))
        return read
    }

    func readPeople(_ file: Fields, defaults: GroupDefaults) -> [ProgrammePlan.PersonEntry] {
        file.list("people") { node, faults in
            guard let fields = Fields(node, ProgrammeShapes.person, faults: faults) else { return nil }
            let id: Person.ID? = fields.read("id", SingleValue.id)
            if let id, let place = fields.node("id") { people.add(id.rawValue, at: place, faults) }
            let name = fields.read("name", SingleValue.line)
            let honorific = fields.read("honorific", SingleValue.line)
            let organisation: Located<Organisation.ID>? = fields.located("organisation", SingleValue.id)
            organisations.check(organisation, faults)
            let language: Language? = fields.read("language", SingleValue.choice)
            let zone = fields.read("zone", SingleValue.zone)
            let addresses = readAddresses(fields)
            guard let id, let name else { return nil }
            let person = Person(
                id: id, name: name, honorific: honorific ?? "", language: language ?? defaults.language,
                zone: zone ?? defaults.zone, organisation: organisation?.value)
            return ProgrammePlan.PersonEntry(person: person, addresses: addresses)
        }
    }

    /// Most wanted first: mail reaches people, a webhook tells a machine, the sandbox only shows.
    private func readAddresses(_ fields: Fields) -> [ProgrammePlan.PersonEntry.Address] {
        [
            fields.read("email", SingleValue.mailAddress).map { .init(channel: .email, address: $0) },
            fields.read("webhook", SingleValue.url).map { .init(channel: .webhook, address: $0) },
            fields.read("sandbox", SingleValue.line).map { .init(channel: .sandbox, address: $0) },
        ].compactMap(\.self)
    }

    private func checkTree(_ organisations: [Organisation], _ parents: [Located<Organisation.ID>]) {
        let above = Dictionary(
            organisations.compactMap { one in one.parent.map { (one.id, $0) } }, uniquingKeysWith: { first, _ in first }
        )
        var reported: Set<Organisation.ID> = []
        for one in organisations where !reported.contains(one.id) {
            var seen: Set = [one.id]
            var current = one.id
            while let next = above[current], seen.insert(next).inserted { current = next }
            guard above[current] == one.id else { continue }
            reported.formUnion(seen)
            let place = parents.first { $0.value == one.id }
            if let place { faults.add(.circular(.organisation, one.id.rawValue), at: place) }
        }
    }
}
