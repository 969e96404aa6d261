import Console
import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

@Suite("outbox")
struct OutboxCommandTests {
    private let failure = DeliveryFailure(code: 550, enhancedStatus: "5.1.1", detail: "no such \u{1B}[31muser")

    /// The invitations went out and failed.
    private func desk(_ outcome: DeliveryOutcome) async throws -> (Desk, [Delivery.ID]) {
        var desk = try await Desk()
        desk.now += 2 * 86_400
        try await desk.fill(first)
        return (desk, try await desk.send(outcome))
    }

    @Test("list and the whole story of one message, as text", arguments: Language.allCases)
    func listAndShow(language: Language) async throws {
        let (desk, ids) = try await desk(.failed(failure))
        let list = await desk.run(OutboxListCommand(), language)
        let show = await desk.run(OutboxShowCommand(id: try #require(ids.min())), language)
        #expect(!(list.output + show.output).contains("\u{1B}"))
        try expectGolden(list.output + "\n" + show.output, "outbox.\(language.rawValue).txt")
    }

    @Test("JSON has the same keys, sorted, and the failure with its codes")
    func json() async throws {
        let (desk, ids) = try await desk(.failed(failure))
        let ran = await desk.run(OutboxShowCommand(id: try #require(ids.min())), json: true)
        try expectGolden(ran.output, "outbox-show.json")
    }

    @Test("a list keeps to the states asked for")
    func states() async throws {
        let (desk, _) = try await desk(.accepted(providerID: nil))
        #expect(await desk.run(OutboxListCommand(filter: .init(states: [.failed]))).output == "There is no message.\n")
        let ran = await desk.run(OutboxListCommand(filter: .init(states: [.accepted], limit: 2)))
        #expect(ran.error == "Only the latest 2 are shown; add --limit for more.\n")
    }

    @Test("what failed goes out again when the operator says so; what was accepted does not")
    func retry() async throws {
        let (failed, ids) = try await desk(.failed(failure))
        let id = try #require(ids.first)
        #expect(await failed.run(OutboxDecisionCommand(id: id, wish: .retry)).status == .success)
        #expect(try await failed.ledger.delivery(id)?.line.delivery.state == .ready)
        let (sent, others) = try await desk(.accepted(providerID: nil))
        let ran = await sent.run(OutboxDecisionCommand(id: try #require(others.first), wish: .retry))
        #expect(ran.status == .failure)
        #expect(ran.error == "convoke: That is not possible for a message that is accepted.\n")
    }

    @Test("an address that was given up is used again, and what was lost goes out anew")
    func reinstates() async throws {
        let (desk, ids) = try await desk(.failed(failure))
        let id = try #require(ids.first)
        let person = try #require(try await desk.ledger.delivery(id)?.line.person.id)
        for address in try await desk.ledger.contactPoints(of: person) {
            try await desk.ledger.suspend(address.id, reason: "no such user", at: desk.now)
        }
        let ran = await desk.run(OutboxDecisionCommand(id: id, wish: .retry))
        #expect(ran.status == .success)
        #expect(ran.output.contains("is used again; what is still of use goes out in a new message."))
        #expect(try await desk.ledger.contactPoints(of: person).allSatisfy { $0.suspension == nil })
        try await desk.fill(first)
        let open = try await desk.ledger.deliveries(.init(states: [.ready])).filter { $0.person.id == person }
        #expect(Set(open.flatMap(\.notices).map(\.key.kind)) == [.invitation, .callForTopics])
    }

    @Test("what is dropped does not come back with the next plan")
    func drop() async throws {
        var desk = try await Desk()
        desk.now += 2 * 86_400
        try await desk.fill(first)
        let waiting = try await desk.ledger.deliveries(.init(states: [.ready]))
        let id = try #require(waiting.first?.delivery.id)
        #expect(await desk.run(OutboxDecisionCommand(id: id, wish: .drop)).status == .success)
        try await desk.fill(first)
        #expect(try await desk.ledger.deliveries(.init(states: [.ready])).count == waiting.count - 1)
    }

    @Test("what was given up before anything was sent says why")
    func givenUp() async throws {
        var desk = try await Desk()
        desk.now += 2 * 86_400
        try await desk.fill(first)
        let claim = Lease(instance: "test", until: 1)
        let id = try #require(try await desk.ledger.claimDue(limit: 1, at: desk.now, lease: claim).first).delivery.id
        try await desk.ledger.giveUp(
            id, for: .init(detail: "no usable address"), contactPoint: nil, at: desk.now, claim: claim)
        let ran = await desk.run(OutboxShowCommand(id: id))
        #expect(ran.output.contains("because") && ran.output.contains("no usable address"), "\(ran.output)")
    }

    @Test("an unknown message is named")
    func unknown() async throws {
        let id = Delivery.ID(number: 7)
        let ran = try await Desk().run(OutboxShowCommand(id: id), .vietnamese)
        #expect(ran.error == "convoke: Không có thư gửi nào mã 0000000000000007; xem `convoke outbox list`.\n")
    }
}
