import Foundation
import Glibc

/// The built binary, run as an operator would: by its command line, its settings file and signals. It is killed when
/// the value goes, and a guard of its own kills it should the test process crash.
package final class ConvokeProgram: Sendable {
    package enum Ending: Hashable, Sendable {
        case exit(Int32)
        case signal(Int32)
    }

    /// Where the tests' own program lies, the binary does too.
    package static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("convoke").path

    private let process: Process
    private let guardian: Process
    private let lifeline: Pipe
    private let folder: TemporaryFolder

    /// - Parameter environment: beyond what a bare shell has; nothing of the tests' own reaches the program.
    package init(_ arguments: [String], environment: [String: String] = [:]) throws {
        guard access(Self.path, X_OK) == 0 else { throw TestServerError("\(Self.path) is not built") }
        let folder = try TemporaryFolder("program")
        let files = try ["out", "error"].map { try folder.write("", to: $0) }
        let (out, error) = (try FileHandle(writing: files[0]), try FileHandle(writing: files[1]))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.path)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { _, new in new }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = out
        process.standardError = error
        try process.runWithSignals()
        self.process = process
        (self.folder, guardian, lifeline) = (folder, Process(), Pipe())
        guardian.executableURL = URL(fileURLWithPath: "/bin/sh")
        guardian.arguments = ["-c", #"read -r _ && exit; kill -KILL "$1""#, "guard", "\(process.processIdentifier)"]
        guardian.standardInput = lifeline
        try guardian.runWithSignals()
    }

    deinit {
        // Before the guard is let go, so that it never shoots at a number that is somebody else's by then.
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        try? lifeline.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
    }

    package var processID: Int32 { process.processIdentifier }
    package var isRunning: Bool { process.isRunning }

    /// What it printed so far.
    package var output: String { (try? String(contentsOfFile: "\(folder.path)/out", encoding: .utf8)) ?? "" }
    /// What it said on standard error so far: for a daemon, its log.
    package var log: String { (try? String(contentsOfFile: "\(folder.path)/error", encoding: .utf8)) ?? "" }

    package func signal(_ number: Int32) { if process.isRunning { kill(process.processIdentifier, number) } }

    /// Waits until it has ended. Throws, with its log, when that takes longer.
    @discardableResult
    package func ending(seconds: Int = 60) async throws -> Ending {
        do {
            try await eventually("the program's end", seconds: seconds) { process.isRunning ? nil : true }
        } catch {
            throw TestServerError("\(error)\n\(log)")
        }
        let status = process.terminationStatus
        return process.terminationReason == .uncaughtSignal ? .signal(status) : .exit(status)
    }

    /// Waits for a line of the log that holds all of `words`, and returns it.
    @discardableResult
    package func line(_ words: String..., seconds: Int = 60) async throws -> String {
        do {
            return try await eventually("a line with \(words)", seconds: seconds) {
                let wholeLines = log.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                return wholeLines.first { line in words.allSatisfy { line.contains($0) } }.map(String.init)
            }
        } catch {
            throw TestServerError("\(error)\n\(log)")
        }
    }

    /// Waits until the daemon is ready.
    package func ready() async throws { try await line("message=ready") }

    /// Tells the daemon to stop and waits until it has.
    @discardableResult
    package func stop() async throws -> Ending {
        signal(SIGTERM)
        return try await ending()
    }
}

extension FileHandle {
    fileprivate convenience init(writing path: String) throws {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
        guard descriptor >= 0 else { throw TestServerError("cannot write \(path)") }
        self.init(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}
