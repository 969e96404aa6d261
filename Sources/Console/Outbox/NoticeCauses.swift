import Foundation
import Ledger
import Planner
import Sessions

/// Why notices are said: as the plan of their session says now, or by what they are about.
struct NoticeCauses {
    private var reasons: [Notice.Key: PlanReason] = [:]

    init(of notices: [Notice], on ledger: LedgerDatabase, at now: Date) async throws {
        for session in Set(notices.compactMap(\.session)) {
            guard let situation = try await ledger.situation(of: session)?.situation else { continue }
            reasons.merge(SessionPlanner.plan(situation, at: now).reasons) { first, _ in first }
        }
    }

    func words(_ notice: Notice) -> Words {
        if let reason = reasons[notice.key] { return reason.words }
        let step = notice.key.step
        switch notice.key.subject {
        case .incoming(let message):
            return Words(vi: "trả lời thư đến \(message)", en: "answers the message \(message)")
        case .board: return Words(vi: "có người xin đường dẫn", en: "somebody asked for the link")
        case .matter: return Words(vi: "có việc mới", en: "something happened")
        case .window: return Words(vi: "gộp các tin của một ngày", en: "the notices of one day together")
        case .session, .programme:
            return Words(vi: "bước \(step) của kế hoạch", en: "step \(step) of the plan")
        }
    }
}
