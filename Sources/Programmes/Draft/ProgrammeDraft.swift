package import Foundation
package import Sessions

/// A first programme file, written from a list of people and a list of dates alone.
///
/// It names both files rather than copying them, says which column holds what, as it was guessed, and lists the schools
/// that were found. What nobody could know stands there with a comment.
package struct ProgrammeDraft: Sendable {
    /// A file that the programme file will name.
    package struct Source: Sendable {
        package var file: String
        package var bytes: Data

        package init(file: String, bytes: Data) { (self.file, self.bytes) = (file, bytes) }
    }

    package var group: String
    package var title: String
    package var from: WallDate
    package var until: WallDate
    package var language: Language
    package var roster: Source?
    package var dates: Source?

    package init(
        group: String, title: String, from: WallDate, until: WallDate, language: Language, roster: Source? = nil,
        dates: Source? = nil
    ) {
        (self.group, self.title, self.from, self.until) = (group, title, from, until)
        (self.language, self.roster, self.dates) = (language, roster, dates)
    }

    /// The file's text, which imports without a fault beside the two files; or everything that is wrong with them.
    package func text() -> Result<String, FileFaults> {
        let sources = [roster, dates].compactMap(\.self)
        let bytes = Dictionary(sources.map { ($0.file, $0.bytes) }) { first, _ in first }
        let faults = FaultList(file: "")
        let first = reading(faults)
        let text = DraftText(draft: self, reading: first, words: DraftWords(language)).text
        guard faults.isEmpty else { return faults.result(nil) }
        return ProgrammeFile.open(Data(text.utf8), name: "", attachment: { bytes[$0] }).map { _ in text }
    }

    /// What the lists hold, as far as they could be read.
    private func reading(_ faults: FaultList) -> DraftReading {
        var reading = DraftReading()
        if let roster {
            let own = FaultList(file: roster.file)
            let source = RosterSource(
                file: .init(roster.file, at: .start, path: ""), group: nil, newOrganisations: .school, columns: [:])
            let file = RosterFile(
                defaults: GroupDefaults(language: language), known: [], faults: own)
            if let content = file.read(roster.bytes, source, organisations: [], sourceFaults: own) {
                reading.roster = content.reading
                reading.organisations = content.newOrganisations
                reading.chair = content.entries.first { $0.role.organises }?.person.person
                reading.first = content.entries.first?.person.person
            }
            faults.add(own)
        }
        if let dates, !dates.file.lowercased().hasSuffix(".ics") {
            let own = FaultList(file: dates.file)
            let source = DatesSource(
                file: .init(dates.file, at: .start, path: ""), group: "", zone: "UTC", kind: .regular,
                minutes: DraftText.minutes, title: title, keep: false, feedback: nil, newOrganisations: .school,
                columns: [:])
            let file = DatesFile(
                source: source, organisations: reading.organisations, language: language, faults: own)
            if let content = file.read(dates.bytes, sourceFaults: own) {
                reading.dates = content.reading
                reading.organisations += content.newOrganisations
            }
            faults.add(own)
        }
        return reading
    }
}

/// What was found in the lists.
struct DraftReading {
    var roster: TableReading?
    var dates: TableReading?
    var organisations: [Organisation] = []
    /// Who runs the group by the list.
    var chair: Person?
    var first: Person?
}
