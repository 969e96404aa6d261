import Foundation
import Sessions
import Testing

@testable import Programmes

/// A programme file with spreadsheets and calendars beside it.
struct FileWithTables {
    var language = "vi"
    /// Lines of YAML after those every file has.
    var more: [String] = []
    var organisations = "[{ id: hoa-sen, name: Trường MN Hoa Sen, level: school }]"
    var members = "[{ person: chi, role: chair }]"
    var people = "[{ id: chi, name: Lê Thị Chi, organisation: hoa-sen, email: chi@example.org }]"
    var files: [String: Data] = [:]

    init(_ more: String..., files: [String: String] = [:]) {
        (self.more, self.files) = (more, files.mapValues { Data($0.utf8) })
    }

    var text: String {
        ([
            "group: { id: cum, name: Cụm, language: \(language), members: \(members) }",
            "organisations: \(organisations)", "people: \(people)",
            "programme: { id: nam, title: Năm học, period: { from: 2027-09-01, until: 2028-05-31 } }",
        ] + more).joined(separator: "\n")
    }

    func read() -> Result<ProgrammeDocument, FileFaults> {
        ProgrammeFile.open(Data(text.utf8), name: "nam.yaml") { files[$0] }
    }

    func plan() throws -> ProgrammePlan { try read().get().plan }

    /// One line each, as a person sees them.
    func faults() -> [String] {
        guard case .failure(let faults) = read() else { return [] }
        return faults.faults.map { $0.text(in: .english) }
    }
}

/// A file with one roster or one list of dates.
extension FileWithTables {
    static func roster(_ text: String, _ more: String = "") -> FileWithTables {
        FileWithTables("rosters: [{ file: ds.csv\(more) }]", files: ["ds.csv": text])
    }

    static func roster(_ bytes: Data, _ more: String = "") -> FileWithTables {
        var file = FileWithTables("rosters: [{ file: ds.csv\(more) }]")
        file.files["ds.csv"] = bytes
        return file
    }

    static func dates(_ text: String, _ more: String = ", minutes: 90") -> FileWithTables {
        FileWithTables("dates: [{ file: lich.csv\(more) }]", files: ["lich.csv": text])
    }

    /// `id: name, organisation, address` of those who come from the roster.
    func rosterLines() throws -> [String] {
        try plan().people.filter { $0.person.id != "chi" }.map { entry in
            let rest = [entry.person.organisation?.rawValue, entry.addresses.first?.address].map { $0 ?? "-" }
            return "\(entry.person.id): \(entry.person.name), \(rest.joined(separator: ", "))"
        }
    }
}
