import ConvokeTesting
import Daemon
import Foundation
import InternetMessage
import Ledger
import Sessions
import Testing

@testable import Simulation

@Suite("Topics and agendas")
struct TopicsTests {
    @Test("from the call to the next agenda: proposed, merged, chosen, told, published, held, learned from")
    func wholeRound() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let stage = try await Stage(folder)
        let (ledger, clock, id) = (stage.ledger, stage.world.clock, stage.session.id)
        let start = try #require(stage.session.startInstant)
        try await stage.clockwork.advance(to: start.addingTimeInterval(-20 * 86_400))
        let members = try await ledger.members(of: stage.session.group)
        let people = members.filter { $0.role == .member }.map(\.person).prefix(3)
        try #require(people.count == 3)
        let before = Set(try await ledger.topics(of: stage.session.group).map(\.id))

        // Three answer the call, the third by the topic alone; it has the same thought as the first, and is shown it.
        let words = [
            "Em đăng ký chuyên đề Làm quen văn học ạ",
            "Em đăng ký các nội dung sau:\n1. Trò chơi dân gian\n2. An toàn bếp ăn\nEm cảm ơn",
            "Kính gửi chị,\n\nlàm quen với VH\n\nEm cảm ơn ạ",
        ]
        for (person, words) in zip(people, words) { try await stage.answer(words, as: person, to: .callForTopics) }
        let topics = try await ledger.topics(of: stage.session.group).filter { !before.contains($0.id) }
        #expect(
            Set(topics.map(\.title)) == ["Làm quen văn học", "Trò chơi dân gian", "An toàn bếp ăn", "làm quen với VH"])
        let receipt = try #require(try await stage.mail(.receipt, to: people[2])).body().string
        #expect(receipt.contains("giống “Làm quen văn học”"))

        // The chair merges, chooses and declines; each proposer is told once, in one message.
        func topic(_ title: String) throws -> Topic { try #require(topics.first { $0.title == title }) }
        try await stage.clockwork.settle { [story = try topic("Làm quen văn học").id] in
            try await ledger.decide(story, .schedule(id), at: clock.now)
        }
        try await stage.clockwork.settle {
            [
                story = try topic("Làm quen văn học").id, same = try topic("làm quen với VH").id,
                game = try topic("Trò chơi dân gian").id, kitchen = try topic("An toàn bếp ăn").id
            ] in
            try await ledger.decide(same, .merge(into: story), at: clock.now)
            try await ledger.decide(game, .schedule(id), at: clock.now)
            try await ledger.decide(kitchen, .decline(reason: "đã có năm ngoái"), at: clock.now)
        }
        try await stage.clockwork.advance(to: clock.now.addingTimeInterval(12 * 3600))
        let told = [0, 1, 2].map { people[$0] }
        for (person, sign) in zip(told, ["được đưa vào chương trình", "đã có năm ngoái", "được ghép với"]) {
            let mail = try #require(try await stage.mail(.news, to: person)).body().string
            #expect(mail.contains(sign), "\(person)")
        }
        let second = try #require(try await stage.mail(.news, to: people[1])).body().string
        #expect(second.contains("Trò chơi dân gian") && second.contains("An toàn bếp ăn"), "one message for both")

        // What was chosen stands in the draft; publishing it is what people see.
        let draft = try await ledger.agendaDraft(of: id, at: clock.now).items
        #expect(Set(draft.map(\.title)).isSuperset(of: ["Làm quen văn học", "Trò chơi dân gian"]))
        #expect(!draft.contains { $0.title == "làm quen với VH" || $0.title == "An toàn bếp ăn" })
        let sent = try await stage.told(.agenda).count
        try await stage.clockwork.settle { try await ledger.publishAgenda(draft, of: id, at: clock.now) }
        #expect(try await stage.told(.agenda).count == sent, "it waits for its step")
        try await stage.clockwork.advance(to: start.addingTimeInterval(-12 * 86_400))
        try await stage.answer("Có ạ", as: people[0], to: .invitation)
        try await stage.clockwork.advance(to: start.addingTimeInterval(-4 * 86_400))
        let agenda = try #require(try await stage.mail(.agenda, to: people[0])).body().string
        #expect(agenda.contains("Làm quen văn học") && agenda.contains("Trò chơi dân gian"))

        // A second version writes to nobody, and stands in the next reminder.
        let count = try await ledger.deliveries(DeliveryFilter(session: id, limit: 10_000)).count
        let later = draft + [AgendaItem(title: "Bốc thăm", owner: "cô Lan", minutes: 10)]
        try await stage.clockwork.settle { try await ledger.publishAgenda(later, of: id, at: clock.now) }
        #expect(try await ledger.deliveries(DeliveryFilter(session: id, limit: 10_000)).count == count)
        try await stage.clockwork.advance(to: start.addingTimeInterval(-20 * 3600))
        #expect(try await stage.told(.agenda)[people[0]]?.filter { $0.key.kind == .agenda }.count == 1)

        // After it: a lesson by reply, an action by command; both stand in the next session's draft.
        try await stage.clockwork.advance(to: start.addingTimeInterval(86_400))
        let kind: Notice.Kind =
            try await stage.mail(.feedbackRequest, to: people[0]) == nil ? .agenda : .feedbackRequest
        try await stage.answer("Bài học: thử máy chiếu trước", as: people[0], to: kind)
        let action = FollowUp(
            id: "", kind: .action, group: stage.session.group, session: id, text: "soạn tài liệu", owner: "cô Hoa")
        try await ledger.add(action, at: clock.now)
        let next = try #require(
            try await ledger.sessions(SessionFilter(group: stage.session.group))
                .first { $0.startInstant.map { $0 > clock.now } ?? false && $0.status != .cancelled })
        let titles = try await ledger.agendaDraft(of: next.id, at: clock.now).items.map(\.title)
        #expect(
            titles.prefix(2) == ["Bài học kỳ trước: thử máy chiếu trước", "Kiểm lại việc đã giao: soạn tài liệu"])
    }
}
