import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

/// What reached nobody, when the person can be reached in another way.
@Suite struct `After a change of contact` {
    let start = TestLedger.start

    private func moved(_ address: String = "new@example.org") -> ProgrammePlan {
        .cluster { $0.people[1].addresses = [.init(channel: .email, address: address)] }
    }

    /// Mai's invitation, which `outcome` ended.
    private func invited(_ outcome: DeliveryOutcome) async throws -> (TestLedger, Delivery.ID) {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        return (test, try #require(try await test.deliver(outcome)))
    }

    private func bounce(_ id: Delivery.ID, in test: TestLedger) async throws {
        let bounce = Verdict.Bounce(delivery: id, kind: .noSuchAddress(["mai@example.org"]), status: "5.1.1")
        try await test.hear("bounce of \(id)", Verdict(end: .ignored, explanation: "report", bounce: bounce))
    }

    private func isDue(_ test: TestLedger) async throws -> Bool {
        try await test.ledger.situationsDue(at: start, limit: 9).contains { $0.situation.session.id == "s1" }
    }

    @Test func `what failed is planned anew, and goes out in a new delivery to the corrected address`() async throws {
        let (test, id) = try await invited(.failed(.init(code: 550, detail: "no")))
        try await test.fill([notice(.invitation, "mai")])
        #expect(try await !isDue(test))
        try await test.ledger.apply(moved(), at: start)
        #expect(try await isDue(test))
        #expect(try await test.fill([notice(.invitation, "mai")]).revived == 1)
        let again = try #require(try await test.deliver())
        #expect(again != id)
        #expect(try await test.ledger.delivery(again)?.line.contactPoint?.address == "new@example.org")
        #expect(try await test.ledger.delivery(id)?.line.delivery.state == .superseded)
        // Law 1: and never a third time.
        try await test.ledger.apply(moved("newer@example.org"), at: start)
        #expect(try await test.fill([notice(.invitation, "mai")]) == FillSummary())
    }

    @Test func `what bounced stays lost while there is no other address, and goes out when it is reinstated`()
        async throws
    {
        let (test, id) = try await invited(.accepted(providerID: nil))
        try await bounce(id, in: test)
        #expect(try await test.states() == [.bounced])
        #expect(try await test.fill([notice(.invitation, "mai")]) == FillSummary())
        let point = try #require(try await test.ledger.contactPoints(of: "mai").first)
        try await test.ledger.reinstate(point.id, at: start)
        #expect(try await isDue(test))
        #expect(try await test.fill([notice(.invitation, "mai")]).revived == 1)
        #expect(try await test.deliver() != id)
        // Reinstating what is not suspended changes nothing.
        let before = try await test.dump()
        try await test.ledger.reinstate(point.id, at: start)
        #expect(try await test.dump() == before)
    }

    @Test func `what bounced at one address goes to the next`() async throws {
        let (test, id) = try await invited(.accepted(providerID: nil))
        try await test.ledger.apply(
            .cluster { $0.people[1].addresses.append(.init(channel: .email, address: "mai2@example.org")) }, at: start)
        try await bounce(id, in: test)
        #expect(try await test.states() == [.superseded])
        #expect(try await test.fill([notice(.invitation, "mai")]).revived == 1)
        let again = try #require(try await test.deliver())
        #expect(try await test.ledger.delivery(again)?.line.contactPoint?.address == "mai2@example.org")
    }

    @Test func `Law 4: what is of no use any more, or no longer wanted, stays unsaid`() async throws {
        let (test, id) = try await invited(.failed(.init(detail: "no")))
        try await test.ledger.apply(moved(), at: start + 13)
        #expect(try await test.ledger.delivery(id)?.line.delivery.state == .failed)
        let (other, _) = try await invited(.failed(.init(detail: "no")))
        try await other.ledger.apply(moved(), at: start)
        try await other.fill([])
        #expect(try await other.ledger.claimDue(limit: 9, at: start, lease: lease).isEmpty)
    }

    @Test func `Law 5: what may have arrived is not said anew at another address`() async throws {
        let (test, _) = try await invited(.uncertain(.init(detail: "lost")))
        #expect(try await test.states() == [.failed])
        try await test.ledger.apply(moved(), at: start)
        #expect(try await test.states() == [.failed])
        #expect(try await test.fill([notice(.invitation, "mai")]) == FillSummary())
    }

    @Test func `what no plan makes waits for none`() async throws {
        let test = try await TestLedger.withCluster()
        let link = Notice(
            key: .init(subject: .board("cluster", 1), revision: 0, kind: .report, step: "board", person: "mai"),
            session: nil, group: "cluster", due: start, usefulUntil: start + 1)
        let id = try #require(try await test.ledger.say(link, at: start))
        #expect(try await test.deliver(.failed(.init(detail: "no"))) == id)
        try await test.ledger.apply(moved(), at: start)
        let again = try #require(try await test.deliver())
        #expect(again != id)
        #expect(try await test.ledger.delivery(again)?.line.notices == [link])
    }
}
