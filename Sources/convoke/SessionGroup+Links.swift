import ArgumentParser
import Console
import Sessions

extension SessionDocument.Kind: ExpressibleByArgument {}

extension SessionGroup {
    struct Links: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "link", abstract: "Links to a session's documents and recordings.",
            discussion: """
                Nobody is told because of a link: it stands in whatever is said about the session from then on, a \
                recording with the questions after it.
                """,
            subcommands: [Add.self, Remove.self, List.self])

        struct Add: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Add a link, or give the one that is there another title.")

            @Argument(help: "The session's id.")
            var id: Session.ID
            @Argument(help: "The link: https://…")
            var link: String
            @Option(help: "What it is called.")
            var title: String
            @Option(help: "document or recording.")
            var kind = SessionDocument.Kind.document
            @OptionGroup var options: GlobalOptions
            @OptionGroup var json: JSONOption

            func run() async throws {
                let document = SessionDocument(kind: kind, title: title, url: link)
                try await options.run(SessionLinkCommand(id: id, action: .add(document)), json: json.json)
            }
        }

        struct Remove: AsyncParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Take a link away.")

            @Argument(help: "The session's id.")
            var id: Session.ID
            @Argument(help: "The link.")
            var link: String
            @OptionGroup var options: GlobalOptions
            @OptionGroup var json: JSONOption

            func run() async throws {
                try await options.run(SessionLinkCommand(id: id, action: .remove(link)), json: json.json)
            }
        }

        struct List: AsyncParsableCommand {
            static let configuration = CommandConfiguration(abstract: "The links of a session.")

            @Argument(help: "The session's id.")
            var id: Session.ID
            @OptionGroup var options: GlobalOptions
            @OptionGroup var json: JSONOption

            func run() async throws {
                try await options.run(SessionLinkCommand(id: id, action: .list), json: json.json)
            }
        }
    }
}
