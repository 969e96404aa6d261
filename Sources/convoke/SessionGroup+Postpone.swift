import ArgumentParser
import Console
import Sessions

extension SessionGroup {
    struct Postpone: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put a session off without a new date, and tell everybody who knew of it.",
            discussion: """
                Topic, agenda and answers stay. Nobody is reminded of it while it has no date; \
                `convoke session move --to` gives it one and tells everybody.
                """)

        @Argument(help: "The session's id.")
        var id: Session.ID
        @Option(help: "Why, in the words people are told.")
        var reason: String
        @OptionGroup var following: FollowingOption
        @OptionGroup var telling: TellingOptions
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            let command = SessionChangeCommand(
                id: id, change: .postpone, andFollowing: following.following, reason: reason, telling: telling.telling,
                isAgreed: telling.yes)
            try await options.run(command, json: json.json)
        }
    }
}
