import Daemon
import Foundation
import Ledger
import Sessions
import Testing

@testable import Simulation

@Suite("What is told at once, what waits, and what is silent")
struct MaterialChangeTests {
    private static let id = WeeklyGroup.id("2016-10-11")

    private func announced() async throws -> WeeklyGroup {
        let group = try await WeeklyGroup()
        try await group.advance(to: "2016-10-03T09:00")
        _ = try await group.mail()
        return group
    }

    @Test(
        "time, place, link, host and a move on line are told at once to those who knew, with before and after",
        arguments: [
            ("start", "08:00", "14:00"), ("place", "Trường MN Hoa Mai, 3 Lê Lai", "Hội trường xã"),
            ("link", "không có", "https://meet.example.org/5"), ("host", "Trường MN Hoa Mai", "Trường MN Sao Biển"),
            ("online", "Trường MN Hoa Mai, 3 Lê Lai", "họp trực tuyến, https://meet.example.org/5"),
        ])
    func material(field: String, before: String, after: String) async throws {
        let group = try await announced()
        let host = Organisation(id: "sao-bien", name: "Trường MN Sao Biển", level: .school)
        var plan = WeeklyGroup.plan
        plan.organisations.append(host)
        try await group.ledger.apply(plan, at: group.now)
        let move: Session.Move =
            switch field {
            case "start": .init(start: WallTime("2016-10-11T14:00"))
            case "place": .init(place: "Hội trường xã")
            case "link": .init(link: "https://meet.example.org/5")
            case "host": .init(host: "sao-bien")
            default: .init(venue: .online("https://meet.example.org/5"))
            }
        try await group.make(.move(move), of: Self.id)
        let told = try await group.mail()
        #expect(Set(told.keys) == ["lan-5", "anna-5"])
        #expect(told.values.allSatisfy { $0.map(\.kinds) == [[.update]] })
        let text = try #require(told["lan-5"]?.first).text
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.contains("trước đây: ") && $0.contains(before) }, "\(text)")
        #expect(lines.contains { $0.contains("mới: ") && $0.contains(after) }, "\(text)")
    }

    @Test("a cancellation is told at once, and so is that it takes place after all")
    func cancellation() async throws {
        let group = try await announced()
        try await group.make(.cancel, of: Self.id, reason: "bão")
        let told = try await group.mail()
        #expect(told.values.allSatisfy { $0.map(\.kinds) == [[.cancellation]] } && told.count == 2)
        #expect(told["lan-5"]?.first?.calendar.contains("METHOD:CANCEL") == true)
        try await group.make(.restore, of: Self.id)
        let again = try await group.mail()
        #expect(again["lan-5"]?.map(\.kinds) == [[.update]])
        #expect(again["lan-5"]?.first?.calendar.contains("SEQUENCE:2") == true)
    }

    @Test("a new agenda waits for the next planned message, and a typo is silent for good")
    func silent() async throws {
        let group = try await announced()
        var plan = WeeklyGroup.plan
        for index in plan.sessions.indices { plan.sessions[index].title = "Sinh hoạt tổ chuyên môn" }
        let (ledger, world, corrected) = (group.ledger, group.world, plan)
        try await group.clockwork.settle { try await ledger.apply(corrected, at: world.clock.now) }
        let agenda = [AgendaItem(title: "Góc sách"), AgendaItem(title: "Trao đổi")]
        try await group.clockwork.settle {
            try await ledger.publishAgenda(agenda, of: Self.id, at: world.clock.now)
        }
        #expect(try await group.mail().isEmpty)
        try await group.advance(to: "2016-10-11T07:00")
        let later = try #require(try await group.mail()["anna-5"])
        #expect(!later.contains { $0.kinds.contains(.update) })
        #expect(later.contains { $0.text.contains("1. Góc sách") })
        #expect(later.contains { $0.subject.contains("Sinh hoạt tổ chuyên môn") })
    }

    @Test(
        "who is added gets one invitation to each session announced, who is removed a cancellation, the others nothing")
    func members() async throws {
        let group = try await announced()
        var plan = WeeklyGroup.plan
        plan.people.append(
            .init(
                person: Person(id: "mai-5", name: "Trần Thị Mai", honorific: "cô"),
                addresses: [.init(channel: .sandbox, address: "mai-5@example.org")]))
        plan.members.append(.init(group: "to-5", person: "mai-5", role: .member))
        plan.members.removeAll { $0.person == "anna-5" }
        let (ledger, world, changed) = (group.ledger, group.world, plan)
        try await group.clockwork.settle { try await ledger.apply(changed, at: world.clock.now) }
        let told = try await group.mail()
        #expect(told["lan-5"] == nil)
        #expect(told["mai-5"]?.map(\.kinds) == [[.invitation]], "one was announced by then")
        #expect(told["anna-5"]?.map(\.kinds) == [[.cancellation]])
        #expect(told["anna-5"]?.first?.calendar.contains("METHOD:CANCEL") == true)
    }
}
