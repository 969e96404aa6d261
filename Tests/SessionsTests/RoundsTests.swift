import ConvokeTesting
import Foundation
import Sessions
import Testing

@Suite("A service goes round", .timeLimit(.minutes(1)))
struct RoundsTests {
    private struct Fault: Error {}

    private let clock = FixedClock(at: Date(timeIntervalSince1970: 0))
    private let bell = Bell()
    private let pulse = Pulse()
    private var rounds: Rounds { Rounds(name: "one", bell: bell, pulse: pulse, clock: clock) }

    @Test("stopped in the pause after a failure, it begins no other round")
    func stopInPause() async {
        let count = Locked(0)
        await rounds.run {
            count.update { $0 += 1 }
            throw Fault()
        } onFailure: { _ in
            bell.ring()
            bell.stop()
        }
        #expect(count.value == 1)
        await #expect(throws: CancellationError.self) {
            try await bell.pause(for: .seconds(3600), on: SystemWallClock())
        }
        await #expect(throws: CancellationError.self) { try await bell.sleep(until: nil, on: clock) }
    }

    @Test("stopped while it sleeps, it returns")
    func stopInSleep() async {
        await rounds.run {
            Task { bell.stop() }
            return nil
        } onFailure: { _ in
        }
    }

    @Test("a ring in the pause after a failure does not cut it short, and is not lost")
    func ringInPause() async throws {
        async let pause: Void = bell.pause(for: .milliseconds(50), on: SystemWallClock())
        bell.ring()
        try await pause
        try await bell.sleep(until: nil, on: clock)
    }

    @Test("one that fails again and again is alive, and known to fail until it succeeds")
    func failing() async {
        let seen = Locked<[[String]]>([])
        await rounds.run {
            seen.update { $0.append(pulse.failing(times: 1)) }
            if seen.value.count == 1 { throw Fault() }
            if seen.value.count == 3 { bell.stop() }
            bell.ring()
            return nil
        } onFailure: { _ in
        }
        #expect(seen.value == [[], ["one"], []])
        #expect(pulse.silent(for: .seconds(3600)).isEmpty)
        for _ in 1...3 { pulse.fail("two") }
        #expect(pulse.failing() == ["two"])
        pulse.stop("two")
        #expect(pulse.failing().isEmpty)
    }

    @Test("one that stands still in a round falls silent")
    func hanging() async throws {
        let running = Task {
            await rounds.run {
                try await Task.sleep(for: .seconds(3600))
                return nil
            } onFailure: { _ in
            }
        }
        while pulse.silent(for: .milliseconds(1)) != ["one"] { try await Task.sleep(for: .milliseconds(2)) }
        running.cancel()
        await running.value
    }
}
