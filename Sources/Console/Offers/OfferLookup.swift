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
}

extension MemberQuestion: Identifiable {
    package var id: Contribution.ID { contribution.id }
}

extension Petition: Identifiable {
    package var id: Contribution.ID { contribution.id }
}
