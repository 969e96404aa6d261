import Foundation
package import Ledger
package import Sessions

/// `session move`, `cancel` and `restore`: changes one session and says who will be told.
package struct SessionChangeCommand: LedgerCommand {
    package enum Change: Hashable, Sendable {
        case move(Session.Move)
        case cancel
        case restore
    }

    package var id: Session.ID
    package var change: Change
    /// In the words people are told.
    package var reason: String?

    package init(id: Session.ID, change: Change, reason: String? = nil) {
        (self.id, self.change, self.reason) = (id, change, reason)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        try await check(ledger)
        let now = context.now
        let session = try await apply(to: ledger, at: now)
        let told = try await ToldPeople(of: id, on: ledger, at: now)
        if context.json {
            try context.say(json: Entry(session: session, told: told.people.map(\.id)))
            return .success
        }
        context.say(sentence(on: session, in: context))
        context.say(told.sentence(in: context))
        if case .move = change, let start = session.startInstant, start <= now {
            context.warn(context.text(vi: "Lưu ý: giờ bắt đầu mới đã qua.", en: "Note: the new start has passed."))
        }
        return .success
    }

    private func check(_ ledger: LedgerDatabase) async throws {
        _ = try await ledger.require(id)
        guard case .move(let move) = change else { return }
        guard move != Session.Move() else {
            throw CommandFailure(
                .usage, vi: "Hãy nói điều gì thay đổi: --to, --minutes, --place, --host hoặc --link.",
                en: "Say what changes: --to, --minutes, --place, --host or --link.")
        }
        guard let host = move.host else { return }
        let known = try await ledger.organisations().map(\.id)
        guard !known.contains(host) else { return }
        let list = known.map(\.rawValue).sorted().joined(separator: ", ")
        throw CommandFailure(
            vi: "Không có đơn vị nào mã \(host); hiện có: \(list).",
            en: "There is no organisation \(host); there are: \(list).")
    }

    private func apply(to ledger: LedgerDatabase, at now: Date) async throws -> Session {
        switch change {
        case .move(let move): try await ledger.move(id, move, reason: reason, at: now)
        case .cancel: try await ledger.cancel(id, reason: reason, at: now)
        case .restore: try await ledger.restore(id, reason: reason, at: now)
        }
    }

    private func sentence(on session: Session, in context: CommandContext) -> String {
        let start = Moments(context).start(session)
        return switch change {
        case .move:
            context.text(vi: "\(session.id) nay là: \(start).", en: "\(session.id) is now: \(start).")
        case .cancel: context.text(vi: "Đã huỷ \(session.id) (\(start)).", en: "Cancelled \(session.id) (\(start)).")
        case .restore:
            context.text(vi: "Đã khôi phục \(session.id) (\(start)).", en: "Restored \(session.id) (\(start)).")
        }
    }

    private struct Entry: Encodable {
        let session: Session
        let told: [Person.ID]
    }
}
