// The journal groups what many senders want to be durable into few commits. Whatever arrives while one commit is under
// way is written by the next one, all of it together: under load the cost of a synchronous commit is shared by as many
// messages as there are connections, and alone a message waits for nobody. When a commit fails, its entries are written
// each alone, so that one that cannot be written harms no other (law 9).
//
// Senders await their entry. The commits run in a task of the journal's own, so that cancelling a sender never cancels
// the record of what it did.

import Foundation
import Ledger
import Sessions

actor OutboxJournal {
    fileprivate enum Entry {
        case start(DeliveryStart, CheckedContinuation<Bool, any Error>)
        case finish(DeliveryFinish, CheckedContinuation<Void, any Error>)
    }

    private let ledger: LedgerDatabase
    private let holder: LeaseHolder
    private let clock: any WallClock
    private var waiting: [Entry] = []
    private var isWriting = false

    init(ledger: LedgerDatabase, holder: LeaseHolder, clock: any WallClock) {
        (self.ledger, self.holder, self.clock) = (ledger, holder, clock)
    }

    /// Returns when `sending` is durable; false when the delivery may not go out any more.
    func begin(_ start: DeliveryStart) async throws -> Bool {
        try await withCheckedThrowingContinuation { add(.start(start, $0)) }
    }

    /// Returns when the outcome is durable. Calls `whenQueued` as soon as no later entry can be written without it.
    func finish(_ finish: DeliveryFinish, whenQueued: @Sendable () -> Void = {}) async throws {
        try await withCheckedThrowingContinuation { sender in
            add(.finish(finish, sender))
            whenQueued()
        }
    }

    private func add(_ entry: Entry) {
        waiting.append(entry)
        guard !isWriting else { return }
        isWriting = true
        Task.apart { await self.writeAll() }
    }

    private func writeAll() async {
        while !waiting.isEmpty {
            let entries = waiting
            waiting = []
            await write(entries)
        }
        isWriting = false
    }

    private func write(_ entries: [Entry]) async {
        do {
            let begun = try await ledger.record(
                finishes: entries.compactMap(\.finish), starts: entries.compactMap(\.start), at: clock.now,
                lease: holder.lease(for: .seconds(900)))
            for entry in entries { entry.resume(begun) }
        } catch {
            guard entries.count > 1 else { return entries.forEach { $0.resume(throwing: error) } }
            for entry in entries { await write([entry]) }
        }
    }
}

extension OutboxJournal.Entry {
    fileprivate var start: DeliveryStart? {
        if case .start(let start, _) = self { start } else { nil }
    }

    fileprivate var finish: DeliveryFinish? {
        if case .finish(let finish, _) = self { finish } else { nil }
    }

    fileprivate func resume(_ begun: Set<Delivery.ID>) {
        switch self {
        case .start(let start, let sender): sender.resume(returning: begun.contains(start.delivery))
        case .finish(_, let sender): sender.resume()
        }
    }

    fileprivate func resume(throwing error: any Error) {
        switch self {
        case .start(_, let sender): sender.resume(throwing: error)
        case .finish(_, let sender): sender.resume(throwing: error)
        }
    }
}
