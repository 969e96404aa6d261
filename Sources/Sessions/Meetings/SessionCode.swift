/// The short code of a session that stands in subjects: `#k7f2`. It is the weakest evidence of what an answer is about:
/// a million codes, computed from the id, so that two sessions may share one.
package struct SessionCode: Hashable, Sendable, CustomStringConvertible {
    /// With its `#`, in lower case.
    package let description: String

    package init(_ session: Session.ID) {
        var hash = Self.fnv1a(session.rawValue)
        var code = "#"
        for _ in 0..<Self.length {
            code.append(Self.alphabet[Int(hash % 32)])
            hash /= 32
        }
        description = code
    }

    /// Every code-like word in a subject, in its order and lower case; whether a session has it is for the caller to
    /// find out.
    package static func candidates(in subject: String) -> [String] {
        subject.lowercased().split(separator: "#").dropFirst(subject.hasPrefix("#") ? 0 : 1).compactMap { tail in
            let word = tail.prefix { alphabet.contains($0) }
            return word.count == length ? "#" + word : nil
        }
    }

    private static let length = 4
    /// Without l, o, 0 and 1, which people mix up when they copy by hand.
    private static let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789")

    /// FNV-1a, 64 bits, folded so that all of it counts.
    private static func fnv1a(_ text: String) -> UInt64 {
        let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return hash ^ hash >> 32
    }
}
