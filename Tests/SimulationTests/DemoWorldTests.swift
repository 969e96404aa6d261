import ConvokeTesting
import Daemon
import Foundation
import InternetMessage
import Ledger
import Sessions
import Testing
import Web

@testable import Simulation

@Suite("The demo's world")
struct DemoWorldTests {
    @Test("both programmes are loaded, every address is the sandbox's, and the clock stands an hour before all")
    func beginning() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let world = try await DemoWorld(.init(folder: folder.url, pages: "http://127.0.0.1:9"))
        let ledger = world.assembly.ledger
        #expect(try await ledger.programmes().count == 2)
        for person in try await ledger.people() {
            let points = try await ledger.contactPoints(of: person.id)
            #expect(points.allSatisfy { $0.channel == .sandbox })
            #expect(!points.isEmpty)
        }
        let first = try #require(try await world.foresight())
        #expect(first.at.timeIntervalSince(world.clock.now) == 3600)
        #expect(try await ledger.counts().deliveries.isEmpty)
        let beside = try await DemoWorld.clock(of: folder.url.appendingPathComponent(DemoWorld.file).path)
        #expect(beside.now == world.clock.now, "commands beside it go by the same clock")
    }

    @Test("the two examples share no id of a person, an organisation, a group or a session")
    func examples() throws {
        let plans = try ExampleProgrammes.plans()
        let ids = plans.map { plan -> Set<String> in
            Set(plan.people.map(\.person.id.rawValue)).union(plan.organisations.map(\.id.rawValue))
                .union(plan.groups.map(\.id.rawValue)).union(plan.sessions.map(\.id.rawValue))
        }
        #expect(plans.count == 2)
        #expect(ids[0].isDisjoint(with: ids[1]))
    }

    @Test("a visitor's answer goes the way of real mail: the board shows it and a receipt comes back")
    func answering() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let world = try await DemoWorld(.init(folder: folder.url, pages: "http://127.0.0.1:9"))
        let (ledger, controls) = (world.assembly.ledger, DemoControls(Clockwork(world)))
        var told: [String] = []
        for _ in 0..<2 { told = try await controls.advance(nil).map { $0(.vietnamese) } }
        #expect(told.count == 1 && told[0].contains("giấy mời gửi 11 người"), "\(told)")
        let person: Person.ID = "truong-quoc-bao"
        let invitation = try #require(try await ledger.sandboxMessages(of: person).first)
        #expect(try await controls.reply(invitation.id, " \n ") == nil)
        let id = try #require(try await controls.reply(invitation.id, "dạ em đi, em tới trễ chút ạ"))
        let read = try #require(try await ledger.incoming(id))
        #expect(read.message.state == .applied)
        #expect(read.text == "dạ em đi, em tới trễ chút ạ")
        let board = try #require(try await ledger.board(of: "dinh-ky-20161013"))
        let line = try #require(board.rows.first { $0.person.id == person })
        #expect(line.attendee.status == .accepted)
        #expect(line.rsvp?.late == true)
        let reasons = [read.explanation, try #require(read.reading).rule, try #require(line.rsvp).rule]
        #expect(reasons.allSatisfy { !$0.vietnamese.isEmpty && $0.vietnamese != $0.english }, "\(reasons)")
        let parts = try controls.parts(#require(try await ledger.sandboxMessages(of: person).first).raw)
        #expect(parts.subject.contains("Đã ghi nhận"), "\(parts.subject)")
    }

    @Test("a world that is opened again goes on at the moment where its clock stood")
    func goingOn() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let plan = DemoWorld.Plan(folder: folder.url, pages: "http://127.0.0.1:9")
        let first = Clockwork(try await DemoWorld(plan))
        _ = try await DemoControls(first).advance(nil)
        let moment = first.world.clock.now
        let messages = try await first.world.assembly.ledger.counts().deliveries
        let again = Clockwork(try await DemoWorld(plan))
        try await again.settle()
        #expect(again.world.clock.now == moment)
        #expect(try await again.world.assembly.ledger.counts().deliveries == messages)
    }

    @Test("Law 9: a message that is none comes to an end like any other, and the clock can move")
    func standing() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let world = try await DemoWorld(.init(folder: folder.url, pages: "http://127.0.0.1:9"))
        let clockwork = Clockwork(world)
        let ledger = world.assembly.ledger
        let noise: [UInt8] = (0...255).map { $0 }
        _ = try await clockwork.settle {
            try await ledger.store(Arrival(channel: .sandbox, source: "noise", raw: noise), at: world.clock.now)
        }
        #expect(try await !ledger.hasLeases())
        #expect(try await ledger.incoming().allSatisfy(\.message.state.isEnd))
    }

    @Test("in another language everybody is written to in it")
    func language() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let world = try await DemoWorld(
            .init(folder: folder.url, pages: "http://127.0.0.1:9", language: .english))
        let happened = try await DemoControls(Clockwork(world)).advance(nil)
        let told = happened.map { $0(.english) }
        #expect(
            happened.first?(.vietnamese).contains("lời mời đăng ký nội dung gửi 10 người") == true,
            "each as its reader reads")
        #expect(told.first?.contains("call for topics to 10 people") == true, "\(told)")
        let message = try #require(
            try await world.assembly.ledger.sandboxMessages(of: "truong-quoc-bao").first)
        #expect(MailMessage(parsing: message.raw).plainText?.contains("Reply") == true)
    }
}
