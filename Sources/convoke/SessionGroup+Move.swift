import ArgumentParser
import Console
import Sessions

extension SessionGroup {
    struct Move: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Move a session in time or place and tell everybody who knew of it.",
            discussion:
                "Shows first who will be told and who will not. A new host takes the place along, unless --place names another."
        )

        @Argument(help: "The session's id.")
        var id: Session.ID
        @Option(help: "When it begins now, by the session's own clock: \"2027-09-14 08:00\".")
        var to: WallTime?
        @Option(help: "How long it takes now.")
        var minutes: Int?
        @Option(help: "Where it is now.")
        var place: String?
        @Option(help: "Which organisation is the host now, by id.")
        var host: Organisation.ID?
        @Option(help: "Under which link it is now, besides its place.")
        var link: String?
        @Flag(help: "It is no longer held on line: people meet where it was to be.")
        var inPerson = false
        @Option(help: "Why, in the words people are told.")
        var reason: String?
        @OptionGroup var following: FollowingOption
        @OptionGroup var telling: TellingOptions
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func validate() throws {
            if let minutes, !(1...1440).contains(minutes) {
                throw ValidationError("--minutes is from 1 to 1440.")
            }
        }

        func run() async throws {
            let move = Session.Move(
                start: to, minutes: minutes, host: host, place: place, link: link, venue: inPerson ? .inPerson : nil)
            let command = SessionChangeCommand(
                id: id, change: .move(move), andFollowing: following.following, reason: reason,
                telling: telling.telling,
                isAgreed: telling.yes)
            try await options.run(command, json: json.json)
        }
    }
}
