package import Foundation
package import Sessions

/// The other half of a channel: tells whether bytes that came in are what they claim to be, and which message they
/// hold. Pure; storing and answering is for `Web`.
package protocol InboundEndpoint: Sendable {
    var kind: ChannelKind { get }

    /// Where the other side posts to: the last part of `/in/…`.
    var path: String { get }

    /// Verifies `request` on its raw bytes, in constant time, before anything in it is parsed.
    func receive(_ request: InboundRequest, at now: Date) -> InboundDecision
}

/// What a server handed over, untouched.
package struct InboundRequest: Hashable, Sendable {
    /// Names in lower case.
    package var headers: [String: String]
    package var body: [UInt8]

    package init(headers: [String: String], body: [UInt8]) { (self.headers, self.body) = (headers, body) }
}

package enum InboundDecision: Hashable, Sendable {
    /// Store these bytes, and only then answer with `status`. `source` tells a second copy of the same thing.
    case accept(raw: [UInt8], source: String, status: Int)
    /// Unsigned, stale, or not for us: counted, answered with `status`, and nothing is kept (law 7).
    case refuse(status: Int, reason: String)
}
