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

    private func escaped(_ text: String) -> String {
        let unreserved = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }
}
