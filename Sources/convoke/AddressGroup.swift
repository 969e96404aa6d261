import ArgumentParser
import Console
import Sessions

struct AddressGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "address", abstract: "Where people are written to, and where nothing arrives any more.",
        subcommands: [List.self, Reinstate.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Addresses, with why nothing is sent to one any more.",
            discussion: """
                A hard bounce scores 1, a soft one 0.2, and the score halves every 60 days; from 1.5 on an address is \
                suspended, and at once where its server says that there is nobody or its owner complained.
                """)

        @Flag(help: "Only those that nothing is sent to.")
        var suspended = false
        @Option(help: "Only this person's.")
        var person: Person.ID?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            try await options.run(AddressListCommand(person: person, suspended: suspended), json: json.json)
        }
    }

    struct Reinstate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Use a suspended address again.",
            discussion: "What was lost there and is still of use goes out again.")

        @Argument(help: "The address.")
        var address: String
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(AddressReinstateCommand(address: address), json: json.json) }
    }
}
