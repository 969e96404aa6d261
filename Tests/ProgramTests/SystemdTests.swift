import ConvokeTesting
import Foundation
import Testing

@Suite(.enabled(if: SystemdAnalyze.isThere))
struct `The systemd unit` {
    @Test("verify is clean on a copy that starts the built binary")
    func verify() throws {
        let folder = try TemporaryFolder("unit")
        let printed = try SupervisedProgram.run([SystemdAnalyze.path, "verify", "--man=no", Self.copy(in: folder)])
        #expect(printed.isEmpty, "\(printed)")
    }

    @Test("its sandbox is rated 2.0 or better")
    func security() throws {
        let folder = try TemporaryFolder("unit")
        // The threshold is in tenths; beyond it the program fails.
        let printed = try SupervisedProgram.run(
            [
                SystemdAnalyze.path, "security", "--offline=true", "--threshold=20", "--no-pager",
                Self.copy(in: folder),
            ])
        #expect(printed.contains("Overall exposure level for convoke.service"), "\(printed)")
    }

    private static func copy(in folder: TemporaryFolder) throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let unit = try String(contentsOf: root.appendingPathComponent("systemd/convoke.service"), encoding: .utf8)
        let command = "@BINDIR@/convoke"
        #expect(unit.contains("ExecStart=\(command) run"))
        return try folder.write(
            unit.replacingOccurrences(of: command, with: ConvokeProgram.path), to: "convoke.service")
    }
}

/// A part of systemd; machines without it, such as many containers, skip these tests, but not CI.
enum SystemdAnalyze {
    static let path = "/usr/bin/systemd-analyze"

    static var isThere: Bool {
        if ProcessInfo.processInfo.environment["CI"] == "true" { return true }
        let isThere = access(path, X_OK) == 0
        if !isThere { print("skipped: \(path) is missing; it comes with systemd") }
        return isThere
    }
}
