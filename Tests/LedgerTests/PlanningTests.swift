import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

@Suite struct PlanningTests {
    let start = TestLedger.start

    @Test func `Law 1: planning twice changes nothing`() async throws {
        let test = try await TestLedger.withCluster()
        let wanted = [notice(.invitation, "mai"), notice(.invitation, "hoa"), notice(.reminder, "mai", due: start + 2)]
        #expect(try await test.fill(wanted, next: start + 3).inserted == 3)
        let before = try await test.dump()
        #expect(try await test.fill(wanted, next: start + 3, at: start + 1) == FillSummary())
        #expect(try await test.dump() == before)
    }

    @Test func `Law 1: what was said is never said again, whatever became of it`() async throws {
        let failure = DeliveryFailure(detail: "no")
        for outcome in [DeliveryOutcome.accepted(providerID: nil), .failed(failure), .uncertain(failure)] {
            let test = try await TestLedger.withCluster()
            try await test.fill([notice(.invitation, "mai")])
            try await test.deliver(outcome)
            #expect(try await test.fill([notice(.invitation, "mai")]) == FillSummary())
            #expect(try await test.ledger.claimDue(limit: 9, at: start, lease: lease).isEmpty)
        }
    }

    @Test func `Law 1: the database itself refuses a second notice with the same key`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        await #expect(throws: SQLFailure.self) {
            _ = try await test.database.write { try $0.execute("INSERT INTO notice SELECT * FROM notice") }
        }
        for column in ["subject", "revision", "kind", "step", "person"] {
            await #expect(throws: SQLFailure.self, "\(column) is never NULL") {
                _ = try await test.database.write { try $0.execute("UPDATE notice SET \(column) = NULL") }
            }
        }
    }

    @Test func `Law 2: every input of the plan makes the session due for planning`() async throws {
        let touches: [(String, @Sendable (LedgerDatabase, Date) async throws -> Void)] = [
            ("move", { _ = try await $0.move("s1", .init(minutes: 60), reason: nil, at: $1) }),
            ("cancel", { _ = try await $0.cancel("s1", reason: nil, at: $1) }),
            ("agenda", { _ = try await $0.publishAgenda([], of: "s1", at: $1) }),
            ("answer", { try await $0.record([rsvp("mai", .accepted)], from: .person(note: "x"), at: $1) }),
            (
                "attendance",
                { try await $0.recordAttendance(["mai": true], in: "s1", from: .person(note: "x"), at: $1) }
            ),
            ("mute", { try await $0.mute([.reminder], for: "mai", in: "cluster", at: $1) }),
            ("away", { try await $0.setAway("mai", until: day("2027-09-20"), at: $1) }),
            ("back", { try await $0.setAway("mai", until: nil, at: $1) }),
            ("policy", { try await $0.apply(.cluster { $0.groups[0].policy.quiet = nil }, at: $1) }),
            ("zone", { try await $0.apply(.cluster { $0.people[1].person.zone = "Asia/Tokyo" }, at: $1) }),
            ("roster", { try await $0.apply(.cluster { $0.members.removeLast() }, at: $1) }),
            ("role", { try await $0.apply(.cluster { $0.members[1].role = .secretary }, at: $1) }),
            (
                "moved in the file",
                { try await $0.apply(.cluster { $0.sessions[0].start = wall("2027-09-15T08:00") }, at: $1) }
            ),
        ]
        for (name, touch) in touches {
            let test = try await TestLedger.withCluster()
            try await test.fill([], next: nil)
            try await test.fill([], session: "s2", next: nil)
            #expect(try await test.ledger.nextReplan() == nil)
            try await touch(test.ledger, start + 1)
            #expect(try await test.ledger.nextReplan() == start + 1, "\(name)")
            let due = try await test.ledger.situationsDue(at: start + 1, limit: 10)
            #expect(due.contains { $0.situation.session.id == "s1" }, "\(name)")
        }
    }

    @Test func `Law 2: who leaves the group leaves the plans of sessions that are over, too`() async throws {
        let test = try await TestLedger.withCluster()
        for session in ["s1", "s2"] as [Session.ID] { try await test.fill([], session: session, next: nil) }
        try await test.ledger.apply(.cluster { $0.members.removeFirst() }, at: start + 14)
        let due = try await test.ledger.situationsDue(at: start + 14, limit: 10).map(\.situation.session.id)
        #expect(due.contains("s1"), "its digest went to the chair, who is none any more")
    }

    @Test func `Law 2: what the operator drops or wants again makes its sessions due for planning`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")], next: nil)
        try await test.fill([], session: "s2", next: nil)
        let id = try #require(try await test.ledger.deliveries().first).delivery.id
        try await test.ledger.drop(id, at: start + 1)
        #expect(try await test.ledger.nextReplan() == start + 1, "a reminder may rest on what was dropped")
    }

    @Test func `the situation tells when the answer that counts arrived, and when each notice left`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai"), notice(.agenda, "mai", due: start + 3)], next: nil)
        let failure = DeliveryFailure(detail: "later")
        try await test.deliver(.deferred(failure), retry: .at(start.minutes(20)), at: start.minutes(5))
        let waiting = try await test.asked("mai")
        #expect(waiting.notices.map(\.sent) == [nil, nil], "a deferred one never left")
        #expect(waiting.answered == nil)
        try await test.deliver(.uncertain(failure), retry: .at(start.minutes(40)), at: start.minutes(20))
        try await test.deliver(at: start.minutes(40))
        #expect(
            try await test.asked("mai").notices.map(\.sent) == [start.minutes(20), nil],
            "the first time it may have left counts")
        try await test.hear(
            "yes", Verdict(end: .applied, facts: [rsvp("mai", .accepted)], explanation: ""), at: start + 1)
        #expect(try await test.asked("mai").answered == start + 1)
        try await test.hear(
            "no", Verdict(end: .applied, facts: [rsvp("mai", .declined)], explanation: ""), at: start + 2)
        let declined = try await test.asked("mai")
        #expect(declined.answered == start + 2 && declined.attendee.status == .declined)
    }

    @Test func `Law 2: a plan made from an older situation does not overwrite a newer wish to plan`() async throws {
        let test = try await TestLedger.withCluster()
        let due = try #require(try await test.ledger.situation(of: "s1"))
        try await test.ledger.cancel("s1", reason: nil, at: start + 1)
        let plan = SessionPlan(wanted: [notice(.invitation, "mai")], later: [], next: nil)
        #expect(try await test.ledger.reconcile(due, plan: plan, at: start + 1).wasOutrun)
        #expect(try await test.ledger.deliveries().isEmpty)
        #expect(try await test.ledger.nextReplan() == start, "the other session is due first")
    }

    @Test func `what is wanted no longer is superseded, and revived when it is wanted again`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai"), notice(.reminder, "mai", due: start + 1)])
        #expect(try await test.fill([notice(.invitation, "mai")]).superseded == 1)
        #expect(try await test.states() == [.ready, .superseded])
        #expect(
            try await test.fill([notice(.invitation, "mai"), notice(.reminder, "mai", due: start + 2)]).revived == 1)
        #expect(try await test.ledger.claimDue(limit: 9, at: start + 1, lease: lease).count == 1)
        #expect(try await test.ledger.claimDue(limit: 9, at: start + 2, lease: lease).count == 1)
    }

    @Test func `a changed due time moves the delivery`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.reminder, "mai", due: start + 1)])
        #expect(try await test.fill([notice(.reminder, "mai", due: start + 3)]).moved == 1)
        #expect(try await test.ledger.nextDue() == start + 3)
        #expect(try await test.ledger.deliveries().count == 1)
    }

    @Test func `notices of one person that fall due together share a delivery, with one calendar part at most`()
        async throws
    {
        let test = try await TestLedger.withCluster()
        try await test.fill([
            notice(.invitation, "mai"), notice(.agenda, "mai"), notice(.reminder, "mai", due: start + 1),
            notice(.invitation, "hoa"),
        ])
        try await test.fill(
            [notice(.invitation, "mai", session: "s2"), notice(.agenda, "mai", session: "s2")], session: "s2")
        let kinds = try await test.ledger.deliveries(.init(person: "mai")).map {
            $0.notices.map(\.key.kind.rawValue).sorted()
        }
        #expect(kinds.count == 3)
        #expect(kinds.flatMap(\.self).count == 5)
        #expect(kinds.contains(["reminder"]))
        #expect(kinds.allSatisfy { $0.count { $0 == "invitation" } <= 1 })
        #expect(try await test.ledger.deliveries(.init(person: "hoa")).count == 1)
    }

    @Test func `one notice of several can be taken back, and the others go out at their time`() async throws {
        let test = try await TestLedger.withCluster()
        let (agenda, reminder) = (notice(.agenda, "mai", usefulUntil: start + 2), notice(.reminder, "mai"))
        try await test.fill([agenda, reminder])
        #expect(try await test.fill([reminder]).superseded == 1)
        let line = try #require(try await test.ledger.deliveries().first)
        #expect(line.notices.map(\.key.kind) == [.reminder])
        #expect(line.delivery.usefulUntil == start + 13)
        #expect(line.delivery.state == .ready)
        #expect(try await test.fill([agenda, reminder]).revived == 1)
        #expect(try await test.ledger.deliveries().map(\.notices.count) == [2])
    }

    @Test func `a notice taken back from a claimed delivery stops it, and the others get one of their own`()
        async throws
    {
        let test = try await TestLedger.withCluster()
        let (agenda, reminder) = (notice(.agenda, "mai"), notice(.reminder, "mai"))
        try await test.fill([agenda, reminder])
        let claimed = try #require(try await test.ledger.claimDue(limit: 1, at: start, lease: lease).first)
        try await test.fill([reminder])
        let message = try await KeptMessage(
            contactPoint: #require(test.ledger.contactPoints(of: "mai").first).id, messageID: nil, bytes: [1])
        let begun = try await test.ledger.beginSending(
            [.init(claimed, message: message)], at: start, lease: lease)
        #expect(begun.isEmpty)
        let next = try #require(try await test.ledger.claimDue(limit: 1, at: start, lease: lease).first)
        #expect(next.delivery.id != claimed.delivery.id)
        #expect(try await test.ledger.matter(for: next.delivery.id)?.items.map(\.notice) == [reminder])
    }

    @Test func `an uncertain message that is wanted no longer is not repeated, and still counts as said`() async throws
    {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        try await test.deliver(.uncertain(.init(detail: "no answer")), retry: .at(start.minutes(10)))
        try await test.fill([])
        #expect(try await test.ledger.claimDue(limit: 9, at: start + 1, lease: lease).isEmpty)
        let said = try await test.ledger.situation(of: "s1")?.situation.people.first { $0.person.id == "mai" }?.notices
        #expect(said?.map(\.state) == [.uncertain])
    }

    @Test func `what a planner is given tells all that decides`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.ledger.mute([.reminder, .cancellation], for: "mai", in: "cluster", at: start)
        try await test.ledger.setAway("mai", until: day("2027-09-20"), at: start)
        try await test.ledger.recordAttendance(["mai": false], in: "s1", from: .person(note: "lan"), at: start)
        try await test.ledger.recordAttendance(["mai": true], in: "s1", from: .person(note: "lan"), at: start)
        try await test.fill([notice(.invitation, "mai")])
        let situation = try #require(try await test.ledger.situation(of: "s1")).situation
        let mai = try #require(situation.people.first { $0.person.id == "mai" })
        #expect(mai.muted == [.reminder], "a cancellation cannot be left out")
        #expect(mai.awayUntil == day("2027-09-20"))
        #expect(mai.came == true, "the last word counts")
        #expect(mai.role == .member)
        #expect(mai.notices == [.init(key: notice(.invitation, "mai").key, state: .ready, due: start)])
        #expect(situation.people.count == 3)
    }
}

extension TestLedger {
    static func withCluster() async throws -> TestLedger {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: start)
        return test
    }

    /// This person in the situation of the first session.
    func asked(_ person: Person.ID) async throws -> SessionSituation.Asked {
        let people = try await ledger.situation(of: "s1")?.situation.people ?? []
        guard let asked = people.first(where: { $0.person.id == person }) else {
            throw LedgerRefusal.unknown("person", person.rawValue)
        }
        return asked
    }

    /// Of all deliveries, sorted by name.
    func states() async throws -> [Delivery.State] {
        try await ledger.deliveries().map(\.delivery.state).sorted { $0.rawValue < $1.rawValue }
    }
}

extension ProgrammePlan {
    static func cluster(_ change: (inout ProgrammePlan) -> Void) -> ProgrammePlan {
        var plan = ProgrammePlan.cluster
        change(&plan)
        return plan
    }
}
