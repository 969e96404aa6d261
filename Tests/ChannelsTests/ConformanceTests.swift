import Channels
import Foundation
import Sessions
import Testing

/// What every channel must do, whatever it talks to. A new channel adds its rig to `rigs`.
@Suite(.timeLimit(.minutes(2)))
struct `Every channel` {
    static let rigs: [any ConformanceRig.Type] = [EmailRig.self, WebhookRig.self]

    private func attempt(
        _ rig: any ConformanceRig.Type, _ behaviour: Behaviour, _ message: ComposedMessage = .invitation()
    ) async throws -> (outcome: DeliveryOutcome, arrived: [Data], rendered: RenderedMessage) {
        let rig = try await rig.init(behaviour)
        let rendered = try rig.channel.render(message, to: rig.address)
        let outcome = await rig.channel.send(rendered, to: rig.address)
        return (outcome, try await rig.arrived(), rendered)
    }

    @Test("what is accepted arrives once, byte for byte", arguments: rigs.indices)
    func accepts(_ index: Int) async throws {
        let result = try await attempt(Self.rigs[index], .accepts)
        #expect(isAccepted(result.outcome), "\(result.outcome)")
        #expect(result.arrived == [Data(result.rendered.bytes)])
        #expect(result.rendered.identity?.isEmpty == false)
    }

    @Test("a refusal for now is deferred", arguments: rigs.indices)
    func defers(_ index: Int) async throws {
        let outcome = try await attempt(Self.rigs[index], .defers).outcome
        #expect(isDeferred(outcome), "\(outcome)")
        #expect(outcome.failure?.addressIsBad == false)
    }

    @Test("a refusal of the address is final and says so", arguments: rigs.indices)
    func refuses(_ index: Int) async throws {
        let outcome = try await attempt(Self.rigs[index], .refusesForGood).outcome
        #expect(isFailed(outcome), "\(outcome)")
        #expect(outcome.failure?.addressIsBad == true)
        #expect(outcome.failure?.code != nil)
    }

    @Test("one that is too busy is deferred", arguments: rigs.indices)
    func throttles(_ index: Int) async throws {
        let outcome = try await attempt(Self.rigs[index], .throttles).outcome
        #expect(isDeferred(outcome), "\(outcome)")
        if Self.rigs[index] == WebhookRig.self {
            #expect(outcome.failure?.retryAfter == composedAt.addingTimeInterval(120))
        }
    }

    @Test("Law 5: silence before the last byte is deferred", arguments: rigs.indices)
    func silenceBefore(_ index: Int) async throws {
        var message = ComposedMessage.invitation()
        // More than the sockets between us can swallow.
        message.chat = String(repeating: "x", count: 16 << 20)
        let result = try await attempt(Self.rigs[index], .silentBeforeTheLastByte, message)
        #expect(isDeferred(result.outcome), "\(result.outcome)")
        #expect(result.arrived.isEmpty)
    }

    @Test(
        "Law 5: silence after the last byte, or a connection that ends there, is uncertain", arguments: rigs.indices,
        [Behaviour.silentAfterTheLastByte, .hangsUpAfterTheLastByte])
    func silenceAfter(_ index: Int, _ behaviour: Behaviour) async throws {
        let result = try await attempt(Self.rigs[index], behaviour)
        #expect(isUncertain(result.outcome), "\(result.outcome)")
        #expect(result.arrived.count == 1)
    }

    @Test("Law 14: no outcome holds a secret", arguments: rigs.indices, Behaviour.allCases)
    func secrets(_ index: Int, _ behaviour: Behaviour) async throws {
        let rig = Self.rigs[index]
        let outcome = try await attempt(rig, behaviour).outcome
        for secret in rig.secrets { #expect(!"\(outcome)".contains(secret)) }
    }

    @Test("the form of a message does not depend on when, and how often, it is made", arguments: rigs.indices)
    func repeatable(_ index: Int) async throws {
        let rig = try await Self.rigs[index].init(.accepts)
        let one = try rig.channel.render(.invitation(), to: rig.address)
        #expect(try rig.channel.render(.invitation(), to: rig.address) == one)
    }

    @Test(
        "hostile text ends nothing early and begins nothing of its own", arguments: rigs.indices,
        ["a\r\n.\r\nMAIL FROM:<x@y>\r\n", "\u{0}\u{7}\"}{\\", "\r\nBcc: eve@example.com\r\n\r\n", "‮gnp.exe\u{FEFF}"])
    func hostile(_ index: Int, _ text: String) async throws {
        var message = ComposedMessage.invitation(text: text)
        message.chat = text
        let result = try await attempt(Self.rigs[index], .accepts, message)
        #expect(isAccepted(result.outcome), "\(result.outcome)")
        #expect(result.arrived.count == 1)
        #expect(result.arrived.first == Data(result.rendered.bytes))
    }

    @Test("a stop in mid-transfer accepts nothing", arguments: rigs.indices)
    func cancelled(_ index: Int) async throws {
        let rig = try await Self.rigs[index].init(.silentBeforeTheLastByte)
        var message = ComposedMessage.invitation()
        message.chat = String(repeating: "x", count: 16 << 20)
        let rendered = try rig.channel.render(message, to: rig.address)
        let task = Task { await rig.channel.send(rendered, to: rig.address) }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        let outcome = await task.value
        #expect(isDeferred(outcome), "\(outcome)")
        #expect(try await rig.arrived().isEmpty)
    }
}
