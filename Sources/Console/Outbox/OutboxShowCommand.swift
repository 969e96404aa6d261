import Composer
import Foundation
package import Ledger
package import Sessions

/// `outbox show`: one message's whole story. What it carries and why, to whom, when it was composed, every attempt and
/// what came of it, what came back, and what says it anew.
package struct OutboxShowCommand: LedgerCommand {
    package var id: Delivery.ID

    package init(id: Delivery.ID) { self.id = id }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        guard let detail = try await ledger.delivery(id) else {
            throw CommandFailure(unknown: "delivery", id.description)
        }
        let causes = try await NoticeCauses(of: detail.line.notices, on: ledger, at: context.now)
        if context.json {
            try context.say(json: OutboxStory(detail, causes: detail.line.notices.map(causes.words)))
            return .success
        }
        say(detail, in: context)
        say(detail.line.notices, causes, zone: detail.line.person.zone, in: context)
        say(attemptsOf: detail, in: context)
        say(arrivalsOf: detail, in: context)
        return .success
    }

    private func say(_ detail: DeliveryDetail, in context: CommandContext) {
        let (line, delivery) = (detail.line, detail.line.delivery)
        let (moments, zone) = (Moments(context), detail.line.person.zone)
        var facts = Facts(context)
        facts.add(vi: "mã", en: "id", delivery.id.description)
        facts.add(vi: "người nhận", en: "person", "\(line.person.name) (\(line.person.id))")
        facts.add(vi: "địa chỉ", en: "address", line.contactPoint.map { "\($0.channel.rawValue) \($0.address)" })
        facts.add(vi: "địa chỉ bị ngừng", en: "address suspended", line.contactPoint?.suspension?.reason)
        facts.add(vi: "trạng thái", en: "state", context.text(delivery.state.name))
        facts.add(vi: "vì", en: "because", reasonWithoutAttempt(detail))
        facts.add(vi: "đến hạn", en: "due", moments.instant(delivery.due, zone: zone))
        facts.add(vi: "còn ích đến", en: "useful until", moments.instant(delivery.usefulUntil, zone: zone))
        facts.add(
            vi: "soạn lúc", en: "composed", detail.attempts.first.map { moments.instant($0.started, zone: zone) })
        facts.add(vi: "thử lại lúc", en: "next attempt", delivery.nextAttempt.map { moments.instant($0, zone: zone) })
        facts.add(vi: "giờ của", en: "by the clock of", moments.words.zone(zone))
        facts.add(vi: "Message-ID", en: "Message-ID", detail.kept?.messageID)
        facts.add(vi: "cỡ", en: "size", detail.kept.map { "\($0.bytes.count)" })
        facts.add(
            vi: delivery.state == .superseded ? "thay bằng" : "có thư sau",
            en: delivery.state == .superseded ? "superseded by" : "followed by",
            detail.successors.map(\.description).joined(separator: ", "))
        facts.say()
    }

    /// Why it was given up before anything was sent; every attempt says its own reason.
    private func reasonWithoutAttempt(_ detail: DeliveryDetail) -> String? {
        let failure = detail.line.lastFailure
        return failure == detail.attempts.last?.outcome?.failure ? nil : failure?.detail
    }

    private func say(_ notices: [Notice], _ causes: NoticeCauses, zone: String, in context: CommandContext) {
        context.say()
        context.head(vi: "Nội dung", en: "Notices")
        for notice in notices {
            let due = Moments(context).instant(notice.due, zone: zone)
            context.say(
                cleanLine(
                    "- \(context.text(notice.key.kind.name)) · \(notice.key.subject) · \(notice.key.step) · \(due)"))
            let why = context.text(vi: "vì: ", en: "why: ") + context.text(causes.words(notice))
            context.say("  " + context.palette.apply(.faint, to: cleanLine(why)))
        }
        if notices.isEmpty { context.say(vi: "- đã rút lại cả", en: "- all taken back") }
    }

    private func say(attemptsOf detail: DeliveryDetail, in context: CommandContext) {
        let (attempts, zone) = (detail.attempts, detail.line.person.zone)
        context.say()
        context.head(vi: "Các lần gửi", en: "Attempts")
        if attempts.isEmpty { context.say(vi: "- chưa gửi lần nào", en: "- none yet") }
        for attempt in attempts {
            let started = Moments(context).instant(attempt.started, zone: zone)
            let outcome = attempt.outcome?.name ?? Words(vi: "đang gửi", en: "under way")
            let place = [attempt.channel.rawValue, detail.places[attempt.contactPoint]?.address].compactMap(\.self)
            let took = attempt.ended.map { " · \(seconds($0.timeIntervalSince(attempt.started))) s" } ?? ""
            context.say(
                cleanLine(
                    "\(attempt.number). \(started) · \(place.joined(separator: " ")) · \(context.text(outcome))\(took)")
            )
            if case .accepted(let id?)? = attempt.outcome {
                context.say("   " + cleanLine(context.text(vi: "mã của máy chủ: ", en: "the server calls it ") + id))
            }
            guard let failure = attempt.outcome?.failure else { continue }
            let codes = [failure.code.map(String.init), failure.enhancedStatus].compactMap { $0 }
            context.say("   " + cleanLine((codes + [failure.detail]).joined(separator: " ")))
        }
        if let next = detail.line.delivery.nextAttempt {
            let moment = Moments(context).instant(next, zone: zone)
            context.say(vi: "→ thử lại lúc \(moment)", en: "→ again \(moment)")
        }
    }

    /// To a tenth of a second.
    private func seconds(_ interval: Double) -> String { "\((max(0, interval) * 10).rounded() / 10)" }

    private func say(arrivalsOf detail: DeliveryDetail, in context: CommandContext) {
        guard !detail.arrivals.isEmpty else { return }
        context.say()
        context.head(vi: "Thư đến về thư này", en: "What came back")
        for arrival in detail.arrivals {
            let message = arrival.message
            let received = Moments(context).instant(message.received, zone: detail.line.person.zone)
            let state = context.text(message.state.name)
            let bounce = detail.bounces[message.id].map { _ in context.text(vi: " · thư bị trả", en: " · a bounce") }
            context.say(cleanLine("- \(received) · \(state)\(bounce ?? "") · \(message.id)"))
            context.say("  " + cleanLine(arrival.explanation[context.language]))
        }
    }
}
