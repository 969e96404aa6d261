import Composer
import Foundation
package import Ledger
package import Sessions

/// `petition forward` and `petition answer`: says what goes to whom, asks, and writes the step into the register. A
/// petition goes to the office's contact as any other message does, and a reply to it is the answer; where the office has
/// none, somebody carries it there.
package struct PetitionStepCommand: LedgerCommand {
    package enum Act: Hashable, Sendable {
        /// Nil names the office of the group, and whoever of it is written to first. Nothing is sent to another office.
        case forward(to: String?, contact: Person.ID? = nil, note: String?, isPaper: Bool = false)
        case answer(String)
    }

    package var id: Contribution.ID
    package var act: Act
    /// Nobody needs to be asked.
    package var isAgreed: Bool

    package init(id: Contribution.ID, act: Act, isAgreed: Bool = false) {
        (self.id, self.act, self.isAgreed) = (id, act, isAgreed)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let petition = try await ledger.requirePetition(id)
        // What was taken already is said before what is missing for it.
        var after = petition
        try after.take(.init(draft, by: context.person, at: context.now))
        let step = Petition.Step(
            try await kind(for: petition.contribution, ledger), by: context.person, at: context.now)
        if !context.json { try await announce(step, petition.contribution, ledger, in: context) }
        guard try context.agreement(isAgreed) else { return .failure }
        let now = try await ledger.take(step, with: petition.contribution.id, at: context.now)
        if context.json {
            try context.say(json: PetitionEntry(now))
        } else {
            context.say("\(now.contribution.id.short): \(context.text(now.state.name))")
        }
        return .success
    }

    private var draft: Petition.Step.Kind {
        switch act {
        case .answer(let words): .answered(words)
        case .forward(let office, _, let note, _): .forwarded(to: office ?? "", note: note)
        }
    }

    private func kind(for asked: Contribution, _ ledger: LedgerDatabase) async throws -> Petition.Step.Kind {
        switch act {
        case .answer(let words):
            let words = words.trimmingCharacters(in: .whitespacesAndNewlines)
            guard !words.isEmpty, words.count <= 4000 else {
                throw CommandFailure(
                    .usage, vi: "Câu trả lời có từ 1 đến 4000 ký tự.", en: "An answer has 1 to 4000 characters.")
            }
            return .answered(words)
        case .forward(let office, let contact, let note, let isPaper):
            let named = office?.trimmingCharacters(in: .whitespacesAndNewlines)
            let own = try await ledger.officeContacts(of: asked.group)
            guard let name = named ?? own?.office.name, !name.isEmpty else { throw Self.noOffice }
            if isPaper || named != nil && named != own?.office.name {
                guard contact == nil else { throw Self.noContactOnPaper }
                return .forwarded(to: name, note: note)
            }
            let reader = try reader(of: asked, own, asking: contact)
            return .forwarded(to: name, note: note, contact: reader)
        }
    }

    /// Nobody is sent their own petition.
    private func reader(of asked: Contribution, _ own: OfficeContacts?, asking named: Person.ID?) throws -> Person.ID {
        let people = (own?.people ?? []).map(\.id).filter { $0 != asked.person }
        if let named {
            guard people.contains(named) else { throw Self.isNoContact(named, of: own?.office, people) }
            return named
        }
        guard let first = people.first else { throw Self.noContact(asked.id, own?.office) }
        return first
    }

    private func announce(
        _ step: Petition.Step, _ asked: Contribution, _ ledger: LedgerDatabase, in context: CommandContext
    ) async throws {
        context.say(cleanLine("\(asked.person?.rawValue ?? "?"): \(asked.text)"))
        switch step.kind {
        case .answered: break
        case .forwarded(let office, let note, let contact?):
            let name = try await ledger.person(contact)?.name ?? contact.rawValue
            context.say(
                cleanLine(
                    context.text(
                        vi: "Sẽ gửi nguyên văn cho \(name) (\(office)); trả lời thư ấy là trả lời kiến nghị.",
                        en: "It goes word for word to \(name) (\(office)); a reply to that message answers it.")))
            if let note { context.say(cleanLine(context.text(vi: "Ghi chú: \(note)", en: "Note: \(note)"))) }
            if try await ledger.isQuiet(asked.session, in: asked.group) {
                context.say(
                    vi: "Kế hoạch chưa bắt đầu: thư chờ tới `convoke programme start`.",
                    en: "The programme is not started: the message waits for `convoke programme start`.")
            }
        case .forwarded(let office, _, nil):
            context.say(
                cleanLine(
                    context.text(
                        vi: "Chỉ ghi là đã chuyển tới \(office), không gửi thư; có trả lời thì ghi bằng "
                            + "`convoke petition answer`.",
                        en:
                            "It is written down as forwarded to \(office), and nothing is sent; write the answer down with "
                            + "`convoke petition answer`.")))
        }
        if asked.person == nil {
            context.say(vi: "Không ai được báo.", en: "Nobody will be told.")
        } else {
            context.say(vi: "Người kiến nghị sẽ được báo.", en: "Whose petition it is will be told.")
        }
    }
}

extension PetitionStepCommand {
    fileprivate static let noOffice = CommandFailure(
        .usage, vi: "Nhóm không thuộc phòng, sở nào; hãy nói chuyển tới đâu bằng --to.",
        en: "The group is of no office; say with --to where it goes.")

    fileprivate static let noContactOnPaper = CommandFailure(
        .usage, vi: "--contact chỉ dùng khi gửi thư tới phòng, sở của nhóm; bỏ --contact, hoặc bỏ --to và --no-mail.",
        en: "--contact is for mail to the group's own office; leave it out, or --to and --no-mail.")

    fileprivate static func noContact(_ id: Contribution.ID, _ office: Organisation?) -> CommandFailure {
        let name = cleanLine(office?.name ?? "")
        let key = office?.id.rawValue ?? ""
        return CommandFailure(
            .failure,
            vi:
                "\(name) chưa có ai nhận thư được. Thêm một người có `organisation: \(key)` và địa chỉ vào tệp kế hoạch "
                + "rồi nhập lại; hoặc tự chuyển công văn và ghi lại: convoke petition forward \(id.short) --no-mail "
                + "--note \"…\".",
            en:
                "Nobody of \(name) can be written to. Give somebody with `organisation: \(key)` an address in the programme "
                + "file and import it; or carry it there and write that down: convoke petition forward \(id.short) "
                + "--no-mail --note \"…\".")
    }

    fileprivate static func isNoContact(
        _ person: Person.ID, of office: Organisation?, _ people: [Person.ID]
    ) -> CommandFailure {
        let known = people.map(\.rawValue).joined(separator: ", ")
        let name = cleanLine(office?.name ?? "")
        return CommandFailure(
            .usage,
            vi: "\(person) không phải người nhận thư của \(name)" + (known.isEmpty ? "." : "; có: \(known)."),
            en: "\(person) is no contact of \(name)" + (known.isEmpty ? "." : "; there is: \(known)."))
    }
}
