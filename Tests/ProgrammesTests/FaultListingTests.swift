import Foundation
import Sessions
import Testing

@testable import Programmes

struct FaultListingTests {
    @Test(
        "a file that is wrong in every way is reported in one go",
        arguments: ["terrible", "late"], [Language.english, .vietnamese])
    func listsAllFaults(name: String, language: Language) throws {
        let listing = try Self.listing(name).text(in: language) + "\n"
        try Golden.compare(listing, with: "\(name).\(language.rawValue).txt")
    }

    @Test("reading the same file twice finds the same", arguments: ["terrible", "late"])
    func isDeterministic(name: String) throws {
        let first = try Self.listing(name)
        for _ in 0..<20 { #expect(try Self.listing(name) == first) }
    }

    @Test("a listing is the same in JSON, place by place")
    func encodes() throws {
        let faults = try Self.listing("terrible").faults
        let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(faults)) as? [[String: Any]]
        let object0 = try #require(object?.first)
        #expect(object?.count == faults.count)
        #expect(object0["line"] as? Int == faults[0].line)
        #expect(object0["message"] as? String == faults[0].message(in: .english))
        #expect(object0["path"] as? String == "group.id")
    }

    @Test("no more faults are listed than anybody reads, and the rest is counted")
    func limitsTheListing() {
        let many = (0..<400).map { "key\($0): 1" }.joined(separator: "\n")
        let faults = SmallFile.faults(many)
        #expect(faults.count == FaultList.limit + 1)
        #expect(faults.last?.problem == .more(400 + 3 - FaultList.limit))
    }

    static func listing(_ name: String) throws -> FileFaults {
        let text = try TestFiles.fixture("\(name).yaml")
        guard case .failure(let faults) = ProgrammeFile.read(text, name: "\(name).yaml") else {
            return FileFaults(faults: [])
        }
        return faults
    }
}

/// Compares with a file beside the tests. `CONVOKE_RECORD=1` writes the file anew; then look at what changed.
enum Golden {
    static func compare(_ text: String, with name: String, at place: SourceLocation = #_sourceLocation) throws {
        let file = TestFiles.tests.appendingPathComponent("Fixtures/\(name)")
        if ProcessInfo.processInfo.environment["CONVOKE_RECORD"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        #expect(text == expected, sourceLocation: place)
    }
}
