import Composer
package import Ledger
package import Sessions

/// `outbox show`: what one message carries, every attempt, and what it waits for.
package struct OutboxShowCommand: LedgerCommand {
    package var id: Delivery.ID

    package init(id: Delivery.ID) { self.id = id }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        guard let detail = try await ledger.delivery(id) else {
            throw CommandFailure(unknown: "delivery", id.description)
        }
        if context.json {
            try context.say(json: OutboxStory(detail))
            return .success
        }
        say(detail, in: context)
        say(detail.line.notices, zone: detail.line.person.zone, in: context)
        say(detail.attempts, zone: detail.line.person.zone, in: context)
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
        facts.add(vi: "thử lại lúc", en: "next attempt", delivery.nextAttempt.map { moments.instant($0, zone: zone) })
        facts.add(vi: "giờ của", en: "by the clock of", moments.words.zone(zone))
        facts.add(vi: "Message-ID", en: "Message-ID", detail.kept?.messageID)
        facts.add(vi: "cỡ", en: "size", detail.kept.map { "\($0.bytes.count)" })
        facts.say()
    }

    /// Why it was given up before anything was sent; every attempt says its own reason.
    private func reasonWithoutAttempt(_ detail: DeliveryDetail) -> String? {
        let failure = detail.line.lastFailure
        return failure == detail.attempts.last?.outcome?.failure ? nil : failure?.detail
    }

    private func say(_ notices: [Notice], zone: String, in context: CommandContext) {
        context.say()
        context.head(vi: "Nội dung", en: "Notices")
        for notice in notices {
            let due = Moments(context).instant(notice.due, zone: zone)
            context.say(
                cleanLine(
                    "- \(context.text(notice.key.kind.name)) · \(notice.key.subject) · \(notice.key.step) · \(due)"))
        }
        if notices.isEmpty { context.say(vi: "- đã rút lại cả", en: "- all taken back") }
    }

    private func say(_ attempts: [DeliveryAttempt], zone: String, in context: CommandContext) {
        context.say()
        context.head(vi: "Các lần gửi", en: "Attempts")
        if attempts.isEmpty { context.say(vi: "- chưa gửi lần nào", en: "- none yet") }
        for attempt in attempts {
            let started = Moments(context).instant(attempt.started, zone: zone)
            let outcome = attempt.outcome?.name ?? Words(vi: "đang gửi", en: "under way")
            context.say("\(attempt.number). \(started) · \(attempt.channel.rawValue) · \(context.text(outcome))")
            guard let failure = attempt.outcome?.failure else { continue }
            let codes = [failure.code.map(String.init), failure.enhancedStatus].compactMap { $0 }
            context.say("   " + cleanLine((codes + [failure.detail]).joined(separator: " ")))
        }
    }
}
