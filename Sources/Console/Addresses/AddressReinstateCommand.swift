package import Ledger
import Sessions

/// `address reinstate`: somebody knows that mail arrives there again.
package struct AddressReinstateCommand: LedgerCommand {
    /// As it stands on the roster, whatever its case. Everybody who has it gets it back.
    package var address: String

    package init(address: String) { self.address = address }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let known = try await ledger.addresses().filter { $0.point.address.lowercased() == address.lowercased() }
        guard !known.isEmpty else { throw CommandFailure(unknown: "address", address) }
        let suspended = known.filter { $0.point.suspension != nil }
        for one in suspended { try await ledger.reinstate(one.point.id, at: context.now) }
        if context.json {
            try context.say(json: suspended.map { Entry(person: $0.person.id, address: $0.point.address) })
        } else if suspended.isEmpty {
            context.say(vi: "Địa chỉ này vẫn đang dùng.", en: "That address is in use.")
        } else {
            let names = suspended.map(\.person.name).joined(separator: ", ")
            context.say(
                vi: "Dùng lại \(address) của \(names); điều gì còn ích lợi sẽ gửi lại trong thư mới.",
                en: "\(address) of \(names) is used again; what is still of use goes out in a new message.")
        }
        return .success
    }

    private struct Entry: Encodable {
        let person: Person.ID
        let address: String
    }
}
