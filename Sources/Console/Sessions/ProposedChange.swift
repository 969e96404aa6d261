import Composer
import Foundation
import Ledger
import Planner
import Sessions

/// A change to one session or several, as people read it before they agree.
struct ProposedChange {
    let changes: [SessionForecast.Changed]
    let verdicts: [ChangeVerdict]
    let clashes: [Clash]
    let preparations: [Session]
    /// By the sessions that would now begin then.
    let noMeetingDays: [Session.ID: NoMeetingDay]
    let beginsInThePast: Bool

    init(_ forecast: SessionForecast, at now: Date) {
        (changes, clashes) = (forecast.changes, forecast.clashes)
        (preparations, noMeetingDays) = (forecast.preparations, forecast.noMeetingDays)
        verdicts = forecast.changes.map { ChangeVerdict(of: $0.situation, at: now) }
        beginsInThePast = forecast.changes.contains { changed in
            let (before, after) = (changed.before, changed.situation.session)
            let isDated = before.status == .tentative && after.status == .confirmed
            guard isDated || before.start != after.start || before.zone != after.zone else { return false }
            return after.startInstant.map { $0 <= now } ?? false
        }
    }

    private var details: [Session.Detail] {
        let found = changes.map { $0.situation.session.differences(from: $0.before.details) }
        return Session.Detail.allCases.filter { detail in found.contains { $0.contains(detail) } }
    }

    func show(in context: CommandContext) {
        if changes.count > 1 {
            let moments = Moments(context)
            context.say(vi: "\(changes.count) buổi cùng thay đổi:", en: "\(changes.count) sessions change:")
            for changed in changes {
                let (old, new) = (moments.start(changed.before), moments.start(changed.situation.session))
                context.say("  \(changed.before.id): " + (old == new ? old : "\(old) → \(new)"))
            }
            let joint = JointVerdict(of: verdicts)
            VerdictListing(told: joint.told, untold: joint.untold, details: details).say(in: context)
            sayCalendarParts(joint.calendarParts, in: context)
        } else if let verdict = verdicts.first {
            VerdictListing(verdict: verdict, details: details).say(in: context)
        }
        if !clashes.isEmpty { ClashListing(clashes).say(in: context) }
        sayNoMeetingDays(in: context)
        sayPreparations(in: context)
    }

    private func sayNoMeetingDays(in context: CommandContext) {
        let moments = Moments(context)
        for session in changes.map(\.situation.session) {
            guard let day = noMeetingDays[session.id] else { continue }
            let start = moments.start(session)
            context.say(
                vi: "Lưu ý: nhóm không họp ngày này: \(start) (\(cleanLine(day.name))).",
                en: "Note: the group does not meet on that day: \(start) (\(cleanLine(day.name))).")
        }
    }

    private func sayPreparations(in context: CommandContext) {
        let moments = Moments(context)
        for session in preparations {
            let start = moments.start(session)
            context.say(
                vi: "Buổi chuẩn bị \(session.id) (\(start)) vẫn giữ nguyên; cần thì đổi hoặc huỷ riêng.",
                en: "\(session.id) (\(start)), which prepares it, stays as it is; move or cancel it if need be.")
        }
    }

    private func sayCalendarParts(_ count: Int, in context: CommandContext) {
        guard count > 0 else { return }
        context.say(
            vi: "Mỗi người được giải thích một lần; thêm \(count) thư chỉ mang lịch mới của các buổi khác đã báo.",
            en: "Each is told the reason once; \(count) more "
                + "\(count == 1 ? "message only brings a calendar entry" : "messages only bring calendar entries").")
    }

    func entry(_ sessions: [Session], isOfFollowing: Bool) -> some Encodable {
        let joint = JointVerdict(of: verdicts)
        return Entry(
            session: sessions.first, sessions: isOfFollowing ? sessions : nil, changes: details,
            told: joint.told.map(\.person.id), calendarParts: isOfFollowing ? joint.calendarParts : nil,
            untold: joint.untold.map { .init(person: $0.person.id, why: $0.why) }, clashes: clashes,
            noMeetingDays: noMeetingDays.isEmpty
                ? nil : Dictionary(uniqueKeysWithValues: noMeetingDays.map { ($0.key.rawValue, $0.value.name) }),
            preparations: preparations.isEmpty ? nil : preparations.map(\.id))
    }

    private struct Entry: Encodable {
        let session: Session?
        /// Of a change to this and the following.
        let sessions: [Session]?
        let changes: [Session.Detail]
        let told: [Person.ID]
        let calendarParts: Int?
        let untold: [Untold]
        let clashes: [Clash]
        /// What the days are called, by session.
        let noMeetingDays: [String: String]?
        let preparations: [Session.ID]?

        struct Untold: Encodable {
            let person: Person.ID
            let why: ChangeVerdict.Why
        }
    }
}
