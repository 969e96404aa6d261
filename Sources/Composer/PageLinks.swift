import Foundation
package import Sessions

/// Addresses of the pages that messages lead to: written here, answered by `Web`. Opening one changes nothing; only
/// pressing the button there does (a scanner opens every link in a mail).
package struct PageLinks: Hashable, Sendable {
    /// Without a slash at its end.
    package let base: String

    /// Nil unless `url` is http or https with a host.
    package init?(_ url: String) {
        guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty,
            parts.scheme == "https" || parts.scheme == "http", parts.query == nil, parts.fragment == nil
        else { return nil }
        base = String(url.reversed().drop { $0 == "/" }.reversed())
    }

    /// First segments of the pages' paths; the token follows.
    package enum Path: String, Sendable, CaseIterable {
        case answer = "a"
        case feedback = "f"
        /// Of a date poll.
        case poll = "v"
        case leave = "l"
        case board = "b"
    }

    /// Names of the query items.
    package enum Query {
        /// The session that is meant, where a message is about several.
        package static let session = "s"
        /// The choice that stands selected: a `ParticipationStatus`.
        package static let choice = "c"
    }

    package func answer(token: String, session: Session.ID, choice: ParticipationStatus? = nil) -> String {
        let selected = choice.map { "&\(Query.choice)=\($0.rawValue)" } ?? ""
        return "\(base)/\(Path.answer.rawValue)/\(token)?\(Query.session)=\(escaped(session.rawValue))\(selected)"
    }

    package func feedback(token: String, session: Session.ID) -> String {
        "\(base)/\(Path.feedback.rawValue)/\(token)?\(Query.session)=\(escaped(session.rawValue))"
    }

    package func poll(token: String, session: Session.ID) -> String {
        "\(base)/\(Path.poll.rawValue)/\(token)?\(Query.session)=\(escaped(session.rawValue))"
    }

    package func leave(token: String) -> String { "\(base)/\(Path.leave.rawValue)/\(token)" }

    package func board(token: String) -> String { "\(base)/\(Path.board.rawValue)/\(token)" }

    /// RFC 3986 section 2.3: what is not unreserved is percent-encoded.
    private func escaped(_ text: String) -> String {
        if text.utf8.allSatisfy(Self.isUnreserved) { return text }
        var escaped: [UInt8] = []
        for octet in text.utf8 {
            if Self.isUnreserved(octet) {
                escaped.append(octet)
            } else {
                escaped += [UInt8(ascii: "%"), Self.digits[Int(octet >> 4)], Self.digits[Int(octet & 15)]]
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func isUnreserved(_ octet: UInt8) -> Bool {
        switch octet {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }
}
