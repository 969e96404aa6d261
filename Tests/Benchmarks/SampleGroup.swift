import Foundation
import Sessions

/// A cluster of schools with forty people and a calendar: the same each time, but for its number.
struct SampleGroup {
    static let people = 40

    let number: Int
    let sessions: Int
    /// Days from now to the first session.
    let firstIn: Int
    /// Where everybody is reached instead of by mail.
    var webhook: String?

    func plan(at now: Date) -> ProgrammePlan {
        let group = Group.ID("cluster-\(number)")
        let start = WallTime(now, in: .gmt).date
        return ProgrammePlan(
            organisations: organisations,
            people: (0..<Self.people).map(person),
            groups: [
                Group(
                    id: group, name: "Cụm chuyên môn mầm non số \(number)", shortName: "Cụm MN \(number)",
                    organisation: "office", policy: policy)
            ],
            members: (0..<Self.people).map {
                .init(group: group, person: id($0), role: $0 == 0 ? .chair : .member)
            },
            programme: Programme(
                id: Programme.ID("year-\(number)"), group: group, title: "Kế hoạch sinh hoạt cụm chuyên môn năm học",
                number: "04/KH-SHCM", from: start.adding(days: -30), until: start.adding(days: 300)),
            series: [],
            sessions: (0..<sessions).compactMap { session($0, of: group, on: start.adding(days: firstIn + $0)) })
    }

    /// Invitations at any hour, and nothing else: each is one message with a calendar part.
    private var policy: Policy {
        let start = PolicyStep.Moment(.start)
        return Policy(
            steps: [
                .init("invitation", .invitation, due: .init(.start, days: -14), usefulUntil: start, to: .everyone)
            ], quiet: nil)
    }

    private var organisations: [Organisation] {
        [
            Organisation(id: "office", name: "Phòng Giáo dục và Đào tạo", level: .office),
            Organisation(
                id: "school", name: "Trường Mầm non Hoa Sen", level: .school, parent: "office",
                address: "12 đường Nguyễn Văn Cừ, phường 4"),
        ]
    }

    private func id(_ index: Int) -> Person.ID { Person.ID("person-\(number)-\(index)") }

    private func person(_ index: Int) -> ProgrammePlan.PersonEntry {
        ProgrammePlan.PersonEntry(
            person: Person(
                id: id(index), name: "Nguyễn Thị Lan \(index)", honorific: "cô",
                language: index.isMultiple(of: 4) ? .english : .vietnamese, organisation: "school"),
            addresses: [
                webhook.map { .init(channel: .webhook, address: $0) }
                    ?? .init(channel: .email, address: "lan.\(number).\(index)@example.org")
            ])
    }

    private func session(_ index: Int, of group: Group.ID, on date: WallDate) -> SessionOutline? {
        guard let start = WallTime(date: date, hour: 8, minute: 0) else { return nil }
        return SessionOutline(
            id: Session.ID("\(group)-\(index)"), group: group, title: "Sinh hoạt cụm chuyên môn lần \(index + 1)",
            start: start, zone: "Asia/Ho_Chi_Minh", minutes: 180, host: "school",
            agenda: [AgendaItem(title: "Làm quen với văn học cho trẻ 5–6 tuổi", minutes: 90)])
    }
}
