import Daemon
package import Foundation
import Ledger
import Logging
import ServiceLifecycle
package import Sessions
import UnixSignals
import Web

/// `convoke demo`: a world behind pages on loopback, until somebody presses Ctrl-C.
package struct DemoServer: Sendable {
    package struct PortTaken: Error, CustomStringConvertible {
        package let port: Int
        package var description: String {
            """
            Cổng \(port) đang bận; hãy chọn cổng khác: convoke demo --port \(port == 65_535 ? 8080 : port + 1)
            Port \(port) is taken (or not ours to use); choose another: convoke demo --port \
            \(port == 65_535 ? 8080 : port + 1)
            """
        }
    }

    package var port: Int
    /// Where the world is kept; nil for a fresh one that goes away at the end.
    package var state: URL?
    /// The language of everybody in the world and of the greeting; nil: as the programmes say, greeted in both.
    package var language: Language?

    package init(port: Int, state: URL? = nil, language: Language? = nil) {
        (self.port, self.state, self.language) = (port, state, language)
    }

    /// Returns when it was told to end. `announce` is called with what a visitor should read, once it listens. Throws
    /// `PortTaken`, and what making the world throws.
    package func run(announce: @escaping @Sendable (String) -> Void) async throws {
        let folder = try DemoFolder(state)
        // It goes away with its last use, and the ledger in it is used to the end.
        defer { withExtendedLifetime(folder) {} }
        let address = "http://127.0.0.1:\(port)"
        let world = try await DemoWorld(.init(folder: folder.url, pages: address, language: language))
        let clockwork = Clockwork(world)
        try await clockwork.settle()
        let assembly = world.assembly
        let server = try WebServer(
            settings: WebSettings(port: port), ledger: assembly.ledger, clock: world.clock, mint: assembly.mint,
            onChange: { Task { try await clockwork.settle() } }, demo: DemoControls(clockwork), logger: DemoLog.quiet)
        let group = ServiceGroup(
            configuration: .init(
                services: [.init(service: server, successTerminationBehavior: .gracefullyShutdownGroup)],
                gracefulShutdownSignals: [.sigint, .sigterm], logger: DemoLog.quiet))
        let greeting = DemoGreeting(address: address, state: state, language: language).text
        async let listening: Void = {
            if (try? await server.port) != nil { announce(greeting) }
        }()
        do {
            try await group.run()
        } catch {
            await listening
            if (try? await server.port) == nil { throw PortTaken(port: port) }
            throw error
        }
        await listening
    }
}

extension DemoLog {
    /// For what ends with a sentence of ours.
    static var quiet: Logger {
        var logger = logger
        logger.logLevel = .critical
        return logger
    }
}

/// The folder a world lies in. One that nobody asked for goes away with the value.
final class DemoFolder: Sendable {
    let url: URL
    private let isTemporary: Bool
    private let lock: InstanceLock

    init(_ wanted: URL?) throws {
        let made = FileManager.default.temporaryDirectory.appendingPathComponent("convoke-demo-\(UUID().uuidString)")
        (url, isTemporary) = (wanted ?? made, wanted == nil)
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        lock = try InstanceLock(in: url)
    }

    deinit { if isTemporary { try? FileManager.default.removeItem(at: url) } }
}
