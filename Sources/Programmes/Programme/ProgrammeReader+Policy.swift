import Sessions

extension ProgrammeReader {
    /// The policy under which a group works: `base` with what the file changes in it, step by step.
    func readPolicy(_ node: SourceNode, over base: Policy) -> Policy? {
        guard let fields = Fields(node, ProgrammeShapes.policy, faults: faults) else { return nil }
        var policy = base
        if let node = fields.node("quiet") { readQuietHours(node, into: &policy) }
        if let node = fields.node("steps") { readSteps(node, into: &policy) }
        return policy
    }

    /// `quiet: none`, or from, until and the minutes needed before a start.
    private func readQuietHours(_ node: SourceNode, into policy: inout Policy) {
        if case .text("none", _) = node.content { return policy.quiet = nil }
        guard let fields = Fields(node, ProgrammeShapes.quiet, faults: faults) else { return }
        let from = fields.read("from", SingleValue.timeOfDay)
        let until = fields.located("until", SingleValue.timeOfDay)
        let needed = fields.read("needed", SingleValue.integer(in: 0...1440))
        guard let from, let until else { return }
        if from == until.value { faults.add(.quietAllDay, at: until) }
        policy.quiet = QuietHours(from: from, until: until.value, minutesNeededBeforeStart: needed ?? 60)
    }

    private func readSteps(_ node: SourceNode, into policy: inout Policy) {
        guard case .mapping(let entries) = node.content else {
            return faults.add(.wrongType(expected: .mapping, found: node.shape), at: node)
        }
        for entry in entries {
            if let index = policy.steps.firstIndex(where: { $0.name == entry.key }) {
                readStep(entry.value, into: &policy.steps[index])
            } else if let step = readNewStep(entry, among: policy.steps.map(\.name)) {
                policy.steps.append(step)
            }
        }
    }

    private func readStep(_ node: SourceNode, into step: inout PolicyStep, isNew: Bool = false) {
        guard let fields = Fields(node, ProgrammeShapes.step, faults: faults) else { return }
        if let kind = readKind(fields) { step.kind = kind }
        if let due = fields.read("due", SingleValue.moment) { step.due = due }
        if let until = fields.read("usefulUntil", SingleValue.moment) { step.usefulUntil = until }
        if let audience: PolicyStep.Audience = fields.read("to", SingleValue.choice) { step.audience = audience }
        if let enabled = fields.read("enabled", SingleValue.boolean) { step.enabled = enabled }
        let isWhole = !isNew || (fields.has("due") && fields.has("usefulUntil"))
        if isWhole, step.usefulUntil.precedes(step.due) { faults.add(.usefulBeforeDue, at: node) }
    }

    private func readNewStep(_ entry: SourceNode.Entry, among names: [String]) -> PolicyStep? {
        let nearest = NearestName.of(entry.key, among: names)
        guard case .mapping(let own) = entry.value.content, own.contains(where: { $0.key == "kind" }) else {
            faults.add(.unknownStep(entry.key, nearest: nearest), at: entry.keyPosition, path: entry.value.path)
            return nil
        }
        if !entry.key.isIdentifier {
            faults.add(.notAnIdentifier(entry.key), at: entry.keyPosition, path: entry.value.path)
        }
        let shape = MappingShape("step", required: ["kind", "due", "usefulUntil", "to"], optional: ["enabled"])
        guard let fields = Fields(entry.value, shape, faults: faults), let kind = readKind(fields) else { return nil }
        let start = PolicyStep.Moment(.start)
        var step = PolicyStep(entry.key, kind, due: start, usefulUntil: start, to: .everyone)
        readStep(entry.value, into: &step, isNew: true)
        return step
    }

    private func readKind(_ fields: Fields) -> Notice.Kind? {
        guard let kind: Notice.Kind = fields.read("kind", SingleValue.choice) else { return nil }
        switch kind {
        case .callForTopics, .invitation, .agenda, .reminder, .feedbackRequest, .digest, .report: return kind
        case .update, .cancellation, .receipt, .news, .datePoll, .turnOffer:
            // These follow from what happens, not from a date.
            if let node = fields.node("kind") { faults.add(.stepNotPossible(kind.rawValue), at: node) }
            return nil
        }
    }
}
