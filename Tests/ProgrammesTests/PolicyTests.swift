import Sessions
import Testing

@testable import Programmes

struct PolicyTests {
    static func policy(_ yaml: String) throws -> Policy {
        let plan = try SmallFile.plan(SmallFile.with("  members:\n", "  policy: \(yaml)\n  members:\n"))
        return plan.groups[0].policy
    }

    @Test("without a word the policy is the standard one")
    func keepsTheStandard() throws { #expect(try SmallFile.plan().groups[0].policy == .standard) }

    @Test("a step is changed by its name, and the others stay")
    func changesOneStep() throws {
        let policy = try Self.policy("{ steps: { invitation: { due: 3 weeks before start, to: expected } } }")
        let step = try #require(policy.steps.first { $0.name == "invitation" })
        #expect(step.due == .init(.start, days: -21))
        #expect(step.audience == .expected)
        #expect(step.usefulUntil == .init(.start))
        #expect(policy.steps.count == Policy.standard.steps.count)
    }

    @Test("a step is turned off, a new one added, the quiet hours dropped")
    func turnsOffAndAdds() throws {
        let policy = try Self.policy(
            "{ quiet: none, steps: { nudge: { enabled: false }, week: "
                + "{ kind: reminder, due: 7 days before start at 18:00, usefulUntil: start, to: may-come } } }")
        #expect(policy.quiet == nil)
        #expect(policy.steps.first { $0.name == "nudge" }?.enabled == false)
        #expect(policy.steps.last?.name == "week")
        #expect(policy.steps.last?.due == .init(.start, days: -7, at: TimeOfDay("18:00")))
    }

    @Test("what a moment is written as, it is read from", arguments: Policy.standard.steps)
    func writesMoments(step: PolicyStep) {
        for moment in [step.due, step.usefulUntil] { #expect(PolicyStep.Moment(phrase: moment.phrase) == moment) }
    }

    @Test(
        "what is no moment is refused",
        arguments: [
            "", "14 days", "before start", "14 before start", "days before start", "-1 day before start", "1 day start",
            "1 day before noon", "1 day before start at 25:00", "99999 days before start", "at 18:00",
        ])
    func refusesMoments(text: String) { #expect(PolicyStep.Moment(phrase: text) == nil) }
}
