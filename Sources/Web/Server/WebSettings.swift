package import Composer

/// Where the server listens and how people reach it.
package struct WebSettings: Hashable, Sendable {
    /// The address to listen on: loopback, unless the operator says otherwise.
    package var host: String
    /// 0 takes any free port; `WebServer.port` tells which.
    package var port: Int
    /// The address people see, which messages link to; nil while there is none, and then only the names of loopback are
    /// accepted in forms.
    package var publicURL: PageLinks?
    /// How long pages opened by a message's token work after the last session the message is about, or after it fell
    /// due. Leaving (`unsubscribe`) never expires.
    package var tokenLifetime: Duration
    /// Whether `/metrics` is shown to other machines, too.
    package var showsMetricsToAll: Bool

    package init(
        host: String = "127.0.0.1", port: Int = 8080, publicURL: PageLinks? = nil,
        tokenLifetime: Duration = .seconds(60 * 86_400), showsMetricsToAll: Bool = false
    ) {
        (self.host, self.port, self.publicURL) = (host, port, publicURL)
        (self.tokenLifetime, self.showsMetricsToAll) = (tokenLifetime, showsMetricsToAll)
    }

    /// Whether browsers come by https, so that cookies are kept to it.
    var isSecure: Bool { publicURL?.base.hasPrefix("https:") ?? false }
}
