import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

/// Random lives of one session's notices: planned, claimed, sent, lost, taken back, in any order. Whatever happens, the
/// laws hold, and nothing that left leaves again except to repeat what was uncertain.
@Suite struct InvariantTests {
    @Test("Laws 1, 3, 4 and 5 hold through any life", arguments: 1...6 as ClosedRange<UInt64>)
    func anyLife(seed: UInt64) async throws {
        let numbers = SeededNumbers(seed: seed &* 7919)
        func pick<T>(_ values: [T]) -> T { values[Int(numbers.next() % UInt64(values.count))] }
        let test = try await TestLedger(seed: seed)
        try await test.ledger.apply(.cluster, at: TestLedger.start)
        var now = TestLedger.start
        var sent: [Notice.Key: [(Delivery.ID, [UInt8])]] = [:]
        var sending: [ClaimedDelivery] = []
        var mayHaveArrived: Set<Delivery.ID> = []
        for _ in 0..<120 {
            now = now.minutes(pick([0, 1, 7, 45]))
            switch numbers.next() % 8 {
            case 0, 1:
                let wanted = randomPlan(numbers, around: now)
                try await test.fill(wanted, at: now)
                let before = try await test.dump()
                #expect(try await test.fill(wanted, at: now) == FillSummary(), "planning twice")
                #expect(try await test.dump() == before)
            case 2, 3, 4:
                for claimed in try await test.ledger.claimDue(limit: pick([1, 3]), at: now, lease: lease) {
                    let begun = try await begin(claimed, test, at: now, numbers)
                    guard let bytes = begun else { continue }
                    sending.append(claimed)
                    let matter = try #require(try await test.ledger.matter(for: claimed.delivery.id))
                    for item in matter.items {
                        #expect(item.notice.usefulUntil > now, "law 4")
                        sent[item.notice.key, default: []].append((claimed.delivery.id, bytes))
                    }
                }
            case 5, 6:
                let failure = DeliveryFailure(detail: "x")
                let outcome = pick(
                    [.accepted(providerID: nil), .deferred(failure), .uncertain(failure), .failed(failure)]
                        as [DeliveryOutcome])
                let finishes = sending.map {
                    DeliveryFinish($0, outcome: outcome, retry: pick([.at(now.minutes(10)), .giveUp]))
                }
                let ids = Set(sending.map(\.delivery.id))
                if case .uncertain = outcome { mayHaveArrived.formUnion(ids) }
                // What was definitely not taken, now or before, may go out in another delivery.
                switch outcome {
                case .accepted, .uncertain: break
                case .deferred, .failed:
                    let free = ids.subtracting(mayHaveArrived)
                    sent = sent.filter { !$0.value.contains { free.contains($0.0) } }
                }
                try await test.ledger.finish(finishes, at: now)
                sending = []
            default:
                mayHaveArrived.formUnion(sending.map(\.delivery.id))
                _ = try await test.ledger.returnLeases(
                    past: 5_000, of: "one", at: now, retry: { [now] _, _ in .at(now.minutes(10)) })
                sending = []
            }
            try await check(test)
        }
        for (key, copies) in sent {
            #expect(Set(copies.map(\.0)).count == 1, "\(key) left in two deliveries")
            #expect(Set(copies.map(\.1)).count == 1, "\(key) left with different bytes")
        }
    }

    private func randomPlan(_ numbers: SeededNumbers, around now: Date) -> [Notice] {
        let kinds: [Notice.Kind] = [.invitation, .update, .agenda, .reminder]
        return kinds.flatMap { kind in
            (["mai", "hoa"] as [Person.ID]).compactMap { person in
                guard numbers.next() % 3 != 0 else { return nil }
                let due = now.minutes(Int(numbers.next() % 3) * 5)
                return notice(
                    kind, person, revision: Int(numbers.next() % 2), due: due,
                    usefulUntil: due.minutes(10 + Int(numbers.next() % 200)))
            }
        }
    }

    private func begin(
        _ claimed: ClaimedDelivery, _ test: TestLedger, at now: Date, _ numbers: SeededNumbers
    ) async throws -> [UInt8]? {
        guard numbers.next() % 4 != 0, let point = try await test.ledger.route(for: claimed.delivery.id).first else {
            return nil
        }
        let message =
            claimed.kept
            ?? KeptMessage(
                contactPoint: point.id, messageID: "\(claimed.delivery.id)", bytes: [UInt8(numbers.next() % 256)])
        let begun = try await test.ledger.beginSending(
            [.init(claimed, message: message)], at: now, lease: lease)
        return begun.isEmpty ? nil : message.bytes
    }

    /// What no CHECK can say.
    private func check(_ test: TestLedger) async throws {
        let faults = try await test.database.read { sql in
            try sql.query(
                """
                SELECT 'two calendar parts' AS fault FROM notice
                    WHERE delivery IS NOT NULL AND kind IN ('invitation', 'update', 'cancellation')
                    GROUP BY delivery HAVING count(*) > 1
                UNION ALL SELECT 'an open delivery without a notice' FROM delivery
                    WHERE state IN ('ready', 'claimed', 'deferred') AND id NOT IN (
                        SELECT delivery FROM notice WHERE delivery IS NOT NULL)
                UNION ALL SELECT 'useful longer than a notice in it' FROM delivery
                    WHERE state = 'ready' AND attempts = 0 AND usefulUntil <> (
                        SELECT min(usefulUntil) FROM notice WHERE notice.delivery = delivery.id)
                UNION ALL SELECT 'due at another time than a notice in it' FROM delivery
                    WHERE state = 'ready' AND attempts = 0 AND EXISTS (
                        SELECT 1 FROM notice WHERE notice.delivery = delivery.id AND notice.due <> delivery.due)
                UNION ALL SELECT 'a notice of somebody else' FROM notice JOIN delivery ON delivery.id = notice.delivery
                    WHERE notice.person <> delivery.person
                UNION ALL SELECT 'an attempt too many or too few' FROM delivery
                    WHERE attempts <> (SELECT count(*) FROM deliveryAttempt WHERE deliveryAttempt.delivery = delivery.id)
                """
            ).map { row -> String in try row("fault") }
        }
        #expect(faults == [])
    }
}
