import Foundation
import Sessions

/// That a roster names a person as belonging to a group.
struct RosterMember {
    /// Nil is the programme's own group.
    let group: Group.ID?
    let person: Person.ID
    let role: Membership.Role
}

extension ProgrammeReader {
    /// The organisations and people of the file with those of its rosters. Of a person in both, every field that the
    /// file gives counts, and the roster fills in the others.
    func readRosters(
        _ fields: Fields, besides organisations: [Organisation], _ people: [ProgrammePlan.PersonEntry],
        _ defaults: GroupDefaults
    ) -> (organisations: [Organisation], people: [ProgrammePlan.PersonEntry]) {
        var (organisations, people) = (organisations, people)
        let inFile = people
        if !fields.has("people"), !fields.has("rosters") {
            faults.add(.missingKey("people"), at: fields.position, path: fields.path)
        }
        let sources = fields.list("rosters", readRosterSource)
        let faultsBefore = faults.count
        for source in sources {
            guard let bytes = bytes(of: source.file) else { continue }
            let own = FaultList(file: attachedName(source.file.value))
            let file = RosterFile(defaults: defaults, known: inFile, faults: own)
            let content = file.read(bytes, source, organisations: organisations, sourceFaults: faults)
            for organisation in content?.newOrganisations ?? [] {
                organisations.append(organisation)
                self.organisations.add(organisation.id.rawValue, at: source.file.node, faults)
            }
            for entry in content?.entries ?? [] { take(entry, of: source, into: &people, own) }
            faults.add(own)
            if let content { tables.append(content.reading) }
        }
        rostersHaveFaults = faults.count > faultsBefore
        return (organisations, people)
    }

    private func readRosterSource(_ node: SourceNode, _ faults: FaultList) -> RosterSource? {
        guard let fields = Fields(node, ProgrammeShapes.roster, faults: faults) else { return nil }
        let file = fields.located("file", SingleValue.line)
        let level: Organisation.Level? = fields.read("newOrganisations", SingleValue.choice)
        let group: Located<Group.ID>? = fields.located("group", SingleValue.id)
        if let group { rosterGroups.append(group) }
        let columns: [RosterColumn: Located<String>] = readColumns(fields, ProgrammeShapes.rosterColumns)
        return file.map { RosterSource(file: $0, group: group, newOrganisations: level, columns: columns) }
    }

    /// Which column holds what, by heading or number.
    func readColumns<Meaning: TableMeaning>(
        _ fields: Fields, _ shape: MappingShape
    ) -> [Meaning: Located<String>] {
        guard let node = fields.node("columns"), let columns = Fields(node, shape, faults: faults) else { return [:] }
        var told: [Meaning: Located<String>] = [:]
        for key in shape.keys {
            if let meaning = Meaning(rawValue: key) { told[meaning] = columns.located(key, SingleValue.line) }
        }
        if let essential = Meaning.essential.first, !Meaning.essential.contains(where: { columns.has($0.rawValue) }) {
            faults.add(.missingKey(essential.rawValue), at: node)
        }
        return told
    }

    private func take(
        _ entry: RosterFile.Entry, of source: RosterSource, into people: inout [ProgrammePlan.PersonEntry],
        _ own: FaultList
    ) {
        let id = entry.person.person.id
        if let index = people.firstIndex(where: { $0.person.id == id }) {
            if entry.known != nil {
                people[index].fill(from: entry.person)
            } else if people[index] != entry.person {
                own.add(.personDiffers(id.rawValue), at: entry.place)
            }
        } else {
            people.append(entry.person)
            self.people.add(id.rawValue, at: entry.place, own)
        }
        rosterMembers.append(RosterMember(group: source.group?.value, person: id, role: entry.role))
    }

    /// Nil with a fault for a file that cannot be read.
    func bytes(of file: Located<String>) -> Data? {
        let bytes = attachment(file.value)
        if bytes == nil { faults.add(.noSuchFile(file.value), at: file) }
        return bytes
    }

    /// As a person would name it from where the programme file was named.
    func attachedName(_ file: String) -> String {
        guard !file.hasPrefix("/"), let slash = faults.file.lastIndex(of: "/") else { return file }
        return faults.file[...slash] + file
    }
}

extension ProgrammePlan.PersonEntry {
    /// Takes over what is missing here. The language and zone of a person always come from the file.
    fileprivate mutating func fill(from other: Self) {
        if person.honorific.isEmpty { person.honorific = other.person.honorific }
        person.organisation = person.organisation ?? other.person.organisation
        let channels = Set(addresses.map(\.channel))
        addresses += other.addresses.filter { !channels.contains($0.channel) }
    }
}

extension Located<String> {
    var node: SourceNode { SourceNode(position: position, path: path, content: .text(value, isQuoted: true)) }
}
