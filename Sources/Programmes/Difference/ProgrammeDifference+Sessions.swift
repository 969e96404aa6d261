import Sessions

// What becomes of a session is told from the ledger, not from two versions of the file: since the last import somebody
// may have moved or cancelled it, and what the file leaves out may be over.

extension ProgrammeDifference {
    /// Nil where nothing changes that anybody would see.
    static func change(of fate: SessionFate) -> Change? {
        guard let before = fate.before.map(portrait) else { return fate.after.map { portrait($0).change(.added) } }
        if fate.isOver { return before.change(.kept) }
        guard let after = fate.after.map(portrait) else { return before.change(.removed) }
        if fate.wanted == nil {
            return fate.before?.status == .cancelled ? nil : before.change(.cancelled)
        }
        let fields = fieldChanges(fate, before, after)
        if fate.before?.status == .cancelled, fate.after?.status != .cancelled {
            return after.change(.restored, fields)
        }
        return fields.isEmpty ? nil : after.change(.changed, fields)
    }

    private static func portrait(_ session: Session) -> Portrait { Portrait.portrait(session.outline) }

    private static func fieldChanges(_ fate: SessionFate, _ before: Portrait, _ after: Portrait) -> [FieldChange] {
        let (last, wanted) = (fate.last.map(Portrait.portrait), fate.wanted.map(Portrait.portrait))
        let changes = after.fieldChanges(since: before).map { change in
            guard let last, last.text(change.field) != before.text(change.field) else { return change }
            return change.besides(.overridden, file: last.text(change.field))
        }
        guard let last, let wanted else { return changes }
        let stays = wanted.fields.map(\.field).filter { field in
            last.text(field) != wanted.text(field) && before.text(field) == after.text(field)
                && after.text(field) != wanted.text(field)
        }
        return changes
            + stays.map { field in
                FieldChange(field: field, before: before.text(field), after: after.text(field))
                    .besides(.stays, file: wanted.text(field))
            }
    }
}

extension ProgrammeDifference.FieldChange {
    fileprivate func besides(_ decision: ProgrammeDifference.Decision, file: String?) -> Self {
        var copy = self
        (copy.decision, copy.file) = (decision, file)
        return copy
    }
}
