import Foundation

/// How a command or the server is (RFC 9051 section 7.1).
package enum IMAPCondition: String, Sendable, Hashable {
    case ok = "OK"
    case no = "NO"
    case bad = "BAD"
    case bye = "BYE"
    case preauthenticated = "PREAUTH"
}

/// The code in brackets of a status response: `UIDVALIDITY 3857529045`, `TRYCREATE`.
package struct IMAPResponseCode: Sendable, Hashable {
    /// In upper case.
    package let name: String
    package let argument: String

    package init(name: String, argument: String = "") {
        self.name = name
        self.argument = argument
    }
}

/// One response, read as far as we need it (RFC 9051 section 7).
package enum IMAPResponse: Sendable, Hashable {
    /// With a tag it ends the command of that tag; without it is about the server.
    case status(tag: String?, IMAPCondition, code: IMAPResponseCode?, text: String)
    /// `+ text`
    case continuation(String)
    case exists(UInt32)
    case expunge(UInt32)
    /// The attributes of one message by name in upper case; a section's origin (`<0>`) is left off the name.
    case fetch(sequence: UInt32, [String: IMAPValue])
    case capability(Set<String>)
    /// Anything else, which may be passed over.
    case other(String)

    /// Throws on anything that is not a response; the bytes after it can still be read.
    package init(_ bytes: IMAPResponseBytes) throws(IMAPSyntaxError) {
        var tokens = IMAPTokenizer(bytes)
        guard let first = try tokens.next()?.text else { throw IMAPSyntaxError("an empty response") }
        if first == "+" {
            self = .continuation(tokens.rest)
        } else if first == "*" {
            self = try Self.untagged(&tokens)
        } else {
            guard let word = try tokens.next()?.text, let condition = IMAPCondition(rawValue: word.uppercased()) else {
                throw IMAPSyntaxError("a tagged response without a condition")
            }
            self = Self.status(first, condition, tokens.rest)
        }
    }

    private static func untagged(_ tokens: inout IMAPTokenizer) throws(IMAPSyntaxError) -> IMAPResponse {
        guard let word = try tokens.next()?.text?.uppercased() else { throw IMAPSyntaxError("an empty response") }
        if let condition = IMAPCondition(rawValue: word) { return status(nil, condition, tokens.rest) }
        if word == "CAPABILITY" { return .capability(Set(try tokens.all().compactMap { $0.text?.uppercased() })) }
        guard let number = UInt32(word), let name = try tokens.next()?.text?.uppercased() else { return .other(word) }
        switch name {
        case "EXISTS": return .exists(number)
        case "EXPUNGE": return .expunge(number)
        case "FETCH": return .fetch(sequence: number, try attributes(&tokens))
        default: return .other(name)
        }
    }

    private static func attributes(_ tokens: inout IMAPTokenizer) throws(IMAPSyntaxError) -> [String: IMAPValue] {
        guard case .list(let values)? = try tokens.next() else { throw IMAPSyntaxError("FETCH without attributes") }
        var attributes: [String: IMAPValue] = [:]
        for index in stride(from: 0, to: values.count - 1, by: 2) {
            guard case .atom(let name) = values[index] else { throw IMAPSyntaxError("an attribute without a name") }
            let bare = name.hasSuffix(">") ? name.prefix(upTo: name.lastIndex(of: "<") ?? name.endIndex) : name[...]
            attributes[bare.uppercased()] = values[index + 1]
        }
        return attributes
    }

    private static func status(_ tag: String?, _ condition: IMAPCondition, _ rest: String) -> IMAPResponse {
        guard rest.hasPrefix("["), let end = rest.firstIndex(of: "]") else {
            return .status(tag: tag, condition, code: nil, text: rest)
        }
        let inside = rest[rest.index(after: rest.startIndex)..<end]
        let parts = inside.split(separator: " ", maxSplits: 1)
        let code = parts.first.map {
            IMAPResponseCode(name: $0.uppercased(), argument: parts.count > 1 ? String(parts[1]) : "")
        }
        let text = rest[rest.index(after: end)...].trimmingCharacters(in: .whitespaces)
        return .status(tag: tag, condition, code: code, text: text)
    }
}
