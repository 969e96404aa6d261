import Foundation
import Sessions
import Testing

@testable import Planner

/// Three sessions of a small group, from August to December, with what its people do. The golden file tells who gets
/// what when; run with `UPDATE_GOLDEN=1` to write it anew, and read the difference.
@Suite("A whole season")
struct SeasonTests {
    private struct Event {
        var session: Int
        var at: String
        var says: String
        var change: @Sendable (Scene) throws -> Scene
    }

    private static let people = Scene()
        .with("chi-hoa", .accepted, role: .chair).with("thu-ky", role: .secretary).with("lan").with("minh")
        .with("eva", zone: "Europe/Berlin").with("phong-gd", role: .observer)

    private static func session(_ id: Session.ID, _ start: String) -> Scene {
        people.changing { session in
            (session.id, session.start) = (id, WallTime(start) ?? session.start)
        }
    }

    private static func answer(_ session: Int, _ name: Person.ID, _ status: ParticipationStatus, _ at: String) -> Event
    {
        Event(session: session, at: at, says: "\(name) answers: \(status.rawValue)") { scene in
            scene.changing(name) { ($0.attendee.status, $0.answered) = (status, scene.at(at)) }
        }
    }

    private static var events: [Event] {
        [
            Event(session: 0, at: "08-25T15:00", says: "the agenda is published") { try $0.published() },
            answer(0, "lan", .accepted, "08-31T08:12"), answer(0, "minh", .declined, "08-31T12:40"),
            Event(session: 0, at: "09-05T10:00", says: "the agenda is published again") { try $0.published() },
            answer(0, "eva", .tentative, "09-11T14:00"), answer(0, "thu-ky", .accepted, "09-11T21:30"),
            Event(session: 0, at: "09-14T11:30", says: "attendance: chi-hoa, lan and minh came, after all") { scene in
                ["chi-hoa", "lan", "minh"].reduce(scene) { $0.changing($1) { $0.came = true } }
            },
            Event(session: 0, at: "09-15T09:00", says: "lan answers the questions") {
                $0.changing("lan") { $0.hasGivenFeedback = true }
            },
            answer(1, "lan", .accepted, "11-03T09:00"), answer(1, "minh", .accepted, "11-03T09:30"),
            Event(session: 1, at: "11-08T22:10", says: "moved to 18 November, 07:00") {
                try $0.moved(to: "2027-11-18T07:00", on: "11-08T22:10")
            },
            Event(session: 1, at: "11-12T09:00", says: "thu-ky is away until 17 November") {
                $0.changing("thu-ky") { $0.awayUntil = WallDate("2027-11-17") }
            },
            Event(session: 1, at: "11-17T16:00", says: "moved to 07:30, within the day") {
                try $0.moved(to: "2027-11-18T07:30", on: "11-17T16:00")
            },
            Event(session: 2, at: "12-09T10:00", says: "minh leaves the group") {
                $0.removed("minh", on: "12-09T10:00")
            },
            Event(session: 2, at: "12-11T09:00", says: "tam joins") { $0.with("tam", since: "12-11T09:00") },
            answer(2, "lan", .accepted, "12-11T10:00"), answer(2, "tam", .accepted, "12-11T20:00"),
            Event(session: 2, at: "12-20T22:30", says: "cancelled") { try $0.cancelled(on: "12-20T22:30") },
        ]
    }

    @Test("who gets what when")
    func golden() throws {
        var lives = [
            Self.session("s1", "2027-09-14T08:00"), Self.session("s2", "2027-11-16T08:00"),
            Self.session("s3", "2027-12-21T08:00"),
        ].map { Rehearsal($0, at: Scene().at("08-02T09:00")) }
        var lines: [Line] = []
        for event in Self.events {
            let instant = Scene().at(event.at)
            lives[event.session].run(until: instant)
            try lives[event.session].change(event.change)
            let id = lives[event.session].scene.session.id
            lines.append(Line(at: instant, text: "── \(id): \(event.says)", order: 0))
        }
        for index in lives.indices { lives[index].run(until: Scene().at("2028-01-31T09:00")) }
        lines += lives.flatMap { life in
            Dictionary(grouping: life.sent) { Heading($0, life.scene.session.id) }
                .map { Line($0.key, $0.value.map(\.notice.key.person)) }
        }
        try compare(Self.render(lines))
    }

    private struct Heading: Hashable {
        var at: Date
        var text: String

        init(_ sending: Rehearsal.Sending, _ session: Session.ID) {
            at = sending.at
            let key = sending.notice.key
            let step = key.step == key.kind.rawValue ? "" : " (\(key.step))"
            let what = "\(session)  \(key.kind.rawValue)\(step)\(sending.notice.urgent ? ", urgent" : "")"
            text = what.padding(toLength: 42, withPad: " ", startingAt: 0)
        }
    }

    private struct Line {
        var at: Date
        var text: String
        var order = 1

        init(at: Date, text: String, order: Int) { (self.at, self.text, self.order) = (at, text, order) }

        init(_ heading: Heading, _ people: [Person.ID]) {
            at = heading.at
            let berlin = TimeZone(identifier: "Europe/Berlin").map { WallTime(heading.at, in: $0) }
            let names = people.sorted().map { name in
                name == "eva" ? "eva [\(berlin?.description.suffix(5) ?? "")]" : name.rawValue
            }
            text = heading.text + names.joined(separator: ", ")
        }
    }

    private static func render(_ lines: [Line]) -> String {
        var text = """
            Who gets what when: three sessions of a small group, as the clocks in Vietnam show it. The chair is chi-hoa,
            the secretary thu-ky, phong-gd observes; eva lives in Berlin, her own clock stands in brackets.

            """
        var day: WallDate?
        let zone = TimeZone(identifier: "Asia/Ho_Chi_Minh") ?? .gmt
        for line in lines.sorted(by: { ($0.at, $0.order, $0.text) < ($1.at, $1.order, $1.text) }) {
            let wall = WallTime(line.at, in: zone)
            if wall.date != day {
                day = wall.date
                let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
                text += "\n\(names[wall.date.weekday - 1]) \(wall.date)\n"
            }
            text += "    \(wall.description.suffix(5))  \(line.text)\n"
        }
        return text
    }

    private func compare(_ text: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/season.txt")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let actual = text.split(separator: "\n")
        #expect(actual.difference(from: expected).isEmpty)
        #expect(actual == expected)
    }
}
