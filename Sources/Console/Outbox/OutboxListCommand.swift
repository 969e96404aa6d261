package import Ledger
import Sessions

/// `outbox list`: deliveries, latest due first.
package struct OutboxListCommand: LedgerCommand {
    package var filter: DeliveryFilter

    package init(filter: DeliveryFilter = DeliveryFilter()) { self.filter = filter }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let lines = try await ledger.deliveries(filter)
        if context.json {
            try context.say(json: lines.map(OutboxEntry.init))
            return .success
        }
        guard !lines.isEmpty else {
            context.say(vi: "Không có thư gửi nào.", en: "There is no message.")
            return .success
        }
        context.say(table(of: lines, in: context))
        if lines.count == filter.limit {
            context.warn(
                context.text(
                    vi: "Chỉ hiện \(filter.limit) thư mới nhất; thêm --limit để xem nhiều hơn.",
                    en: "Only the latest \(filter.limit) are shown; add --limit for more."))
        }
        return .success
    }

    private func table(of lines: [DeliveryLine], in context: CommandContext) -> TextTable {
        let moments = Moments(context)
        var table = TextTable([
            .init(context.text(vi: "mã", en: "id")), .init(context.text(vi: "đến hạn", en: "due")),
            .init(context.text(vi: "trạng thái", en: "state")),
            .init(context.text(vi: "lần", en: "tries"), .trailing),
            .init(context.text(vi: "người nhận", en: "person")),
            .init(context.text(vi: "nội dung", en: "what"), shrinks: true),
            .init(context.text(vi: "lỗi gần nhất", en: "last failure"), shrinks: true),
        ])
        for line in lines {
            let delivery = line.delivery
            table.add([
                .init(delivery.id.description), .init(moments.instant(delivery.due, zone: line.person.zone)),
                .init(context.text(delivery.state.name), delivery.state.ink), .init("\(delivery.attempts)"),
                .init(line.person.name), .init(line.subjects(in: context)), .init(line.lastFailure?.detail ?? ""),
            ])
        }
        return table
    }
}

extension DeliveryLine {
    /// What it carries: *reminder regular-20270914*.
    func subjects(in context: CommandContext) -> String {
        notices.map { notice in
            if case .board = notice.key.subject {
                return context.text(vi: "đường dẫn đến bảng", en: "link to the board")
            }
            let kind = context.text(notice.key.kind.name)
            return notice.session.map { "\(kind) \($0)" } ?? kind
        }.joined(separator: ", ")
    }
}
