import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

@Suite(.serialized, .timeLimit(.minutes(4)))
struct `The daemon's life` {
    @Test("a second daemon on the same state is refused, with who holds it, and disturbs nothing")
    func secondDaemon() async throws {
        let place = try Workplace()
        try place.settings(smtp: 1)
        let first = try place.run()
        try await first.ready()
        let second = try place.run()
        #expect(try await second.ending() == .exit(1))
        #expect(second.log.contains("process \(first.processID)") && second.log.contains(place.state), "\(second.log)")
        #expect(first.isRunning)
        #expect(try await first.stop() == .exit(0))
        let third = try place.run()
        try await third.ready()
        #expect(try await third.stop() == .exit(0))
    }

    @Test("a database from a newer version is refused with a sentence and 69, and not touched")
    func newerDatabase() async throws {
        let place = try Workplace()
        try place.settings(smtp: 1)
        _ = try await place.ledger()
        let database = try place.database()
        _ = try await database.write { sql in
            try sql.execute(
                "INSERT INTO migration (number, name, checksum, applied) VALUES ($1, $2, $3, $4)", 999, "telepathy",
                "0", 0)
        }
        let before = try await database.changeCounter()
        let daemon = try place.run()
        #expect(try await daemon.ending() == .exit(69))
        #expect(daemon.log.contains("written by a newer version of Convoke"), "\(daemon.log)")
        #expect(daemon.log.contains("999 telepathy"))
        #expect(try await database.changeCounter() == before)
    }

    @Test("the service manager hears READY, the watchdog, a reload and STOPPING, in this order")
    func serviceManager() async throws {
        let place = try Workplace()
        try place.settings(smtp: 1)
        let socket = try NotifySocket()
        let daemon = try place.run(environment: ["NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "300000"])
        let ready = try await socket.index(of: "READY=1")
        #expect(socket.messages[ready].contains("STATUS=listening on 127.0.0.1:"))
        let count = socket.messages.count
        try await eventually("three more signs of life") {
            socket.messages.dropFirst(count).filter { $0 == "WATCHDOG=1" }.count >= 3 ? true : nil
        }
        daemon.signal(SIGHUP)
        let reloading = try await socket.index(of: "RELOADING=1")
        #expect(socket.messages[reloading].contains("MONOTONIC_USEC="))
        try await eventually("ready again") {
            socket.messages.dropFirst(reloading).contains { $0.hasPrefix("READY=1") } ? true : nil
        }
        daemon.signal(SIGTERM)
        let stopping = try await socket.index(of: "STOPPING=1")
        #expect(ready < reloading && reloading < stopping)
        #expect(try await daemon.ending() == .exit(0))
    }

    @Test("a SIGHUP before it is ready does not end it, and is answered when it is")
    func earlyHangup() async throws {
        let place = try Workplace()
        try place.settings(smtp: 1)
        _ = try await place.ledger()
        let (database, isHeld, isLetGo) = (try place.database(), Locked(false), Locked(false))
        defer { isLetGo.update { $0 = true } }
        async let holding: Void = database.write { _ in
            isHeld.update { $0 = true }
            // The daemon waits for the ledger as long as this.
            while !isLetGo.value { usleep(1000) }
        }
        try await eventually("the ledger is held") { isHeld.value ? true : nil }
        let daemon = try place.run()
        try await eventually("the daemon's lock") {
            let lock = try? String(contentsOfFile: "\(place.state)/lock", encoding: .utf8)
            return lock?.hasPrefix("\(daemon.processID)\n") == true ? true : nil
        }
        daemon.signal(SIGHUP)
        // What would end it does so at once.
        try await Task.sleep(for: .milliseconds(200))
        #expect(daemon.isRunning)
        #expect(!daemon.log.contains("settings read again"))
        isLetGo.update { $0 = true }
        try await holding
        try await daemon.ready()
        try await daemon.line("settings read again")
        #expect(try await daemon.stop() == .exit(0))
    }

    @Test("SIGHUP takes over what can change, says what waits, and keeps what it has when the file is wrong")
    func reload() async throws {
        let place = try Workplace()
        try place.settings(smtp: 1)
        let daemon = try place.run()
        try await daemon.ready()
        try place.settings(smtp: 1, more: "log: { level: debug }")
        daemon.signal(SIGHUP)
        try await daemon.line("settings read again", "waiting=nothing")

        try place.settings(smtp: 2, more: "planning: { horizon: 48h }\nshutdown: { deadline: 7s }")
        daemon.signal(SIGHUP)
        let waits = try await daemon.line("settings read again", "mail")
        #expect(waits.contains("mail, planning, shutdown"))

        try place.settings(smtp: 2, more: "shutdown: { deadlin: 7s }")
        daemon.signal(SIGHUP)
        try await daemon.line("settings kept as they were", "deadlin")
        #expect(try await daemon.stop() == .exit(0))
    }
}
