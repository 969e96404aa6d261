// The mailbox that answers come to. It is read as a mailbox over IMAP is (`IMAPSource`): what was seen last is known by
// UIDVALIDITY and UID and kept in the ledger with the message; connections break, before a message was marked and behind
// it; and once in a while the server numbers everything anew.

import Foundation
import Inbox
import Ledger
import Sessions
import Synchronization

struct SimulatedBox: InboundSource {
    struct Item: Sendable {
        var uid: Int64
        var bytes: [UInt8]
        var at: Date
        var isSeen = false
    }

    struct State: Sendable {
        var validity: Int64 = 1
        var items: [Item] = []

        mutating func receive(_ bytes: [UInt8], at moment: Int64) {
            items.append(Item(uid: (items.last?.uid ?? 0) + 1, bytes: bytes, at: .distantPast))
        }

        mutating func number() {
            validity += 1
            items.removeAll { $0.isSeen && $0.uid % 3 == 0 }
            for index in items.indices { items[index].uid = Int64(index + 1) }
        }
    }

    struct ConnectionLost: Error {}

    let name = "simulated mailbox"
    let world: TrialWorld
    let clock: SimulatedClock
    let ledger: LedgerDatabase

    func collect(into intake: Intake) async throws {
        try await clock.sleep(for: .milliseconds(world.chance.between(20, 500)))
        try meetWeather()
        while true {
            intake.beat()
            try await collectNew(into: intake)
            try await world.boxBell.sleep(until: nil, on: clock, atMost: .seconds(30))
            try meetWeather()
        }
    }

    private func collectNew(into intake: Intake) async throws {
        while true {
            let known = try await ledger.collectorState(of: "box")
            let (validity, next) = world.state.withLock { state in
                let last = known?.uidValidity == state.box.validity ? known?.lastUID ?? 0 : 0
                return (state.box.validity, state.box.items.first { $0.uid > last })
            }
            guard let next else { return }
            try await clock.sleep(for: .milliseconds(world.chance.between(1, 200)))
            try meetWeather()
            let state = CollectorState(mailbox: "box", uidValidity: validity, lastUID: next.uid)
            if world.tamper != .forgetsMail || !world.chance.oneIn(3) {
                try await intake.store(
                    Arrival(channel: .email, source: "box:\(validity):\(next.uid)", raw: next.bytes), mailbox: state)
            } else {
                try await ledger.setCollectorState(state, at: clock.now)
            }
            try meetWeather()
            guard !clock.process.isGone else { throw SimulatedProcess.Gone() }
            settle(next, validity)
        }
    }

    /// The server is told that the message may go (law 6).
    private func settle(_ item: Item, _ validity: Int64) {
        world.state.withLock { state in
            guard state.box.validity == validity,
                let index = state.box.items.firstIndex(where: { $0.uid == item.uid })
            else { return }
            state.box.items[index].isSeen = true
        }
        world.watch.state.withLock { $0.settled.append(StableSum.of(item.bytes)) }
        world.trace.note("mail \(item.uid) is kept, sum \(String(StableSum.of(item.bytes), radix: 16))")
    }

    private func meetWeather() throws {
        if world.weather.has(.boxDown, at: world.scheduler.now) { throw ConnectionLost() }
        if world.isStormy, world.chance.oneIn(150) { throw ConnectionLost() }
    }
}
