import ConvokeTesting
import Daemon
import Foundation
import InternetMessage
import Ledger
import Sessions
import Testing

@testable import Simulation

@Suite("A date is looked for")
struct DatePollTests {
    @Test("asked, answered in five ways, closed: everybody hears of the day that suits most")
    func poll() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let stage = try await Stage(folder)
        let (ledger, clock, session) = (stage.ledger, stage.world.clock, stage.session)
        try await stage.clockwork.settle {
            try await ledger.make(.postpone, of: session.id, reason: nil, telling: .nothing, at: clock.now)
        }
        let day = WallTime(clock.now, in: stage.world.zone).date
        // A week ahead, on a Tuesday, a Thursday and a Friday.
        let monday = day.adding(days: 8 - day.weekday + 7)
        let starts = [1, 3, 4].compactMap { WallTime(date: monday.adding(days: $0), hour: 8, minute: 0) }
        try await stage.clockwork.settle {
            try await ledger.openPoll(of: session.id, between: starts, until: day.adding(days: 5), at: clock.now)
        }
        try await stage.clockwork.advance(to: clock.now.addingTimeInterval(12 * 3600))
        let asked = try await stage.told(.datePoll)
        #expect(asked.count >= 5)
        #expect(asked.values.allSatisfy { $0.count == 1 }, "it shares its message with nothing")

        let people = asked.keys.sorted()
        let words = ["2", "Thứ 5 được ạ", "1 bận, còn lại được", "Hôm nào cũng được ạ", "Em đi được 2, 3 ạ"]
        for (person, words) in zip(people, words) { try await stage.answer(words, as: person, to: .datePoll) }
        for message in try await ledger.incoming(limit: 20) {
            #expect(message.message.state == .applied, "\(message.text): \(message.explanation)")
        }
        let board = try #require(try await ledger.pollBoard(of: session.id))
        let best = try #require(board.best)
        #expect(best.option.number == 2 && best.can == 5 && best.yes.count == 5)
        #expect(board.voters.first { $0.person.id == people[1] }?.answers == [1: .no, 2: .yes, 3: .no])

        // An edit moves no vote, and asks those who answered only what is new.
        let added = try #require(WallTime(date: monday.adding(days: 2), hour: 8, minute: 0))
        try await stage.clockwork.settle {
            try await ledger.editPoll(of: session.id, adding: [added], withdrawing: [3], until: nil, at: clock.now)
        }
        let after = try #require(try await ledger.pollBoard(of: session.id))
        #expect(after.poll.standing.map(\.number) == [1, 2, 4] && after.best?.option.number == 2)
        #expect(try await stage.steps(.datePoll, to: people[0]) == ["options", "after-1"])
        try await stage.answer("không ạ", as: people[0], to: .datePoll)
        let answers = try await ledger.pollBoard(of: session.id)?.voters.first { $0.person.id == people[0] }?.answers
        #expect(answers == [1: .no, 2: .yes, 3: .no, 4: .no])

        try await stage.clockwork.settle {
            try await ledger.closePoll(of: session.id, choosing: 2, reason: nil, at: clock.now)
        }
        try await stage.clockwork.advance(to: clock.now.addingTimeInterval(12 * 3600))
        let dated = try #require(try await ledger.session(session.id))
        #expect(dated.start == starts[1] && dated.status == .confirmed)
        let invited = try await stage.told(.invitation)
        #expect(Set(invited.keys).isSuperset(of: people))
        let mail = try #require(try await stage.mail(.invitation, to: people[0]))
        let calendar = try #require(mail.calendars.first)
        let utc = WallTime(try #require(dated.startInstant), in: .gmt).description.filter { $0 != "-" && $0 != ":" }
        #expect(String(decoding: calendar.bytes, as: UTF8.self).contains("DTSTART:\(utc)00Z"))
    }

    @Test("a member asks for a session by mail, the chair hears of it and asks for a day, and all are invited to it")
    func request() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        var stage = try await Stage(folder)
        let (ledger, clock) = (stage.ledger, stage.world.clock)
        try await stage.clockwork.advance(to: clock.now.addingTimeInterval(13 * 86_400))
        let members = try await ledger.members(of: stage.session.group)
        let chair = try #require(members.first { $0.role == .chair }?.person)
        let member = try #require(members.first { $0.role == .member }?.person)
        try await stage.answer("Em đi ạ. Em xin tổ chức thêm một buổi về trẻ tự kỷ.", as: member, to: .invitation)
        let request = try #require(try await ledger.requests(of: stage.session.group).first)
        #expect(request.contribution.text == "trẻ tự kỷ" && request.contribution.person == member)
        #expect(try await ledger.rsvps(of: stage.session.id).contains { $0.person == member && $0.status == .accepted })
        try await stage.clockwork.advance(to: clock.now.addingTimeInterval(86_400))
        let told = try #require(try await stage.mail(.news, to: chair))
        #expect(told.body().string.contains("trẻ tự kỷ"))

        let day = WallTime(clock.now, in: stage.world.zone).date
        let monday = day.adding(days: 8 - day.weekday + 14)
        let starts = [1, 3].compactMap { WallTime(date: monday.adding(days: $0), hour: 14, minute: 0) }
        let wanted = RequestedSession(
            day: .poll(between: starts, until: day.adding(days: 4)), title: "Trẻ tự kỷ", minutes: 90)
        stage.session = try await stage.clockwork.settle {
            try await ledger.confirm(request.contribution.id, as: wanted, by: "chair", at: clock.now)
        }
        let session = stage.session
        #expect(session.kind == .onRequest && session.status == .tentative)
        try await stage.clockwork.advance(to: clock.now.addingTimeInterval(12 * 3600))
        #expect(try #require(try await stage.mail(.news, to: member)).body().string.contains("đồng ý"))
        let asked = try await stage.told(.datePoll).keys.sorted()
        #expect(asked.count == members.filter { $0.role != .observer }.count)
        for (person, words) in zip(asked, ["2", "Thứ 5 ạ", "trừ 1", "Ngày nào cũng được", "1 bận, 2 được"]) {
            try await stage.answer(words, as: person, to: .datePoll)
        }
        let best = try #require(try await ledger.pollBoard(of: session.id)?.best)
        #expect(best.option.number == 2 && best.can == 5)
        try await stage.clockwork.settle {
            try await ledger.closePoll(of: session.id, choosing: best.option.number, reason: nil, at: clock.now)
        }
        try await stage.clockwork.advance(to: clock.now.addingTimeInterval(12 * 3600))
        let invited = try await stage.told(.invitation)
        #expect(Set(invited.keys).isSuperset(of: asked))
        let words = try #require(try await stage.mail(.invitation, to: asked[0])).body().string
        #expect(words.contains("ngày \(starts[1].date.day) tháng \(starts[1].date.month)") && words.contains("14:00"))
    }
}
