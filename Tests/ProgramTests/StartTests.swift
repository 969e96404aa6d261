import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

@Suite(.serialized, .timeLimit(.minutes(4)))
struct `A new programme` {
    private func command(_ words: String..., in place: Workplace) async throws -> ConvokeProgram {
        let program = try ConvokeProgram(words + ["--settings", "\(place.folder.path)/convoke.yaml"])
        _ = try await program.ending()
        return program
    }

    @Test("sends nothing under a running daemon until `programme start` has its yes, and then invites each once")
    func start() async throws {
        let server = try ScriptedSMTPServer { _ in nil }
        let place = try Workplace()
        try place.settings(smtp: server.port)
        let file = try place.folder.write(SmallProgramme(count: 2).text, to: "small.yaml")
        let imported = try await command("programme", "import", file, "--yes", in: place)
        #expect(imported.output.contains("`convoke programme start nam-hoc`"), "\(imported.output)")
        let daemon = try place.run()
        try await daemon.ready()
        let ledger = try await place.ledger()
        try await eventually("all planned", seconds: 60) {
            let due = try await ledger.situationsDue(at: Date(), limit: 10)
            return due.isEmpty ? true : nil
        }
        #expect(server.messages.isEmpty)
        let check = try await command("check", in: place)
        #expect(check.output.contains("nothing is sent of nam-hoc before"), "\(check.output)\(check.log)")

        let unanswered = try await command("programme", "start", in: place)
        #expect(unanswered.output.contains("3 × invitation"), "\(unanswered.output)")
        #expect(unanswered.output.contains("Mời dự: Sinh hoạt chuyên môn lần 1"))
        #expect(unanswered.log.contains("add --yes"))
        #expect(server.messages.isEmpty)

        let started = try await command("programme", "start", "nam-hoc", "--yes", in: place)
        #expect(started.output.hasSuffix("The programme nam-hoc has been started.\n"))
        #expect(Set(try await server.messages(count: 3).map(\.person)) == ["chair", "m000", "m001"])
        #expect(try await daemon.stop() == .exit(0))
        #expect(server.messages.count == 3)
    }
}
