import Foundation
package import Ledger
import Programmes
package import Sessions

/// `inbox admit`: lets somebody in who answered an invitation that was passed on to them.
package struct InboxAdmitCommand: LedgerCommand {
    package var id: IncomingMessage.ID
    package var isMember: Bool
    /// Where the message does not tell, or tells it wrong.
    package var name: String?
    package var address: String?
    /// The new person's; made of the name where it is not given.
    package var person: Person.ID?

    package init(
        id: IncomingMessage.ID, isMember: Bool, name: String? = nil, address: String? = nil, person: Person.ID? = nil
    ) {
        (self.id, self.isMember, self.name) = (id, isMember, name)
        (self.address, self.person) = (address, person)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let detail = try await ledger.requireMessage(id)
        let id = detail.message.id
        guard let session = detail.session else {
            throw CommandFailure(
                vi: "Thư này không trả lời giấy mời của buổi nào; xem `convoke inbox show \(id)`.",
                en: "This message answers the invitation to no session; see `convoke inbox show \(id)`.")
        }
        let newcomer = try newcomer(detail, session)
        try await check(newcomer, ledger)
        let person = try await ledger.admit(newcomer, by: context.person, at: context.now)
        if context.json {
            try context.say(json: Entry(message: id, session: session, person: person, isMember: isMember))
        } else if isMember {
            context.say(
                vi: "\(person) nay là thành viên và được mời đến \(session); hãy ghi thêm vào tệp kế hoạch.",
                en: "\(person) is a member now and asked to \(session); add them to the programme file, too.")
        } else {
            context.say(vi: "\(person) nay là khách của \(session).", en: "\(person) is a guest of \(session) now.")
        }
        return .success
    }

    private func newcomer(_ detail: IncomingDetail, _ session: Session.ID) throws -> Newcomer {
        let sender = Self.parts(of: detail.sender ?? "")
        guard let address = address ?? sender.address, address.contains("@") else {
            throw CommandFailure(
                vi: "Thư không ghi địa chỉ người gửi; hãy nói với --address.",
                en: "The message does not tell its sender's address; say it with --address.")
        }
        let name = name ?? sender.name ?? String(address.prefix { $0 != "@" })
        guard let id = person ?? name.slug.map({ Person.ID($0) }) else {
            throw CommandFailure(
                vi: "Không đặt được mã từ tên “\(name)”; hãy nói với --person.",
                en: "No id can be made of the name “\(name)”; say it with --person.")
        }
        return Newcomer(
            message: detail.message.id, session: session, id: id, name: name, address: address, isMember: isMember)
    }

    /// Whoever is asked already needs no letting in: their words are to be decided on.
    private func check(_ newcomer: Newcomer, _ ledger: LedgerDatabase) async throws {
        let address = newcomer.address.lowercased()
        let people = try await ledger.addresses().filter { $0.point.address.lowercased() == address }.map(\.person.id)
        let asked = try await ledger.attendees(of: newcomer.session).filter { $0.removed == nil }.map(\.person)
        guard let known = people.first(where: asked.contains) else { return }
        throw CommandFailure(
            vi:
                "\(known) đã được mời đến \(newcomer.session); hãy nói thư muốn gì bằng `convoke inbox apply \(newcomer.message)`.",
            en: "\(known) is asked to \(newcomer.session) already; say what the message means with "
                + "`convoke inbox apply \(newcomer.message)`.")
    }

    /// Of `Lan <lan@example.org>`, or of an address alone.
    private static func parts(of sender: String) -> (name: String?, address: String?) {
        guard let open = sender.lastIndex(of: "<"), sender.hasSuffix(">") else {
            return (nil, sender.isEmpty ? nil : sender)
        }
        let name = sender[..<open].trimmingCharacters(in: .whitespaces)
        return (name.isEmpty ? nil : name, String(sender[sender.index(after: open)...].dropLast()))
    }

    private struct Entry: Encodable {
        let message: IncomingMessage.ID
        let session: Session.ID
        let person: Person.ID
        let isMember: Bool
    }
}
