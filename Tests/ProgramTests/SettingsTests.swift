import ConvokeTesting
import Foundation
import Testing

@Suite(.timeLimit(.minutes(2)))
struct `Bad settings` {
    private static let secret = "mật-khẩu-4711"

    private func run(_ settings: String, in folder: TemporaryFolder, _ environment: [String: String] = [:])
        async throws -> (ending: ConvokeProgram.Ending, log: String)
    {
        let file = try folder.write("state: \(folder.path)/state\n" + settings, to: "convoke.yaml")
        let program = try ConvokeProgram(["run", "--settings", file], environment: environment)
        return (try await program.ending(), program.log)
    }

    @Test("end with 78 and say everything in one go: file, line, suggestion, variable, missing and exposed secrets")
    func allAtOnce() async throws {
        let folder = try TemporaryFolder("settings")
        let exposed = try folder.write(Self.secret, to: "exposed")
        chmod(exposed, 0o644)
        let (ending, log) = try await run(
            """
            mail:
              address: cum@example.org
              smtp: { host: localhost, prot: 25, user: cum, passwordFile: \(exposed) }
              imap: { host: localhost, port: many, user: cum, passwordFile: \(folder.path)/missing }
            planning: { horizon: soon }

            """, in: folder, ["CONVOKE_MAIL_SMTP_HOTS": Self.secret, "CONVOKE_LOG_LEVEL": "shrill"])
        #expect(ending == .exit(78))
        let lines = log.split(separator: "\n")
        for words in [
            ["convoke.yaml:4:", "prot", "port"], ["convoke.yaml:5:", "many"], ["convoke.yaml:6:", "soon"],
            ["CONVOKE_MAIL_SMTP_HOTS"], ["CONVOKE_LOG_LEVEL", "shrill"], ["exposed", "may be read by others"],
            ["there is no file", "missing"],
        ] {
            #expect(lines.contains { line in words.allSatisfy { line.contains($0) } }, "\(words) in\n\(log)")
        }
        #expect(!log.contains(Self.secret), "Law 14: no secret in an error")
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/state"), "nothing was begun")
    }

    @Test(
        "a password file must be there, closed to others, and not empty",
        arguments: [
            (nil, mode_t(0o600), "there is no file"), ("x", 0o604, "may be read by others"),
            ("\n", 0o600, "is empty"),
        ])
    func passwordFile(content: String?, mode: mode_t, fault: String) async throws {
        let folder = try TemporaryFolder("settings")
        let file = "\(folder.path)/password"
        if let content {
            try folder.write(content, to: "password")
            chmod(file, mode)
        }
        let (ending, log) = try await run(
            "mail: { address: a@example.org, smtp: { host: localhost, user: a, passwordFile: \(file) } }\n", in: folder)
        #expect(ending == .exit(78))
        #expect(log.contains("mail.smtp.passwordFile") && log.contains(fault), "\(log)")
    }

    @Test("a file that is not there, and one that is no YAML, are said to be so")
    func noFile() async throws {
        let folder = try TemporaryFolder("settings")
        let missing = try ConvokeProgram(["run", "--settings", "\(folder.path)/nowhere.yaml"])
        #expect(try await missing.ending() == .exit(78))
        #expect(missing.log.contains("nowhere.yaml: cannot be read"))
        let (ending, log) = try await run("mail: [\n", in: folder)
        #expect(ending == .exit(78))
        #expect(log.contains("convoke.yaml:"), "\(log)")
    }
}
