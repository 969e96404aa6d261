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
    /// Nobody needs to be asked.
    package var isAgreed: Bool

    package init(id: Session.ID, change: Change, reason: String? = nil, isAgreed: Bool = false) {
        (self.id, self.change, self.reason, self.isAgreed) = (id, change, reason, isAgreed)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        try await check(ledger)
        let now = context.now
        let clashes = try await clashes(on: ledger, at: now)
        guard try isAgreed(to: clashes, in: context) else {
            context.say(vi: "Không thay đổi gì.", en: "Nothing was changed.")
            return .failure
        }
        let session = try await apply(to: ledger, at: now)
        let told = try await ToldPeople(of: id, on: ledger, at: now)
        if context.json {
            try context.say(json: Entry(session: session, told: told.people.map(\.id), clashes: clashes))
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

    /// What people would have at the same time.
    private func clashes(on ledger: LedgerDatabase, at now: Date) async throws -> [Clash] {
        guard case .move(let move) = change, move.start != nil || move.minutes != nil else { return [] }
        return try await ledger.clashes(moving: id, move, at: now)
    }

    /// Asks only where somebody would have to be in two places.
    private func isAgreed(to clashes: [Clash], in context: CommandContext) throws -> Bool {
        guard !clashes.isEmpty else { return true }
        if !context.json { ClashListing(clashes).say(in: context) }
        if isAgreed { return true }
        let answer = context.json ? nil : context.isAgreed(vi: "Vẫn dời buổi này?", en: "Move it all the same?")
        guard let answer else {
            let names = Set(clashes.map(\.name)).sorted().joined(separator: ", ")
            throw CommandFailure(
                vi: "\(names) sẽ có hai buổi cùng lúc, nên chưa thay đổi gì; thêm --yes để vẫn dời.",
                en:
                    "\(names) would have two sessions at once, so nothing was changed; add --yes to move it all the same."
            )
        }
        return answer
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
        let clashes: [Clash]
    }
}
