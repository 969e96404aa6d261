import ConvokeTesting
import Daemon
import Foundation
import InternetMessage
import Ledger
import Sessions
import Testing

@testable import Simulation

@Suite("What members offer, from mail to mail")
struct OfferTests {
    @Test("asked by mail, answered by mail, asked further: whole messages, and nobody's address in them (law 11)")
    func question() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let stage = try await Stage(folder)
        let start = try #require(stage.session.startInstant)
        let members = try await stage.ledger.members(of: stage.session.group)
        let chair = try #require(members.first { $0.role == .chair }).person
        let member = try #require(members.first { $0.role == .member }).person
        try await stage.clockwork.advance(to: start.addingTimeInterval(-10 * 86_400))

        try await stage.answer("Cho em hỏi có được mang theo con nhỏ không ạ?", as: member, to: .invitation)
        try await stage.pass(hours: 2)
        let news = try #require(try await stage.mail(.news, to: chair)).body().string
        #expect(news.contains("“Cho em hỏi có được mang theo con nhỏ không ạ?”"))
        #expect(news.contains("được chuyển tới"))
        let address = try #require(try await stage.ledger.contactPoints(of: chair).first).address
        try await stage.answer("Được em nhé.\nCó gì viết cho chị: \(address)", as: chair, to: .news)
        try await stage.pass(hours: 2)

        let answer = try #require(try await stage.mail(.news, to: member)).body().string
        for words in ["mang theo con nhỏ", "Được em nhé.", "Có gì viết cho chị: …"] { #expect(answer.contains(words)) }
        for point in try await stage.ledger.contactPoints(of: chair) { #expect(!answer.contains(point.address)) }
        for point in try await stage.ledger.contactPoints(of: member) { #expect(!news.contains(point.address)) }
        let rsvps = try await stage.ledger.rsvps(of: stage.session.id).filter { $0.person == chair }
        #expect(rsvps.allSatisfy { $0.comment?.contains("Được em nhé") != true }, "no answer on coming")

        try await stage.answer("Thế có chỗ cho cháu ngủ trưa không ạ?", as: member, to: .news)
        try await stage.pass(hours: 2)
        let further = try #require(try await stage.mail(.news, to: chair)).body().string
        #expect(further.contains("Thế có chỗ cho cháu ngủ trưa không ạ?"))
        #expect(!further.contains("Được em nhé"), "only what was newly written goes on")
        let questions = try await stage.ledger.questions(of: stage.session.group)
        let mine = questions.filter { $0.contribution.person == member }
        #expect(mine.count == 2 && mine.first?.contribution.thread == mine.last?.contribution.id)
    }
}

extension Stage {
    fileprivate func pass(hours: Double) async throws {
        try await clockwork.advance(to: world.clock.now.addingTimeInterval(hours * 3600))
    }
}
