import ConvokeTesting
import Foundation
import Inbox
import Ledger
import Planner
import Sessions
import Testing

@Suite(.timeLimit(.minutes(2)))
struct `What mail servers report` {
    private typealias Told = ReportMail.Recipient

    private func mai(_ status: String, action: String = "failed") -> Told {
        .init(address: "mai@example.org", status: status, action: action)
    }

    private func cause(_ desk: Desk, of person: Person.ID = "mai") async throws -> AddressHealth.Cause? {
        try await desk.ledger.addresses(of: person).first?.health.suspension?.cause
    }

    /// What those who run the group are to be told.
    private func news(_ desk: Desk) async throws -> [News] {
        try await desk.ledger.groupsDue(at: desk.seeded.clock.now, limit: 9).flatMap(\.situation.matters).map(\.news)
    }

    private func state(_ desk: Desk) async throws -> Delivery.State? {
        try await desk.ledger.delivery(#require(desk.invitations["mai"]))?.line.delivery.state
    }

    /// What Mai is still to be sent, and where.
    private func routes(_ desk: Desk) async throws -> [String] {
        try await desk.seeded.want(["lan", "mai", "hoa"].map { .about(.invitation, to: $0) })
        var routes: [String] = []
        for line in try await desk.ledger.deliveries(.init(states: [.ready], person: "mai")) {
            let point = try await desk.ledger.route(for: line.delivery.id).first
            routes.append(point.map { "\($0.channel.rawValue) \($0.address)" } ?? "nowhere")
        }
        return routes
    }

    @Test(
        "one report: the address, the news and the message",
        arguments: [
            ([("mai@example.org", "5.1.1")], .missing, ["address-suspended"], .bounced),
            // Its own server speaks of a full mailbox; a relay gave up after days; it does not say why.
            ([("mai@example.org", "5.2.2")], nil, [], .bounced), ([("mai@example.org", "4.4.7")], nil, [], .bounced),
            ([("mai@example.org", "5.0.0")], nil, [], .bounced),
            // It is about us.
            ([("mai@example.org", "5.7.1")], nil, ["mail-refused"], .bounced),
            // The mailbox passes our mail on: somebody else is gone, or she is, too.
            ([("hue@example.org", "5.1.1")], nil, [], .bounced),
            ([("hue@example.org", "5.1.1"), ("mai@example.org", "5.1.1")], .missing, ["address-suspended"], .bounced),
        ] as [([(String, String)], AddressHealth.Cause?, [String], Delivery.State)])
    func single(
        recipients: [(String, String)], cause: AddressHealth.Cause?, news: [String], state: Delivery.State
    ) async throws {
        let desk = try await Desk()
        let report = ReportMail(
            on: try #require(desk.invitations["mai"]), recipients.map { .init(address: $0.0, status: $0.1) })
        let end = try await desk.hear(report.text)
        #expect(end.message.state == .ignored, "\(end.explanation)")
        #expect(try await self.cause(desk) == cause)
        #expect(try await self.news(desk).map(\.step) == news)
        #expect(try await self.state(desk) == state)
        let line = try #require(try await desk.ledger.board(of: "s1")).rows.first { $0.person.id == "mai" }
        #expect(line?.isReachable == (cause == nil), "the board says so")
    }

    @Test(
        "of several failed recipients the address is weighed by its own failure, wherever that stands",
        arguments: [
            ([("hue@example.org", "5.7.1"), ("mai@example.org", "5.0.0")], 1, []),
            ([("hue@example.org", "5.0.0"), ("mai@example.org", "5.2.2")], 0.2, []),
            ([("hue@example.org", "5.0.0"), ("mai@example.org", "5.7.1")], 0, ["mail-refused"]),
            ([("hue@example.org", "5.1.1"), ("mai@example.org", "5.0.0")], 1, []),
            ([("hue@example.org", "5.1.1"), ("vi@example.org", "5.2.2")], 0.2, []),
        ] as [([(String, String)], Double, [String])])
    func several(recipients: [(String, String)], score: Double, news: [String]) async throws {
        let desk = try await Desk()
        let delivery = try #require(desk.invitations["mai"])
        try await desk.hear(ReportMail(on: delivery, recipients.map { .init(address: $0.0, status: $0.1) }).text)
        let health = try #require(try await desk.ledger.addresses(of: "mai").first?.health)
        #expect(health.score(at: desk.seeded.clock.now) == score)
        #expect(try await self.news(desk).map(\.step) == news)
        #expect(try await desk.ledger.addresses(suspended: true).isEmpty)
        #expect(try await state(desk) == .bounced)
    }

    @Test func `a failure of the address that was tried first does not take back what went to the next`() async throws {
        var plan = ProgrammePlan.cluster
        plan.people[1].addresses.append(.init(channel: .email, address: "mai@home.example"))
        let desk = try await Desk(plan)
        try await desk.seeded.want([.about(.reminder, to: "mai", due: desk.seeded.clock.now)])
        let (lease, now) = (Lease(instance: "post", until: 1), desk.seeded.clock.now)
        var tried: Delivery.ID?
        for outcome in [DeliveryOutcome.failed(.init(code: 550, detail: "no")), .accepted(providerID: nil)] {
            let claim = try #require(try await desk.ledger.claimDue(limit: 9, at: now, lease: lease).first)
            let points = try await desk.ledger.route(for: claim.delivery.id)
            let point = try #require(tried == nil ? points.first : points.last)
            tried = claim.delivery.id
            let message = KeptMessage(contactPoint: point.id, messageID: "\(point.id)@convoke.example.org", bytes: [1])
            _ = try await desk.ledger.beginSending([.init(claim, message: message)], at: now, lease: lease)
            try await desk.ledger.finish([.init(claim, outcome: outcome, retry: .at(now))], at: now)
        }
        let delivery = try #require(tried)
        #expect(try await desk.ledger.delivery(delivery)?.line.delivery.state == .accepted)
        try await desk.hear(ReportMail(on: delivery, [mai("5.1.1")]).text)
        #expect(try await desk.ledger.addresses(suspended: true).map(\.point.address) == ["mai@example.org"])
        #expect(try await desk.ledger.delivery(delivery)?.line.delivery.state == .accepted)
    }

    @Test func `a delay is no failure`() async throws {
        let desk = try await Desk()
        let delivery = try #require(desk.invitations["mai"])
        try await desk.hear(ReportMail(on: delivery, [mai("4.4.1", action: "delayed")]).text)
        #expect(try await state(desk) == .accepted)
        #expect(try await desk.ledger.addresses(of: "mai").first?.health.score(at: desk.seeded.clock.now) == 0)
    }

    @Test func `a complaint stops the mail and is told without blame; the message did arrive`() async throws {
        let desk = try await Desk()
        let delivery = try #require(desk.invitations["mai"])
        try await desk.hear(ReportMail(on: delivery, complaint: "abuse").text)
        #expect(try await cause(desk) == .unwanted)
        #expect(try await state(desk) == .accepted)
        #expect(
            try await news(desk) == [.addressSuspended(.init(person: "mai", cause: .unwanted, isCutOff: true))])
        // Her own later message says nothing of whether she wants ours.
        desk.seeded.clock.advance(86_400)
        try await desk.hear(desk.answer("Em tham dự ạ", of: "mai"))
        #expect(try await desk.status(of: "mai") == .accepted)
        #expect(try await cause(desk) == .unwanted)
    }

    @Test(
        "two hard bounces suspend if they come on different days",
        arguments: [(3600.0, nil), (86_400.0, .returned), (61 * 86_400.0, nil)] as [(Double, AddressHealth.Cause?)])
    func twice(apart: Double, cause: AddressHealth.Cause?) async throws {
        let desk = try await Desk()
        let delivery = try #require(desk.invitations["mai"])
        try await desk.hear(ReportMail(on: delivery, [mai("5.0.0")], number: 1).text)
        #expect(try await self.cause(desk) == nil)
        desk.seeded.clock.advance(apart)
        try await desk.hear(ReportMail(on: delivery, [mai("5.0.0")], number: 2).text)
        #expect(try await self.cause(desk) == cause)
    }

    @Test func `a person's answer clears what was counted, and lifts a suspension that bounces brought about`()
        async throws
    {
        let desk = try await Desk()
        let delivery = try #require(desk.invitations["mai"])
        try await desk.hear(ReportMail(on: delivery, [mai("5.0.0")], number: 1).text)
        desk.seeded.clock.advance(86_400)
        try await desk.hear(desk.answer("Em tham dự ạ", of: "mai", number: 1))
        #expect(try await desk.status(of: "mai") == .accepted)
        desk.seeded.clock.advance(86_400)
        try await desk.hear(ReportMail(on: delivery, [mai("5.0.0")], number: 2).text)
        #expect(try await cause(desk) == nil, "the first one is forgotten")
        try await desk.hear(ReportMail(on: delivery, [mai("5.1.1")], number: 3).text)
        #expect(try await cause(desk) == .missing)
        desk.seeded.clock.advance(86_400)
        try await desk.hear(desk.answer("Em không dự được ạ", of: "mai", number: 2))
        #expect(try await cause(desk) == nil, "she writes from there")
        #expect(try await news(desk) == [], "and nobody needs to be told any more")
    }

    @Test func `an answer from elsewhere to what was sent before the report proves nothing`() async throws {
        var plan = ProgrammePlan.cluster
        plan.people[1].addresses.append(.init(channel: .email, address: "mai@home.example"))
        let desk = try await Desk(plan)
        let delivery = try #require(desk.invitations["mai"])
        try await desk.hear(ReportMail(on: delivery, [mai("5.1.1")]).text)
        desk.seeded.clock.advance(86_400)
        try await desk.hear(desk.answer("Em tham dự ạ", of: "mai", from: "mai@home.example"))
        #expect(try await desk.status(of: "mai") == .accepted)
        #expect(try await cause(desk) == .missing)
    }

    @Test func `Law 6: a report read again tells nobody twice, and one read as something else takes all back`()
        async throws
    {
        let desk = try await Desk()
        let delivery = try #require(desk.invitations["mai"])
        let report = try await desk.hear(ReportMail(on: delivery, [mai("5.1.1")]).text)
        let before = try await desk.ledger.groupsDue(at: desk.seeded.clock.now, limit: 9)
            .flatMap(\.situation.matters)
        desk.seeded.clock.advance(3600)
        try await desk.ledger.reprocess(report.message.id, at: desk.seeded.clock.now)
        try await desk.processor.process()
        #expect(
            try await desk.ledger.groupsDue(at: desk.seeded.clock.now, limit: 9).flatMap(\.situation.matters) == before)
        #expect(try await cause(desk) == .missing)
        // As a later version of the program may read it.
        try await desk.ledger.reprocess(report.message.id, at: desk.seeded.clock.now)
        let lease = Lease(instance: "later", until: 1)
        _ = try await desk.ledger.claimIncoming(limit: 1, at: desk.seeded.clock.now, lease: lease)
        try await desk.ledger.finish(
            report.message.id, with: Verdict(end: .ignored, explanation: "a success"), at: desk.seeded.clock.now,
            instance: "later")
        #expect(try await cause(desk) == nil)
        #expect(try await news(desk) == [])
    }

    @Test func `the chair hears once of a suspension, however often the address is reported`() async throws {
        let desk = try await Desk()
        let delivery = try #require(desk.invitations["mai"])
        for number in 1...3 {
            try await desk.hear(ReportMail(on: delivery, [mai("5.1.1")], number: number).text)
            desk.seeded.clock.advance(86_400)
        }
        let matters = try await desk.ledger.groupsDue(at: desk.seeded.clock.now, limit: 9)
            .flatMap(\.situation.matters)
        #expect(matters.map(\.version) == [0])
        // Used again, and gone again: that is another suspension.
        let point = try #require(try await desk.ledger.addresses(of: "mai", suspended: true).first?.point)
        try await desk.ledger.reinstate(point.id, at: desk.seeded.clock.now)
        #expect(try await news(desk) == [])
        desk.seeded.clock.advance(86_400)
        try await desk.hear(ReportMail(on: delivery, [mai("5.1.1")], number: 4).text)
        let again = try await desk.ledger.groupsDue(at: desk.seeded.clock.now, limit: 9)
            .flatMap(\.situation.matters)
        #expect(again.count == 1 && again.first?.id != matters.first?.id)
    }

    @Test func `the next address is used on whatever channel it is; when none is left the chair is told so`()
        async throws
    {
        var plan = ProgrammePlan.cluster
        plan.people[1].addresses += [
            .init(channel: .sandbox, address: "mai"), .init(channel: .webhook, address: "https://hook.example.org/mai"),
        ]
        let desk = try await Desk(plan)
        let delivery = try #require(desk.invitations["mai"])
        try await desk.hear(ReportMail(on: delivery, [mai("5.1.1")]).text)
        #expect(try await routes(desk) == ["sandbox mai"], "what was lost is said anew")
        #expect(try await news(desk) == [.addressSuspended(.init(person: "mai", cause: .missing, isCutOff: false))])
        let sandbox = try #require(try await desk.ledger.addresses(of: "mai").first { $0.point.channel == .sandbox })
        try await desk.ledger.suspend(sandbox.point.id, reason: "no", at: desk.seeded.clock.now)
        #expect(try await routes(desk) == ["webhook https://hook.example.org/mai"])
        #expect(try await desk.ledger.board(of: "s1")?.rows.first { $0.person.id == "mai" }?.isReachable == true)
    }

    @Test func `a server that refuses us is told of once a day, and suspends nobody`() async throws {
        let desk = try await Desk()
        for (number, person) in (["mai", "hoa", "mai"] as [Person.ID]).enumerated() {
            let report = ReportMail(
                on: try #require(desk.invitations[person]),
                [.init(address: "\(person)@example.org", status: "5.7.26")], number: number)
            try await desk.hear(report.text)
            desk.seeded.clock.advance(60)
        }
        #expect(try await news(desk) == [.mailRefused(.init(person: "mai", status: "5.7.26"))])
        #expect(try await desk.ledger.addresses(suspended: true).isEmpty)
    }

    @Test func `whose address it is, is not told: a chair's own is told to the others who run the group`() async throws
    {
        let desk = try await Desk()
        let delivery = try #require(desk.invitations["lan"])
        try await desk.hear(ReportMail(on: delivery, [.init(address: "lan@example.org", status: "5.1.1")]).text)
        #expect(try await news(desk).map(\.author) == ["lan"])
        #expect(try await cause(desk, of: "lan") == .missing)
    }

    /// Hạ is of the office, and in no group; Vi runs the group above.
    private static func led(withGroupAbove: Bool = false) -> ProgrammePlan {
        var plan = ProgrammePlan.cluster
        var contact = ProgrammePlan.member("ha", "Đỗ Thị Hạ")
        contact.person.organisation = "office"
        plan.people += [contact, ProgrammePlan.member("vi", "Vũ Thị Vi")]
        guard withGroupAbove else { return plan }
        plan.groups[0].parent = "region"
        plan.groups.append(Group(id: "region", name: "Khối", shortName: "Khối", organisation: "office"))
        plan.members.append(.init(group: "region", person: "vi", role: .chair))
        return plan
    }

    private func told(_ desk: Desk) async throws -> [Person.ID] {
        let now = desk.seeded.clock.now
        return try await desk.ledger.groupsDue(at: now, limit: 9).filter { $0.situation.group.id == "cluster" }
            .flatMap { GroupPlanner.plan($0.situation, at: now).wanted.map(\.key.person) }
    }

    @Test("of the only chair's dead address hears the group above, else the office", arguments: [true, false])
    func onlyChair(hasGroupAbove: Bool) async throws {
        let desk = try await Desk(Self.led(withGroupAbove: hasGroupAbove))
        let delivery = try #require(desk.invitations["lan"])
        try await desk.hear(ReportMail(on: delivery, [.init(address: "lan@example.org", status: "5.1.1")]).text)
        #expect(try await told(desk) == [hasGroupAbove ? "vi" : "ha"])
        #expect(try await desk.ledger.unledGroups(at: desk.seeded.clock.now).map(\.group) == ["cluster"])
        // Whoever stands in loses their own address: it goes to the next, and nobody is told twice what left already.
        let point = try #require(try await desk.ledger.addresses(of: hasGroupAbove ? "vi" : "ha").first?.point)
        try await desk.ledger.suspend(point.id, reason: "no", at: desk.seeded.clock.now)
        #expect(try await told(desk) == (hasGroupAbove ? ["ha"] : []))
        // She writes from there: nobody needs to hear of it any more.
        desk.seeded.clock.advance(86_400)
        try await desk.hear(desk.answer("Em tham dự ạ", of: "lan"))
        #expect(try await told(desk) == [])
        #expect(try await desk.ledger.unledGroups(at: desk.seeded.clock.now) == [])
    }

    @Test func `of the only chair's absence over a session hears the office, and of a member's the chair alone`()
        async throws
    {
        let desk = try await Desk(Self.led())
        for (number, person) in (["lan", "mai"] as [Person.ID]).enumerated() {
            let words = "Tôi nghỉ phép đến hết ngày 20/9/2027."
            try await desk.hear(
                desk.answer(words, of: person, fields: ["Auto-Submitted: auto-replied"], number: number))
        }
        #expect(try await told(desk).sorted() == ["ha", "lan"])
        #expect(try await desk.ledger.unledGroups(at: desk.seeded.clock.now) == [], "her mailbox works")
    }
}
