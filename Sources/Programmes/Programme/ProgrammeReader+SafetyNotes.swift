import Sessions

extension ProgrammeReader {
    /// What people must heed in a period, for the programme's group or one of its sub-groups.
    func readSafetyNotes(_ file: Fields, _ context: SessionContext) -> [SafetyNote] {
        guard let programme = context.programme?.id else { return [] }
        return file.list("safetyNotes") { node, _ in readSafetyNote(node, of: programme, context) }
            .enumerated().map { index, note in
                var note = note
                note.id = SafetyNote.ID("\(programme)/\(index + 1)")
                return note
            }
    }

    private func readSafetyNote(
        _ node: SourceNode, of programme: Programme.ID, _ context: SessionContext
    ) -> SafetyNote? {
        guard let fields = Fields(node, ProgrammeShapes.safetyNote, faults: faults) else { return nil }
        let period = readPeriod(fields)
        let group: Located<Group.ID>? = fields.located("group", SingleValue.id)
        groups.check(group, faults)
        let text = fields.read("text", SingleValue.text)
        let english = fields.read("textEn", SingleValue.text)
        guard let period, let text else { return nil }
        return SafetyNote(
            id: "", group: group?.value ?? context.group, programme: programme, from: period.lowerBound,
            until: period.upperBound, text: text, english: english)
    }
}
