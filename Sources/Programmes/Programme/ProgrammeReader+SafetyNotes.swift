import Sessions

extension ProgrammeReader {
    /// What people must heed in a period, for the programme's group or one of its sub-groups.
    func readSafetyNotes(_ file: Fields, _ context: SessionContext) -> [SafetyNote] {
        guard let programme = context.programme?.id else { return [] }
        return file.list("safetyNotes") { node, _ in readSafetyNote(node, of: programme, context) }
            .reduce(into: []) { notes, note in
                if !notes.contains(where: { $0.id == note.id }) { notes.append(note) }
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
        var note = SafetyNote(
            id: "", group: group?.value ?? context.group, programme: programme, from: period.lowerBound,
            until: period.upperBound, text: text, english: english)
        note.id = SafetyNote.ID("\(programme)/\(mark(of: note))")
        return note
    }

    /// Eight hexadecimal digits that stay while group, period and text do, wherever in the file the note stands:
    /// FNV-1a, 32 bits.
    private func mark(of note: SafetyNote) -> String {
        let bytes = "\(note.group)\n\(note.from)\n\(note.until)\n\(note.text)".utf8
        let hash = bytes.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
