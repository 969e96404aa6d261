/// A password or an access token. It prints as dots wherever a value may be printed; only the wires read what is inside.
package struct Secret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let revealed: String

    package init(_ text: String) {
        revealed = text
    }

    package var description: String { "•••" }
    package var debugDescription: String { "•••" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// How to prove who we are to a mail server (RFC 4422).
package enum Credential: Sendable, Hashable {
    /// A user name and a password. `mechanism` is a SASL name such as `PLAIN` or `LOGIN`; without one libcurl takes the
    /// strongest that the server offers.
    case password(user: String, password: Secret, mechanism: String? = nil)
    /// An OAuth 2.0 access token, for XOAUTH2 or OAUTHBEARER (RFC 7628), whichever the server offers.
    case bearer(user: String, token: Secret)

    var user: String {
        switch self {
        case .password(let user, _, _), .bearer(let user, _): user
        }
    }
}
