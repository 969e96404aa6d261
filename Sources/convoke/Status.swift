import ArgumentParser
import Console
import Foundation

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "How everything stands, on one screen.",
        discussion: """
            The daemon, the channels, what waits and what leaves next, what waits for a person, the next sessions. \
            Instants of the daemon are in UTC, those of messages by the clock of their person.
            """)

    @Flag(help: "Show it again every two seconds, until Ctrl-C.")
    var watch = false
    @OptionGroup var options: GlobalOptions
    @OptionGroup var json: JSONOption

    func run() async throws {
        let location = try options.location()
        let context = try await options.context(at: location, json: json.json)
        let command = StatusCommand(path: location.ledger, period: watch ? .seconds(2) : nil)
        let door = LedgerDoor(path: location.ledger)
        guard watch else { return try await door.run(command, in: context).exit() }
        let task = Task { await door.run(command, in: context) }
        // The command leaves the terminal as it was; so nothing may end the process before that.
        let signals = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { task.cancel() }
            source.resume()
            return source
        }
        let status = await task.value
        signals.forEach { $0.cancel() }
        try status.exit()
    }
}
