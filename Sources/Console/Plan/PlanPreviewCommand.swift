import Foundation
package import Ledger
import Planner
package import Sessions

/// `plan preview`: what will go to whom, when and why, for some days ahead.
package struct PlanPreviewCommand: LedgerCommand {
    package var days: Int
    package var group: Group.ID?

    package init(days: Int = 14, group: Group.ID? = nil) { (self.days, self.group) = (days, group) }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        if let group { try await ledger.require(group) }
        let now = context.now
        let (entries, quiet) = try await entries(from: ledger, at: now, in: context)
        if context.json {
            try context.say(json: entries)
        } else if entries.isEmpty {
            context.say(
                vi: "Trong \(days) ngày tới không có gì phải gửi.",
                en: "Nothing has to go out in the next \(days) days.")
        } else {
            PlanListing(entries).say(in: context)
        }
        for programme in quiet {
            context.warn(
                context.text(
                    vi: "Kế hoạch \(programme) chưa bắt đầu: chưa gửi gì trước khi có `convoke programme start`.",
                    en: "The programme \(programme) is quiet: none of its messages leaves before "
                        + "`convoke programme start`."))
        }
        return .success
    }

    /// Of a quiet programme, what it would send if it were started now.
    private func entries(
        from ledger: LedgerDatabase, at now: Date, in context: CommandContext
    ) async throws -> (entries: [PlanEntry], quiet: [Programme.ID]) {
        let sessions = try await ledger.sessions(SessionFilter(group: group))
        let limit = now.addingTimeInterval(Double(days) * 86_400)
        var progress = ProgressBar(of: sessions.count, in: context)
        var entries: [PlanEntry] = []
        var quiet: Set<Programme.ID> = []
        for session in sessions {
            if var situation = try await ledger.situation(of: session.id)?.situation {
                if situation.started == nil {
                    quiet.insert(session.programme)
                    situation.started = now
                }
                entries += PlanEntry.all(of: situation, at: now).filter { $0.due <= limit }
            }
            progress.advance()
        }
        progress.finish()
        return (entries.sorted { $0.precedes($1) }, quiet.sorted())
    }
}

/// One notice of the plan.
struct PlanEntry: Encodable {
    let due: Date
    let usefulUntil: Date
    let kind: Notice.Kind
    let person: Person.ID
    let name: String
    let session: Session.ID
    let title: String
    let group: Group.ID
    /// The group's, by whose clock the listing is made.
    let zone: String
    let urgent: Bool
    let reason: PlanReason?

    static func all(of situation: SessionSituation, at now: Date) -> [PlanEntry] {
        let plan = SessionPlanner.plan(situation, at: now)
        let names = Dictionary(
            situation.people.map { ($0.person.id, $0.person.name) }, uniquingKeysWith: { one, _ in one })
        return (plan.wanted + plan.later).map { notice in
            PlanEntry(
                due: max(notice.due, now), usefulUntil: notice.usefulUntil, kind: notice.key.kind,
                person: notice.key.person, name: names[notice.key.person] ?? notice.key.person.rawValue,
                session: situation.session.id, title: situation.session.title, group: situation.group.id,
                zone: situation.group.zone, urgent: notice.urgent, reason: plan.reasons[notice.key])
        }
    }

    func precedes(_ other: PlanEntry) -> Bool {
        (due, session.rawValue, kind.rawValue, name, person.rawValue) < (
            other.due, other.session.rawValue, other.kind.rawValue, other.name, other.person.rawValue
        )
    }

    private enum CodingKeys: String, CodingKey {
        case due, usefulUntil, kind, person, name, session, title, group, zone, urgent, reason
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(due, forKey: .due)
        try container.encode(usefulUntil, forKey: .usefulUntil)
        try container.encode(kind, forKey: .kind)
        try container.encode(person, forKey: .person)
        try container.encode(name, forKey: .name)
        try container.encode(session, forKey: .session)
        try container.encode(title, forKey: .title)
        try container.encode(group, forKey: .group)
        try container.encode(zone, forKey: .zone)
        try container.encode(urgent, forKey: .urgent)
        try container.encodeIfPresent(reason?.description, forKey: .reason)
    }
}
