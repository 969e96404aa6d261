import Sessions

/// Who hears of what is for those who run a group.
struct OrganisersAudience {
    private let situation: GroupSituation

    init(_ situation: GroupSituation) { self.situation = situation }

    func concerns(_ matter: Matter, _ listener: GroupSituation.Listener) -> Bool {
        if runs(listener) { return isTold(listener, of: matter) }
        guard let standing = listener.standing else { return false }
        return standing == self.standing(for: matter) && isDeputy(listener, for: matter)
    }

    /// Those that nobody can be told of.
    var untold: [Matter.ID] {
        situation.matters.filter { matter in
            needsDeputy(matter) && !situation.held.contains(matter.id) && standing(for: matter) == nil
        }.map(\.id)
    }

    /// The first of whom one can be told; nil where one who runs the group can be, and where nobody can.
    private func standing(for matter: Matter) -> GroupSituation.Standing? {
        guard needsDeputy(matter) else { return nil }
        return GroupSituation.Standing.allCases.first { standing in
            situation.people.contains { $0.standing == standing && isDeputy($0, for: matter) }
        }
    }

    /// It is about one who runs the group, and no other who does can be told.
    private func needsDeputy(_ matter: Matter) -> Bool {
        guard matter.audience == .organisers, matter.news.mustBeHeard,
            situation.people.contains(where: { $0.person.id == matter.news.author && runs($0) })
        else { return false }
        return !situation.people.contains { runs($0) && $0.isPresent && isTold($0, of: matter) }
    }

    private func runs(_ listener: GroupSituation.Listener) -> Bool { listener.membership?.role.organises ?? false }

    private func isTold(_ listener: GroupSituation.Listener, of matter: Matter) -> Bool {
        guard let membership = listener.membership, !listener.muted.contains(.news) else { return false }
        return matter.news.author != listener.person.id && membership.since <= matter.opened
    }

    private func isDeputy(_ listener: GroupSituation.Listener, for matter: Matter) -> Bool {
        listener.isPresent && !listener.muted.contains(.news) && listener.person.id != matter.news.author
    }
}
