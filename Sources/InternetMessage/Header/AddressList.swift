/// The value of From, To, Cc, Reply-To …: mailboxes and groups of them (RFC 5322 section 3.4).
package struct AddressList: Sendable, Hashable {
    /// One entry of the list.
    package enum Member: Sendable, Hashable {
        case mailbox(Mailbox)
        case group(name: String, [Mailbox])
    }

    /// Mailboxes and groups in their order.
    package var members: [Member]

    /// A list of mailboxes and groups.
    package init(_ members: [Member] = []) { self.members = members }

    /// A list without groups.
    package init(_ mailboxes: [Mailbox]) { members = mailboxes.map(Member.mailbox) }

    /// All mailboxes in order, those of groups among them.
    package var mailboxes: [Mailbox] {
        members.flatMap { member in
            switch member {
            case .mailbox(let mailbox): [mailbox]
            case .group(_, let mailboxes): mailboxes
            }
        }
    }
}
