import ConvokeTesting
import Daemon
import Foundation
import InternetMessage
import Ledger
import Sessions
import Testing

@testable import Simulation

/// A group that meets each Tuesday at 08:00, in a world of its own: Lan chairs and reads Vietnamese, Anna reads English.
/// Two sessions are always announced, since invitations go two weeks before.
struct WeeklyGroup {
    let folder: TemporaryFolder
    let world: DemoWorld
    let clockwork: Clockwork

    var ledger: LedgerDatabase { world.assembly.ledger }
    var now: Date { world.clock.now }

    /// - Parameter startsQuiet: as an import by command does.
    init(startsQuiet: Bool = false) async throws {
        folder = try TemporaryFolder()
        world = try await DemoWorld(.init(folder: folder.url, pages: "http://127.0.0.1:9", seed: 7))
        clockwork = Clockwork(world)
        try await ledger.apply(Self.plan, startsQuiet: startsQuiet, at: Self.instant("2016-10-01T09:00"))
        try await advance(to: "2016-10-01T10:00")
    }

    func advance(to time: String) async throws { try await clockwork.advance(to: Self.instant(time)) }

    func make(_ change: Session.Change, of id: Session.ID, reason: String? = nil) async throws {
        try await clockwork.settle { [ledger, world] in
            try await ledger.make(change, of: id, reason: reason, at: world.clock.now)
        }
    }

    /// The mail that arrived since the last look, of this group alone; decoded, by person.
    func mail(_ kinds: Notice.Kind...) async throws -> [Person.ID: [Letter]] {
        var letters: [Person.ID: [Letter]] = [:]
        for item in world.post.collect() {
            guard
                let line = try await ledger.deliveries(DeliveryFilter(limit: 10_000)).first(where: {
                    $0.delivery.id == item.delivery
                }), line.notices.contains(where: { $0.group == "to-5" || $0.group == "to-5-core" })
            else { continue }
            let found = line.notices.map(\.key.kind)
            guard kinds.isEmpty || found.contains(where: kinds.contains) else { continue }
            let mail = MailMessage(parsing: item.raw)
            letters[line.person.id, default: []].append(
                Letter(
                    subject: mail.subject, text: (mail.plainText ?? "").replacing("\r\n", with: "\n"),
                    calendar: Self.unfolded(mail.calendars.first?.bytes ?? []), kinds: found))
        }
        return letters.mapValues { $0.sorted { $0.subject < $1.subject } }
    }

    private static func unfolded(_ calendar: [UInt8]) -> String {
        String(decoding: calendar, as: UTF8.self).replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
    }

    struct Letter {
        let subject: String
        let text: String
        let calendar: String
        let kinds: [Notice.Kind]
    }

    static func instant(_ time: String) -> Date {
        WallTime(time).flatMap { time in TimeZone(identifier: zone).map { time.instant(in: $0) } } ?? .distantPast
    }

    static let zone = "Asia/Ho_Chi_Minh"
    static let days = ["2016-10-11", "2016-10-18", "2016-10-25", "2016-11-01", "2016-11-08"]

    static func id(_ day: String) -> Session.ID { .init("to-5-\(day)") }

    static var plan: ProgrammePlan {
        let people = [("lan-5", "Nguyễn Thị Lan", "cô", Language.vietnamese), ("anna-5", "Anna Weber", "", .english)]
        let start = WallTime("2016-10-11T08:00") ?? .init(.distantPast, in: .gmt)
        return ProgrammePlan(
            organisations: [
                Organisation(id: "hoa-mai", name: "Trường MN Hoa Mai", level: .school, address: "3 Lê Lai")
            ],
            people: people.map { id, name, honorific, language in
                .init(
                    person: Person(
                        id: .init(id), name: name, honorific: honorific, language: language, organisation: "hoa-mai"),
                    addresses: [.init(channel: .sandbox, address: "\(id)@example.org")])
            },
            groups: [Group(id: "to-5", name: "Tổ chuyên môn 5", shortName: "Tổ 5")],
            members: [
                .init(group: "to-5", person: "lan-5", role: .chair),
                .init(group: "to-5", person: "anna-5", role: .member),
            ],
            programme: Programme(
                id: "to-5-nam-hoc", group: "to-5", title: "Sinh hoạt tổ 5",
                from: WallDate("2016-10-01") ?? start.date, until: WallDate("2017-05-31") ?? start.date),
            series: [
                Series(
                    id: "to-5-tuan", programme: "to-5-nam-hoc", title: "Sinh hoạt tổ", start: start, zone: zone,
                    minutes: 90, rule: "FREQ=WEEKLY;COUNT=5")
            ],
            sessions: days.map { day in
                let time = WallDate(day).map { start.on($0) } ?? start
                return SessionOutline(
                    id: id(day), group: "to-5", series: "to-5-tuan", recurrence: time, title: "Sinh hoạt tổ",
                    start: time,
                    zone: zone, minutes: 90, host: "hoa-mai",
                    feedback: FeedbackForm(questions: [.init("Buổi họp có ích không?", .score)]), stated: [])
            })
    }
}
