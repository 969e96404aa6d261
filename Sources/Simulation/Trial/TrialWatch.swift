// Holds what happens against the laws of the design while it happens: what each message carried when it left, and what
// the other side took. What it finds is a fault of Convoke, never of the world. What can only be seen when the year is
// over is looked at in `TrialWatch+End`.

import Foundation
import Ledger
import Sessions
import Synchronization

final class TrialWatch: Sendable {
    /// One time that a message went onto the wire.
    struct Transfer: Sendable {
        enum Outcome: Hashable, Sendable { case accepted, deferred, uncertain, failed }

        var at: SeededScheduler.Milliseconds
        var process: Int
        var channel: ChannelKind
        var address: String
        var identity: String?
        var sum: UInt64
        /// All of it went out.
        var isWhole = false
        /// The other side has it.
        var isTaken = false
        /// What the daemon heard; nil when nobody was there any more to hear it.
        var outcome: Outcome?

        var mayHaveArrived: Bool { isTaken || isWhole && outcome != .deferred && outcome != .failed }
    }

    /// One delivery, as the world saw it.
    struct Told: Sendable {
        var keys: Set<Notice.Key> = []
        /// When the session begins that it tells of, as the ledger had it when it first left.
        var start: Date?
        var transfers: [Transfer] = []
        /// The person never got it, and the daemon may know.
        var isBounced = false
    }

    struct State: Sendable {
        var told: [Delivery.ID: Told] = [:]
        var breaches: [String] = []
        var checks: [Int: Int] = [:]
        /// Sums of mails that machines wrote, and of all that the daemon said it has.
        var automatic: Set<UInt64> = []
        var settled: [UInt64] = []
        /// When the daemon did not run.
        var downtimes: [Range<Int64>] = []
    }

    let state = Mutex(State())
    let disk: SynchronousDatabase
    let scheduler: SeededScheduler
    let trace: TrialTrace

    init(_ disk: SynchronousDatabase, _ scheduler: SeededScheduler, _ trace: TrialTrace) {
        (self.disk, self.scheduler, self.trace) = (disk, scheduler, trace)
    }

    func check(_ law: Int, _ holds: Bool, _ sentence: @autoclosure () -> String) {
        let breach = holds ? nil : "Law \(law): \(sentence())"
        if let breach { trace.note("BREACH \(breach)") }
        state.withLock { state in
            state.checks[law, default: 0] += 1
            if let breach, state.breaches.count < 100 { state.breaches.append(breach) }
        }
    }

    /// What a message carries as it goes onto the wire.
    fileprivate struct Carried {
        var key: Notice.Key
        var due: Date
        var usefulUntil: Date
        var status: Session.Status?
        var start: Date?
        var answer: ParticipationStatus?
        var since: Date?
        var isPlanned: Bool

        init(_ row: SQLRow, at now: Date) throws {
            key = Notice.Key(
                subject: try row("subject"), revision: try row("revision"), kind: try row("kind"),
                step: try row("step"), person: try row("person"))
            (due, usefulUntil) = (try row("due"), try row("usefulUntil"))
            (status, answer, since) = (try row("status"), try row("answer"), try row("since"))
            let (wall, zone): (WallTime?, String?) = (try row("start"), try row("zone"))
            start = wall.flatMap { wall in zone.flatMap(TimeZone.init(identifier:)).map { wall.instant(in: $0) } }
            let next: Date? = try row("replanAt")
            isPlanned = next.map { $0 > now } ?? true
        }
    }

    /// The message goes onto the wire now. Returns which time of this delivery it is.
    func begins(
        _ delivery: Delivery.ID, by process: SimulatedProcess, over channel: ChannelKind, to address: String,
        identity: String?, bytes: [UInt8]
    ) -> Int {
        let now = scheduler.shown
        let carried = (try? disk.look { try Self.carried(delivery, by: $0, at: now) }) ?? []
        check(1, !carried.isEmpty, "delivery \(delivery) leaves and says nothing")
        for one in carried { look(at: one, now) }
        let transfer = Transfer(
            at: scheduler.now, process: process.number, channel: channel, address: address, identity: identity,
            sum: StableSum.of(bytes))
        let (earlier, others) = state.withLock { state in
            let others = state.told.filter { $0.key != delivery && !$0.value.isBounced }
                .filter { told in carried.contains { told.value.keys.contains($0.key) } }
            let earlier = state.told[delivery, default: Told()].transfers
            if earlier.isEmpty { state.told[delivery, default: Told()].start = Self.invited(to: carried) }
            state.told[delivery, default: Told()].keys.formUnion(carried.map(\.key))
            state.told[delivery]?.transfers.append(transfer)
            return (earlier, others)
        }
        for (other, told) in others {
            check(
                1, !told.transfers.contains(where: \.mayHaveArrived),
                "delivery \(delivery) says again what \(other) said: \(carried.first?.sentence ?? "")")
        }
        look(at: transfer, after: earlier, of: delivery)
        return earlier.count
    }

    private static func invited(to carried: [Carried]) -> Date? {
        carried.first { $0.key.kind.carriesCalendar && $0.status == .confirmed }?.start
    }

    private static func carried(
        _ delivery: Delivery.ID, by sql: any SQLConnection, at now: Date
    ) throws -> [Carried] {
        try sql.query(
            """
            SELECT notice.*, session.status AS status, session.start AS start, session.zone AS zone,
                session.replanAt AS replanAt, attendee.status AS answer, attendee.since AS since
            FROM notice LEFT JOIN session ON session.id = notice.session
                LEFT JOIN attendee ON attendee.session = notice.session AND attendee.person = notice.person
            WHERE notice.delivery = $1 ORDER BY notice.subject, notice.kind, notice.step, notice.revision
            """, delivery
        ).map { try Carried($0, at: now) }
    }

    /// Law 4.
    private func look(at one: Carried, _ now: Date) {
        check(4, now < one.usefulUntil, "\(one.sentence) leaves after it was of use")
        check(4, scheduler.latestShown >= one.due, "\(one.sentence) leaves before it is due")
        guard one.key.kind == .reminder else { return }
        check(4, one.start.map { now < $0 } ?? true, "\(one.sentence) leaves after the session began")
        check(4, one.since.map { $0 <= one.due } ?? true, "\(one.sentence) leaves for a moment before they joined")
        // Between a change and the plan that knows of it lies a moment.
        guard one.isPlanned else { return }
        check(4, one.status != .cancelled, "\(one.sentence) leaves for a cancelled session")
        check(4, one.answer != .declined, "\(one.sentence) leaves to somebody who declined")
    }

    /// Laws 1 and 5: again only what may have been lost, as it was, where it went, and seldom.
    private func look(at transfer: Transfer, after earlier: [Transfer], of delivery: Delivery.ID) {
        let arrived = earlier.filter(\.mayHaveArrived)
        guard let first = arrived.first else { return }
        let heard = arrived.contains { $0.outcome == .accepted && $0.process == transfer.process }
        check(1, !heard, "delivery \(delivery) leaves again after it was accepted")
        let isSame = (transfer.sum, transfer.identity, transfer.address) == (first.sum, first.identity, first.address)
        check(5, isSame, "delivery \(delivery) is repeated with other bytes, another id or to another address")
        if transfer.channel == .email {
            check(5, arrived.count <= 2, "delivery \(delivery) is sent for the \(arrived.count + 1)th time")
        }
    }

    func update(_ delivery: Delivery.ID, _ number: Int, _ change: (inout Transfer) -> Void) {
        state.withLock { state in
            guard var told = state.told[delivery], told.transfers.indices.contains(number) else { return }
            change(&told.transfers[number])
            state.told[delivery] = told
        }
    }

    func bounced(_ delivery: Delivery.ID) { state.withLock { $0.told[delivery]?.isBounced = true } }
}

extension TrialWatch.Carried {
    fileprivate var sentence: String { "\(key.kind.rawValue) \(key.step) about \(key.subject) to \(key.person)" }
}

/// FNV-1a over bytes: which bytes they were, in a word.
enum StableSum {
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
