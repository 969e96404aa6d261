import Composer
package import Ledger
import Planner
package import Sessions

/// `turn accept`, `decline`, `give-back`, `skip`, `assign` and `swap`: shows what becomes of the turns and who will be
/// told, asks, and does it.
package struct TurnChangeCommand: LedgerCommand {
    /// What is asked for; the holder of an assignment is looked up by its bare id.
    package enum Wish: Hashable, Sendable {
        case change(TurnChange)
        case assign(Session.ID, Duty, String)
    }

    package var wish: Wish
    package var isAgreed: Bool

    package init(_ wish: Wish, isAgreed: Bool = false) { (self.wish, self.isAgreed) = (wish, isAgreed) }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let change = try await change(on: ledger)
        for session in change.sessions { _ = try await ledger.require(session) }
        let forecast = try await ledger.forecast(change, at: context.now)
        let verdicts = forecast.situations.map { ChangeVerdict(of: $0, at: context.now) }
        if !context.json { say(forecast, verdicts, in: context) }
        guard try isAgreed(in: context) else {
            context.say(vi: "Không thay đổi gì.", en: "Nothing was changed.")
            return .failure
        }
        try await ledger.change(change, note: context.person, at: context.now)
        if context.json {
            try context.say(json: forecast.changes.map { Entry($0, told: verdicts.flatMap(\.told).map(\.person.id)) })
        } else {
            context.say(vi: "Đã làm.", en: "Done.")
        }
        return .success
    }

    private func change(on ledger: LedgerDatabase) async throws -> TurnChange {
        switch wish {
        case .change(let change): return change
        case .assign(let session, .host, let name):
            let known = try await ledger.organisations().map(\.id)
            guard known.contains(.init(name)) else {
                throw CommandFailure(
                    vi: "Không có đơn vị nào mã \(name); xem `convoke turn list`.",
                    en: "There is no organisation \(name); see `convoke turn list`.")
            }
            return .assign(session, .host, .organisation(.init(name)))
        case .assign(let session, let duty, let name):
            guard try await ledger.person(.init(name)) != nil else { throw CommandFailure(unknown: "person", name) }
            return .assign(session, duty, .person(.init(name)))
        }
    }

    private func say(_ forecast: TurnForecast, _ verdicts: [ChangeVerdict], in context: CommandContext) {
        if forecast.changes.isEmpty { context.say(vi: "Không lượt nào đổi.", en: "No turn changes.") }
        for change in forecast.changes {
            let before = phrase(change.nameBefore, change.before, in: context)
            let after = phrase(change.nameAfter, change.after, in: context)
            context.say(cleanLine("\(change.session.id) (\(change.session.start.date)): \(before) → \(after)"))
        }
        for (situation, verdict) in zip(forecast.situations, verdicts) where !verdict.told.isEmpty {
            context.say("\(situation.session.id):")
            VerdictListing(verdict: verdict, details: [.host]).say(in: context, indent: "  ")
        }
    }

    private func phrase(_ name: String?, _ standing: TurnStanding?, in context: CommandContext) -> String {
        [name ?? "–", standing.map { "(\(context.text($0.state.name)))" }].compactMap { $0 }.joined(separator: " ")
    }

    private func isAgreed(in context: CommandContext) throws -> Bool {
        if isAgreed { return true }
        guard let answer = context.json ? nil : context.isAgreed(vi: "Làm như vậy?", en: "Do this?") else {
            throw CommandFailure(
                vi: "Không có ai để hỏi, nên chưa thay đổi gì; thêm --yes để đồng ý trước.",
                en: "There is nobody to ask, so nothing was changed; add --yes to agree beforehand.")
        }
        return answer
    }

    private struct Entry: Encodable {
        let session: Session.ID
        let before: TurnStanding?
        let after: TurnStanding?
        let told: [Person.ID]

        init(_ change: TurnForecast.Change, told: [Person.ID]) {
            (session, before, after) = (change.session.id, change.before, change.after)
            self.told = told
        }
    }
}
