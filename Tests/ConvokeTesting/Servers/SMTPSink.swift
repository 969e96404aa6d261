import Foundation
import Glibc

/// Postfix's `smtp-sink`: accepts everything as fast as the wire allows and throws it away.
package final class SMTPSink: Sendable {
    package let port: Int
    private let program: SupervisedProgram
    private let folder: TemporaryFolder

    /// - Parameter options: of `smtp-sink`, such as `["-w", "1"]` to wait a second before each reply to DATA.
    package init(options: [String] = []) throws {
        try RequiredServer.smtpSink.require()
        folder = try TemporaryFolder("sink")
        port = try Loopback.freePort()
        // Started by root it wants to know under whom to work.
        let user = getuid() == 0 ? ["-u", "nobody"] : []
        program = try SupervisedProgram(
            [RequiredServer.smtpSink.rawValue] + user + options + ["127.0.0.1:\(port)", "1024"],
            in: folder)
        try Loopback.waitForServer(port: port)
    }

    package func stop() {
        program.stop()
    }
}
