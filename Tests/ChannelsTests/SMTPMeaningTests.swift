import Channels
import Curl
import Foundation
import Sessions
import Testing

@Suite struct `What a reply means for the delivery` {
    enum Meaning { case deferred, failed, badAddress }

    struct Case: Sendable {
        let code: Int
        let status: String?
        let stage: SMTPStage
        let meaning: Meaning
    }

    @Test(
        "by its code, its enhanced status and how far the dialogue had come",
        arguments: [
            Case(code: 450, status: "4.2.0", stage: .recipient, meaning: .deferred),
            Case(code: 421, status: "4.7.0", stage: .message, meaning: .deferred),
            Case(code: 550, status: "5.1.1", stage: .recipient, meaning: .badAddress),
            Case(code: 550, status: "5.1.10", stage: .recipient, meaning: .badAddress),
            Case(code: 550, status: nil, stage: .recipient, meaning: .failed),
            Case(code: 554, status: "5.7.1", stage: .recipient, meaning: .failed),
            Case(code: 554, status: "5.7.1", stage: .message, meaning: .failed),
            // Full, or over our limit: another day.
            Case(code: 552, status: "5.2.2", stage: .recipient, meaning: .deferred),
            Case(code: 552, status: nil, stage: .message, meaning: .deferred),
            Case(code: 550, status: "5.4.5", stage: .message, meaning: .deferred),
            // Too large is too large on any day.
            Case(code: 552, status: "5.3.4", stage: .mail, meaning: .failed),
            Case(code: 552, status: "5.3.4", stage: .message, meaning: .failed),
            // Our login and our own address are the operator's to mend.
            Case(code: 535, status: "5.7.8", stage: .authentication, meaning: .deferred),
            Case(code: 530, status: "5.7.0", stage: .mail, meaning: .deferred),
            Case(code: 553, status: "5.7.1", stage: .mail, meaning: .deferred),
            Case(code: 554, status: "5.3.2", stage: .connect, meaning: .deferred),
        ])
    func table(_ one: Case) {
        let reply = SMTPReply(code: one.code, enhancedStatus: one.status, text: "words")
        let outcome = SMTPOutcome(.refused(reply, at: one.stage)).deliveryOutcome
        #expect(isDeferred(outcome) == (one.meaning == .deferred), "\(outcome)")
        #expect(outcome.failure?.addressIsBad == (one.meaning == .badAddress))
        #expect(outcome.failure?.code == one.code)
        #expect(outcome.failure?.isOutage == [.connect, .authentication].contains(one.stage))
    }

    @Test(
        "what ends before MAIL is the server's outage, and says nothing of the message", arguments: SMTPStage.allCases)
    func outage(_ stage: SMTPStage) {
        let outcome = SMTPOutcome(.failed(SMTPFailure(.timeout, at: stage, "too slow"))).deliveryOutcome
        let isBefore = ![.mail, .recipient, .data, .message].contains(stage)
        #expect(outcome.failure?.isOutage == isBefore)
    }

    @Test("what the server calls the message is kept")
    func queueID() {
        let reply = SMTPReply(code: 250, enhancedStatus: "2.0.0", text: "Ok: queued as 4XyZ12abc")
        #expect(SMTPOutcome(.accepted(reply)).deliveryOutcome == .accepted(providerID: "4XyZ12abc"))
    }
}
