import Composer
import Foundation

/// Whether a form came from one of our own pages. Pages know their reader by the token in their address and by nothing
/// that a browser would send along unasked, so a foreign site gains little; the check holds the rest: the demo's pages,
/// and a name that somebody made point to this machine.
///
/// Two ways are exempt. `/in/…` proves its sender by signature. A one-click unsubscription (RFC 8058) is posted by a
/// mail provider's server, with no cookie, no Origin and through whatever proxy: its token is all the proof there is.
extension Site {
    /// Nil for a request that may pass; else why not.
    func foreignness(of request: PageRequest) -> String? {
        // In the demo, reading is guarded, too: its pages need no token.
        guard request.method == .post || demo != nil else { return nil }
        guard !isExempt(request) else { return nil }
        guard let host = request.headers["host"]?.lowercased(), isOurs(host) else { return "host" }
        guard request.method == .post else { return nil }
        let site = request.headers["sec-fetch-site"] ?? "same-origin"
        guard site == "same-origin" || site == "none" else { return "fetch site" }
        switch request.headers["origin"]?.lowercased() {
        case nil: return nil
        case "null": return request.headers["sec-fetch-site"] == "same-origin" ? nil : "origin"
        case let origin?:
            let ours = ["http://\(host)", "https://\(host)"]
            return ours.contains(origin) || origin == publicOrigin ? nil : "origin"
        }
    }

    private func isExempt(_ request: PageRequest) -> Bool {
        switch request.path.first {
        case "in", "health", "ready", "metrics": true
        case "l": request.isOneClick
        default: false
        }
    }

    /// The public name, or one of this machine's own.
    private func isOurs(_ host: String) -> Bool {
        if let authority = publicAuthority, authority == host { return true }
        let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
        let loopback: Set<Substring> = ["localhost", "127.0.0.1", "[::1]"]
        return loopback.contains(name) || name == Substring(settings.host.lowercased())
    }

    private var publicAuthority: String? {
        publicOrigin.flatMap { $0.split(separator: "//", maxSplits: 1).last.map(String.init) }
    }

    /// Scheme, host and port of the public address, without the scheme's own port, as browsers write it.
    private var publicOrigin: String? {
        guard let parts = settings.publicURL.flatMap({ URLComponents(string: $0.base) }),
            let scheme = parts.scheme?.lowercased(), let host = parts.host?.lowercased()
        else { return nil }
        let usual = scheme == "https" ? 443 : 80
        let port = parts.port.map { $0 == usual ? "" : ":\($0)" } ?? ""
        return "\(scheme)://\(host)\(port)"
    }
}
