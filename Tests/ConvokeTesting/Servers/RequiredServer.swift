import Foundation
import Glibc

/// A program that some tests need. Under `CI=true` such a test always runs, and fails when the program is missing; on
/// a laptop without it the test is skipped, and the reason printed names the script that installs it.
///
///     @Test("…", .enabled(if: RequiredServer.have(.postfix, .dovecot)))
package enum RequiredServer: String, CaseIterable, Sendable {
    case postfix = "/usr/sbin/postfix"
    case smtpSink = "/usr/sbin/smtp-sink"
    case dovecot = "/usr/sbin/dovecot"
    case openssl = "/usr/bin/openssl"

    /// Whether tests that need these run. Says once for each why not.
    package static func have(_ servers: RequiredServer...) -> Bool {
        if ProcessInfo.processInfo.environment["CI"] == "true" { return true }
        let reasons = servers.compactMap(\.reasonToSkip)
        for reason in reasons { print("skipped: \(reason)") }
        return reasons.isEmpty
    }

    /// Throws when the program is missing; what a server's start calls first.
    package func require() throws {
        if let reason = reasonToSkip { throw TestServerError(reason) }
    }

    private var reasonToSkip: String? {
        guard access(rawValue, X_OK) == 0 else {
            return "\(rawValue) is missing; scripts/install-test-tools installs it"
        }
        let needsRoot = self == .postfix || self == .dovecot
        return needsRoot && geteuid() != 0 ? "\(rawValue) can be started by root only" : nil
    }
}
