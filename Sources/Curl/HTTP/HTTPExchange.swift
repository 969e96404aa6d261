package import Foundation

/// One header field of a request or an answer (RFC 9110 section 5).
package struct HTTPField: Sendable, Hashable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// One HTTP request and the bounds within which it must be answered. Redirects are never followed.
package struct HTTPExchange: Sendable {
    package enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case delete = "DELETE"
    }

    package var method: Method
    /// `http` or `https` only. May hold a secret (Telegram has the token in the path): it appears in no failure.
    package var url: String
    package var fields: [HTTPField]
    package var body: Data
    /// From resolving the name to the last byte of the answer.
    package var timeout: Duration
    package var connectTimeout: Duration
    /// An answer whose body or whose header section is longer fails.
    package var maximumAnswerBytes: Int
    package var addresses: AddressPolicy
    /// A PEM file of the only authorities that are trusted; `nil` for those of the system.
    package var authorities: String?
    /// `http://host:port` of a proxy; then `addresses` is the proxy's to enforce. The environment is never asked.
    package var proxy: String?
    /// Whether sending it twice does no harm (an idempotency key, a GET). Then a kept connection may be used, on which
    /// libcurl sends again by itself when the server closed it just before. Otherwise a new connection is made.
    package var isIdempotent: Bool

    package init(
        _ method: Method, _ url: String, fields: [HTTPField] = [], body: Data = Data(),
        timeout: Duration = .seconds(20), connectTimeout: Duration = .seconds(10),
        maximumAnswerBytes: Int = 256 * 1024, addresses: AddressPolicy = .publicOnly, authorities: String? = nil,
        proxy: String? = nil, isIdempotent: Bool = false
    ) {
        self.method = method
        self.url = url
        self.fields = fields
        self.body = body
        self.timeout = timeout
        self.connectTimeout = connectTimeout
        self.maximumAnswerBytes = maximumAnswerBytes
        self.addresses = addresses
        self.authorities = authorities
        self.proxy = proxy
        self.isIdempotent = isIdempotent
    }
}

/// What the server answered, whatever the status: 3xx, 4xx and 5xx are answers too.
package struct HTTPAnswer: Sendable, Equatable {
    package let status: Int
    package let fields: [HTTPField]
    package let body: Data

    /// The first value of a field, its name in any case.
    package func value(of name: String) -> String? {
        fields.first { $0.name.caseInsensitiveCompare(name) == .orderedSame }?.value
    }
}
