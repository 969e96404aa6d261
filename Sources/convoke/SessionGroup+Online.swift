import ArgumentParser
import Console
import Sessions

extension SessionGroup {
    struct Online: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Hold a session on line instead of in its room, and tell everybody who knew of it.",
            discussion: "Place and host stay what they were for when people meet in person again: --off.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @Argument(help: "The link: https://…")
        var link: String?
        @Flag(help: "People meet in person again, where it was to be.")
        var off = false
        @Option(help: "Why, in the words people are told.")
        var reason: String?
        @OptionGroup var following: FollowingOption
        @OptionGroup var telling: TellingOptions
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func validate() throws {
            if (link == nil) != off { throw ValidationError("Give either the link or --off.") }
        }

        func run() async throws {
            let move = Session.Move(venue: link.map { .online($0) } ?? .inPerson)
            let command = SessionChangeCommand(
                id: id, change: .move(move), andFollowing: following.following, reason: reason,
                telling: telling.telling,
                isAgreed: telling.yes)
            try await options.run(command, json: json.json)
        }
    }
}
