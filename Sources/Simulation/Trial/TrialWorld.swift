import Channels
import Curl
import Foundation
import InternetMessage
import Ledger
import Sessions
import Synchronization
import Tokens

/// Everything outside the daemon: servers, mailboxes, people, a chair, and what they remember. It outlives every crash.
final class TrialWorld: Sendable {
    struct State: Sendable {
        /// What each address has, by its Message-ID.
        var read: [String: Set<String>] = [:]
        var deliveries: Set<Delivery.ID> = []
        /// The addresses that were met, by the greylist.
        var met: [String: Int64] = [:]
        /// Addresses that exist no more.
        var closed: Set<String> = []
        var box = SimulatedBox.State()
        var count = 0
        var replies = 0
        var plan: TrialGroup
    }

    static let address = TokenAddress(localPart: "hop", domain: "convoke.example.org")

    let scheduler: SeededScheduler
    let chance: Chance
    let weather: Weather
    let trace: TrialTrace
    let watch: TrialWatch
    let corpus: ReplyCorpus
    let tamper: Tamper
    /// Rings when mail lies in the box.
    let boxBell = Bell()
    let state: Mutex<State>

    init(
        _ group: TrialGroup, _ scheduler: SeededScheduler, _ chance: Chance, _ weather: Weather, _ watch: TrialWatch,
        _ corpus: ReplyCorpus, tamper: Tamper
    ) {
        (self.scheduler, self.chance, self.weather) = (scheduler, chance, weather)
        (trace, self.watch, self.corpus, self.tamper) = (watch.trace, watch, corpus, tamper)
        state = Mutex(State(plan: group))
    }

    /// Whether anything may go wrong now.
    var isStormy: Bool { weather.spells.last.map { scheduler.now < $0.until } ?? false }

    var group: TrialGroup { state.withLock(\.plan) }

    func count() -> Int {
        state.withLock { state in
            state.count += 1
            return state.count
        }
    }

    /// Whether this delivery went out before.
    func hasSeen(_ delivery: Delivery.ID) -> Bool { state.withLock { !$0.deliveries.insert(delivery).inserted } }
}

// MARK: - What a mail server says and does

extension TrialWorld {
    /// What a server has against a recipient.
    func refusal(of address: String) -> SMTPOutcome? {
        let now = scheduler.now
        if state.withLock({ $0.closed.contains(address) }) { return .refused(550, "5.1.1", .recipient) }
        guard isStormy else { return nil }
        if weather.has(.greylisting, at: now) {
            let met = state.withLock { state in
                let met = state.met[address]
                if met == nil { state.met[address] = now }
                return met
            }
            if met.map({ now < $0 + 5 * .minute }) ?? true { return .refused(450, "4.7.1", .recipient) }
        }
        if chance.oneIn(150) { return .refused(452, "4.2.2", .recipient) }
        if chance.oneIn(400), address.contains(".home") {
            state.withLock { _ = $0.closed.insert(address) }
            return .refused(550, "5.1.1", .recipient)
        }
        return nil
    }

    /// The server has the message. It goes on to its mailbox: at once, late, twice, or back.
    func takes(_ message: RenderedMessage, to address: String, returning path: String) {
        let mail = MailMessage(parsing: message.bytes)
        lookAtAddresses(in: mail, to: address)
        lookAtTime(in: mail, of: message.delivery)
        if isStormy, !path.isEmpty, chance.oneIn(80) {
            watch.bounced(message.delivery)
            let status = chance.oneIn(2) ? "5.1.1" : "5.2.2"
            let report = DeliveryReport(on: message, to: address, status: status, path: path, number: count())
            trace.note("\(message.delivery) comes back, \(status)")
            return after(chance.between(.second, 2 * .day)) { [self] in hand(report.bytes, isAutomatic: true) }
        }
        let delay = isStormy && chance.oneIn(10) ? chance.between(.minute, .day) : chance.between(.second, .minute)
        after(delay) { [self] in await arrives(message, mail, at: address) }
        if isStormy, chance.oneIn(50) {
            after(delay + chance.between(0, .hour)) { [self] in await arrives(message, mail, at: address) }
        }
    }

    /// Law 11, as the year in the demo is watched.
    private func lookAtAddresses(in mail: MailMessage, to address: String) {
        var others = LawWatch()
        let all = Set(group.members.flatMap(\.addresses).map(\.address).filter { $0.contains("@") })
        others.see(mail, to: address, others: all)
        watch.check(11, others.breaches.isEmpty, others.breaches.first ?? "")
    }

    /// Law 12: the calendar part names the instant at which the wall clock at the place will show what was planned.
    private func lookAtTime(in mail: MailMessage, of delivery: Delivery.ID) {
        let told = watch.state.withLock { $0.told[delivery] }
        guard let start = told?.start, told?.transfers.count == 1, let part = mail.calendars.first else { return }
        let wanted = WallTime.stamp(start).prefix(16).filter { $0 != "-" && $0 != ":" } + "00Z"
        let text = String(decoding: part.bytes, as: UTF8.self)
        watch.check(12, text.contains("DTSTART:\(wanted)"), "\(delivery) invites to another time than \(wanted)")
    }

    func posted(_ message: RenderedMessage) { trace.note("\(message.delivery) is in the program") }

    private func arrives(_ message: RenderedMessage, _ mail: MailMessage, at address: String) async {
        let isNew = state.withLock { $0.read[address, default: []].insert(message.identity ?? "").inserted }
        trace.note("\(message.delivery) lies in the mailbox\(isNew ? "" : " again")")
        guard isNew, let member = group.members.first(where: { $0.addresses.contains { $0.address == address } })
        else { return }
        reads(mail, of: message.delivery, member, at: address)
    }

    func after(_ delay: Int64, _ deed: @escaping @Sendable () async -> Void) { scheduler.after(delay, deed) }
}
