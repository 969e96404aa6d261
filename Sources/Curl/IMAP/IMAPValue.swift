package import Foundation

/// A piece of an IMAP response (RFC 9051 section 4).
package enum IMAPValue: Sendable, Hashable {
    /// An atom, a number or a flag, as it came; a section in brackets belongs to it (`BODY[HEADER.FIELDS (TO)]<0>`).
    case atom(String)
    /// A quoted string or a literal.
    case string(Data)
    case list([IMAPValue])
    case nothing

    package var text: String? {
        switch self {
        case .atom(let text): text
        case .string(let data): String(decoding: data, as: UTF8.self)
        case .list, .nothing: nil
        }
    }

    package var number: UInt32? { text.flatMap { UInt32($0) } }
}

/// One complete response, its literals apart from the text around them.
package struct IMAPResponseBytes: Sendable, Hashable {
    package enum Piece: Sendable, Hashable {
        /// Text without CR LF and without the announcement of the literal that follows.
        case text(Data)
        case literal(Data)
    }

    package let pieces: [Piece]

    package init(pieces: [Piece]) {
        self.pieces = pieces
    }
}

/// What came is not IMAP, or longer than the bounds.
package struct IMAPSyntaxError: Error, Sendable, Hashable {
    package let reason: String

    package init(_ reason: String) {
        self.reason = reason
    }
}
