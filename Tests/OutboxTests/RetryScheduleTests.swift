import Channels
import Foundation
import Outbox
import Sessions
import Testing

@Suite struct `When a delivery is tried again` {
    private let schedule = RetrySchedule()
    private let now = Date(timeIntervalSince1970: 1_819_674_000)

    private func decide(
        _ outcome: DeliveryOutcome, attempts: Int, uncertain: Int = 1, outages: Int = 0, hasOtherAddress: Bool = false,
        useful: TimeInterval = 40 * 86_400, _ repetition: Repetition = .sameIdentity(after: 600, atMost: 2),
        jitter: Double = 0
    ) -> Delivery.RetryDecision {
        let count = AttemptCount(
            all: attempts, uncertain: uncertain, outages: outages, hasOtherAddress: hasOtherAddress)
        return schedule.decision(
            after: outcome, count, usefulUntil: now.addingTimeInterval(useful), repetition: repetition, at: now,
            jitter: jitter)
    }

    private let later = DeliveryOutcome.deferred(.init(detail: "later"))
    private let lost = DeliveryOutcome.uncertain(.init(detail: "lost"))

    @Test func `the pauses double up to four hours, and there they stay, however many attempts there were`() {
        let pauses = (1...12).map { schedule.pause(after: $0) }
        #expect(
            pauses == [60, 120, 240, 480, 960, 1920, 3840, 7680, 14_400, 14_400, 14_400, 14_400])
        #expect(schedule.pause(after: 0) == 60)
        #expect(schedule.pause(after: .max) == 14_400)
    }

    @Test("chance picks between a half and the whole of a pause", arguments: [-1, 0, 0.25, 0.5, 0.999_999, 1, 7])
    func jitter(_ jitter: Double) {
        for attempts in 1...29 {
            let pause = schedule.pause(after: attempts)
            guard case .at(let next) = decide(later, attempts: attempts, jitter: jitter) else {
                Issue.record("given up after \(attempts)")
                return
            }
            let waited = next.timeIntervalSince(now)
            #expect(waited >= pause / 2 && waited <= pause)
            if jitter == 0 { #expect(waited == pause / 2) }
            if jitter == 0.5 { #expect(waited == pause * 0.75) }
        }
    }

    @Test func `what the other side wishes for counts when it is later than ours`() {
        func wished(_ seconds: TimeInterval) -> Delivery.RetryDecision {
            decide(.deferred(.init(detail: "busy", retryAfter: now.addingTimeInterval(seconds))), attempts: 1)
        }
        #expect(wished(3600) == .at(now.addingTimeInterval(3600)))
        #expect(wished(1) == .at(now.addingTimeInterval(30)))
    }

    @Test func `a lowered limit counts at once, and a limit is a limit`() {
        #expect(decide(later, attempts: 29) != .giveUp)
        #expect(decide(later, attempts: 30) == .giveUp)
        let strict = RetrySchedule(maximumAttempts: 3)
        let decision = strict.decision(
            after: later, AttemptCount(all: 7), usefulUntil: .distantFuture, repetition: .askOperator, at: now,
            jitter: 0)
        #expect(decision == .giveUp)
    }

    @Test func `an outage of the server uses up no attempts, however long`() {
        let outage = DeliveryOutcome.deferred(.init(detail: "no connection", isOutage: true))
        #expect(decide(outage, attempts: 500, outages: 500) == .at(now.addingTimeInterval(7200)))
        #expect(decide(outage, attempts: 500, outages: 400) == .at(now.addingTimeInterval(7200)))
        #expect(decide(later, attempts: 500, outages: 471) == .at(now.addingTimeInterval(7200)))
        #expect(decide(later, attempts: 500, outages: 470) == .giveUp)
    }

    @Test func `Law 4: what loses its use before its next attempt is not given up, but expires: a part may live on`() {
        #expect(decide(later, attempts: 1, useful: 30) == .at(now.addingTimeInterval(30)))
    }

    @Test func `Law 4 and 5: nothing is repeated that has lost its use`() {
        #expect(decide(lost, attempts: 1, useful: 600) == .giveUp)
        #expect(decide(lost, attempts: 1, useful: 0, .idempotent) == .giveUp)
    }

    @Test func `what one address refused goes to the next at once`() {
        let refused = DeliveryOutcome.failed(.init(code: 550, detail: "no"))
        #expect(decide(refused, attempts: 1, hasOtherAddress: true) == .at(now))
        #expect(decide(refused, attempts: 1) == .giveUp)
    }

    @Test("Law 5: mail that may have arrived is repeated after ten minutes, twice at most", arguments: [1, 5, 20])
    func uncertain(_ attempts: Int) {
        #expect(decide(lost, attempts: attempts, uncertain: 1) == .at(now.addingTimeInterval(600)))
        #expect(decide(lost, attempts: attempts, uncertain: 2) == .at(now.addingTimeInterval(600)))
        #expect(decide(lost, attempts: attempts, uncertain: 3) == .giveUp)
    }

    @Test func `Law 5: what can be told from a first copy goes at once, what cannot waits for the operator`() {
        #expect(decide(lost, attempts: 1, .idempotent) == .at(now))
        #expect(decide(lost, attempts: 4, uncertain: 2, .idempotent) == .at(now.addingTimeInterval(240)))
        #expect(decide(lost, attempts: 1, .askOperator) == .askOperator)
    }

    @Test func `Law 5: after a crash it may have arrived, and only what may have arrived before uses up the repeats`() {
        func crash(after outcomes: DeliveryOutcome...) -> Delivery.RetryDecision {
            let attempts = (outcomes.map(Optional.some) + [nil]).enumerated().map { place, outcome in
                DeliveryAttempt(
                    delivery: .init(number: 1), number: place + 1, contactPoint: "c", channel: .email, started: now,
                    ended: outcome.map { _ in now }, outcome: outcome)
            }
            return schedule.decisionAfterCrash(
                attempts, usefulUntil: .distantFuture, repetition: .sameIdentity(after: 600, atMost: 2), at: now)
        }
        let again = Delivery.RetryDecision.at(now.addingTimeInterval(600))
        #expect(crash() == again)
        #expect(crash(after: lost) == again)
        #expect(crash(after: later, later, later, later) == again)
        #expect(crash(after: lost, later, lost) == .giveUp)
    }

    @Test func `what was accepted or refused for good is tried no more`() {
        #expect(decide(.accepted(providerID: nil), attempts: 1) == .giveUp)
        #expect(decide(.failed(.init(detail: "no")), attempts: 1) == .giveUp)
    }
}
