import Foundation
import Sessions
import Testing

@testable import Planner

@Suite struct GroupPlannerTests {
    /// Wednesday, 1 September 2027 in Việt Nam.
    private static func at(_ time: String) -> Date {
        WallTime("2027-09-01T\(time)")!.instant(in: TimeZone(identifier: "Asia/Ho_Chi_Minh")!)
    }

    private static func matter(
        _ id: Matter.ID, to audience: Matter.Audience = .organisers, at time: String, by author: Person.ID = "mai",
        version: Int = 0
    ) -> Matter {
        Matter(
            id: id, group: "cluster", audience: audience, news: .question(words: "Mấy giờ?", by: author),
            version: version, opened: at(time), usefulUntil: at(time).addingTimeInterval(Matter.standardUse))
    }

    private static func listener(
        _ id: Person.ID, _ role: Membership.Role? = .member, since: String = "00:00",
        said: [SessionSituation.Said] = [], muted: Set<Notice.Kind> = []
    ) -> GroupSituation.Listener {
        .init(
            person: Person(id: id, name: id.rawValue),
            membership: role.map { Membership(group: "cluster", person: id, role: $0, since: at(since)) },
            notices: said, muted: muted)
    }

    private static func said(
        _ matter: Matter, to person: Person.ID, _ state: Delivery.State, due: String
    ) -> SessionSituation.Said {
        let key = Notice.Key(
            subject: .matter(matter.id), revision: matter.version, kind: .news, step: "question", person: person)
        return .init(key: key, state: state, due: at(due))
    }

    /// What is wanted: `lan 09:10 matter:a`.
    private static func plan(
        _ matters: [Matter], _ people: [GroupSituation.Listener], at now: String
    ) -> [String] {
        let group = Group(id: "cluster", name: "Cụm", shortName: "Cụm")
        let situation = GroupSituation(group: group, matters: matters, people: people)
        return GroupPlanner.plan(situation, at: at(now)).wanted.map { notice in
            let due = WallTime(notice.due, in: TimeZone(identifier: "Asia/Ho_Chi_Minh")!)
            return "\(notice.key.person) \(due.description.dropFirst(8)) \(notice.key.subject)"
        }
    }

    @Test func `whoever runs the group is told, but not the one whose doing it is`() {
        let people = [Self.listener("lan", .chair), Self.listener("hoa", .secretary), Self.listener("mai")]
        let matter = Self.matter("a", at: "09:00", by: "hoa")
        #expect(Self.plan([matter], people, at: "09:00") == ["lan 01T09:10 matter:a"])
    }

    @Test func `what a quiet programme holds back is told nobody, and the rest is`() {
        let group = Group(id: "cluster", name: "Cụm", shortName: "Cụm")
        let matters = [Self.matter("a", at: "09:00"), Self.matter("b", at: "09:00")]
        let people = [Self.listener("lan", .chair)]
        let situation = GroupSituation(group: group, matters: matters, held: ["a"], people: people)
        let plan = GroupPlanner.plan(situation, at: Self.at("09:00"))
        #expect(plan.wanted.map(\.key.subject) == [.matter("b")])
    }

    @Test func `what is for one person is told to that one, in the group or not`() {
        let people = [Self.listener("lan", .chair), Self.listener("guest", nil)]
        let matter = Self.matter("a", to: .person("guest"), at: "09:00")
        #expect(Self.plan([matter], people, at: "09:00") == ["guest 01T09:10 matter:a"])
    }

    @Test func `Law 7: what comes to be within ten minutes goes out at one instant`() {
        let matters = [Self.matter("a", at: "09:00"), Self.matter("b", at: "09:07")]
        #expect(
            Self.plan(matters, [Self.listener("lan", .chair)], at: "09:08")
                == ["lan 01T09:10 matter:a", "lan 01T09:10 matter:b"])
    }

    @Test(
        "Law 7: nobody gets two messages of news within an hour",
        arguments: [Delivery.State.accepted, .sending, .uncertain])
    func pause(_ state: Delivery.State) {
        let (first, second) = (Self.matter("a", at: "09:00"), Self.matter("b", at: "09:20"))
        let lan = Self.listener("lan", .chair, said: [Self.said(first, to: "lan", state, due: "09:10")])
        let plan = Self.plan([first, second], [lan], at: "09:20")
        #expect(plan.filter { $0.hasSuffix("b") } == ["lan 01T10:10 matter:b"])
    }

    @Test(
        "nothing goes out in quiet hours: it waits for their end, and all of it together",
        arguments: ["20:55", "21:05", "23:59"])
    func quiet(_ opened: String) {
        let matters = [Self.matter("a", at: opened), Self.matter("b", at: "23:59")]
        let wanted = Self.plan(matters, [Self.listener("lan", .chair)], at: "23:59")
        #expect(wanted == ["lan 02T06:30 matter:a", "lan 02T06:30 matter:b"])
    }

    @Test func `Law 1: what was said is not said again, and another version is`() {
        let first = Self.matter("a", at: "08:00")
        let lan = Self.listener("lan", .chair, said: [Self.said(first, to: "lan", .accepted, due: "08:10")])
        #expect(Self.plan([first], [lan], at: "12:00") == [])
        let second = Self.matter("a", at: "12:00", version: 1)
        #expect(Self.plan([second], [lan], at: "12:00") == ["lan 01T12:10 matter:a"])
    }

    @Test func `Law 4: news that are of no use any more, or from before somebody joined, are told to nobody`() {
        var old = Self.matter("a", at: "08:00")
        old.usefulUntil = Self.at("09:00")
        #expect(Self.plan([old], [Self.listener("lan", .chair)], at: "09:00") == [])
        let before = Self.matter("b", at: "08:00")
        #expect(Self.plan([before], [Self.listener("new", .chair, since: "08:30")], at: "09:00") == [])
    }

    @Test func `Law 5: what went out without an answer stays wanted at its own instant`() {
        let matter = Self.matter("a", at: "09:00")
        let lan = Self.listener("lan", .chair, said: [Self.said(matter, to: "lan", .uncertain, due: "09:10")])
        #expect(Self.plan([matter], [lan], at: "09:15") == ["lan 01T09:10 matter:a"])
    }

    @Test func `whoever wants no more messages is told nothing`() {
        let lan = Self.listener("lan", .chair, muted: [.news])
        #expect(Self.plan([Self.matter("a", at: "09:00")], [lan], at: "09:00") == [])
    }

    // MARK: - Who hears of those who run the group

    private static func gone(_ person: Person.ID = "lan") -> Matter {
        Matter(
            id: "address:1:0:cluster", group: "cluster", audience: .organisers,
            news: .addressSuspended(.init(person: person, cause: .missing, isCutOff: true)), opened: at("09:00"),
            usefulUntil: at("09:00").addingTimeInterval(Matter.standardUse))
    }

    /// Lan runs the group; above it stand a group with two who run it, and an office.
    private static func people(
        changing change: (inout [Person.ID: GroupSituation.Listener]) -> Void = { _ in }
    ) -> [GroupSituation.Listener] {
        var people = Dictionary(
            uniqueKeysWithValues: [listener("lan", .chair), listener("mai"), listener("duc", nil), listener("ha", nil)]
                .map { ($0.person.id, $0) })
        people["duc"]?.standing = .groupAbove
        people["ha"]?.standing = .office
        change(&people)
        return people.values.sorted { $0.person.id < $1.person.id }
    }

    private static func heard(_ matter: Matter, _ people: [GroupSituation.Listener]) -> [Person.ID] {
        let group = Group(id: "cluster", name: "Cụm", shortName: "Cụm")
        let plan = GroupPlanner.plan(.init(group: group, matters: [matter], people: people), at: at("09:00"))
        #expect(plan.untold == (plan.wanted.contains { $0.key.person != "lan" } ? [] : [matter.id]))
        return plan.wanted.map(\.key.person)
    }

    @Test func `of the only one who runs a group hears the group above, else the office, else the operator`() {
        #expect(Self.heard(Self.gone(), Self.people()) == ["duc"])
        #expect(Self.heard(Self.gone(), Self.people { $0["duc"]?.isPresent = false }) == ["ha"])
        #expect(Self.heard(Self.gone(), Self.people { $0["duc"]?.muted = [.news] }) == ["ha"])
        let alone = Self.people {
            $0["duc"] = nil
            $0["ha"]?.isPresent = false
        }
        #expect(Self.heard(Self.gone(), alone) == [])
    }

    @Test func `nobody outside hears of it while another who runs the group does`() {
        let two = Self.people { $0["hoa"] = Self.listener("hoa", .secretary) }
        #expect(Self.heard(Self.gone(), two) == ["hoa"])
        // The secretary is away, or cannot be reached either: it is for both.
        let silent = Self.people {
            $0["hoa"] = Self.listener("hoa", .secretary)
            $0["hoa"]?.isPresent = false
        }
        #expect(Self.heard(Self.gone(), silent) == ["duc", "hoa"])
    }

    @Test func `nothing else leaves the group: neither a member's address nor a question`() {
        let people = Self.people { $0["lan"]?.isPresent = false }
        let group = Group(id: "cluster", name: "Cụm", shortName: "Cụm")
        let matters = [Self.gone("mai"), Self.matter("a", at: "09:00")]
        let plan = GroupPlanner.plan(.init(group: group, matters: matters, people: people), at: Self.at("09:00"))
        #expect(Set(plan.wanted.map(\.key.person)) == ["lan"])
        #expect(plan.untold == [])
    }
}
