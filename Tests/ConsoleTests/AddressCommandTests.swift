import Console
import Foundation
import Ledger
import Sessions
import Testing

@Suite("address")
struct AddressCommandTests {
    private func desk() async throws -> (Desk, AddressStanding) {
        let desk = try await Desk()
        let first = try #require(try await desk.ledger.addresses().first)
        try await desk.ledger.suspend(first.point.id, reason: "no such \u{1B}[31muser", at: desk.now)
        return (desk, first)
    }

    @Test("the operator sees what is suspended, why and since when", arguments: Language.allCases)
    func list(language: Language) async throws {
        let (desk, first) = try await desk()
        let suspended = await desk.run(AddressListCommand(suspended: true), language).output
        #expect(suspended.contains(first.point.address) && suspended.contains(first.person.name))
        #expect(suspended.contains(language == .vietnamese ? "người quản trị ngừng" : "stopped by hand"))
        #expect(!suspended.contains("\u{1B}"))
        let all = await desk.run(AddressListCommand(), language).output
        #expect(all.contains(language == .vietnamese ? "dùng được" : "in use"))
        #expect(all.split(separator: "\n").count > suspended.split(separator: "\n").count)
    }

    @Test("JSON names the cause and the score")
    func json() async throws {
        let (desk, first) = try await desk()
        let output = await desk.run(AddressListCommand(person: first.person.id, suspended: true), json: true).output
        #expect(output.contains(#""cause" : "by-hand""#) || output.contains(#""cause":"by-hand""#))
        #expect(output.contains(#""score""#))
    }

    @Test("reinstating uses the address again, whatever its case; one in use is left alone, one unknown is an error")
    func reinstate() async throws {
        let (desk, first) = try await desk()
        let address = first.point.address.uppercased()
        let ran = await desk.run(AddressReinstateCommand(address: address))
        #expect(ran.status == .success && ran.output.contains("is used again"))
        #expect(try await desk.ledger.addresses(suspended: true).isEmpty)
        #expect(await desk.run(AddressReinstateCommand(address: address)).output == "That address is in use.\n")
        #expect(await desk.run(AddressReinstateCommand(address: "nobody@example.org")).status != .success)
        #expect(await desk.run(AddressListCommand(suspended: true)).output == "No address is suspended.\n")
    }
}
