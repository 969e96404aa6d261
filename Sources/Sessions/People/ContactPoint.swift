package import Foundation

/// One reachable address of a person on one channel. An address is not unique to a person: schools share mailboxes.
package struct ContactPoint: Hashable, Sendable, Codable {
    package typealias ID = Identifier<ContactPoint>

    package var id: ID
    package var person: Person.ID
    package var channel: ChannelKind
    /// In the channel's own form: a mail address, a webhook's URL, a room.
    package var address: String
    /// 0 is tried first.
    package var rank: Int
    package var verified: Bool
    /// Why nothing is sent here any more, in the operator's words; nil while the address works.
    package var suspension: Suspension?

    package struct Suspension: Hashable, Sendable, Codable {
        package var reason: String
        package var since: Date

        package init(reason: String, since: Date) { (self.reason, self.since) = (reason, since) }
    }

    package init(
        id: ID, person: Person.ID, channel: ChannelKind, address: String, rank: Int = 0, verified: Bool = false,
        suspension: Suspension? = nil
    ) {
        (self.id, self.person, self.channel, self.address) = (id, person, channel, address)
        (self.rank, self.verified, self.suspension) = (rank, verified, suspension)
    }
}

/// The ways out of Convoke. A channel is a folder in `Channels` and a case here; the compiler asks for the rest.
package enum ChannelKind: String, CaseIterable, Sendable, Codable {
    case email
    case webhook
    /// A mailbox kept in the ledger: the demo's, and a rehearsal's.
    case sandbox

    /// What `Pulse` calls it.
    package var part: String { "channel \(rawValue)" }
}
