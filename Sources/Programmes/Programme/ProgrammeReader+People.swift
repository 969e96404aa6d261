import Sessions

extension ProgrammeReader {
    func readOrganisations(_ file: Fields) -> [Organisation] {
        var organisationParents: [Located<Organisation.ID>?] = []
        var parents: [Organisation.ID: Located<Organisation.ID>] = [:]
        let read = file.list("organisations") { node, faults -> Organisation? in
            guard let fields = Fields(node, ProgrammeShapes.organisation, faults: faults) else { return nil }
            let id: Organisation.ID? = fields.read("id", SingleValue.id)
            if let id, let place = fields.node("id") { organisations.add(id.rawValue, at: place, faults) }
            let name = fields.read("name", SingleValue.line)
            let level: Organisation.Level? = fields.read("level", SingleValue.choice)
            let parent: Located<Organisation.ID>? = fields.located("parent", SingleValue.id)
            organisationParents.append(parent)
            if let id { parents[id] = parents[id] ?? parent }
            let address = fields.read("address", SingleValue.line)
            guard let id, let name, let level else { return nil }
            return Organisation(id: id, name: name, level: level, parent: parent?.value, address: address)
        }
        for parent in organisationParents { organisations.check(parent, faults) }
        checkTree(read.map(\.id), parents)
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

    /// A fault for each circle, at the parent of the one that comes first in the file.
    private func checkTree(_ ids: [Organisation.ID], _ parents: [Organisation.ID: Located<Organisation.ID>]) {
        var reported: Set<Organisation.ID> = []
        for id in ids where !reported.contains(id) {
            var seen: Set = [id]
            var current = id
            while let next = parents[current]?.value, seen.insert(next).inserted { current = next }
            guard let own = parents[id], parents[current]?.value == id else { continue }
            reported.formUnion(seen)
            faults.add(.circular(.organisation, id.rawValue), at: own)
        }
    }
}
