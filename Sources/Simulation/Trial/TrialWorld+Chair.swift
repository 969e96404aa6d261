import Foundation
import Ledger
import Sessions
import Synchronization

// A chair who edits all the time: moves, cancels, restores, postpones, renames, publishes, changes the roster and the
// policy, through a program beside the daemon (`convoke session move`), which says what it did to nobody but the ledger.

extension TrialWorld {
    /// One edit. What the ledger refuses, it refuses; what it cannot write just now is given up, as a person does.
    func edits(_ ledger: LedgerDatabase) async {
        let now = scheduler.shown
        do {
            let sessions = try await ledger.sessions().filter { session in
                session.startInstant.map { $0 > now && $0 < now.addingTimeInterval(70 * 86_400) } ?? false
            }
            guard let session = chance.pick(sessions) else { return }
            let what = try await edit(session, in: ledger, at: now)
            trace.note("the chair \(what) \(session.id)")
        } catch {
            trace.note("the chair fails: \(error)")
        }
    }

    private func edit(_ session: Session, in ledger: LedgerDatabase, at now: Date) async throws -> String {
        switch chance.below(12) {
        case 0, 1:
            let days = Int(chance.between(-10, 14))
            let start = session.start.date.adding(days: days).on(hour: chance.pick([2, 8, 14, 19]) ?? 8, minute: 30)
            guard start.instant(in: group.zone) > now.addingTimeInterval(3600) else { return "hesitates about" }
            try await ledger.move(session.id, .init(start: start), reason: "Trùng lịch", at: now)
            return "moves to \(start)"
        case 2:
            try await ledger.cancel(session.id, reason: "Mưa bão", at: now)
            return "cancels"
        case 3, 4:
            guard session.status == .cancelled else { return "leaves" }
            try await ledger.restore(session.id, reason: nil, at: now)
            return "restores"
        case 5:
            try await ledger.move(
                session.id, .init(place: "Phòng \(chance.below(9))"), reason: nil, at: now)
            return "finds another room for"
        case 6:
            try await ledger.publishAgenda(
                [AgendaItem(title: "Việc \(chance.below(9))", minutes: 30)], of: session.id, at: now)
            return "publishes the agenda of"
        case 7:
            try await ledger.make(.postpone, of: session.id, reason: "Chưa chốt", at: now)
            return "postpones"
        default: return try await editFile(about: session, in: ledger, at: now)
        }
    }

    /// Changes the programme file and imports it again.
    private func editFile(about session: Session, in ledger: LedgerDatabase, at now: Date) async throws -> String {
        let (what, plan) = state.withLock { state in
            let what = state.plan.change(about: session.id, chance)
            return (what, state.plan.plan)
        }
        try await ledger.apply(plan, at: now)
        return what
    }
}

extension TrialGroup {
    fileprivate mutating func change(about session: Session.ID, _ chance: Chance) -> String {
        var what = "leaves"
        let last = members.last?.id ?? "chi"
        edit { plan in
            switch chance.below(5) {
            case 0:
                if let index = plan.members.firstIndex(where: { $0.person == last }) {
                    plan.members.remove(at: index)
                    what = "takes somebody out of the group before"
                } else {
                    plan.members.append(.init(group: "to", person: last, role: .member))
                    what = "takes somebody back before"
                }
            case 1:
                guard let index = plan.groups[0].policy.steps.indices.randomElement(by: chance) else { return }
                plan.groups[0].policy.steps[index].enabled.toggle()
                what = "changes the policy before"
            case 2:
                guard let index = plan.groups[0].policy.steps.indices.randomElement(by: chance) else { return }
                plan.groups[0].policy.steps[index].due.days -= chance.oneIn(2) ? 1 : -1
                what = "changes a time in the policy before"
            case 3:
                guard let index = plan.sessions.firstIndex(where: { $0.id == session }) else { return }
                plan.sessions[index].title += "."
                what = "mends the title of"
            default:
                guard let index = plan.people.firstIndex(where: { $0.person.id == "bao" }) else { return }
                plan.people[index].addresses.reverse()
                what = "changes an address before"
            }
        }
        return what
    }
}

extension Range<Int> {
    fileprivate func randomElement(by chance: Chance) -> Int? { isEmpty ? nil : lowerBound + chance.below(count) }
}
