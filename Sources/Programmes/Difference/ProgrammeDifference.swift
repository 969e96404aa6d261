package import Sessions

/// What a new version of a programme file would change: shown before an import, and by `programme diff`.
package struct ProgrammeDifference: Hashable, Sendable, Codable {
    /// One thing that comes, goes or changes.
    package struct Change: Hashable, Sendable, Codable {
        package enum Kind: String, CaseIterable, Sendable, Codable {
            case added
            case changed
            case removed
            /// A session people were told of: it is cancelled, and they are told.
            case cancelled
            /// A cancelled session that takes place after all.
            case restored
            /// A session that is over: it stays as it was, whatever the file says.
            case kept
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
        /// Where a person has decided since about what the file now says otherwise.
        package var decision: Decision?
        /// Beside a decision: what the file said when it was imported last, or says now for the whole series.
        package var file: String?
    }

    /// What becomes of a decision about one session that the file touches, too.
    package enum Decision: String, CaseIterable, Sendable, Codable {
        /// The session's own line in the file changed: it wins.
        case overridden
        /// Only what the file says of the whole series changed.
        case stays
    }

    /// In the order of the file's parts: organisations, people, groups, members, programme, sections, series, sessions,
    /// topics, safety notes; within each what goes, what comes and what changes by id.
    package let changes: [Change]

    package var isEmpty: Bool { changes.isEmpty }

    /// - Parameter old: what was imported last; nil for a first import, in which everything is added.
    /// - Parameter fates: what happens to the sessions, as the ledger has them; nil to hold only the files against
    ///   each other.
    package init(between old: ProgrammePlan?, and new: ProgrammePlan, sessions fates: [SessionFate]? = nil) {
        let before = old.map(Portrait.all) ?? []
        let after = Portrait.all(of: new)
        changes = Problem.Thing.inFileOrder.flatMap { thing in
            if thing == .session, let fates { return fates.sorted { $0.id < $1.id }.compactMap(Self.change) }
            return Self.changes(from: before.filter { $0.thing == thing }, to: after.filter { $0.thing == thing })
        }
    }

    /// Whether something a person decided is to give way.
    package var overridesDecisions: Bool {
        changes.contains { $0.fields.contains { $0.decision == .overridden } }
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
        .organisation, .person, .group, .member, .programme, .section, .series, .session, .topic, .safetyNote,
    ]
}

extension Array {
    fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
