import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

@Suite(.serialized, .timeLimit(.minutes(4)))
struct `SIGTERM while messages are on the wire` {
    @Test("what is on the wire is finished and nothing else begun; exit 0; after a restart each arrived once")
    func finishes() async throws {
        let server = try ScriptedSMTPServer { $0.stage == .message && $0.attempt < 2 ? .pause : nil }
        let place = try Workplace()
        try place.settings(smtp: server.port)
        let ledger = try await place.ledger()
        try await place.seed(members: 11, in: ledger)
        let daemon = try place.run()
        try await eventually("two on the wire", seconds: 60) { server.attempts(at: .message) == 2 ? true : nil }
        daemon.signal(SIGTERM)
        try await daemon.line("message=stopping")
        server.release()
        let ending = try await daemon.ending()
        #expect(ending == .exit(0), "\(daemon.log)")
        #expect(server.messages.count == 2)
        #expect(try await ledger.people(.accepted) == Set(server.messages.map(\.person)))
        #expect(try await ledger.people(.claimed, .sending, .uncertain, .deferred).isEmpty)

        let next = try place.run()
        let all = try await server.messages(count: 12)
        try await eventually("all accepted", seconds: 60) {
            try await ledger.people(.accepted).count == 12 ? true : nil
        }
        #expect(Set(all.map(\.person)).count == 12)
        #expect(try await next.stop() == .exit(0))
        #expect(server.messages.count == 12)
    }

    @Test("past the deadline it ends all the same; what got no answer is uncertain and goes out again as it was")
    func deadline() async throws {
        let server = try ScriptedSMTPServer { $0.stage == .message && $0.attempt == 0 ? .silent : nil }
        let place = try Workplace()
        try place.settings(
            smtp: server.port, mail: ["uncertainAfter: 1s"], more: "shutdown: { deadline: 1s }", connections: 1)
        let ledger = try await place.ledger()
        try await place.seed(members: 1, in: ledger)
        let daemon = try place.run()
        try await eventually("one on the wire", seconds: 60) { server.attempts(at: .message) == 1 ? true : nil }
        #expect(try await daemon.stop() == .exit(0))
        #expect(try await ledger.people(.uncertain) == Set(server.messages.map(\.person)))

        let next = try place.run()
        let all = try await server.messages(count: 3)
        let same = all.filter { $0.person == all[0].person }
        #expect(same.count == 2 && same[0].content == same[1].content, "Law 5: the same bytes, the same Message-ID")
        #expect(try await next.stop() == .exit(0))
        #expect(try await ledger.people(.accepted).count == 2)
    }

    @Test("told twice, it ends at once, and the restart knows what may have left")
    func twice() async throws {
        let server = try ScriptedSMTPServer { $0.stage == .message ? .silent : nil }
        let place = try Workplace()
        try place.settings(smtp: server.port, connections: 1)
        let ledger = try await place.ledger()
        try await place.seed(members: 1, in: ledger)
        let daemon = try place.run()
        try await eventually("one on the wire", seconds: 60) { server.attempts(at: .message) == 1 ? true : nil }
        daemon.signal(SIGTERM)
        try await daemon.line("message=stopping")
        // The second has to find somebody who listens for it.
        try await eventually("the end", seconds: 60) {
            daemon.signal(SIGTERM)
            return daemon.isRunning ? nil : true
        }
        #expect(try await daemon.ending() == .exit(1))
        #expect(try await ledger.people(.sending).count == 1)
        let next = try place.run()
        try await next.line("took over from an instance that ended")
        #expect(try await ledger.people(.uncertain).count == 1, "Law 5: after the last byte it is uncertain")
    }
}
