import Sessions

extension PersonPlanner {
    /// Whether this person is among those a step speaks to, as things stand now.
    func includes(_ audience: PolicyStep.Audience) -> Bool {
        switch audience {
        case .everyone: true
        case .expected: !isObserver && attendee.status != .declined && attendee.status != .delegated
        case .unanswered: !isObserver && attendee.status == .needsAction
        case .mayCome: !isObserver && attendee.status.mayCome
        case .cameOrSaidYes: !isObserver && cameOrSaidYes
        case .owesFeedback: !isObserver && cameOrSaidYes && !asked.hasGivenFeedback
        case .organisers: asked.role?.organises ?? false
        }
    }

    /// Where somebody took attendance, only that counts, and whom it does not name did not come.
    private var cameOrSaidYes: Bool { attendanceWasTaken ? asked.came ?? false : attendee.status == .accepted }
}
