import Sessions

extension ProgrammeReader {
    /// A group with those who belong to it.
    struct GroupEntry {
        let group: Group
        let members: [ProgrammePlan.MemberEntry]
    }

    /// The programme's own group first. Sub-groups take its language, zone, office and policy where they have none.
    func readGroups(_ file: Fields, defaults: GroupDefaults) -> [GroupEntry] {
        guard let main = file.read("group", { node, _ in readGroup(node, under: nil, defaults: defaults) }) else {
            _ = file.list("subgroups") { node, _ in readGroup(node, under: nil, defaults: defaults) }
            return []
        }
        let others = file.list("subgroups") { node, _ in readGroup(node, under: main.group, defaults: defaults) }
        return [main] + others
    }

    private func readGroup(_ node: SourceNode, under parent: Group?, defaults: GroupDefaults) -> GroupEntry? {
        guard let fields = Fields(node, ProgrammeShapes.group, faults: faults) else { return nil }
        let id: Group.ID? = fields.read("id", SingleValue.id)
        if let id, let place = fields.node("id") { groups.add(id.rawValue, at: place, faults) }
        let name = fields.read("name", SingleValue.line)
        let shortName = fields.read("shortName", SingleValue.line)
        let language: Language? = fields.read("language", SingleValue.choice)
        let zone = fields.read("zone", SingleValue.zone)
        let office: Located<Organisation.ID>? = fields.located("office", SingleValue.id)
        organisations.check(office, faults)
        let within: Located<Group.ID>? = fields.located("parent", SingleValue.id)
        if parent == nil { parentGroup = within } else { groups.check(within, faults) }
        let policy = fields.read("policy") { node, _ in readPolicy(node, over: parent?.policy ?? .standard) }
        let members = readMembers(fields, of: id, isMain: parent == nil)
        guard let id, let name else { return nil }
        let group = Group(
            id: id, name: name, shortName: shortName ?? name,
            language: language ?? parent?.language ?? defaults.language,
            zone: zone ?? parent?.zone ?? defaults.zone, organisation: office?.value ?? parent?.organisation,
            parent: within?.value ?? parent?.id, policy: policy ?? parent?.policy ?? .standard)
        return GroupEntry(group: group, members: members.map { .init(group: id, person: $0.person, role: $0.role) })
    }

    /// Those the file lists, then those of the rosters; where both name somebody, the file's role counts.
    private func readMembers(
        _ group: Fields, of id: Group.ID?, isMain: Bool
    ) -> [(person: Person.ID, role: Membership.Role)] {
        let faultsBefore = faults.count
        var first: [Person.ID: SourcePosition] = [:]
        var members = group.list("members") { node, faults -> (person: Person.ID, role: Membership.Role)? in
            guard let (person, role) = readMember(node) else { return nil }
            people.check(person, faults)
            if let earlier = first[person.value] {
                faults.add(.memberTwice(person.value.rawValue, firstLine: earlier.line), at: person)
            }
            first[person.value] = first[person.value] ?? person.position
            return (person.value, role)
        }
        let listed = rosterMembers.filter { $0.group == nil ? isMain : $0.group == id }
        for member in listed where first[member.person] == nil { members.append((member.person, member.role)) }
        if !group.has("members"), listed.isEmpty {
            faults.add(.missingKey("members"), at: group.position, path: group.path)
        } else if faults.count == faultsBefore, !rostersHaveFaults, !members.contains(where: \.role.organises) {
            // A role that cannot be read may have been the chair's.
            let place = group.node("members")
            if case .text? = place?.content { return members }
            faults.add(.noOrganiser, at: place?.position ?? group.position, path: place?.path ?? group.path)
        }
        return members
    }

    /// `{ person: lan, role: chair }`, or only `lan` for a plain member.
    private func readMember(_ node: SourceNode) -> (Located<Person.ID>, Membership.Role)? {
        if case .text = node.content {
            let id: Person.ID? = SingleValue.id(node, faults)
            return id.map { (Located($0, at: node), .member) }
        }
        guard let fields = Fields(node, ProgrammeShapes.member, faults: faults) else { return nil }
        let role: Membership.Role? = fields.read("role", SingleValue.choice)
        let person: Located<Person.ID>? = fields.located("person", SingleValue.id)
        return person.map { ($0, role ?? .member) }
    }
}
