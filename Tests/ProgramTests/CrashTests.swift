import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

@Suite(.serialized, .timeLimit(.minutes(6)))
struct `kill -9` {
    @Test("Laws 3 and 5: between acceptance and record: sent again, the same to the byte, and only that one")
    func betweenAcceptanceAndRecord() async throws {
        let victim = Locked<Int32>(0)
        let server = try ScriptedSMTPServer { event in
            guard event.stage == .message, event.attempt == 2 else { return nil }
            while victim.value == 0 { usleep(1000) }
            kill(victim.value, SIGKILL)
            // Accepted, and nobody is there any more to hear of it.
            return nil
        }
        let place = try Workplace()
        try place.settings(smtp: server.port, mail: ["uncertainAfter: 1s"], connections: 1)
        let ledger = try await place.ledger()
        try await place.seed(members: 5, in: ledger)
        let daemon = try place.run()
        victim.update { $0 = daemon.processID }
        #expect(try await daemon.ending() == .signal(SIGKILL))
        let doubtful = server.messages[2].person
        #expect(try await ledger.people(.sending) == [doubtful])

        let next = try place.run()
        let all = try await server.messages(count: 7)
        try await eventually("all accepted", seconds: 60) {
            try await ledger.people(.accepted).count == 6 ? true : nil
        }
        #expect(try await next.stop() == .exit(0))
        let perPerson = Dictionary(grouping: all, by: \.person)
        #expect(perPerson.count == 6 && server.messages.count == 7)
        #expect(perPerson.filter { $0.value.count > 1 }.map(\.key) == [doubtful])
        #expect(Set(perPerson[doubtful]?.map(\.content) ?? []).count == 1, "Law 5: the same bytes")
    }

    /// When a life ends: at the `count`-th time that it reaches `stage`, `microseconds` later; nil for that long after
    /// its start.
    struct Moment: Sendable {
        var stage: ScriptedSMTPServer.Stage?
        var count = 1
        var microseconds: UInt32 = 0
    }

    private static let moments: [Moment] =
        [5_000, 60_000, 150_000].map { Moment(stage: nil, microseconds: $0) }
        + [ScriptedSMTPServer.Stage.connect, .hello, .mail, .recipient, .data, .content].flatMap { stage in
            // One connection may do for all that a life sends.
            let isOnce = stage == .connect || stage == .hello
            return [Moment(stage: stage), Moment(stage: stage, count: isOnce ? 1 : 4, microseconds: 200)]
        }
        + [(1, 0), (2, 100), (3, 500), (4, 1000), (5, 2000), (6, 5000)].map {
            Moment(stage: .message, count: $0, microseconds: $1)
        }

    @Test(
        "Laws 1, 2 and 3: at twenty-one moments: nothing lost, twice only what was on the wire, with one Message-ID"
    )
    func anywhere() async throws {
        let life = Locked(Life())
        let server = try ScriptedSMTPServer { event in
            life.update { $0.reached(event.stage) }
            return nil
        }
        let place = try Workplace()
        try place.settings(smtp: server.port, mail: ["uncertainAfter: 25s"])
        let ledger = try await place.ledger()
        let members = 130
        try await place.seed(members: members, in: ledger)
        var onTheWire: Set<String> = []
        var settled: [String: Int] = [:]
        for moment in Self.moments {
            life.update { $0 = Life(until: moment) }
            let daemon = try place.run()
            life.update { $0.begin(daemon.processID) }
            #expect(try await daemon.ending() == .signal(SIGKILL), "\(moment) \(daemon.log)")
            onTheWire.formUnion(try await ledger.people(.sending))
            let received = Dictionary(grouping: server.messages, by: \.person).mapValues(\.count)
            for person in try await ledger.people(.accepted) where settled[person] == nil {
                settled[person] = received[person]
            }
        }
        #expect(Self.moments.count == 21)
        #expect(settled.count < members, "the last kill met work")
        life.update { $0 = Life() }
        let last = try place.run()
        try await eventually("everybody's invitation", seconds: 150) {
            try await ledger.people(.accepted).count == members + 1 ? true : nil
        }
        #expect(try await last.stop() == .exit(0))

        let perPerson = Dictionary(grouping: server.messages, by: \.person)
        #expect(perPerson.count == members + 1, "nothing lost")
        let twice = perPerson.filter { $0.value.count > 1 }
        #expect(Set(twice.keys).isSubset(of: onTheWire), "twice only what was uncertain")
        for (person, messages) in twice {
            #expect(Set(messages.map(\.messageID)).count == 1, "\(person): one Message-ID")
            #expect(Set(messages.map(\.content)).count == 1, "\(person): the same bytes")
        }
        for (person, count) in settled { #expect(perPerson[person]?.count == count, "\(person) was accepted") }
    }

    /// One life of the daemon: counts what it reaches and ends it when its moment has come.
    private struct Life: Sendable {
        var moment: Moment?
        var process: Int32 = 0
        var left = 0

        init() {}

        init(until moment: Moment) { (self.moment, left) = (moment, moment.count) }

        mutating func begin(_ process: Int32) {
            self.process = process
            // The stage may have been reached before the number of the process was known.
            if let moment, moment.stage == nil || left <= 0 { end(after: moment.microseconds) }
        }

        mutating func reached(_ stage: ScriptedSMTPServer.Stage) {
            guard let moment, moment.stage == stage else { return }
            left -= 1
            if left <= 0, process > 0 { end(after: moment.microseconds) }
        }

        private mutating func end(after microseconds: UInt32) {
            let process = process
            moment = nil
            if microseconds == 0 {
                kill(process, SIGKILL)
            } else {
                Thread.detachNewThread {
                    usleep(microseconds)
                    kill(process, SIGKILL)
                }
            }
        }
    }
}
