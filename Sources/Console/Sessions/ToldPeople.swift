import Foundation
import Ledger
import Planner
import Sessions

/// Who will be told of a session's last change: asked of the planner, after the change.
struct ToldPeople {
    /// In the order in which they are told.
    let people: [Person]
    /// What the first of them is told.
    private let kind: Notice.Kind?

    init(of session: Session.ID, on ledger: LedgerDatabase, at now: Date) async throws {
        guard let situation = try await ledger.situation(of: session)?.situation else {
            throw CommandFailure(unknown: "session", session.rawValue)
        }
        let plan = SessionPlanner.plan(situation, at: now)
        let notices = (plan.wanted + plan.later).filter { plan.reasons[$0.key]?.cause.isChange ?? false }
        let byID = Dictionary(situation.people.map { ($0.person.id, $0.person) }, uniquingKeysWith: { one, _ in one })
        var seen: Set<Person.ID> = []
        people = notices.compactMap { seen.insert($0.key.person).inserted ? byID[$0.key.person] : nil }
        kind = notices.first?.key.kind
    }

    func sentence(in context: CommandContext) -> String {
        guard !people.isEmpty else {
            return context.text(
                vi: "Không ai phải được báo: chưa ai nhận được giấy mời.",
                en: "Nobody has to be told: nobody was told of it before.")
        }
        let names = people.map(\.name).joined(separator: ", ")
        let what = kind.map { context.text($0.name) } ?? ""
        return context.text(
            vi: "\(people.count) người sẽ được báo (\(what)): \(names)",
            en: "\(people.count == 1 ? "1 person" : "\(people.count) people") will be told (\(what)): \(names)")
    }
}

extension PlanReason.Cause {
    fileprivate var isChange: Bool {
        switch self {
        case .changed, .restored, .cancelled: true
        case .step, .catchUp, .returned, .removed: false
        }
    }
}
