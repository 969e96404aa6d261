import Channels
import Foundation
import Ledger
import Logging
import Sessions
import Tokens

/// All there is to open, and what the pages share.
struct Site: Sendable {
    let settings: WebSettings
    let ledger: LedgerDatabase
    let clock: any WallClock
    let mint: TokenMint
    let endpoints: [String: any InboundEndpoint]
    let onChange: @Sendable () -> Void
    let demo: DemoControls?
    let logger: Logger
    let metricsText: WebServer.MetricsText?
    let health: @Sendable () async -> HealthReport
    let templates: PageTemplates
    let refusals = RefusalCounter()
    let lastMove = LastMove()

    var now: Date { clock.now }

    func answer(_ request: PageRequest) async -> PageResponse {
        guard request.method != .other else { return refusal(.wrongMethod, for: request) }
        if let reason = foreignness(of: request) {
            logger.info("a form from elsewhere was refused", metadata: ["reason": "\(reason)"])
            return refusal(.foreign, for: request)
        }
        do {
            return try await page(for: request) ?? refusal(.notFound, for: request)
        } catch let refused as PageRefusal {
            return refusal(refused, for: request)
        } catch {
            // Only the kind of error: its words may hold what somebody wrote.
            logger.error(
                "a page failed", metadata: ["page": "\(logName(of: request))", "error": "\(type(of: error))"])
            return refusal(.fault, for: request)
        }
    }

    /// Nil where nothing lies.
    private func page(for request: PageRequest) async throws -> PageResponse? {
        let path = request.path
        switch (path.first, path.count) {
        case (nil, _): return try await home(request)
        case ("style.css", 1): return request.method == .get ? Self.styleSheet : nil
        case ("health", 1), ("ready", 1), ("metrics", 1):
            guard request.method == .get else { throw PageRefusal.wrongMethod }
            return try await machinePage(request)
        case ("in", 2): return try await inbound(request)
        case ("a", 2): return try await answerPage(request, token: path[1])
        case ("f", 2): return try await feedbackPage(request, token: path[1])
        case ("v", 2): return try await pollPage(request, token: path[1])
        case ("l", 2): return try await leavePage(request, token: path[1])
        case ("b", 2): return try await boardPage(request, token: path[1])
        default: return try await demoPage(request)
        }
    }
}

/// Why there is a friendly page in place of the one asked for.
enum PageRefusal: Error, Hashable, Sendable {
    case notFound
    /// Not a link of ours, or shortened on its way.
    case badLink
    case expiredLink
    case expiredBoard
    /// The link is genuine, and its holder no longer runs the group.
    case notOrganiser
    case wrongMethod
    case tooLarge
    /// Host or Origin is not ours.
    case foreign
    case fault

    var status: Int {
        switch self {
        case .notFound, .badLink: 404
        case .expiredLink, .expiredBoard: 410
        case .notOrganiser, .foreign: 403
        case .wrongMethod: 405
        case .tooLarge: 413
        case .fault: 500
        }
    }
}
