/// A message identifier without its angle brackets (RFC 5322 section 3.6.4). Neither always there nor unique.
package struct MessageID: Sendable, Hashable, CustomStringConvertible {
    /// The identifier as written, without brackets and folds.
    package let value: String

    /// Nil when the value is empty or holds a control character, a blank or an angle bracket.
    package init?(_ value: String) {
        guard !value.isEmpty else { return nil }
        for octet in value.utf8 where octet <= 0x20 || octet == 0x7F || octet == .less || octet == .greater {
            return nil
        }
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
        var opening: Int?
        for place in body.indices {
            switch body[place] {
            case .less: opening = place + 1
            case .greater:
                if let opening, let id = unfolded(body[opening..<place]) { found.append(id) }
                opening = nil
            default: break
            }
        }
        if let opening, body[opening...].contains(.at), let id = unfolded(body[opening...]) { found.append(id) }
        return withoutRepeats(found)
    }

    private static func unfolded(_ octets: ArraySlice<UInt8>) -> MessageID? {
        let isFolded = octets.contains(where: \.isWhitespace)
        return MessageID(RawText.decode(isFolded ? octets.filter { !$0.isWhitespace }[...] : octets))
    }

    private static func bare(_ body: ArraySlice<UInt8>) -> [MessageID] {
        let words = body.split(whereSeparator: { $0.isWhitespace || $0 == .comma }).filter { $0.contains(.at) }
        return withoutRepeats(words.compactMap { MessageID(RawText.decode($0)) })
    }

    private static func withoutRepeats(_ all: [MessageID]) -> [MessageID] {
        guard all.count > 1 else { return all }
        var seen: Set<MessageID> = []
        return all.filter { seen.insert($0).inserted }
    }
}
