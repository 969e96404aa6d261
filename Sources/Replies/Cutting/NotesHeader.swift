import InternetMessage

/// The header that Lotus Notes draws above the old message, as columns of blanks: the sender and the date at the left,
/// and at the right, one under the other, the names of the fields above or beside their values.
enum NotesHeader {
    private static let indentation = 8
    private static let limit = 30

    /// How many lines the header takes that begins at `index`; nil if none does.
    static func length(at index: Int, in body: BodyLines) -> Int? {
        guard isIndented(index, body) else { return nil }
        var roles: Set<HeaderRole> = []
        var hasMoment = false
        var (line, end) = (index, index)
        while line < min(index + limit, body.count), body.isBlank(line) || isIndented(line, body) {
            if !body.isBlank(line) {
                end = line
                let clues = LineClues(body.fold(line))
                hasMoment = hasMoment || (clues.hasDate && clues.hasTime)
                roles.formUnion(lastField(in: body.lines[line].text))
            }
            line += 1
        }
        StepMeter.add(line - index)
        return hasMoment && roles.isSuperset(of: [.to, .subject]) ? end - index + 1 : nil
    }

    private static func isIndented(_ index: Int, _ body: BodyLines) -> Bool {
        let text = body.lines[index].text.utf8
        return text.prefix(indentation).count == indentation && text.prefix(indentation).allSatisfy { $0 == 0x20 }
            && !body.isBlank(index)
    }

    /// What the last column of a line names.
    private static func lastField(in text: String) -> Set<HeaderRole> {
        let column = text.split(separator: "  ").last ?? ""
        guard column.utf8.count <= 40 else { return [] }
        return PhraseBook.all.fields[FoldedText.fold(column.trimmingPrefix(" ").description)] ?? []
    }
}
