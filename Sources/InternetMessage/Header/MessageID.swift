/// A message identifier without its angle brackets (RFC 5322 section 3.6.4). Neither always there nor unique.
package struct MessageID: Sendable, Hashable, CustomStringConvertible {
    /// The identifier as written, without brackets and folds.
    package let value: String

    /// Nil when the value is empty or holds a control character, a blank or an angle bracket.
    package init?(_ value: String) {
        guard !value.isEmpty,
            value.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != .less && $0 != .greater })
        else { return nil }
        self.value = value
    }

    /// What stands before the last `@`; the whole identifier when there is none.
    package var leftPart: Substring { value.lastIndex(of: "@").map { value[..<$0] } ?? value[...] }

    /// What stands after the last `@`.
    package var domain: Substring? { value.lastIndex(of: "@").map { value[value.index(after: $0)...] } }

    /// The identifier in its angle brackets, as it stands in a header.
    package var description: String { "<\(value)>" }

    /// Reads the identifiers of Message-ID, In-Reply-To or References in order, without repeats. Folds inside an
    /// identifier are undone; words around them, as old clients wrote, are passed over; identifiers without brackets
    /// are taken when there is none with.
    package static func list(_ body: ArraySlice<UInt8>) -> [MessageID] {
        StepMeter.add(body.count)
        let bracketed = bracketed(body)
        return bracketed.isEmpty ? bare(body) : bracketed
    }

    private static func bracketed(_ body: ArraySlice<UInt8>) -> [MessageID] {
        var found: [MessageID] = []
        var seen: Set<MessageID> = []
        var current: [UInt8]?
        for byte in body {
            switch byte {
            case .less: current = []
            case .greater:
                if let bytes = current, let id = MessageID(RawText.decode(bytes[...])), seen.insert(id).inserted {
                    found.append(id)
                }
                current = nil
            default:
                if !byte.isWhitespace { current?.append(byte) }
            }
        }
        if let bytes = current, bytes.contains(.at), let id = MessageID(RawText.decode(bytes[...])), !seen.contains(id)
        {
            found.append(id)
        }
        return found
    }

    private static func bare(_ body: ArraySlice<UInt8>) -> [MessageID] {
        var seen: Set<MessageID> = []
        return body.split(whereSeparator: { $0.isWhitespace || $0 == .comma })
            .filter { $0.contains(.at) }
            .compactMap { MessageID(RawText.decode($0)) }
            .filter { seen.insert($0).inserted }
    }
}
