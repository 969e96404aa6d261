import Composer
import Foundation
package import Ledger
package import Sessions

/// `lesson list` and `action list`: what reviews left behind.
package struct FollowUpListCommand: LedgerCommand {
    package var kind: FollowUp.Kind
    package var group: Group.ID?
    /// What is done or dropped, too.
    package var all: Bool

    package init(kind: FollowUp.Kind, group: Group.ID? = nil, all: Bool = false) {
        (self.kind, self.group, self.all) = (kind, group, all)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        if let group { try await ledger.require(group) }
        var found: [FollowUp] = []
        for one in try await ledger.groups() where group == nil || group == one.id {
            found += try await ledger.followUps(of: one.id).filter { $0.kind == kind && (all || $0.state == .open) }
        }
        if context.json {
            try context.say(json: found)
        } else if found.isEmpty {
            context.say(vi: "Không có gì.", en: "There is nothing.")
        } else {
            context.say(table(found, in: context))
        }
        return .success
    }

    private func table(_ found: [FollowUp], in context: CommandContext) -> TextTable {
        var table = TextTable([
            .init(context.text(vi: "mã", en: "id")), .init(context.text(vi: "trạng thái", en: "state")),
            .init(context.text(vi: "từ buổi", en: "from")), .init(context.text(vi: "người làm", en: "owner")),
            .init(context.text(vi: "hạn", en: "until")), .init(context.text(vi: "nội dung", en: "what"), shrinks: true),
        ])
        for one in found {
            table.add([
                .init(one.id.short), .init(context.text(one.state.name), one.state == .open ? nil : .faint),
                .init(one.session?.rawValue ?? ""), .init(one.owner ?? ""), .init(one.due?.description ?? ""),
                .init(one.text),
            ])
        }
        return table
    }
}

/// `lesson add` and `action add`. Nobody is told: it stands in the draft of the next agenda.
package struct FollowUpAddCommand: LedgerCommand {
    package var kind: FollowUp.Kind
    package var text: String
    package var group: Group.ID?
    package var session: Session.ID?
    package var owner: String?
    package var due: WallDate?

    package init(
        kind: FollowUp.Kind, text: String, group: Group.ID? = nil, session: Session.ID? = nil, owner: String? = nil,
        due: WallDate? = nil
    ) {
        (self.kind, self.text, self.group, self.session) = (kind, text, group, session)
        (self.owner, self.due) = (owner, due)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty, text.count <= 500 else {
            throw CommandFailure(.usage, vi: "Nội dung có từ 1 đến 500 ký tự.", en: "It has 1 to 500 characters.")
        }
        let group = try await ledger.group(group, of: session)
        let stored = try await ledger.add(
            FollowUp(id: "", kind: kind, group: group, session: session, text: text, owner: owner, due: due),
            at: context.now)
        if context.json {
            try context.say(json: stored)
        } else {
            context.say(
                cleanLine(
                    context.text(
                        vi: "Đã ghi: \(stored.id.short) – \(text)", en: "Written down: \(stored.id.short) – \(text)")))
        }
        return .success
    }
}

/// `lesson done`, `action drop` and the like.
package struct FollowUpDecisionCommand: LedgerCommand {
    package var kind: FollowUp.Kind
    package var id: FollowUp.ID
    package var state: FollowUp.State

    package init(kind: FollowUp.Kind, id: FollowUp.ID, state: FollowUp.State) {
        (self.kind, self.id, self.state) = (kind, id, state)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let known = try await ledger.require(id)
        guard known.kind == kind else { throw CommandFailure(unknown: kind.rawValue, id.rawValue) }
        let now = try await ledger.settle(known.id, as: state, at: context.now)
        if context.json {
            try context.say(json: now)
        } else {
            context.say(cleanLine("\(now.id.short): \(context.text(now.state.name)) – \(now.text)"))
        }
        return .success
    }
}

extension FollowUp.State {
    fileprivate var name: Words {
        switch self {
        case .open: Words(vi: "còn mở", en: "open")
        case .done: Words(vi: "đã xong", en: "done")
        case .dropped: Words(vi: "thôi", en: "dropped")
        }
    }
}
