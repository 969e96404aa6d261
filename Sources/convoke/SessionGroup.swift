import ArgumentParser
import Console
import Ledger
import Sessions

struct SessionGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session", abstract: "The sessions of the calendar.",
        subcommands: [
            List.self, Show.self, Move.self, Online.self, Postpone.self, Cancel.self, Restore.self, Links.self,
            Attend.self, Requests.self, Request.self, Confirm.self, Decline.self,
        ])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Sessions in the order of their starts.")

        @Option(help: "Only this group's.")
        var group: Group.ID?
        @Option(help: "From this day on (2027-09-01).")
        var from: WallDate?
        @Option(help: "Up to and with this day.")
        var to: WallDate?
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            let filter = SessionFilter(group: group, from: from, until: to)
            try await options.run(SessionListCommand(filter: filter), json: json.json)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "One session: agenda, who was asked, who answered what.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws { try await options.run(SessionShowCommand(id: id), json: json.json) }
    }

    struct Cancel: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Cancel a session and tell everybody who knew of it.")

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
                id: id, change: .cancel, andFollowing: following.following, reason: reason, telling: telling.telling,
                isAgreed: telling.yes)
            try await options.run(command, json: json.json)
        }
    }

    struct Restore: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Let a cancelled session take place after all.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @Option(help: "Why, in the words people are told.")
        var reason: String?
        @OptionGroup var following: FollowingOption
        @OptionGroup var telling: TellingOptions
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            let command = SessionChangeCommand(
                id: id, change: .restore, andFollowing: following.following, reason: reason, telling: telling.telling,
                isAgreed: telling.yes)
            try await options.run(command, json: json.json)
        }
    }

    struct Attend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "attendance", abstract: "Write down who came; the last word on each person counts.")

        @Argument(help: "The session's id.")
        var id: Session.ID
        @Option(help: ArgumentHelp("Who came, by id: lan,mai.", valueName: "people"))
        var came: [String] = []
        @Option(help: ArgumentHelp("Who did not.", valueName: "people"))
        var absent: [String] = []
        @OptionGroup var options: GlobalOptions
        @OptionGroup var json: JSONOption

        func run() async throws {
            let command = SessionAttendanceCommand(id: id, came: names(came), absent: names(absent))
            try await options.run(command, json: json.json)
        }
    }
}
