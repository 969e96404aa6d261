import ArgumentParser
import Console
import Foundation
import Sessions

struct ExportGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Calendars and tables for other programs.",
        discussion: "Nobody's address is in them unless --addresses asks for it, and feedback never says whose it is.",
        subcommands: [
            OfCalendar.self, OfRoster.self, OfSessions.self, OfAttendance.self, OfFeedback.self, OfIdeas.self,
            OfPetitions.self,
        ])

    struct Scope: ParsableArguments {
        @Option(help: "Of this group.")
        var group: Group.ID?
        @Option(help: "Of this programme.")
        var programme: Programme.ID?
        @Option(
            help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"),
            completion: .file())
        var out: String?

        func validate() throws {
            if (group == nil) == (programme == nil) { throw ValidationError("Name either --group or --programme.") }
        }

        var scope: ExportScope {
            group.map { .group($0) } ?? programme.map { .programme($0) } ?? .group("")
        }
    }

    struct TableForm: ParsableArguments {
        @Flag(help: "Begin with a byte order mark, by which Excel knows UTF-8.")
        var bom = false
        @Option(help: "Between the columns: comma, semicolon or tab.")
        var separator: TableExportCommand.Separator = .comma
    }

    struct OfCalendar: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "calendar", abstract: "The sessions as an iCalendar file (.ics) for everybody.",
            discussion: "It names nobody, and no calendar answers to it. Cancelled sessions are in it as such.")

        @OptionGroup var scope: Scope
        @Flag(help: "With the links under which sessions are held: whoever has the file could join.")
        var links = false
        @Option(help: "What stands after the @ of each event's UID (default: the host of web.publicURL).")
        var domain: String?
        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let host = try options.publicURL().flatMap { URL(string: $0)?.host }
            let command = CalendarExportCommand(
                scope: scope.scope, domain: domain ?? host ?? "convoke.invalid", showsLinks: links, file: scope.out)
            try await options.run(command)
        }
    }

    struct OfRoster: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "roster", abstract: "The people as a table (.csv), which a programme file can name again.")

        @OptionGroup var scope: Scope
        @OptionGroup var form: TableForm
        @Flag(help: "With their e-mail addresses.")
        var addresses = false
        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let command = TableExportCommand(
                .roster, scope: scope.scope, hasAddresses: addresses, separator: form.separator, hasMark: form.bom,
                file: scope.out)
            try await options.run(command)
        }
    }

    struct OfSessions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sessions", abstract: "The sessions with their figures as a table (.csv).")

        @OptionGroup var scope: Scope
        @OptionGroup var form: TableForm
        @OptionGroup var options: GlobalOptions

        func run() async throws { try await export(.sessions, scope, form, options) }
    }

    struct OfAttendance: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "attendance", abstract: "Who was asked, answered what and came, as a table (.csv).")

        @OptionGroup var scope: Scope
        @OptionGroup var form: TableForm
        @OptionGroup var options: GlobalOptions

        func run() async throws { try await export(.attendance, scope, form, options) }
    }

    struct OfFeedback: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "feedback", abstract: "What was answered to the questions, as a table (.csv); never by whom.")

        @OptionGroup var scope: Scope
        @OptionGroup var form: TableForm
        @OptionGroup var options: GlobalOptions

        func run() async throws { try await export(.feedback, scope, form, options) }
    }

    struct OfIdeas: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "ideas", abstract: "The activity bank as a table (.csv), each idea as it was written.")

        @OptionGroup var scope: Scope
        @OptionGroup var form: TableForm
        @OptionGroup var options: GlobalOptions

        func run() async throws { try await export(.ideas, scope, form, options) }
    }

    struct OfPetitions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "petitions",
            abstract: "The office's register as a table (.csv): what was asked, and its state.")

        @OptionGroup var scope: Scope
        @OptionGroup var form: TableForm
        @OptionGroup var options: GlobalOptions

        func run() async throws { try await export(.petitions, scope, form, options) }
    }

    private static func export(
        _ content: TableExportCommand.Content, _ scope: Scope, _ form: TableForm, _ options: GlobalOptions
    ) async throws {
        try await options.run(
            TableExportCommand(
                content, scope: scope.scope, separator: form.separator, hasMark: form.bom, file: scope.out))
    }
}

extension TableExportCommand.Separator: ExpressibleByArgument {}
