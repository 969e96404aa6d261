/// The fields about one recipient in a `message/delivery-status` (RFC 3464 section 2.3), however they were divided:
/// some servers leave out the blank line between two recipients, some put one in the middle.
struct StatusGroup {
    private var fields: [String: String] = [:]

    /// The value of a field, on one line.
    subscript(_ name: String) -> String? { fields[name.asciiLowercased] }

    private var hasRecipient: Bool { self["Final-Recipient"] != nil || self["Original-Recipient"] != nil }

    /// Adds the fields of a block: a new group for each recipient that it names.
    static func add(_ block: MessageHeader, to groups: [StatusGroup]) -> [StatusGroup] {
        var groups = groups
        var current = StatusGroup()
        for field in block.fields {
            let isRecipient = field.isNamed("Final-Recipient") || field.isNamed("Original-Recipient")
            if isRecipient, current.fields[field.key] != nil {
                groups.append(current)
                current = StatusGroup()
            }
            if current.fields[field.key] == nil { current.fields[field.key] = field.value }
        }
        if current.hasRecipient {
            groups.append(current)
        } else if let last = groups.indices.last, groups[last]["Action"] == nil || groups[last]["Status"] == nil {
            groups[last].fields.merge(current.fields) { old, _ in old }
        }
        return groups
    }

    /// `rfc822; lan@example.org` as type and value; the type is empty where none is told. Comments and brackets are
    /// taken away.
    static func typed(_ value: String?) -> (type: String, value: String)? {
        guard let value else { return nil }
        var type = ""
        var text = value
        if let semicolon = value.firstIndex(of: ";") {
            type = value[..<semicolon].description.trimmed.asciiLowercased
            text = String(value[value.index(after: semicolon)...]).trimmed
        }
        if text.hasPrefix("<"), let end = text.firstIndex(of: ">") {
            text = String(text[text.index(after: text.startIndex)..<end])
        }
        return text.isEmpty ? nil : (type, text)
    }

    /// An address field: without a comment behind it, with the encodings of its type undone. Nil for X.400 and for
    /// whatever else is no address of Internet mail.
    static func address(_ value: String?) -> String? {
        guard let (type, text) = typed(value) else { return nil }
        if type == "x400" || type == "x.400" || type == "fax" { return nil }
        let plain = type == "utf-8" ? UTF8Address.decode(text) : Xtext.decode(text)
        if let found = AddressScan.all(in: plain).first { return found.address }
        let bare = plain.split(separator: " ").first.map(String.init) ?? plain
        return HeaderWriter.isWritable(bare) ? bare : nil
    }

    /// A bare local part, as servers write of their own mailboxes: `LOCAL; ha`.
    static func localPart(_ value: String?) -> String? {
        guard let (type, text) = typed(value), type != "x400", !text.contains("@"), !text.contains(" ") else {
            return nil
        }
        return text
    }
}

/// The encoding of addresses in ORCPT (RFC 3461 section 4), which some servers copy without undoing it.
enum Xtext {
    /// Undoes `+2B`, `+3D` and `+40` alone: any other figure behind a plus is likelier to be a part of the address.
    static func decode(_ text: String) -> String {
        guard text.utf8.contains(0x2B) else { return text }
        return text.replacing("+2B", with: "+").replacing("+3D", with: "=").replacing("+40", with: "@")
    }
}

/// The encoding of international addresses for servers that know ASCII only (RFC 6533 section 3): `\x{1EA1}`.
enum UTF8Address {
    static func decode(_ text: String) -> String {
        var decoded = ""
        var rest = text[...]
        while let escape = rest.firstIndex(of: "\\") {
            decoded += rest[..<escape]
            rest = rest[escape...]
            guard rest.hasPrefix("\\x{"), let end = rest.prefix(12).firstIndex(of: "}"),
                let value = UInt32(rest[rest.index(escape, offsetBy: 3)..<end], radix: 16),
                let scalar = Unicode.Scalar(value)
            else {
                decoded.append(rest.removeFirst())
                continue
            }
            decoded.unicodeScalars.append(scalar)
            rest = rest[rest.index(after: end)...]
        }
        return decoded + rest
    }
}
