import Foundation
package import Ledger
package import Sessions

/// `board link`: mails the signed, expiring link to a group's board to those who run the group. It is never printed: a
/// terminal is no proof of who reads it.
package struct BoardLinkCommand: LedgerCommand {
    package var group: Group.ID
    /// Nil for the chair and every secretary.
    package var person: Person.ID?
    /// Where people reach the pages; without it a link would lead nowhere.
    package var publicURL: String?

    package init(group: Group.ID, person: Person.ID? = nil, publicURL: String?) {
        (self.group, self.person, self.publicURL) = (group, person, publicURL)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let group = try await ledger.require(group)
        guard publicURL != nil else {
            throw CommandFailure(
                .settings,
                vi: "Chưa đặt web.publicURL nên đường dẫn sẽ không mở được; hãy ghi địa chỉ của các trang vào đó.",
                en: "web.publicURL is not set, so the link would lead nowhere; put the address of the pages there.")
        }
        let readers = try await readers(ledger)
        let now = context.now
        var deliveries: [Entry] = []
        for reader in readers {
            let delivery = try await ledger.say(notice(to: reader, at: now), at: now)
            deliveries.append(Entry(person: reader, delivery: delivery))
        }
        if context.json {
            try context.say(json: deliveries)
        } else {
            let names = readers.map(\.rawValue).joined(separator: ", ")
            context.say(
                vi: "Đường dẫn đến bảng của \(group.name) sẽ được gửi đến: \(names).",
                en: "A link to the board of \(group.name) will be sent to: \(names).")
        }
        return .success
    }

    private func readers(_ ledger: LedgerDatabase) async throws -> [Person.ID] {
        let organisers = try await ledger.members(of: group).filter(\.role.organises).map(\.person)
        guard let person else {
            guard organisers.isEmpty else { return organisers }
            throw CommandFailure(
                vi: "Nhóm \(group) chưa có trưởng nhóm hay thư ký; hãy thêm vào tệp kế hoạch.",
                en: "The group \(group) has neither chair nor secretary; name one in the programme file.")
        }
        guard organisers.contains(person) else {
            let list = organisers.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure(
                vi: "Bảng chỉ mở cho trưởng nhóm và thư ký: \(list).",
                en: "The board opens for chair and secretary only: \(list).")
        }
        return [person]
    }

    /// Asked for, so it goes out in quiet hours, too; of no use after a day.
    private func notice(to person: Person.ID, at now: Date) -> Notice {
        Notice(
            key: .init(
                subject: .board(group, now.millisecondsSince1970), revision: 0, kind: .report, step: "board",
                person: person),
            session: nil, group: group, due: now, usefulUntil: now.addingTimeInterval(86_400), urgent: true)
    }

    private struct Entry: Encodable {
        let person: Person.ID
        let delivery: Delivery.ID?
    }
}
