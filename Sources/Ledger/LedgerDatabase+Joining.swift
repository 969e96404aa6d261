package import Foundation
package import Sessions

/// Somebody who answered an invitation that was passed on, as whoever runs the group wants them.
package struct Newcomer: Hashable, Sendable {
    package var message: IncomingMessage.ID
    package var session: Session.ID
    /// A new one; who has the address already is taken as they are.
    package var id: Person.ID
    package var name: String
    package var address: String
    /// Of the group; else a guest of this session only.
    package var isMember: Bool

    package init(
        message: IncomingMessage.ID, session: Session.ID, id: Person.ID, name: String, address: String, isMember: Bool
    ) {
        (self.message, self.session, self.id) = (message, session, id)
        (self.name, self.address, self.isMember) = (name, address, isMember)
    }
}

extension LedgerDatabase {
    /// Lets somebody in whose message waits in the queue: they are asked to the session from now on, by an invitation of
    /// their own, and the answer they gave counts. Returns who they are.
    ///
    /// Throws `LedgerRefusal.unknown` or `.idTaken`, or `IncomingMessage.IllegalTransition`; nothing is changed then.
    @discardableResult
    package func admit(_ newcomer: Newcomer, by decider: String, at now: Date) async throws -> Person.ID {
        try await write(at: now) { try $0.admit(newcomer, by: decider) }
    }
}
