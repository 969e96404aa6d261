import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

/// One row that somebody wrote over by hand, among others that are well.
@Suite("Law 9: a row that cannot be read harms nobody but whom it is about") struct DamageTests {
    let start = TestLedger.start

    @Test("a damaged session is not planned, and all others are")
    func session() async throws {
        let test = try await TestLedger.withCluster()
        try await test.harm("UPDATE session SET agenda = '[{' WHERE id = 's1'")
        let due = try await test.ledger.situationsDue(at: start, limit: 1)
        #expect(due.map(\.situation.session.id) == ["s2"], "the damaged one takes nobody's place")
        try await test.fill([notice(.invitation, "mai", session: "s2")], session: "s2", next: start + 5)
        #expect(try await test.ledger.nextReplan(after: start) == start + 5)
        #expect(try await test.ledger.sessions().map(\.id) == ["s2"])
        #expect(try await test.ledger.boards(of: "year").map(\.session.id) == ["s2"])
        #expect(try await test.ledger.openSessions(of: "mai", at: start).map(\.id) == ["s2"])
        #expect(test.told.faults.map(\.place) == ["session s1"])
    }

    @Test("a damaged group stops its own sessions only, and the place named is its own")
    func group() async throws {
        let test = try await TestLedger.withCluster()
        try await test.harm("UPDATE meetingGroup SET policy = '{}' WHERE id = 'cluster'")
        #expect(try await test.ledger.situationsDue(at: start, limit: 9).isEmpty)
        #expect(test.told.faults.map(\.place) == ["meetingGroup cluster"], "once, not once a session")
        await #expect(throws: UnreadableColumn.self) { _ = try await test.ledger.group("cluster") }
    }

    @Test(
        "a damaged person or notice leaves that person out of the plan, with what was said to them untouched",
        arguments: [
            "UPDATE person SET language = 'xx' WHERE id = 'mai'",
            "UPDATE notice SET kind = 'shout' WHERE person = 'mai'",
        ])
    func person(harm: String) async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai"), notice(.invitation, "hoa")])
        try await test.harm(harm)
        let situation = try #require(try await test.ledger.situation(of: "s1")).situation
        #expect(Set(situation.people.map(\.person.id)) == ["lan", "hoa"])
        let summary = try await test.fill([notice(.invitation, "hoa"), notice(.agenda, "hoa")])
        #expect(summary.inserted == 1 && summary.superseded == 0)
        let board = try #require(try await test.ledger.board(of: "s1"))
        #expect(board.rows.contains { $0.person.id == "hoa" })
    }

    @Test("a damaged preference or absence leaves only itself out")
    func preferences() async throws {
        let test = try await TestLedger.withCluster()
        try await test.ledger.mute([.reminder, .digest], for: "mai", in: "cluster", at: start)
        try await test.ledger.setAway("mai", until: day("2027-09-20"), at: start)
        try await test.harm("UPDATE preference SET kinds = replace(kinds, 'digest', 'shout')")
        try await test.harm("UPDATE absence SET until = '2027-99-99'")
        let mai = try #require(
            try await test.ledger.situation(of: "s1")?.situation.people.first { $0.person.id == "mai" })
        #expect(mai.muted == [.reminder])
        #expect(mai.awayUntil == nil)
    }

    @Test("a damaged notice in a delivery that is due, or past its use, stops no other claim")
    func claim() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([
            notice(.invitation, "mai", usefulUntil: start + 1), notice(.agenda, "lan", usefulUntil: start + 1),
            notice(.invitation, "hoa"),
        ])
        try await test.harm("UPDATE notice SET kind = 'shout' WHERE person = 'mai'")
        let claimed = try await test.ledger.claimDue(limit: 9, at: start + 2, lease: lease)
        #expect(claimed.map(\.delivery.person).contains("hoa"))
        #expect(!claimed.map(\.delivery.person).contains("lan"), "it expired, as it should")
        let materials = try await test.ledger.materials(for: claimed.map(\.delivery))
        #expect(materials.values.compactMap(\.matter?.person.id) == ["hoa"])
    }

    @Test("a damaged delivery is set aside as failed, and the others are claimed")
    func delivery() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        try await test.fill([notice(.invitation, "mai"), notice(.invitation, "hoa", due: start.minutes(1))])
        try await test.harm(
            """
            PRAGMA defer_foreign_keys = ON;
            UPDATE notice SET delivery = 'not hexadecimal!' WHERE person = 'mai';
            UPDATE delivery SET id = 'not hexadecimal!' WHERE person = 'mai'
            """)
        let claimed = try await test.ledger.claimDue(limit: 1, at: start + 1, lease: lease)
        #expect(claimed.isEmpty, "its place was taken once")
        let next = try await test.ledger.claimDue(limit: 1, at: start + 1, lease: lease)
        #expect(next.map(\.delivery.person) == ["hoa"])
        #expect(try await test.ledger.deliveries().map(\.delivery.person) == ["hoa"])
        #expect(test.told.faults.contains { $0.place == "delivery not hexadecimal!" })
    }

    @Test("one outcome whose delivery is damaged keeps no other from being recorded")
    func finish() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai"), notice(.invitation, "hoa")])
        let claimed = try await test.ledger.claimDue(limit: 9, at: start, lease: lease)
        let route = try await test.ledger.route(for: claimed[0].delivery.id)
        let starts = claimed.map {
            DeliveryStart(
                $0,
                message: KeptMessage(contactPoint: route[0].id, messageID: "\($0.delivery.id)@x", bytes: [1]))
        }
        #expect(try await test.ledger.beginSending(starts, at: start, lease: lease).count == 2)
        try await test.harm(
            "UPDATE deliveryAttempt SET channel = 'pigeon' WHERE delivery = '\(claimed[0].delivery.id)'")
        let dropped = try await test.ledger.finish(
            claimed.map {
                .init($0, outcome: .deferred(DeliveryFailure(detail: "busy")), retry: .at(start.minutes(1)))
            },
            at: start)
        #expect(dropped == [claimed[0].delivery.id])
        #expect(try await test.ledger.delivery(claimed[1].delivery.id)?.line.delivery.state == .deferred)
    }

    @Test("a damaged incoming message goes to the queue, and the next is read")
    func incoming() async throws {
        let test = try await TestLedger.withCluster()
        for text in ["one", "two"] {
            try await test.ledger.store(
                Arrival(channel: .email, source: text, raw: Array(text.utf8)), at: start)
        }
        try await test.harm("UPDATE incomingMessage SET channel = 'pigeon' WHERE source = 'one'")
        #expect(try await test.ledger.claimIncoming(limit: 9, at: start, lease: lease).map(\.source) == ["two"])
        #expect(try await test.ledger.counts().incoming == [.queued: 1, .processing: 1])
        #expect(try await test.ledger.incoming().map(\.message.source) == ["two"])
    }

    @Test("listings show what can be read")
    func listings() async throws {
        let test = try await TestLedger.withCluster()
        try await test.harm("UPDATE person SET language = 'xx' WHERE id = 'mai'")
        try await test.harm("UPDATE contactPoint SET channel = 'pigeon' WHERE person = 'hoa'")
        #expect(try await test.ledger.people().map(\.id).sorted() == ["hoa", "lan"])
        #expect(try await test.ledger.contactPoints(of: "hoa").isEmpty)
    }

    @Test("every damaged row is found by the check, with its place")
    func check() async throws {
        let test = try await TestLedger.withCluster()
        #expect(try await test.ledger.damagedRows() == [])
        try await test.fill([notice(.invitation, "mai")])
        let harms: [(String, String)] = [
            ("person mai", "UPDATE person SET language = 'xx' WHERE id = 'mai'"),
            ("session s2", "UPDATE session SET feedback = '[]' WHERE id = 's2'"),
            ("programme year", "UPDATE programme SET appliedPlan = '{}'"),
            ("series regular", "UPDATE series SET content = 'x'"),
            ("notice session:s1 shout invitation 0 mai", "UPDATE notice SET kind = 'shout'"),
        ]
        for (_, sql) in harms { try await test.harm(sql) }
        let found = try await test.ledger.damagedRows()
        #expect(Set(found.compactMap(\.place)) == Set(harms.map(\.0)), "\(found)")
        #expect(found.first { $0.place == "person mai" }?.column == "language")
        let examined = try await LedgerExamination(path: test.path, at: start)
        #expect(examined.faults.count == harms.count, "`check` shows them")
        #expect(examined.faults.contains { $0.hasSuffix("in column language of person mai") })
    }
}
