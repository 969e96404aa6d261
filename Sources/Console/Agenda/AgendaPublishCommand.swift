import Composer
import Foundation
package import Ledger
import Planner
package import Sessions

/// `agenda publish`: makes the draft the agenda people see. It goes out with its own step, or travels with whatever is
/// said next: publishing another version writes to nobody by itself.
package struct AgendaPublishCommand: LedgerCommand {
    package var id: Session.ID
    /// Nobody needs to be asked.
    package var isAgreed: Bool

    package init(id: Session.ID, isAgreed: Bool = false) { (self.id, self.isAgreed) = (id, isAgreed) }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        _ = try await ledger.require(id)
        let items = try await ledger.agendaDraft(of: id, at: context.now).items
        let situation = try await ledger.forecast(publishing: items, of: id, at: context.now)
        let plan = SessionPlanner.plan(situation, at: context.now)
        let notices = (plan.wanted + plan.later).filter { $0.key.kind == .agenda }
        if !context.json { say(items, notices, situation, in: context) }
        guard try isAgreed || agrees(in: context) else {
            context.say(vi: "Không thay đổi gì.", en: "Nothing was changed.")
            return .failure
        }
        let session = try await ledger.publishAgenda(items, of: id, at: context.now)
        if context.json {
            try context.say(
                json: Entry(
                    session: id, version: session.revisions.agenda, agenda: items,
                    told: notices.map(\.key.person).sorted()))
        } else {
            context.say(
                vi: "Đã công bố chương trình \(id), bản \(session.revisions.agenda).",
                en: "Published the agenda of \(id), version \(session.revisions.agenda).")
        }
        return .success
    }

    private func say(
        _ items: [AgendaItem], _ notices: [Notice], _ situation: SessionSituation, in context: CommandContext
    ) {
        for (index, item) in items.enumerated() { context.say(AgendaLine.text(item, index + 1, in: context)) }
        guard let first = notices.map(\.due).min() else {
            return context.say(
                vi: "Không ai nhận thư riêng vì việc này; bản mới đi cùng thư kế tiếp của buổi.",
                en: "Nobody is written to because of it; the new version goes with the session's next message.")
        }
        let words = DateWords(context.language)
        let zone = situation.session.zone
        let moment = TimeZone(identifier: zone).map {
            words.moment(WallTime(max(first, context.now), in: $0), zone: zone)
        }
        let count = Set(notices.map(\.key.person)).count
        context.say(
            vi: "\(count) người sẽ nhận chương trình, từ \(moment ?? "").",
            en: "\(count == 1 ? "1 person" : "\(count) people") will get the agenda, from \(moment ?? "").")
    }

    private func agrees(in context: CommandContext) throws -> Bool {
        guard let answer = context.json ? nil : context.isAgreed(vi: "Công bố?", en: "Publish it?") else {
            throw CommandFailure(
                vi: "Không có ai để hỏi, nên chưa thay đổi gì; thêm --yes để đồng ý trước.",
                en: "There is nobody to ask, so nothing was changed; add --yes to agree beforehand.")
        }
        return answer
    }

    private struct Entry: Encodable {
        let session: Session.ID
        let version: Int
        let agenda: [AgendaItem]
        let told: [Person.ID]
    }
}
