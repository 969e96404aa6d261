import Foundation
import Testing

@testable import Sessions

@Suite("The states of an incoming message")
struct IncomingMessageStateTests {
    typealias State = IncomingMessage.State

    static let events: [(words: String, event: IncomingMessage.Event)] =
        [("claimed", .claimed), ("lease ran out", .leaseRanOut), ("reprocess", .reprocess)]
        + State.allCases.map { ("ended", .ended($0)) } + State.allCases.map { ("decided", .decided($0)) }

    private static let ends: [State] = [.applied, .asked, .queued, .ignored, .refused]

    private static func expected(_ state: State, _ event: IncomingMessage.Event) -> State? {
        let legal: [State: [IncomingMessage.Event: State]] = [
            .pending: [.claimed: .processing],
            .processing: [
                .leaseRanOut: .pending, .ended(.applied): .applied, .ended(.asked): .asked,
                .ended(.queued): .queued, .ended(.ignored): .ignored, .ended(.refused): .refused,
            ],
            .queued: [.decided(.applied): .applied, .decided(.ignored): .ignored, .reprocess: .pending],
            .asked: [.decided(.applied): .applied, .decided(.ignored): .ignored, .reprocess: .pending],
            .applied: [.decided(.applied): .applied, .decided(.ignored): .ignored, .reprocess: .pending],
            .ignored: [.decided(.applied): .applied, .decided(.ignored): .ignored, .reprocess: .pending],
            .refused: [.reprocess: .pending],
        ]
        return legal[state]?[event]
    }

    private static func message(_ state: State) -> IncomingMessage {
        IncomingMessage(
            id: "m1", channel: .email, source: "INBOX/1/7", received: Date(timeIntervalSince1970: 1_800_000_000),
            state: state, raw: Array("From: lan".utf8), attempts: 2)
    }

    @Test("every event in every state", arguments: State.allCases)
    func table(state: State) throws {
        for (words, event) in Self.events {
            var message = Self.message(state)
            if let expected = Self.expected(state, event) {
                try message.apply(event)
                #expect(message.state == expected, "\(state), \(words)")
                #expect(message.raw == Self.message(state).raw, "Law 6: what was stored stays")
            } else {
                #expect(throws: IncomingMessage.IllegalTransition(from: state, event: event), "\(state), \(event)") {
                    try message.apply(event)
                }
                #expect(message == Self.message(state))
            }
        }
    }

    @Test("every claim counts, and to process again begins the count anew")
    func attempts() throws {
        var message = Self.message(.pending)
        try message.apply(.claimed)
        #expect(message.attempts == 3)
        try message.apply(.ended(.queued))
        try message.apply(.reprocess)
        #expect(message.attempts == 0)
    }

    @Test("Law 8: three ends for what was written, and two for what is not for us")
    func ends() { #expect(State.allCases.filter(\.isEnd) == Self.ends) }
}
