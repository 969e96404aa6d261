import Foundation
import Sessions
import Testing

@Suite struct AgendaDraftTests {
    private let session = Session(
        id: "s2", group: "g", programme: "p", title: "Buổi 2", start: WallTime("2027-11-16T08:00")!,
        zone: "Asia/Ho_Chi_Minh", minutes: 180, agenda: [AgendaItem(title: "Khai mạc")], created: .distantPast)
    private let topic = Topic(id: "t", group: "g", title: "Góc sách", session: "s2", state: .scheduled)
    private let lesson = FollowUp(id: "l", kind: .lesson, group: "g", session: "s1", text: "thử máy chiếu trước")
    private let action = FollowUp(
        id: "a", kind: .action, group: "g", session: "s1", text: "soạn tài liệu", owner: "cô Hoa")

    private func draft(_ saved: AgendaDraft? = nil, _ topics: [Topic]? = nil, _ followUps: [FollowUp]? = nil)
        -> AgendaDraft
    {
        AgendaDraft(
            of: session, saved: saved, topics: topics ?? [topic], followUps: followUps ?? [lesson, action],
            in: .vietnamese)
    }

    @Test func `open lessons and actions of the last review and the chosen topics stand in it by themselves`() {
        #expect(
            draft().items.map(\.title) == [
                "Bài học kỳ trước: thử máy chiếu trước", "Kiểm lại việc đã giao: soạn tài liệu", "Khai mạc", "Góc sách",
            ])
        #expect(draft().items[1].owner == "cô Hoa")
    }

    @Test func `what was taken out does not come back, and what is new is added`() {
        var saved = draft()
        saved.replace(saved.items.filter { $0.origin != .followUp("l") })
        #expect(draft(saved).items == saved.items)
        let other = FollowUp(id: "b", kind: .action, group: "g", text: "mượn loa")
        let now = draft(saved, nil, [lesson, action, other]).items.map(\.title)
        #expect(now.first == "Kiểm lại việc đã giao: mượn loa" && now.count == saved.items.count + 1)
    }

    @Test func `what is done by now, or was decided otherwise, goes`() {
        let saved = draft()
        var (done, elsewhere) = (action, topic)
        (done.state, elsewhere.session) = (.done, "s3")
        #expect(
            draft(saved, [elsewhere], [lesson, done]).items.map(\.title) == [
                "Bài học kỳ trước: thử máy chiếu trước", "Khai mạc",
            ])
    }

    @Test func `nothing of a session's own review stands in its own agenda, and a published item is not doubled`() {
        var own = lesson
        own.session = "s2"
        let published = AgendaItem(title: "Góc sách", owner: "cô Mai", minutes: 30)
        var session = session
        session.agenda = [published]
        let draft = AgendaDraft(of: session, saved: nil, topics: [topic], followUps: [own], in: .vietnamese)
        #expect(draft.items == [published])
    }
}
