import Foundation
import Sessions
import Testing

@testable import Planner

@Suite("What the steps of the policy say")
struct StepTests {
    private let invited = Scene().with("lan").said(.invitation, to: "lan", at: "08-31T08:00")

    private func status(_ status: ParticipationStatus) -> Scene {
        invited.changing("lan") { $0.attendee.status = status }
    }

    @Test("a member's whole plan")
    func whole() throws {
        let scene = try Scene().with("lan", .accepted).published()
        #expect(
            scene.says(to: "lan", at: "08-02T09:00") == [
                "08-24T08:00 call-for-topics topics", "08-31T08:00 invitation", "09-09T08:00 agenda",
                "09-13T08:00 reminder day-before", "09-14T06:30 reminder hours-before",
                "09-14T13:00 feedback-request questions", "09-17T13:00 feedback-request nudge",
            ])
    }

    @Test(
        "whom reminders go to",
        arguments: [
            (ParticipationStatus.needsAction, ["09-11T08:00 reminder unanswered"]),
            (.accepted, ["09-13T08:00 reminder day-before", "09-14T06:30 reminder hours-before"]),
            (.tentative, ["09-13T08:00 reminder day-before", "09-14T06:30 reminder hours-before"]),
            (.declined, []), (.delegated, []),
        ])
    func reminders(status: ParticipationStatus, lines: [String]) {
        #expect(self.status(status).says(.reminder, to: "lan", at: "09-01T09:00") == lines)
    }

    @Test("no reminder for a cancelled session, to one taken off, or to an observer")
    func noReminder() throws {
        #expect(try status(.accepted).cancelled(on: "09-10T10:00").says(.reminder, to: "lan", at: "09-10T10:00") == [])
        let removed = status(.accepted).removed("lan", on: "09-10T10:00")
        #expect(removed.says(.reminder, to: "lan", at: "09-10T10:00") == [])
        let observer = Scene().with("office", .accepted, role: .observer)
        #expect(observer.says(to: "office", at: "08-02T09:00") == ["08-31T08:00 invitation"])
    }

    @Test("a reminder to everyone still leaves out those who do not come", arguments: ParticipationStatus.allCases)
    func everyone(status: ParticipationStatus) {
        let step = PolicyStep(
            "week", .reminder, due: .init(.start, days: -7), usefulUntil: .init(.end), to: .everyone)
        let scene = Scene(policy: Policy(steps: [step], quiet: nil)).with("lan", status)
        let comes = status != .declined && status != .delegated
        #expect(scene.says(to: "lan", at: "08-02T09:00") == (comes ? ["09-07T08:00 reminder week"] : []))
        #expect(scene.plan(at: "08-02T09:00").later.allSatisfy { $0.usefulUntil == scene.at("09-14T08:00") })
    }

    @Test("the unanswered are reminded only of what they were asked")
    func unanswered() {
        let never = Scene().with("lan").said(.invitation, to: "lan", .bounced, at: "08-31T08:00")
        #expect(never.says(.reminder, to: "lan", at: "09-01T09:00") == [])
        let coming = Scene().with("lan")
        #expect(coming.says(.reminder, to: "lan", at: "08-02T09:00") == ["09-11T08:00 reminder unanswered"])
        let open = Scene().with("lan").said(.invitation, to: "lan", .deferred, at: "08-31T08:00")
        #expect(open.says(.reminder, to: "lan", at: "09-11T08:00") == [], "its moment came before the invitation went")
    }

    @Test("no reminder for a moment before the person joined, or answered, or the session changed")
    func pastMoments() throws {
        let joined = Scene().with("lan", .accepted, since: "09-13T08:01")
        #expect(joined.says(.reminder, to: "lan", at: "09-13T08:01") == ["09-14T06:30 reminder hours-before"])
        let answered = status(.accepted).changing("lan") { $0.answered = invited.at("09-13T20:00") }
        #expect(answered.says(.reminder, to: "lan", at: "09-13T20:00") == ["09-14T06:30 reminder hours-before"])
        let moved = try status(.accepted).moved(to: "2027-09-14T07:15", on: "09-13T09:00")
        #expect(moved.says(.reminder, to: "lan", at: "09-13T09:00") == ["09-13T20:45 reminder hours-before"])
    }

    @Test("after a move the reminders come again, for the new start")
    func movedReminders() throws {
        let reminded = status(.accepted).said(.reminder, "day-before", to: "lan", at: "09-13T08:00")
        #expect(reminded.says(.reminder, to: "lan", at: "09-13T09:00") == ["09-14T06:30 reminder hours-before"])
        let moved = try reminded.moved(to: "2027-09-21T08:00", on: "09-13T10:00")
        #expect(
            moved.says(.reminder, to: "lan", at: "09-13T10:00") == [
                "09-20T08:00 reminder day-before", "09-21T06:30 reminder hours-before",
            ])
        let elsewhere = try reminded.changing {
            try $0.move(.init(place: "Phòng 2"), reason: nil, at: reminded.at("09-13T10:00"))
        }
        #expect(elsewhere.says(.reminder, to: "lan", at: "09-13T10:00") == ["09-14T06:30 reminder hours-before"])
    }

    @Test("nobody nags a person who is away", arguments: [("2027-09-10", true), ("2027-09-11", false)])
    func away(until: String, nags: Bool) {
        let away = invited.changing("lan") { $0.awayUntil = WallDate(until) }
        #expect(away.says(.reminder, to: "lan", at: "09-01T09:00").isEmpty == !nags)
    }

    @Test("who is away is invited and told of changes all the same")
    func awayAndTold() throws {
        let away = Scene().with("lan").changing("lan") { $0.awayUntil = WallDate("2027-09-20") }
        let invited = away.says(.invitation, to: "lan", at: "08-31T09:00")
        #expect(!invited.isEmpty && invited == Scene().with("lan").says(.invitation, to: "lan", at: "08-31T09:00"))
        let moved = try self.invited.changing("lan") { $0.awayUntil = WallDate("2027-09-20") }.changing {
            try $0.move(.init(place: "Phòng 2"), reason: nil, at: self.invited.at("09-05T10:00"))
        }
        #expect(!moved.says(.update, to: "lan", at: "09-05T10:00").isEmpty)
    }

    @Test("the agenda goes once, when it is published, to those expected")
    func agenda() throws {
        #expect(invited.says(.agenda, to: "lan", at: "09-01T09:00") == [])
        let published = try invited.published()
        #expect(published.says(.agenda, to: "lan", at: "09-01T09:00") == ["09-09T08:00 agenda"])
        #expect(published.says(.agenda, to: "lan", at: "09-12T09:00") == ["09-09T08:00 agenda"], "published late")
        let again = try published.said(.agenda, to: "lan", revision: 1, at: "09-09T08:00").published()
        #expect(again.says(.agenda, to: "lan", at: "09-10T09:00") == [], "a new version travels with the next message")
        let open = try published.said(.agenda, to: "lan", revision: 1, .ready, at: "09-09T08:00").published()
        #expect(open.plan(at: "09-09T07:00").wanted.filter { $0.key.kind == .agenda }.map(\.key.revision) == [2])
        #expect(try status(.declined).published().says(.agenda, to: "lan", at: "09-01T09:00") == [])
    }

    @Test("the call for topics goes once, while it is useful, to those who were there")
    func topics() throws {
        let late = Scene(created: "2027-09-01T09:30").with("lan").with("new", since: "09-03T09:00")
        #expect(late.says(.callForTopics, to: "lan", at: "09-03T09:00") == ["09-01T09:30 call-for-topics topics"])
        #expect(late.says(.callForTopics, to: "new", at: "09-03T09:00") == [])
        #expect(late.says(.callForTopics, to: "lan", at: "09-08T08:00") == [])
        let moved = try invited.said(.callForTopics, "topics", to: "lan", at: "08-24T08:00")
            .moved(to: "2027-10-14T08:00", on: "09-01T09:00")
        #expect(moved.says(.callForTopics, to: "lan", at: "09-01T09:00") == [])
    }

    @Test(
        "whom the questions go to: attendance decides, and without it the answer",
        arguments: [
            (ParticipationStatus.accepted, Bool?.none, false, true), (.tentative, nil, false, false),
            (.needsAction, nil, false, false), (.accepted, nil, true, false), (.accepted, false, true, false),
            (.declined, true, true, true), (.tentative, true, true, true),
        ])
    func questions(status: ParticipationStatus, came: Bool?, attendanceTaken: Bool, asked: Bool) {
        let scene = self.status(status).changing("lan") { $0.came = came }.with("minh")
            .changing("minh") { $0.came = attendanceTaken ? true : nil }
        #expect(scene.says(.feedbackRequest, to: "lan", at: "09-14T12:00").isEmpty == !asked)
    }

    @Test("no questions without a form, after a cancelled session, or to one who has answered them")
    func noQuestions() throws {
        let yes = status(.accepted)
        #expect(yes.changing { $0.feedback = nil }.says(.feedbackRequest, to: "lan", at: "09-14T12:00") == [])
        #expect(try yes.cancelled(on: "09-13T09:00").says(.feedbackRequest, to: "lan", at: "09-14T12:00") == [])
        let given = yes.changing("lan") { $0.hasGivenFeedback = true }
        #expect(given.says(.feedbackRequest, to: "lan", at: "09-14T12:00") == [])
    }

    @Test("a nudge follows questions that went before its moment")
    func nudge() {
        let yes = status(.accepted)
        let asked = yes.said(.feedbackRequest, "questions", to: "lan", at: "09-14T13:00")
        let nudge = "09-17T13:00 feedback-request nudge"
        #expect(asked.says(.feedbackRequest, to: "lan", at: "09-15T09:00") == [nudge])
        #expect(asked.says(.feedbackRequest, to: "lan", at: "09-17T14:00") == [nudge])
        let stillOpen = yes.said(.feedbackRequest, "questions", to: "lan", .ready, at: "09-14T13:00")
        #expect(stillOpen.says(.feedbackRequest, to: "lan", at: "09-17T13:00").count == 1, "the questions, no nudge")
        let late = asked.changing("lan") { $0.notices[1].sent = asked.at("09-17T13:05") }
        #expect(late.says(.feedbackRequest, to: "lan", at: "09-17T13:06") == [])
        let away = asked.changing("lan") { $0.awayUntil = WallDate("2027-09-20") }
        #expect(away.says(.feedbackRequest, to: "lan", at: "09-15T09:00") == [])
    }

    @Test("a nudge follows the questions of the session as it was held, not those of a start given up")
    func nudgeAfterMove() throws {
        let again = try status(.accepted).said(.feedbackRequest, "questions", to: "lan", at: "09-14T13:00")
            .moved(to: "2027-09-21T08:00", on: "09-15T09:00")
        #expect(
            again.says(.feedbackRequest, to: "lan", at: "09-24T14:00") == ["09-21T13:00 feedback-request questions"])
    }

    @Test("questions are asked after the end, whatever the policy says")
    func questionsAfterTheEnd() {
        let step = PolicyStep(
            "early", .feedbackRequest, due: .init(.start), usefulUntil: .init(.end, days: 1), to: .cameOrSaidYes)
        let scene = Scene(policy: Policy(steps: [step], quiet: nil)).with("lan", .accepted)
        #expect(scene.says(to: "lan", at: "09-01T09:00") == ["09-14T11:00 feedback-request early"])
    }

    @Test("no digest for an evening before there was a session")
    func lateDigest() {
        let late = Scene(created: "2027-09-13T19:00").with("chair", role: .chair)
        #expect(late.says(.digest, to: "chair", at: "09-13T19:00") == ["09-15T18:00 digest evening-after"])
    }

    @Test("those who run the group get the digests, coming or not", arguments: Membership.Role.allCases)
    func digests(role: Membership.Role) {
        let scene = Scene().with("x", .declined, role: role).removed("x", on: "09-01T09:00")
        let organises = role == .chair || role == .secretary
        #expect(
            scene.says(.digest, to: "x", at: "09-02T09:00")
                == (organises ? ["09-13T18:00 digest evening-before", "09-15T18:00 digest evening-after"] : []))
    }

    @Test("what a person wants no more of is left out, but never a change or a cancellation")
    func muted() throws {
        let muted = status(.accepted).changing("lan") { $0.muted = Set(Notice.Kind.allCases) }
        #expect(muted.says(to: "lan", at: "09-01T09:00") == [])
        #expect(
            try muted.moved(to: "2027-09-21T08:00", on: "09-02T10:00").says(to: "lan", at: "09-02T10:00")
                == ["09-02T10:00 update"])
        #expect(
            try muted.cancelled(on: "09-02T10:00").says(to: "lan", at: "09-02T10:00") == ["09-02T10:00 cancellation"])
        let never = Scene().with("lan").changing("lan") { $0.muted = [.invitation] }
        #expect(never.says(.invitation, .reminder, to: "lan", at: "08-02T09:00") == [])
    }

    @Test("a step of any name works by its kind and audience, and a disabled one is silent")
    func custom() {
        var step = PolicyStep(
            "noon-before", .reminder, due: .init(.start, days: -1, at: TimeOfDay("12:00")),
            usefulUntil: .init(.start), to: .mayCome)
        let scene = Scene(policy: Policy(steps: [step], quiet: nil)).with("lan", .tentative)
        #expect(scene.says(to: "lan", at: "08-02T09:00") == ["09-13T12:00 reminder noon-before"])
        step.enabled = false
        #expect(Scene(policy: Policy(steps: [step], quiet: nil)).with("lan", .tentative).situation.isSilent)
    }

    @Test("a zone that this machine does not know plans nothing, and crashes nothing")
    func unknownZone() {
        #expect(invited.changing { $0.zone = "Mars/Olympus" }.situation.isSilent)
        let abroad = Scene().with("lan", .accepted, zone: "Mars/Olympus")
        #expect(abroad.says(.reminder, to: "lan", at: "08-02T09:00").last == "09-14T06:30 reminder hours-before")
    }
}

extension SessionSituation {
    fileprivate var isSilent: Bool {
        let plan = SessionPlanner.plan(self, at: session.created)
        return plan.wanted.isEmpty && plan.later.isEmpty && plan.next == nil
    }
}
