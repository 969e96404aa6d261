/// One thing of a plan as names and texts, so that any two versions of it can be compared field by field.
struct Portrait {
    enum Content: Equatable {
        case one(String)
        /// A list whose members come and go on their own.
        case many([String])
    }

    let thing: Problem.Thing
    let id: String
    let name: String
    private(set) var fields: [(field: ProgrammeField, content: Content)] = []

    init(_ thing: Problem.Thing, _ id: String, name: String) { (self.thing, self.id, self.name) = (thing, id, name) }

    /// With a field more, unless it is absent.
    func with(_ key: ProgrammeField.Key, _ text: String?, of detail: String? = nil) -> Portrait {
        text.map { adding(ProgrammeField(key, detail), .one($0)) } ?? self
    }

    func with(_ key: ProgrammeField.Key, _ texts: [String]) -> Portrait {
        texts.isEmpty ? self : adding(ProgrammeField(key), .many(texts))
    }

    func change(
        _ kind: ProgrammeDifference.Change.Kind, _ fields: [ProgrammeDifference.FieldChange] = []
    ) -> ProgrammeDifference.Change {
        .init(kind: kind, thing: thing, id: id, name: name, fields: fields)
    }

    /// What differs, in this version's order; fields that are gone come last.
    func fieldChanges(since old: Portrait) -> [ProgrammeDifference.FieldChange] {
        let gone = old.fields.filter { one in !fields.contains { $0.field == one.field } }
        return (fields.map(\.field) + gone.map(\.field)).flatMap { field in
            Self.changes(of: field, from: old.content(of: field), to: content(of: field))
        }
    }

    /// All of it as one text; nil where the field is absent.
    func text(_ field: ProgrammeField) -> String? { content(of: field).text }

    private func content(of field: ProgrammeField) -> Content? { fields.first { $0.field == field }?.content }

    private func adding(_ field: ProgrammeField, _ content: Content) -> Portrait {
        var copy = self
        copy.fields.append((field, content))
        return copy
    }

    private static func changes(
        of field: ProgrammeField, from old: Content?, to new: Content?
    ) -> [ProgrammeDifference.FieldChange] {
        guard old != new else { return [] }
        if let before = old.asList(orIf: new), let after = new.asList(orIf: old) {
            let removed = before.filter { !after.contains($0) }
            let added = after.filter { !before.contains($0) }
            if removed.isEmpty, added.isEmpty {
                return [
                    .init(field: field, before: before.joined(separator: "; "), after: after.joined(separator: "; "))
                ]
            }
            return removed.map { .init(field: field, before: $0, after: nil) }
                + added.map { .init(field: field, before: nil, after: $0) }
        }
        return [.init(field: field, before: old.text, after: new.text)]
    }
}

extension Portrait.Content? {
    /// A list, an absent one where the other side is a list, else nil.
    fileprivate func asList(orIf other: Self) -> [String]? {
        switch (self, other) {
        case (.many(let texts)?, _): texts
        case (nil, .many?): []
        default: nil
        }
    }

    fileprivate var text: String? {
        switch self {
        case .one(let text)?: text
        case .many(let texts)?: texts.joined(separator: "; ")
        case nil: nil
        }
    }
}
