import Sessions

/// Limits, and the headers that every answer has.
extension Site {
    /// Bytes of a body that are read: forms are short, an incoming mail is not.
    func bodyLimit(for request: PageRequest) -> Int { request.path.first == "in" ? 256 << 10 : 64 << 10 }

    /// What a log may say of the page asked for: never what stands behind the first segment (law 14).
    func logName(of request: PageRequest) -> String {
        let known: Set = [
            "a", "f", "l", "b", "in", "health", "ready", "metrics", "style.css", "people", "mail", "board", "clock",
        ]
        return request.path.first.map { known.contains($0) ? "/\($0)" : "unknown" } ?? "/"
    }

    /// Referrer-Policy is `same-origin` and not `no-referrer`: with the latter, browsers send `Origin: null` with our
    /// own forms (Fetch §3.2), and we could not tell them from another site's. No address of ours goes anywhere else by
    /// either.
    func headers(for answer: PageResponse, to request: PageRequest) -> [String: String] {
        var headers = [
            "content-security-policy": answer.framing.policy,
            "referrer-policy": "same-origin",
            "x-content-type-options": "nosniff",
            "x-frame-options": answer.framing == .none ? "DENY" : "SAMEORIGIN",
            "cross-origin-opener-policy": "same-origin",
            "cross-origin-resource-policy": "same-origin",
            "x-robots-tag": "noindex, nofollow",
            "cache-control": "no-store",
        ]
        if let language = request.chosenLanguage {
            let secure = settings.isSecure ? "; Secure" : ""
            headers["set-cookie"] =
                "\(PageRequest.languageCookie)=\(language.rawValue); Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"
                + secure
        }
        if answer.status == 405 { headers["allow"] = "GET, HEAD, POST" }
        return headers.merging(answer.headers) { $1 }
    }
}

extension PageResponse.Framing {
    /// Content Security Policy Level 3: no script runs on any page, and nothing comes from elsewhere.
    var policy: String {
        switch self {
        case .none:
            "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'"
        case .foreignHTML:
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
                + "form-action 'none'; base-uri 'none'; frame-ancestors 'self'"
        }
    }
}
