import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// `convoke demo --script`: the year in a folder of its own, which goes away; on a terminal, the date as it goes by.
package enum DemoScript {
    package static func play(showing write: @escaping @Sendable (String) -> Void) async throws -> SchoolYearReport {
        let folder = try DemoFolder(nil)
        // It goes away with its last use, and the ledger in it is used to the end.
        defer { withExtendedLifetime(folder) {} }
        let started = ContinuousClock.now
        let shown = Mutex("")
        let isTerminal = isatty(STDERR_FILENO) == 1
        let report = try await SchoolYear.play(in: folder.url) { date in
            let month = String(date.prefix(7))
            let isNew = shown.withLock { shown in
                defer { shown = month }
                return shown != month
            }
            if isTerminal, isNew, ContinuousClock.now - started > .seconds(1) { write("\r\(month) …") }
        }
        if isTerminal { write("\r          \r") }
        return report
    }
}
