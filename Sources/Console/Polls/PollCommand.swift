import Foundation
package import Ledger
package import Sessions

/// `poll open`, `poll edit` and `poll show`: asks on which day a session without a date can be held.
package struct PollCommand: LedgerCommand {
    package enum Act: Hashable, Sendable {
        case show
        case open(between: [WallTime], until: WallDate)
        case edit(adding: [WallTime], withdrawing: [Int], until: WallDate?)
    }

    package var id: Session.ID
    package var act: Act
    /// Nobody needs to be asked.
    package var isAgreed: Bool

    package init(id: Session.ID, act: Act, isAgreed: Bool = false) {
        (self.id, self.act, self.isAgreed) = (id, act, isAgreed)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let session = try await ledger.require(id)
        let now = context.now
        if act != .show {
            guard try await announce(session, ledger, in: context) else { return .failure }
        }
        switch act {
        case .show: break
        case .open(let starts, let until):
            try await ledger.openPoll(of: id, between: starts, until: until, at: now)
        case .edit(let starts, let numbers, let until):
            try await ledger.editPoll(of: id, adding: starts, withdrawing: numbers, until: until, at: now)
        }
        guard let board = try await ledger.pollBoard(of: id) else { throw Self.neverAsked(id) }
        let clashes = try await ledger.clashes(of: board, at: now)
        if context.json {
            try context.say(json: PollReport(board, clashes))
        } else {
            PollListing(board: board, clashes: clashes).say(in: context)
        }
        return .success
    }

    /// Says whom it would ask, and asks whether it shall.
    private func announce(
        _ session: Session, _ ledger: LedgerDatabase, in context: CommandContext
    ) async throws -> Bool {
        try check(session, in: context)
        try await rehearse(on: ledger, at: context.now)
        let asked = try await ledger.attendees(of: id).filter { $0.removed == nil && $0.role != .observer }.count
        if !context.json {
            switch act {
            case .show: break
            case .open:
                context.say(vi: "\(asked) người sẽ được hỏi.", en: "\(asked) people will be asked.")
            case .edit(let starts, _, _):
                context.say(
                    vi: starts.isEmpty ? "Không ai bị hỏi lại." : "\(asked) người sẽ được hỏi thêm về lựa chọn mới.",
                    en: starts.isEmpty ? "Nobody will be asked again." : "\(asked) people will be asked what is new.")
            }
            if try await ledger.quietProgrammes().contains(session.programme) {
                context.say(
                    vi:
                        "Kế hoạch chưa bắt đầu gửi: chưa ai được hỏi trước `convoke programme start \(session.programme)`.",
                    en: "The programme is quiet: nobody is asked before `convoke programme start \(session.programme)`."
                )
            }
        }
        return try context.agreement(isAgreed)
    }

    /// What is refused is refused before anybody is asked.
    private func rehearse(on ledger: LedgerDatabase, at now: Date) async throws {
        switch act {
        case .show: break
        case .open(let starts, let until):
            try await ledger.rehearseOpening(of: id, between: starts, until: until, at: now)
        case .edit(let starts, let numbers, let until):
            try await ledger.rehearseEditing(of: id, adding: starts, withdrawing: numbers, until: until, at: now)
        }
    }

    private func check(_ session: Session, in context: CommandContext) throws {
        let until: WallDate
        switch act {
        case .show: return
        case .open(_, let day): until = day
        case .edit(_, _, let day):
            guard let day else { return }
            until = day
        }
        let today = WallTime(context.now, in: TimeZone(identifier: session.zone) ?? .gmt).date
        guard until < today else { return }
        throw CommandFailure(
            .usage, vi: "Hạn trả lời \(until) đã qua; hãy chọn ngày khác với --until.",
            en: "The last day \(until) has passed; choose another with --until.")
    }

    static func neverAsked(_ id: Session.ID) -> CommandFailure {
        CommandFailure(
            vi: "Chưa hỏi chọn ngày cho \(id); dùng `convoke poll open \(id) --option …`.",
            en: "No date was ever asked for \(id); see `convoke poll open \(id) --option …`.")
    }
}

extension LedgerDatabase {
    /// Of every option that can still be chosen; none of a session that has a date.
    func clashes(of board: PollBoard, at now: Date) async throws -> [WallTime: [Clash]] {
        guard board.session.status == .tentative else { return [:] }
        return try await clashes(of: board.session.id, beginningAt: board.poll.standing.map(\.start), at: now)
    }
}

extension CommandContext {
    /// True if the person agreed beforehand or does so now. Throws where there is nobody to ask.
    func agreement(_ isAgreed: Bool) throws -> Bool {
        if isAgreed { return true }
        let answer = json ? nil : self.isAgreed(vi: "Làm như vậy?", en: "Do this?")
        guard let answer else {
            throw CommandFailure(
                vi: "Không có ai để hỏi, nên chưa thay đổi gì; thêm --yes để đồng ý trước.",
                en: "There is nobody to ask, so nothing was changed; add --yes to agree beforehand.")
        }
        if !answer { say(vi: "Không thay đổi gì.", en: "Nothing was changed.") }
        return answer
    }
}
