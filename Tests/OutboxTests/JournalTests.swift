import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

@testable import Outbox

@Suite(.timeLimit(.minutes(1)))
struct `The journal` {
    private func claimed(_ post: Post) async throws -> [DeliveryStart] {
        let holder = LeaseHolder(instance: "one")
        let claims = try await post.ledger.claimDue(
            limit: 99, at: post.clock.now, lease: holder.lease(for: .seconds(900)))
        var starts: [DeliveryStart] = []
        for claim in claims {
            let point = try #require(try await post.ledger.route(for: claim.delivery.id).first)
            let message = KeptMessage(contactPoint: point.id, messageID: "\(claim.delivery.id)@x", bytes: [1])
            starts.append(DeliveryStart(claim, message: message))
        }
        return starts
    }

    private func post(_ count: Int) async throws -> Post {
        let post = try await Post(.cluster(of: count))
        try await post.seeded.want((0..<count).map { .about(.invitation, to: Person.ID("p\($0)")) })
        return post
    }

    private func journal(_ post: Post) -> OutboxJournal {
        OutboxJournal(ledger: post.ledger, holder: LeaseHolder(instance: "one"), clock: post.clock)
    }

    @Test func `what comes while a commit is under way is written by the next one, all of it`() async throws {
        let post = try await post(20)
        let (starts, journal, database) = (try await claimed(post), journal(post), post.seeded.database)
        let before = database.writes.value
        database.isHeld.update { $0 = true }
        let begun = Locked(0)
        try await withThrowingDiscardingTaskGroup { group in
            for start in starts {
                group.addTask {
                    let mayGo = try await journal.begin(start)
                    begun.update { $0 += mayGo ? 1 : 0 }
                }
            }
            try await eventually("the first commit") { database.writes.value > before ? true : nil }
            try await Task.sleep(for: .milliseconds(100))
            #expect(begun.value == 0, "nobody is told before it is durable")
            database.isHeld.update { $0 = false }
        }
        #expect(begun.value == 20)
        #expect(database.writes.value - before <= 3)
        #expect(try await post.seeded.states() == Array(repeating: .sending, count: 20))
    }

    @Test func `Law 9: an entry that cannot be written harms no other of its commit`() async throws {
        let post = try await post(3)
        var starts = try await claimed(post)
        starts[1].message.contactPoint = "nobody"
        let (journal, database, all) = (journal(post), post.seeded.database, starts)
        database.isHeld.update { $0 = true }
        let results = try await withThrowingTaskGroup(of: Bool?.self) { group in
            for start in all { group.addTask { try? await journal.begin(start) } }
            try await Task.sleep(for: .milliseconds(100))
            database.isHeld.update { $0 = false }
            return try await group.reduce(into: [Bool?]()) { $0.append($1) }
        }
        #expect(results.count { $0 == true } == 2)
        #expect(results.count { $0 == nil } == 1)
        #expect(try await post.seeded.states() == [.claimed, .sending, .sending])
    }

    @Test func `what was taken back meanwhile may not go out`() async throws {
        let post = try await post(1)
        let start = try #require(try await claimed(post).first)
        _ = try await post.adopt(as: "two")
        #expect(try await journal(post).begin(start) == false)
    }
}
