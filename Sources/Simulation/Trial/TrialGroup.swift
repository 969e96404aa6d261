import Foundation
import Sessions

/// The group of one trial: few people, few sessions, so that a year costs little, and everything else by the seed: where
/// they live, which steps their policy has, who is reached in which way.
struct TrialGroup: Sendable {
    struct Member: Sendable {
        var id: Person.ID
        var name: String
        var language: Language
        var zone: String
        var addresses: [ProgrammePlan.PersonEntry.Address]
        /// Answers nothing, ever.
        var isSilent = false
    }

    private(set) var plan: ProgrammePlan
    let members: [Member]
    let zone: TimeZone
    /// When the year is planned.
    let begins: Date
    /// Some time after everything is over.
    let ends: Date

    init(_ chance: Chance) {
        let zone = chance.pick(["Asia/Ho_Chi_Minh", "Europe/Paris", "America/New_York"]) ?? "UTC"
        self.zone = TimeZone(identifier: zone) ?? .gmt
        members = Self.members(chance, in: zone)
        plan = Self.plan(members, chance, zone)
        begins = Self.first.on(hour: 6).instant(in: self.zone)
        let last = plan.sessions.map(\.start).max() ?? Self.first.on(hour: 6)
        ends = last.instant(in: self.zone).addingTimeInterval(45 * 86_400)
    }

    private static let first = WallDate(dayNumber: 20_697)  // 2026-09-01

    /// In the year of the trial, as days since 1970.
    private static let clockChanges = [
        "Europe/Paris": [20_751, 20_905],  // 2026-10-25, 2027-03-28
        "America/New_York": [20_758, 20_891],  // 2026-11-01, 2027-03-14
    ]

    private static func members(_ chance: Chance, in zone: String) -> [Member] {
        func mail(_ name: String) -> ProgrammePlan.PersonEntry.Address {
            .init(channel: .email, address: "\(name)@example.org")
        }
        let hook = ProgrammePlan.PersonEntry.Address(channel: .webhook, address: "https://hooks.example.org/chi")
        let other = chance.oneIn(3) ? "America/New_York" : zone
        return [
            Member(id: "an", name: "Nguyễn Thị An", language: .vietnamese, zone: zone, addresses: [mail("an")]),
            Member(
                id: "bao", name: "Trần Quốc Bảo", language: .vietnamese, zone: zone,
                addresses: [mail("bao"), mail("bao.home")], isSilent: chance.oneIn(6)),
            Member(
                id: "chi", name: "Chi Weber", language: .english, zone: other,
                addresses: chance.oneIn(2) ? [hook] : [mail("chi"), hook]),
        ]
            + (chance.oneIn(2)
                ? [
                    Member(
                        id: "dan", name: "Dan Cole", language: .english, zone: zone, addresses: [mail("dan")])
                ] : [])
    }

    private static func plan(_ members: [Member], _ chance: Chance, _ zone: String) -> ProgrammePlan {
        let sessions = (0..<(4 + chance.below(2))).map { number in
            var day = first.adding(days: 30 + number * 54 + chance.below(24))
            // Often, one lies on the day on which the clocks change, and may begin in the hour that is missing.
            if chance.oneIn(2), let change = clockChanges[zone]?.first(where: { abs($0 - day.dayNumber) < 30 }) {
                day = WallDate(dayNumber: change)
            }
            let start = day.on(hour: chance.pick([2, 8, 14, 19]) ?? 8, minute: chance.oneIn(2) ? 30 : 0)
            return SessionOutline(
                id: .init("s\(number + 1)"), group: "to", kind: chance.oneIn(4) ? .thematic : .regular,
                title: "Sinh hoạt \(number + 1)", start: start, zone: zone, minutes: 90, host: "mai",
                feedback: FeedbackForm(questions: [.init("Buổi họp có ích không?", .score)]))
        }
        return ProgrammePlan(
            organisations: [
                Organisation(id: "mai", name: "Trường Hoa Mai", level: .school, address: "3 Lê Lai"),
                Organisation(id: "sen", name: "Trường Hoa Sen", level: .school, address: "8 Hàng Bè"),
            ],
            people: members.map { member in
                .init(
                    person: Person(
                        id: member.id, name: member.name, language: member.language, zone: member.zone,
                        organisation: "mai"),
                    addresses: member.addresses)
            },
            groups: [
                Group(
                    id: "to", name: "Tổ chuyên môn", shortName: "Tổ", zone: zone, policy: policy(chance))
            ],
            members: members.map { .init(group: "to", person: $0.id, role: $0.id == "an" ? .chair : .member) },
            programme: Programme(
                id: "nam", group: "to", title: "Kế hoạch năm học", from: first,
                until: first.adding(days: 300)),
            series: [], sessions: sessions)
    }

    /// Some of the standard steps: the invitation always, the others as the seed says.
    private static func policy(_ chance: Chance) -> Policy {
        var policy = Policy.standard
        for index in policy.steps.indices {
            let isKept: Bool =
                switch policy.steps[index].name {
                case "invitation": true
                case "unanswered", "day-before", "questions": !chance.oneIn(3)
                default: chance.oneIn(4)
                }
            policy.steps[index].enabled = isKept
        }
        if chance.oneIn(3) { policy.quiet = nil }
        return policy
    }
}

extension TrialGroup {
    /// As the chair's file says it now.
    mutating func edit(_ change: (inout ProgrammePlan) -> Void) { change(&plan) }
}

extension WallDate {
    func on(hour: Int, minute: Int = 0) -> WallTime {
        WallTime(date: self, hour: hour, minute: minute) ?? WallTime(.distantPast, in: .gmt)
    }
}
