import Foundation
package import Ledger
package import Sessions

/// `inbox list`: incoming messages, latest first.
package struct InboxListCommand: LedgerCommand {
    /// Nil for every state.
    package var states: Set<IncomingMessage.State>?
    package var limit: Int

    package init(states: Set<IncomingMessage.State>? = nil, limit: Int = 200) {
        (self.states, self.limit) = (states, limit)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let messages = try await ledger.incoming(states: states, limit: limit)
        if context.json {
            try context.say(json: messages.map(InboxEntry.init))
            return .success
        }
        guard !messages.isEmpty else {
            context.say(vi: "Không có thư đến nào.", en: "There is no incoming message.")
            return .success
        }
        context.say(try await table(of: messages, ledger, in: context))
        if messages.count == limit {
            context.warn(
                context.text(
                    vi: "Chỉ hiện \(limit) thư mới nhất; thêm --limit để xem nhiều hơn.",
                    en: "Only the latest \(limit) are shown; add --limit for more."))
        }
        return .success
    }

    private func table(
        of messages: [IncomingDetail], _ ledger: LedgerDatabase, in context: CommandContext
    ) async throws -> TextTable {
        let moments = Moments(context)
        var table = TextTable([
            .init(context.text(vi: "mã", en: "id")), .init(context.text(vi: "đến lúc", en: "received")),
            .init(context.text(vi: "trạng thái", en: "state")),
            .init(context.text(vi: "từ", en: "from"), shrinks: true),
            .init(context.text(vi: "buổi", en: "session")),
            .init(context.text(vi: "trả lời", en: "answer")),
            .init(context.text(vi: "lời viết", en: "words"), shrinks: true),
            .init(context.text(vi: "quy tắc", en: "rule"), shrinks: true),
        ])
        let people = Dictionary(
            try await ledger.people().map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        for one in messages {
            let person = one.person.flatMap { people[$0] }
            let status = one.reading?.status
            table.add([
                .init(one.message.id.short), .init(moments.instant(one.message.received, zone: person?.zone)),
                .init(context.text(one.message.state.name), one.message.state.ink),
                .init(person?.name ?? one.sender ?? ""), .init(one.session?.rawValue ?? ""),
                .init(
                    status.map { context.text($0.name) } ?? one.reading?.candidateNames(context) ?? "",
                    status == nil ? .warning : status?.ink),
                .init(one.text), .init(rule(one, in: context)),
            ])
        }
        return table
    }

    /// Of one that waits, or was asked back: which rule read it, or why it waits.
    private func rule(_ one: IncomingDetail, in context: CommandContext) -> String {
        guard one.message.state == .queued || one.message.state == .asked else { return "" }
        return (one.reading?.rule ?? one.explanation)[context.language]
    }
}

/// An incoming message as JSON has it.
struct InboxEntry: Encodable {
    let id: IncomingMessage.ID
    let state: IncomingMessage.State
    let channel: ChannelKind
    let received: Date
    let ended: Date?
    let sender: String?
    let person: Person.ID?
    let session: Session.ID?
    let delivery: Delivery.ID?
    let subject: String?
    let text: String
    let reading: Reading?
    let explanation: Reason
    let decidedBy: String?

    init(_ detail: IncomingDetail) {
        (id, state, channel) = (detail.message.id, detail.message.state, detail.message.channel)
        (received, ended, sender) = (detail.message.received, detail.ended, detail.sender)
        (person, session, delivery) = (detail.person, detail.session, detail.delivery)
        (subject, text, reading) = (detail.subject, detail.text, detail.reading)
        (explanation, decidedBy) = (detail.explanation, detail.decidedBy)
    }
}
