import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// Says that the daemon is on its way out, as soon as it is; whoever then tells it once more need not wait for what is
/// on the wire. What that leaves behind is uncertain, and the next start takes it up.
struct Farewell: Service {
    let manager: ServiceManager
    let logger: Logger

    func run() async throws {
        try await gracefulShutdown()
        manager.stopping()
        logger.notice("stopping")
        let logger = logger
        Task {
            for await signal in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
                logger.warning("told twice, ending at once", metadata: ["signal": "\(signal)"])
                exit(1)
            }
        }
    }
}
