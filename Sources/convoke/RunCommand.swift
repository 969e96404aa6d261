import ArgumentParser
import Console
import Daemon
import Foundation

/// `convoke run`: the daemon.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run the daemon until it is told to stop.",
        discussion: "SIGTERM stops it in good order, SIGHUP makes it read its settings again.")

    @OptionGroup var file: SettingsOption

    func run() async throws {
        let settings = try file.load()
        do {
            try await ConvokeDaemon(settings: settings, file: file.url).run()
        } catch let error as ExitCode {
            throw error
        } catch let error as SettingsFaults {
            throw error.exit()
        } catch let error as FruitlessStart {
            standardError("convoke: \(error)")
            throw ExitCode(CommandStatus.unavailable.rawValue)
        } catch {
            standardError("convoke: \(error)")
            throw ExitCode.failure
        }
    }
}

/// Where the settings are.
struct SettingsOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The settings file (default: /etc/convoke/convoke.yaml if it is there).", valueName: "file"),
        completion: .file(extensions: ["yaml"]))
    var settings: String?

    /// Nil where there is no file: the environment may say it all.
    var url: URL? {
        if let settings { return URL(fileURLWithPath: settings) }
        let system = "/etc/convoke/convoke.yaml"
        return FileManager.default.fileExists(atPath: system) ? URL(fileURLWithPath: system) : nil
    }

    /// Ends the process with EX_CONFIG (78) and every fault, one a line, when something is wrong.
    func load() throws -> Settings {
        do {
            return try Settings.load(file: url)
        } catch {
            throw error.exit()
        }
    }
}

func standardError(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
