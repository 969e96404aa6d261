import Foundation
import Sessions
import Testing

@testable import Programmes

/// The files beside the tests and in the repository.
enum TestFiles {
    static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    static let root = tests.deletingLastPathComponent().deletingLastPathComponent()

    static func fixture(_ name: String) throws -> String {
        try String(contentsOf: tests.appendingPathComponent("Fixtures/\(name)"), encoding: .utf8)
    }

    static func example(_ name: String) throws -> Data {
        try Data(contentsOf: root.appendingPathComponent("Config/examples/\(name).yaml"))
    }
}

/// A small right file, to be made wrong in one place.
enum SmallFile {
    static let text = """
        group:
          id: board
          name: The board
          language: en
          zone: Europe/London
          members:
            - { person: ann, role: chair }
            - bob
        organisations:
          - { id: north, name: North School, level: school }
          - { id: south, name: South School, level: school }
        people:
          - { id: ann, name: Ann Porter, organisation: north, email: ann@example.org }
          - { id: bob, name: Bob Hall, organisation: south, email: bob@example.org }
        programme:
          id: board-2027
          title: The board's year
          period: { from: 2027-01-01, until: 2027-12-31 }
        series:
          - id: monthly
            title: Monthly meeting
            start: 2027-01-12 08:00
            rule: FREQ=MONTHLY;BYDAY=2TU;COUNT=4
            minutes: 90
            rotation: [north, south]

        """

    static func plan(_ text: String = text) throws -> ProgrammePlan {
        try ProgrammeFile.read(text, name: "small.yaml").get()
    }

    static func faults(_ text: String) -> [FileFault] {
        guard case .failure(let faults) = ProgrammeFile.read(text, name: "small.yaml") else { return [] }
        return faults.faults
    }

    /// With one text exchanged, which must be there.
    static func with(_ old: String, _ new: String) -> String {
        precondition(text.contains(old), "no \(old)")
        return text.replacingOccurrences(of: old, with: new)
    }
}
