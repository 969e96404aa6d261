import Channels
import Foundation
import Ledger
import Logging

/// What machines open: health, readiness, metrics, and the way in for webhooks.
extension Site {
    func machinePage(_ request: PageRequest) async throws -> PageResponse {
        guard request.path.first != "metrics" else { return try await metrics(request) }
        let report = await health()
        let isWell = request.path.first == "health" ? report.isAlive : report.isReady
        return .plain((isWell ? "ok\n" : "not well\n") + report.text, status: isWell ? 200 : 503)
    }

    /// For loopback only, unless the operator opened it. A proxy on this machine comes from loopback, too, and is known
    /// by what it adds.
    private func metrics(_ request: PageRequest) async throws -> PageResponse {
        guard let metricsText else { throw PageRefusal.notFound }
        let address = request.remoteAddress ?? ""
        let isLocal = address.hasPrefix("127.") || address == "::1" || address.hasPrefix("::ffff:127.")
        let isForwarded = request.headers["x-forwarded-for"] != nil || request.headers["forwarded"] != nil
        guard settings.showsMetricsToAll || isLocal && !isForwarded else { throw PageRefusal.notFound }
        let text = await metricsText(refusals.counts)
        return PageResponse(status: 200, type: "text/plain; version=0.0.4; charset=utf-8", body: text)
    }

    /// Law 6: the bytes are on the disk before the other side is told that it may forget them. What is already there is
    /// acknowledged again. Neither Host nor Origin is looked at here: no browser posts here, a proxy may call us by
    /// another name, and the endpoint proves the sender by a signature over the raw bytes.
    func inbound(_ request: PageRequest) async throws -> PageResponse {
        guard let endpoint = endpoints[request.path[1]] else { throw PageRefusal.notFound }
        guard request.method == .post else { throw PageRefusal.wrongMethod }
        let now = self.now
        switch endpoint.receive(InboundRequest(headers: request.headers, body: request.body), at: now) {
        case .accept(let raw, let source, let status):
            let arrival = Arrival(channel: endpoint.kind, source: source, raw: raw)
            if try await ledger.store(arrival, at: now) != nil { onChange() }
            return .plain("", status: status)
        case .refuse(let status, let reason):
            refusals.count(reason)
            logger.info(
                "a post was refused", metadata: ["endpoint": "\(endpoint.path)", "reason": "\(reason)"])
            return .plain("\(reason)\n", status: status)
        }
    }
}
