// One HTTP/1.1 server for everything people and machines open: pages by token, the board, incoming webhooks, health,
// and the demo. TLS is for the proxy in front. A request goes through `SiteResponder` (limits, headers, errors) to
// `Site` (which page it is), and from there to the page. Whatever a page writes, it writes through the ledger's methods.

package import Channels
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
package import Ledger
package import Logging
internal import NIOCore
internal import ServiceLifecycle
package import Sessions
package import Tokens

package struct WebServer: ServiceLifecycle.Service {
    /// The server ended before it listened: the address is taken, or not ours.
    package struct NotListening: Error, Hashable, Sendable {}

    package typealias MetricsText = @Sendable (_ refusals: [String: Int]) async -> String

    private let site: Site
    private let bound = BoundPort()

    /// - `clock`: what time it is for people; tokens and links expire by it.
    /// - `endpoints`: who may post to `/in/…`.
    /// - `onChange`: called after each write, so that the services that plan and send wake.
    /// - `demo`: with it, mailboxes and boards are open to everybody who reaches the server.
    /// - `metricsText`: the body of `/metrics`, given how often posts were refused, by reason; nil where there is none.
    /// - `health`: what `/health` and `/ready` tell.
    package init(
        settings: WebSettings, ledger: LedgerDatabase, clock: any WallClock, mint: TokenMint,
        endpoints: [any InboundEndpoint] = [], onChange: @escaping @Sendable () -> Void = {},
        demo: DemoControls? = nil, logger: Logger, metricsText: MetricsText? = nil,
        health: @escaping @Sendable () async -> HealthReport = { HealthReport(isAlive: true, isReady: true) }
    ) throws {
        site = Site(
            settings: settings, ledger: ledger, clock: clock, mint: mint,
            endpoints: Dictionary(endpoints.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
            onChange: onChange, demo: demo, logger: logger, metricsText: metricsText, health: health,
            templates: try PageTemplates())
    }

    /// The port it listens on, as soon as it does. Throws `NotListening`.
    package var port: Int { get async throws { try await bound.value } }

    /// Posts to `/in/…` that were refused since the start, by reason.
    package var refusals: [String: Int] { site.refusals.counts }

    package func run() async throws {
        defer { bound.settle(nil) }
        let application = Application(
            responder: SiteResponder(site: site),
            // A connection that says nothing for a minute, or sends headers without end, is closed.
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(60),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
            configuration: ApplicationConfiguration(
                address: .hostname(site.settings.host, port: site.settings.port)),
            onServerRunning: { bound.settle($0.localAddress?.port) },
            logger: site.logger)
        try await application.run()
    }
}
