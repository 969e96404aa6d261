import Foundation
import Testing

@testable import Sessions

@Suite("The states of a delivery")
struct DeliveryStateTests {
    typealias State = Delivery.State

    /// Every event, with each outcome and decision, under the words the documents use for it.
    static let events: [(words: String, event: Delivery.Event)] = {
        let failure = DeliveryFailure(code: 451, detail: "greylisted")
        let again = Delivery.RetryDecision.at(retryAt)
        return [
            ("claimed", .claimed), ("sending", .sending),
            ("accepted", .finished(.accepted(providerID: "1"), retry: .giveUp)),
            ("failed", .finished(.failed(failure), retry: .giveUp)),
            ("failed, try another address", .finished(.failed(failure), retry: again)),
            ("deferred, try again", .finished(.deferred(failure), retry: again)),
            ("deferred, give up", .finished(.deferred(failure), retry: .giveUp)),
            ("deferred, ask the operator", .finished(.deferred(failure), retry: .askOperator)),
            ("uncertain, try again", .finished(.uncertain(failure), retry: again)),
            ("uncertain, give up", .finished(.uncertain(failure), retry: .giveUp)),
            ("uncertain, ask the operator", .finished(.uncertain(failure), retry: .askOperator)),
            ("lease ran out, try again", .leaseRanOut(retry: again)),
            ("lease ran out, give up", .leaseRanOut(retry: .giveUp)),
            ("lease ran out, ask the operator", .leaseRanOut(retry: .askOperator)),
            ("retry due", .retryDue), ("proven accepted", .provenAccepted), ("bounced", .bounced),
            ("superseded", .superseded), ("expired", .expired),
            ("given up", .givenUp), ("retry asked", .retryAsked), ("contact changed", .contactChanged),
        ]
    }()

    static let retryAt = Date(timeIntervalSince1970: 1_800_000_600)

    /// All that is legal; every other pair of state and event is refused.
    private static let table: [State: [String: State]] = [
        .ready: ["claimed": .claimed, "superseded": .superseded, "expired": .expired],
        .claimed: [
            "sending": .sending, "given up": .failed, "superseded": .superseded, "expired": .expired,
            "lease ran out, try again": .ready, "lease ran out, give up": .ready,
            "lease ran out, ask the operator": .ready,
        ],
        .sending: [
            "accepted": .accepted, "failed": .failed, "proven accepted": .accepted,
            "failed, try another address": .deferred,
            "deferred, try again": .deferred, "deferred, give up": .failed, "deferred, ask the operator": .uncertain,
            "uncertain, try again": .uncertain, "uncertain, give up": .failed,
            "uncertain, ask the operator": .uncertain, "lease ran out, try again": .uncertain,
            "lease ran out, give up": .failed, "lease ran out, ask the operator": .uncertain,
        ],
        .deferred: ["retry due": .ready, "retry asked": .ready, "superseded": .superseded, "expired": .expired],
        .uncertain: ["retry due": .ready, "retry asked": .ready, "proven accepted": .accepted, "bounced": .bounced],
        .accepted: ["bounced": .bounced],
        .failed: ["retry asked": .ready, "contact changed": .superseded],
        .bounced: ["contact changed": .superseded], .superseded: [:], .expired: [:],
    ]

    private static func delivery(_ state: State) -> Delivery {
        Delivery(
            id: .init(number: 7), person: "lan", state: state, due: Date(timeIntervalSince1970: 1_800_000_000),
            usefulUntil: Date(timeIntervalSince1970: 1_800_086_400), attempts: 1)
    }

    @Test("every event in every state", arguments: State.allCases)
    func table(state: State) throws {
        let legal = try #require(Self.table[state])
        for (words, event) in Self.events {
            var delivery = Self.delivery(state)
            if let expected = legal[words] {
                try delivery.apply(event)
                #expect(delivery.state == expected, "\(state), \(words)")
            } else {
                #expect(throws: Delivery.IllegalTransition(from: state, event: event), "\(state), \(words)") {
                    try delivery.apply(event)
                }
                #expect(delivery == Self.delivery(state), "a refused event changes nothing")
            }
        }
    }

    @Test("an attempt counts when its bytes go onto a connection, not when it is claimed")
    func attempts() throws {
        var delivery = Self.delivery(.ready)
        delivery.attempts = 0
        try delivery.apply(.claimed)
        try delivery.apply(.leaseRanOut(retry: .giveUp))
        try delivery.apply(.claimed)
        #expect(delivery.attempts == 0)
        try delivery.apply(.sending)
        #expect(delivery.attempts == 1)
    }

    @Test("what waits knows its next attempt, and what is ready again does not")
    func nextAttempt() throws {
        var delivery = Self.delivery(.sending)
        try delivery.apply(.leaseRanOut(retry: .at(Self.retryAt)))
        #expect(delivery.nextAttempt == Self.retryAt)
        try delivery.apply(.retryDue)
        #expect(delivery.nextAttempt == nil)
        var asks = Self.delivery(.sending)
        try asks.apply(.finished(.uncertain(.init(detail: "silence")), retry: .askOperator))
        #expect(asks.nextAttempt == nil)
    }

    @Test("Law 5: after a crash what was claimed has not left, and what was being sent may have")
    func crash() {
        #expect(State.allCases.filter(\.isOpen) == [.ready, .claimed, .deferred])
        #expect(State.allCases.filter(\.mayHaveArrived) == [.sending, .accepted, .uncertain])
    }

    @Test("an id is sixteen hexadecimal digits, and nothing else is one")
    func identifier() throws {
        for number in [0, 1, 0xDEAD_BEEF, UInt64.max] {
            let text = Delivery.ID(number: number).description
            #expect(text.count == 16)
            #expect(Delivery.ID(text) == Delivery.ID(number: number))
        }
        for text in ["", "0", "00000000000000001", "000000000000000g", "-000000000000001", "+000000000000001"] {
            #expect(Delivery.ID(text) == nil, "\(text)")
        }
        let coded = try JSONEncoder().encode([Delivery.ID(number: 255)])
        #expect(String(decoding: coded, as: UTF8.self) == "[\"00000000000000ff\"]")
        #expect(try JSONDecoder().decode([Delivery.ID].self, from: coded) == [Delivery.ID(number: 255)])
    }
}
