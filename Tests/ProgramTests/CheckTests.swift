import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

@Suite("what check and run say of the same folder", .timeLimit(.minutes(2)))
struct CheckTests {
    private func check(_ place: Workplace) async throws -> (ending: ConvokeProgram.Ending, output: String) {
        let program = try ConvokeProgram(["check", "--settings", "\(place.folder.path)/convoke.yaml"])
        let ending = try await program.ending()
        return (ending, program.output)
    }

    /// Every file with its content, below the workplace.
    private func contents(of place: Workplace) throws -> [String: Data?] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: place.folder.path)
        return Dictionary(
            uniqueKeysWithValues: names.map { ($0, FileManager.default.contents(atPath: "\(place.folder.path)/\($0)")) }
        )
    }

    @Test("check only looks: of a state folder, keys and a ledger that are missing it says that run makes them")
    func nothingThere() async throws {
        let place = try Workplace()
        try place.settings(smtp: Loopback.freePort())
        let before = try contents(of: place)
        let (_, output) = try await check(place)
        #expect(try contents(of: place) == before)
        #expect(output.contains("ok    state: \(place.state) is not there yet; `run` makes it"), "\(output)")
        #expect(output.contains("ok    ledger: there is none at \(place.state)/ledger.sqlite yet"), "\(output)")
    }

    @Test("a ledger that is there, in use or not, is read and stays as it is, to the byte")
    func ledgerThere() async throws {
        let place = try Workplace()
        try place.settings(smtp: Loopback.freePort())
        var ledger: LedgerDatabase? = try await place.ledger()
        try await place.seed(members: 2, in: #require(ledger))
        let inUse = try await check(place)
        #expect(inUse.output.contains("ok    ledger: 1 sessions, 3 people"), "\(inUse.output)")
        ledger = nil
        _ = ledger
        let before = try contents(of: place)
        let alone = try await check(place)
        #expect(alone.output.contains("ok    ledger: 1 sessions, 3 people"), "\(alone.output)")
        #expect(alone.output.contains("there are no token keys yet"), "\(alone.output)")
        #expect(try contents(of: place) == before)
    }

    @Test("a group of whose organisers nobody can be reached is a fault, with who they are and what to do")
    func unled() async throws {
        let place = try Workplace()
        try place.settings(smtp: Loopback.freePort())
        let ledger = try await place.ledger()
        try await place.seed(members: 2, in: ledger)
        let chair = try #require(try await ledger.addresses(of: "chair").first?.point)
        try await ledger.suspend(chair.id, reason: "550 5.1.1 no such user", at: Date())
        let (ending, output) = try await check(place)
        #expect(ending == .exit(1))
        let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("FAULT group cum-3: ") })
        #expect(line.contains("chair (550 5.1.1 no such user)"), "\(line)")
        #expect(output.contains("convoke address reinstate"))
    }

    @Test("a fault in a template is said with file and line, by check and in the same words by run, which ends with 78")
    func templates() async throws {
        let place = try Workplace()
        try FileManager.default.createDirectory(
            atPath: "\(place.folder.path)/templates", withIntermediateDirectories: true)
        try place.folder.write(
            "=== subject ===\nXin chào {{nobody}}\n", to: "templates/vi.invitation.mustache")
        try place.settings(smtp: Loopback.freePort(), more: "templates: \(place.folder.path)/templates")
        let (ending, output) = try await check(place)
        #expect(ending == .exit(1))
        let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("FAULT templates: ") })
        let words = line.dropFirst("FAULT templates: ".count)
        #expect(words.hasPrefix("\(place.folder.path)/templates/vi.invitation.mustache:"), "\(line)")
        let run = try place.run()
        #expect(try await run.ending() == .exit(78))
        #expect(run.log.contains(words), "\(run.log)")
    }
}
