import Ledger
package import Sessions

extension LedgerDatabase {
    /// The question with this id, or the only one whose id begins so. Throws `CommandFailure`.
    func requireQuestion(_ id: Contribution.ID) async throws -> MemberQuestion {
        try only(try await questions(), id, named: "question")
    }

    /// As `requireQuestion`, of the register.
    func requirePetition(_ id: Contribution.ID) async throws -> Petition {
        try only(try await petitions(), id, named: "petition")
    }

    /// Those of the register that were asked in answer to what was said of this session.
    func petitions(of group: Group.ID, about session: Session.ID) async throws -> [Petition] {
        try await petitions(of: group).filter { $0.contribution.session == session }
    }

    /// The name of the group's office: its own organisation, or the nearest above that is one.
    func office(above group: Group.ID) async throws -> String? {
        let all = Dictionary(try await organisations().map { ($0.id, $0) }) { one, _ in one }
        var next = try await self.group(group)?.organisation
        var seen: Set<Organisation.ID> = []
        while let id = next, let organisation = all[id], seen.insert(id).inserted {
            if organisation.level == .office { return organisation.name }
            next = organisation.parent
        }
        return nil
    }
}

extension MemberQuestion: Identifiable {
    package var id: Contribution.ID { contribution.id }
}

extension Petition: Identifiable {
    package var id: Contribution.ID { contribution.id }
}
