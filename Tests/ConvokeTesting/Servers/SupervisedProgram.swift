package import Foundation
import Glibc

/// A server process that never outlives the tests: a shell holds its process id and ends it when the pipe from the
/// tests closes, be it by `stop`, by the end of the test process or by its crash.
package final class SupervisedProgram: Sendable {
    private let pipe: Pipe
    private let process: Process
    private let output: String

    /// - Parameters:
    ///   - arguments: the program's path and its arguments; it must stay in the foreground and end on SIGTERM.
    ///   - folder: takes its standard output and error, and is emptied when it has ended, also after a crash, unless
    ///     there is a file `keep` in it.
    package init(_ arguments: [String], in folder: TemporaryFolder) throws {
        output = "\(folder.path)/printed.log"
        _ = FileManager.default.createFile(atPath: output, contents: nil)
        let log = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        let script =
            #""$@" </dev/null & pid=$!; read -r _; kill -TERM $pid 2>/dev/null; wait $pid; [ -e "$0/keep" ] || rm -rf "$0"/*"#
        process.arguments = ["-c", script, folder.path] + arguments
        process.standardInput = pipe
        process.standardOutput = log
        process.standardError = log
        try process.runWithSignals()
        try? log.close()
        (self.process, self.pipe) = (process, pipe)
    }

    deinit {
        stop()
    }

    /// Ends the program and waits until it is gone.
    package func stop() {
        try? pipe.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// What the program printed.
    package var printed: String { (try? String(contentsOfFile: output, encoding: .utf8)) ?? "" }

    /// Runs a program to its end and returns what it printed. Throws when it fails.
    @discardableResult
    package static func run(_ arguments: [String], input: Data? = nil) throws -> String {
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: arguments[0])
        process.arguments = Array(arguments.dropFirst())
        process.standardOutput = pipe
        process.standardError = pipe
        let stdin = Pipe()
        process.standardInput = input == nil ? FileHandle.nullDevice : stdin
        try process.runWithSignals()
        if let input {
            try stdin.fileHandleForWriting.write(contentsOf: input)
            try stdin.fileHandleForWriting.close()
        }
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw TestServerError("\(arguments[0]) ended with \(process.terminationStatus): \(text)")
        }
        return text
    }
}

extension Process {
    /// Starts it with no signal blocked. The threads of Swift's pool block all of them, a child inherits that, and a
    /// server that never sees SIGTERM never ends.
    func runWithSignals() throws {
        var (none, before) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try run()
    }
}
