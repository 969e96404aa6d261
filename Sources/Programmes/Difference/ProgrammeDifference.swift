package import Sessions

/// What a new version of a programme file would change: shown before an import, and by `programme diff`.
package struct ProgrammeDifference: Hashable, Sendable, Codable {
    /// One thing that comes, goes or changes.
    package struct Change: Hashable, Sendable, Codable {
        package enum Kind: String, CaseIterable, Sendable, Codable {
            case added
            case changed
            case removed
        }

        package let kind: Kind
        package let thing: Problem.Thing
        /// A membership's is `group/person`.
        package let id: String
        /// What people call it.
        package let name: String
        /// Empty where the whole thing comes or goes.
        package let fields: [FieldChange]
    }

    /// One field before and after; nil where it is absent, or for a member of a list that comes or goes.
    package struct FieldChange: Hashable, Sendable, Codable {
        package let field: ProgrammeField
        package let before: String?
        package let after: String?
    }

    /// In the order of the file's parts: organisations, people, groups, members, programme, sections, series, sessions,
    /// topics; within each what goes, what comes and what changes by id.
    package let changes: [Change]

    package var isEmpty: Bool { changes.isEmpty }

    /// - Parameter old: what was imported last; nil for a first import, in which everything is added.
    package init(between old: ProgrammePlan?, and new: ProgrammePlan) {
        let before = old.map(Portrait.all) ?? []
        let after = Portrait.all(of: new)
        changes = Problem.Thing.inFileOrder.flatMap { thing in
            Self.changes(from: before.filter { $0.thing == thing }, to: after.filter { $0.thing == thing })
        }
    }

    private static func changes(from old: [Portrait], to new: [Portrait]) -> [Change] {
        let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
        let after = Dictionary(new.map { ($0.id, $0) }) { first, _ in first }
        return Set(before.keys).union(after.keys).sorted().compactMap { id in
            switch (before[id], after[id]) {
            case (let one?, nil): one.change(.removed)
            case (nil, let other?): other.change(.added)
            case (let one?, let other?):
                other.fieldChanges(since: one).nonEmpty.map { other.change(.changed, $0) }
            case (nil, nil): nil
            }
        }
    }
}

extension Problem.Thing {
    fileprivate static let inFileOrder: [Self] = [
        .organisation, .person, .group, .member, .programme, .section, .series, .session, .topic,
    ]
}

extension Array {
    fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
