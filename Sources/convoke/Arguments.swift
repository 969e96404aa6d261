import ArgumentParser
import Foundation
import Sessions

// How the ledger's words are read from a command line.

extension Language: ExpressibleByArgument {}
extension Delivery.State: ExpressibleByArgument {}
extension IncomingMessage.State: ExpressibleByArgument {}
extension Delivery.ID: ExpressibleByArgument {}
extension Petition.State: ExpressibleByArgument {}
extension WallDate: ExpressibleByArgument {}
extension WallTime: ExpressibleByArgument {}

extension Identifier: ExpressibleByArgument {
    package init?(argument: String) {
        guard !argument.isEmpty else { return nil }
        self.init(argument)
    }
}

/// `A,B,C`, and again: names between commas.
func names<Subject>(_ lists: [String]) -> [Identifier<Subject>] {
    lists.flatMap { $0.split(separator: ",") }
        .map { Identifier(String($0).trimmingCharacters(in: .whitespaces)) }
        .filter { !$0.rawValue.isEmpty }
}
