import ArgumentParser
import Daemon
import Foundation

/// `convoke check`: whether everything the settings name works.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Try everything the settings name; say what is wrong and what to do.",
        discussion: "Sends and reads no message. Ends with 0 when all is well, 1 when something is not.")

    @OptionGroup var file: SettingsOption

    @Flag(help: "Print JSON: one object a finding.")
    var json = false

    func run() async throws {
        let settings = try file.load()
        let findings = await SystemCheck(settings).findings()
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(findings), as: UTF8.self))
        } else {
            for finding in findings {
                let remedy = finding.remedy.map { "\n         → \($0)" } ?? ""
                print("\(finding.isWell ? "ok   " : "FAULT") \(finding.subject): \(finding.text)\(remedy)")
            }
        }
        if findings.contains(where: { !$0.isWell }) { throw ExitCode.failure }
    }
}
