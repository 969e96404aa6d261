import Foundation
package import Ledger
package import Sessions

/// `address list`: where people are written to, and which of it nothing is sent to any more, and why.
package struct AddressListCommand: LedgerCommand {
    /// Nil for everybody.
    package var person: Person.ID?
    package var suspended: Bool

    package init(person: Person.ID? = nil, suspended: Bool = false) {
        (self.person, self.suspended) = (person, suspended)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        if let person, try await ledger.person(person) == nil {
            throw CommandFailure(unknown: "person", person.rawValue)
        }
        let addresses = try await ledger.addresses(of: person, suspended: suspended)
        if context.json {
            try context.say(json: addresses.map { Entry($0, at: context.now) })
        } else if addresses.isEmpty {
            suspended
                ? context.say(vi: "Không có địa chỉ nào bị ngừng dùng.", en: "No address is suspended.")
                : context.say(vi: "Không có địa chỉ nào.", en: "There is no address.")
        } else {
            context.say(table(addresses, in: context))
        }
        return .success
    }

    private func table(_ addresses: [AddressStanding], in context: CommandContext) -> TextTable {
        let moments = Moments(context)
        var table = TextTable([
            .init(context.text(vi: "người", en: "person")),
            .init(context.text(vi: "họ tên", en: "name"), shrinks: true),
            .init(context.text(vi: "kênh", en: "channel")), .init(context.text(vi: "địa chỉ", en: "address")),
            .init(context.text(vi: "điểm", en: "score"), .trailing),
            .init(context.text(vi: "tình trạng", en: "state"), shrinks: true),
            .init(context.text(vi: "từ", en: "since")),
        ])
        for one in addresses {
            let suspension = one.health.suspension
            let state = suspension.map { "\(context.text($0.cause.name)) (\($0.report.detail))" }
            table.add([
                .init(one.person.id.rawValue), .init(one.person.name), .init(one.point.channel.rawValue),
                .init(one.point.address), .init(score(one.health, in: context)),
                .init(state ?? context.text(vi: "dùng được", en: "in use"), state == nil ? nil : .bad),
                .init(suspension.map { moments.instant($0.report.at, zone: one.person.zone) } ?? ""),
            ])
        }
        return table
    }

    /// Nothing where nothing is known against it.
    private func score(_ health: AddressHealth, in context: CommandContext) -> String {
        let tenths = Int((health.score(at: context.now) * 10).rounded())
        let mark = context.language == .vietnamese ? "," : "."
        return tenths == 0 ? "" : "\(tenths / 10)\(mark)\(tenths % 10)"
    }

    private struct Entry: Encodable {
        let id: ContactPoint.ID
        let person: Person.ID
        let name: String
        let channel: ChannelKind
        let address: String
        let score: Double
        let cause: AddressHealth.Cause?
        let detail: String?
        let since: Date?

        init(_ standing: AddressStanding, at now: Date) {
            (id, person, name) = (standing.point.id, standing.person.id, standing.person.name)
            (channel, address) = (standing.point.channel, standing.point.address)
            score = (standing.health.score(at: now) * 100).rounded() / 100
            let suspension = standing.health.suspension
            (cause, detail, since) = (suspension?.cause, suspension?.report.detail, suspension?.report.at)
        }
    }
}

extension AddressHealth.Cause {
    var name: Words {
        switch self {
        case .missing: Words(vi: "không có hộp thư", en: "no such mailbox")
        case .returned: Words(vi: "bị trả lại nhiều lần", en: "came back again and again")
        case .full: Words(vi: "hộp thư đầy", en: "mailbox full")
        case .delayed: Words(vi: "máy chủ không nhận", en: "server takes nothing")
        case .unwanted: Words(vi: "báo là thư không mong muốn", en: "called unwanted")
        case .byHand: Words(vi: "người quản trị ngừng", en: "stopped by hand")
        }
    }
}
