import Foundation
import Ledger
import Sessions

/// Whose message it may be and which sessions it may answer: everybody with the sender's address, with what is open for
/// them; just the one person where the evidence named one.
struct InboxCandidates {
    struct Candidate: Encodable {
        let person: Person.ID
        let name: String
        let sessions: [Session.ID]
    }

    let all: [Candidate]

    init(for detail: IncomingDetail, on ledger: LedgerDatabase, at now: Date) async throws {
        var people: [Person] = []
        if let known = detail.person {
            people = [try await ledger.person(known)].compactMap { $0 }
        } else if let address = detail.sender.flatMap(Self.address) {
            people = try await ledger.people(atAddress: address)
        }
        var all: [Candidate] = []
        for person in people {
            let open = try await ledger.openSessions(of: person.id, at: now).map(\.id)
            all.append(Candidate(person: person.id, name: person.name, sessions: open))
        }
        self.all = all
    }

    /// The address in `Lan <lan@example.org>`.
    static func address(in sender: String) -> String? {
        guard sender.last == ">", let open = sender.lastIndex(of: "<") else {
            return sender.contains("@") ? sender.trimmingCharacters(in: .whitespaces) : nil
        }
        return String(sender[sender.index(after: open)..<sender.index(before: sender.endIndex)])
    }
}
