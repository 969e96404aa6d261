import ArgumentParser
import Console
import Daemon
import Foundation
import Sessions
import Simulation

/// What every command takes.
struct GlobalOptions: ParsableArguments {
    @OptionGroup var file: SettingsOption

    @Option(
        help: ArgumentHelp(
            "The folder in which the ledger lies (default: what the settings say).", valueName: "folder"),
        completion: .directory)
    var state: String?

    @Option(help: ArgumentHelp("Language of what is printed: vi or en (default: from LANG).", valueName: "language"))
    var lang: Language?

    @Flag(help: "Print errors with their details.")
    var verbose = false
}

/// For listings and everything else that programs may want to read.
struct JSONOption: ParsableArguments {
    @Flag(help: "Print JSON: stable names, sorted; instants in UTC.")
    var json = false
}

extension GlobalOptions {
    func context(json: Bool = false) -> CommandContext {
        let environment = ProcessInfo.processInfo.environment
        let person = ["SUDO_USER", "USER", "LOGNAME"].compactMap { environment[$0] }.first { !$0.isEmpty }
        return CommandContext(
            output: .standard(environment: environment), clock: SystemWallClock(),
            language: lang ?? Language(environment: environment), json: json, verbose: verbose,
            person: person ?? "console")
    }

    /// A demo's ledger has a clock of its own.
    func context(at location: LedgerLocation, json: Bool) async throws -> CommandContext {
        var context = context(json: json)
        if location.isDemo { context.clock = try await DemoWorld.clock(of: location.ledger) }
        return context
    }

    /// Ends the process with EX_CONFIG when the settings that name the ledger are wrong.
    func location() throws -> LedgerLocation {
        do {
            return try LedgerLocation(
                state: state, settings: file.url, environment: ProcessInfo.processInfo.environment)
        } catch {
            throw error.exit()
        }
    }

    /// As `location` for the address of the pages.
    func publicURL() throws -> String? {
        do {
            return try Settings.publicURL(file: file.url, environment: ProcessInfo.processInfo.environment)
        } catch {
            throw error.exit()
        }
    }

    /// As `location` for the operator's own templates.
    func templates() throws -> URL? {
        do {
            return try Settings.templates(file: file.url, environment: ProcessInfo.processInfo.environment)
        } catch {
            throw error.exit()
        }
    }

    /// Runs `command` on the ledger and ends the process with its status.
    func run(_ command: some LedgerCommand, json: Bool = false) async throws {
        let location = try location()
        try await LedgerDoor(path: location.ledger).run(command, in: context(at: location, json: json)).exit()
    }
}

extension SettingsFaults {
    /// Says everything, a line each; the process then ends with EX_CONFIG.
    func exit() -> ExitCode {
        for line in lines { standardError(line) }
        return ExitCode(CommandStatus.settings.rawValue)
    }
}

extension CommandStatus {
    /// Ends the process with this status, by the way ArgumentParser wants it.
    func exit() throws {
        if self != .success { throw ExitCode(rawValue) }
    }
}
