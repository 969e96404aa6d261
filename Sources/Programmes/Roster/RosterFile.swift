import Foundation
import Sessions

/// What a programme file says of a spreadsheet of people beside it.
struct RosterSource {
    let file: Located<String>
    let group: Located<Group.ID>?
    /// What the file calls a school that it does not know; nil refuses one.
    let newOrganisations: Organisation.Level?
    let columns: [RosterColumn: Located<String>]
}

/// A list of people as a spreadsheet keeps it, one row a person.
///
/// Without a column of ids, one is made of the name and the school, in whatever order the rows come: `Nguyễn Thị Lan`
/// of the school `hoa-sen` is `nguyen-thi-lan-hoa-sen`. So a namesake in another school changes nobody's id. Somebody
/// who stands in the programme file with the same address, or the same name and no other school, keeps the id of there.
struct RosterFile {
    /// A person of the list, the role the list gives, and where.
    struct Entry {
        let person: ProgrammePlan.PersonEntry
        let role: Membership.Role
        let place: SourceNode
        /// As the programme file knows this person already.
        let known: ProgrammePlan.PersonEntry?
    }

    struct Content {
        let entries: [Entry]
        let newOrganisations: [Organisation]
        let reading: TableReading
    }

    let defaults: GroupDefaults
    let known: [ProgrammePlan.PersonEntry]
    let faults: FaultList

    /// Nil with faults for what cannot be read as a whole; rows with faults are left out.
    func read(
        _ bytes: Data, _ source: RosterSource, organisations: [Organisation], sourceFaults: FaultList
    ) -> Content? {
        guard let rows = TableText.rows(of: bytes, faults: faults),
            var table = TableGuess<RosterColumn>(rows: rows, faults: faults)
                .table(told: source.columns, toldFaults: sourceFaults)
        else { return nil }
        var finder = OrganisationFinder(organisations, creating: source.newOrganisations)
        let schools = FilledColumn(table.columns[.organisation], in: table.rows)
        if let note = schools.note { table.reading.notes.append(note) }
        var first: [Person.ID: SourcePosition] = [:]
        var entries: [Entry] = []
        var (above, heading): (Organisation.ID?, SourceNode?)
        for row in table.rows where !row.isBlank {
            if let next = row.schoolHeading {
                (above, heading) = (nil, next)
                continue
            }
            // A heading without anybody under it founds no school.
            if let next = heading { (above, heading) = (finder.organisation(next, faults), nil) }
            let school = schools.cell(in: row).flatMap { finder.organisation($0, faults) } ?? above
            guard let entry = entry(row, table, school) else { continue }
            let id = entry.person.person.id
            if let line = first[id]?.line {
                faults.add(.namesake(entry.person.person.name, firstLine: line), at: entry.place)
                continue
            }
            first[id] = entry.place.position
            if entry.known != nil {
                table.reading.notes.append(.fileWins(line: row.position.line, person: id.rawValue))
            }
            entries.append(entry)
        }
        table.reading.notes += finder.created.map { .newOrganisation($0.id.rawValue, name: $0.name) }
        table.reading.rows = entries.count
        return Content(entries: entries, newOrganisations: finder.created, reading: table.reading)
    }

    private func entry(
        _ row: TableRow, _ table: KnownTable<RosterColumn>, _ school: Organisation.ID?
    ) -> Entry? {
        guard let (name, place) = name(in: row, table) else { return nil }
        let (honorific, bareName) = Self.split(name)
        let email = table.cell(.email, in: row).flatMap { SingleValue.mailAddress($0.withoutScheme, faults) }
        let known = known(bareName, email, school)
        guard let id = id(in: row, table, bareName, place, school, known) else { return nil }
        let language: Language? = table.cell(.language, in: row).flatMap { SingleValue.choice($0, faults) }
        let person = Person(
            id: id, name: bareName,
            honorific: table.cell(.honorific, in: row).flatMap { SingleValue.line($0, faults) } ?? honorific,
            language: language ?? defaults.language,
            zone: table.cell(.zone, in: row).flatMap { SingleValue.zone($0, faults) } ?? defaults.zone,
            organisation: school)
        let addresses = email.map { [ProgrammePlan.PersonEntry.Address(channel: .email, address: $0)] } ?? []
        return Entry(
            person: .init(person: person, addresses: addresses), role: role(in: row, table), place: place,
            known: known ?? self.known.first { $0.person.id == id })
    }

    private func name(in row: TableRow, _ table: KnownTable<RosterColumn>) -> (String, SourceNode)? {
        let order: [RosterColumn] =
            table.has(.name)
            ? [.name] : defaults.language == .vietnamese ? [.familyName, .givenName] : [.givenName, .familyName]
        let cells = order.compactMap { table.cell($0, in: row) }
        guard let place = cells.first else {
            faults.add(.emptyCell(RosterColumn.name.rawValue), at: row.position, path: "")
            return nil
        }
        let parts = cells.compactMap { SingleValue.line($0, faults) }
        return parts.count == cells.count ? (parts.joined(separator: " "), place) : nil
    }

    private func id(
        in row: TableRow, _ table: KnownTable<RosterColumn>, _ name: String, _ place: SourceNode,
        _ school: Organisation.ID?, _ known: ProgrammePlan.PersonEntry?
    ) -> Person.ID? {
        if let cell = table.cell(.id, in: row) {
            // Numbers and codes as offices give them are ids once they are in small letters.
            return cell.cellText.slug.map { Person.ID($0) } ?? SingleValue.id(cell, faults)
        }
        if let known { return known.person.id }
        guard let slug = [name, school?.rawValue].compactMap(\.self).joined(separator: " ").slug, name.slug != nil
        else {
            faults.add(.nameWithoutLetters(name), at: place)
            return nil
        }
        return Person.ID(slug)
    }

    private func role(in row: TableRow, _ table: KnownTable<RosterColumn>) -> Membership.Role {
        if let cell = table.cell(.role, in: row) {
            if let role = RoleWords.role(cell.cellText) { return role }
            let names = Membership.Role.allCases.map(\.rawValue)
            let nearest = NearestName.of(cell.cellText, among: names)
            faults.add(.notOneOf(cell.cellText, names, nearest: nearest), at: cell)
        }
        // A headmistress is a plain member of the group: only what names a role in it counts.
        return table.cell(.position, in: row).flatMap { RoleWords.role($0.cellText) } ?? .member
    }

    /// Who in the programme file this is: by address, else by name where the schools do not differ. Nobody if two fit.
    private func known(
        _ name: String, _ email: String?, _ school: Organisation.ID?
    ) -> ProgrammePlan.PersonEntry? {
        let named = known.filter { entry in
            guard entry.person.name.folded == name.folded else { return false }
            guard let own = entry.person.organisation, let school else { return true }
            return own == school
        }
        if let email {
            let addressed = named.filter { entry in
                entry.addresses.contains { $0.address.lowercased() == email.lowercased() }
            }
            if addressed.count == 1 { return addressed[0] }
        }
        return named.count == 1 ? named[0] : nil
    }

    /// `Cô Nguyễn Thị Lan` is a form of address and a name.
    private static func split(_ name: String) -> (honorific: String, name: String) {
        let words = name.split(separator: " ", maxSplits: 1)
        guard words.count == 2, words[1].contains(" "), honorifics.contains(words[0].lowercased()) else {
            return ("", name)
        }
        return (words[0].lowercased(), String(words[1]))
    }

    private static let honorifics: Set = ["cô", "thầy", "ông", "bà"]
}

/// Roles in a group as lists name them.
private enum RoleWords {
    static func role(_ text: String) -> Membership.Role? {
        let text = text.folded
        return words.first { $0.value.contains(text) }?.key
    }

    private static let words: [Membership.Role: Set<String>] = [
        .chair: [
            "chair", "chairman", "chairwoman", "chairperson", "cum truong", "truong cum", "truong ban", "truong nhom",
            "to truong", "nhom truong", "chu nhiem", "chu tich",
        ],
        .secretary: ["secretary", "thu ky", "thu ki"],
        .member: [
            "member", "thanh vien", "uy vien", "hoi vien", "cum pho", "pho cum truong", "pho truong cum", "pho ban",
            "pho truong ban", "deputy",
        ],
        .observer: ["observer", "guest", "quan sat", "quan sat vien", "khach moi", "khach"],
    ]
}

extension SourceNode {
    /// Without `mailto:`, as a linked cell is saved.
    fileprivate var withoutScheme: SourceNode {
        guard cellText.lowercased().hasPrefix("mailto:") else { return self }
        return SourceNode(
            position: position, path: path, content: .text(String(cellText.dropFirst(7)), isQuoted: true))
    }
}
