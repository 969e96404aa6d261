import ArgumentParser
import Foundation
import Sessions
import Simulation

/// `convoke demo`
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Try everything without a mail account: two school years in a sandbox.",
        discussion: """
            Loads both example programmes, keeps every message in a mailbox of its own, and shows pages on which you \
            read the messages, answer them in your own words, and move the clock to the next thing that happens.
            """)

    @Option(help: "The port of the pages on 127.0.0.1.")
    var port = 8080

    @Option(help: "Keep the demo in this folder and go on from there next time.", completion: .directory)
    var state: String?

    @Option(help: "The language of people and messages: vi or en. (default: as the programmes say)")
    var lang: String?

    @Flag(help: "Play both school years at once, with scripted people, and print how they went.")
    var script = false

    @Flag(help: "With --script: print the figures as JSON.")
    var json = false

    @Flag(help: ArgumentHelp("With --script: print every notice instead of the figures.", visibility: .hidden))
    var notices = false

    func validate() throws {
        guard script || !json else { throw ValidationError("--json goes with --script") }
        guard !script || (state == nil && lang == nil) else {
            throw ValidationError("--script always plays the same year, in a folder of its own")
        }
        guard (1...65_535).contains(port) else { throw ValidationError("a port is a number from 1 to 65535") }
        guard lang == nil || language != nil else { throw ValidationError("--lang is vi or en") }
    }

    func run() async throws {
        if script { return try await play() }
        let server = DemoServer(
            port: port, state: state.map { URL(fileURLWithPath: $0, isDirectory: true) }, language: language)
        // Not `print`: what goes to a pipe should be there at once.
        try await server.run { FileHandle.standardOutput.write(Data(($0 + "\n").utf8)) }
    }

    private func play() async throws {
        let report = try await DemoScript.play { text in FileHandle.standardError.write(Data(text.utf8)) }
        let text = json ? try report.summary.json() : notices ? report.notices : report.summary.text
        FileHandle.standardOutput.write(Data(text.utf8))
        if !report.summary.laws.breaches.isEmpty { throw ExitCode.failure }
    }

    private var language: Language? { lang.flatMap(Language.init) }
}
