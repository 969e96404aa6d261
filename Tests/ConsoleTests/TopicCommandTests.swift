import Console
import Foundation
import Ledger
import Sessions
import Testing

@Suite struct TopicCommandTests {
    @Test func `a topic is written down, listed with what it is like, chosen and told`() async throws {
        let desk = try await Desk()
        let group = try #require(try await desk.ledger.groups().first).id
        let person = try #require(try await desk.ledger.members(of: group).first { $0.role == .member }).person
        _ = await desk.run(TopicProposeCommand(title: "Làm quen văn học", group: group, proposer: person))
        let second = await desk.run(TopicProposeCommand(title: "làm quen với VH", group: group))
        #expect(second.status == .success && second.output.contains("Làm quen văn học"))
        let list = await desk.run(TopicListCommand(group: group))
        #expect(list.output.contains("làm quen với VH"))

        let topic = try #require(try await desk.ledger.topics(of: group).first { $0.proposer == person })
        let session = try #require(try await desk.ledger.sessions(SessionFilter(group: group)).first).id
        let short = Topic.ID(String(topic.id.rawValue.prefix(8)))
        let refused = await desk.run(TopicDecisionCommand(id: short, action: .assign(session)))
        #expect(refused.status == .failure)
        #expect(try await desk.ledger.topics(of: group).allSatisfy { $0.state == .proposed }, "nobody agreed")
        let assigned = await desk.run(TopicDecisionCommand(id: short, action: .assign(session), isAgreed: true))
        #expect(assigned.status == .success)
        let draft = await desk.run(AgendaShowCommand(id: session, onlyDraft: true))
        #expect(draft.output.contains("Làm quen văn học"))
    }

    @Test func `before a programme is started, a decision says that it will be told then`() async throws {
        let desk = try await Desk(imports: false)
        try await desk.ledger.apply(try clusterPlan(), startsQuiet: true, at: desk.now)
        let group = try #require(try await desk.ledger.groups().first).id
        let person = try #require(try await desk.ledger.members(of: group).first { $0.role == .member }).person
        _ = await desk.run(TopicProposeCommand(title: "Làm quen văn học", group: group, proposer: person))
        let topic = try #require(try await desk.ledger.topics(of: group).first { $0.proposer == person }).id
        let declined = await desk.run(
            TopicDecisionCommand(id: topic, action: .decline(reason: nil), isAgreed: true))
        #expect(declined.status == .success)
        #expect(declined.output.contains("khi kế hoạch bắt đầu gửi") || declined.output.contains("is started"))
    }

    @Test func `a draft is edited by numbers and lines, and a bad line changes nothing`() async throws {
        let desk = try await Desk()
        let session = try #require(try await desk.ledger.sessions().first).id
        let edited = await desk.run(
            AgendaEditCommand(id: session, edits: [.replace(["Khai mạc; cô Lan; 10 phút", "Chuyên đề;;45", "Kết"])]))
        #expect(edited.status == .success)
        #expect(try await desk.ledger.agendaDraft(of: session, at: desk.now).items.map(\.minutes) == [10, 45, nil])
        _ = await desk.run(
            AgendaEditCommand(id: session, edits: [.remove(1), .move(3, to: 2), .add("Bốc thăm; cô Mai")]))
        let items = try await desk.ledger.agendaDraft(of: session, at: desk.now).items
        #expect(items.map(\.title) == ["Kết", "Chuyên đề", "Bốc thăm"])
        for bad in ["", "x; y; z", "a; b; 9; d", "a; b; 99999"] {
            let ran = await desk.run(AgendaEditCommand(id: session, edits: [.add(bad)]))
            #expect(ran.status != .success, "\(bad)")
        }
        #expect(await desk.run(AgendaEditCommand(id: session, edits: [.remove(9)])).status == .failure)
        #expect(try await desk.ledger.agendaDraft(of: session, at: desk.now).items == items)
    }

    @Test func `publishing says first who will get it`() async throws {
        let desk = try await Desk()
        let session = try #require(try await desk.ledger.sessions().first).id
        _ = await desk.run(AgendaEditCommand(id: session, edits: [.add("Bốc thăm")]))
        let before = try #require(try await desk.ledger.session(session)).revisions.agenda
        #expect(await desk.run(AgendaPublishCommand(id: session)).status == .failure)
        let published = await desk.run(AgendaPublishCommand(id: session, isAgreed: true))
        #expect(published.status == .success && published.output.contains("Bốc thăm"))
        let now = try #require(try await desk.ledger.session(session))
        #expect(now.revisions.agenda == before + 1 && now.agenda.last?.title == "Bốc thăm")
    }

    @Test func `an action is added, listed and done`() async throws {
        let desk = try await Desk()
        let group = try #require(try await desk.ledger.groups().first).id
        _ = await desk.run(
            FollowUpAddCommand(
                kind: .action, text: "mượn loa", group: group, owner: "cô Hoa", due: WallDate("2027-09-30")))
        let list = await desk.run(FollowUpListCommand(kind: .action))
        #expect(list.output.contains("mượn loa") && list.output.contains("2027-09-30"))
        let id = try #require(try await desk.ledger.followUps(of: group).first).id
        #expect(await desk.run(FollowUpDecisionCommand(kind: .lesson, id: id, state: .done)).status != .success)
        #expect(await desk.run(FollowUpDecisionCommand(kind: .action, id: id, state: .done)).status == .success)
        #expect(try await desk.ledger.followUps(of: group).map(\.state) == [.done])
        #expect(await desk.run(FollowUpAddCommand(kind: .lesson, text: "x")).status != .success, "of which group?")
    }
}
