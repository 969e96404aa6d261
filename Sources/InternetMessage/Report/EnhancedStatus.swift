/// An enhanced mail system status code (RFC 3463): class, subject, detail.
package struct EnhancedStatus: Sendable, Hashable, CustomStringConvertible {
    /// 2 success, 4 for now, 5 for good.
    package let statusClass: Int
    /// What it is about: 1 address, 2 mailbox, 4 network, 7 policy …
    package let subject: Int
    /// The case.
    package let detail: Int

    /// Nil when a number is out of range.
    package init?(_ statusClass: Int, _ subject: Int, _ detail: Int) {
        guard [2, 4, 5].contains(statusClass), (0...999).contains(subject), (0...999).contains(detail) else {
            return nil
        }
        self.statusClass = statusClass
        self.subject = subject
        self.detail = detail
    }

    /// `5.1.1`.
    package var description: String { "\(statusClass).\(subject).\(detail)" }

    /// Whether trying again is useless.
    package var isPermanent: Bool { statusClass == 5 }
    /// Whether it is no failure at all.
    package var isSuccess: Bool { statusClass == 2 }
    /// `5.0.0` and `4.0.0` name the class and say nothing more (RFC 3463 section 3.1).
    package var isGeneric: Bool { subject == 0 && detail == 0 }

    /// The same case for good, or for now.
    func withClass(_ statusClass: Int) -> EnhancedStatus { EnhancedStatus(statusClass, subject, detail) ?? self }

    /// The first code in a text; a number with more or fewer dots, such as an IP address, is none.
    package static func first(in text: String) -> EnhancedStatus? { all(in: text).first?.status }

    /// The code that a server speaks of in a text: of a failure before a success, one that names the case before one
    /// that names the subject only, one that stands where codes stand, behind a reply code or a `#`, before a number in
    /// passing such as a version.
    package static func spoken(in text: String) -> EnhancedStatus? {
        let codes = all(in: text)
        let failures = codes.filter { !$0.status.isSuccess && $0.status.detail > 0 }
        return failures.first { $0.isInPlace }?.status ?? failures.first?.status
            ?? codes.first { !$0.status.isSuccess && !$0.status.isGeneric }?.status
            ?? codes.first { !$0.status.isSuccess }?.status ?? codes.first?.status
    }

    private static func all(in text: String) -> [(status: EnhancedStatus, isInPlace: Bool)] {
        let octets = text.utf8
        var found: [(EnhancedStatus, Bool)] = []
        for word in octets.split(whereSeparator: { !$0.isDigit && $0 != .dot }) {
            let pieces = word.split(separator: UInt8.dot, omittingEmptySubsequences: false)
            let isEndOfSentence = pieces.count == 4 && pieces[3].isEmpty
            guard pieces.count == 3 || isEndOfSentence, pieces.prefix(3).allSatisfy({ (1...3).contains($0.count) }),
                pieces[0].count == 1
            else { continue }
            let numbers = pieces.prefix(3).compactMap { Int(String(decoding: Array($0), as: UTF8.self)) }
            guard numbers.count == 3, let status = EnhancedStatus(numbers[0], numbers[1], numbers[2]),
                !isPartOfName(word, in: octets)
            else { continue }
            found.append((status, isInPlace(octets[..<word.startIndex], status)))
        }
        return found
    }

    /// `v5.0.1`, `mx-5.1.1.example.org`: a letter or a hyphen touches it.
    private static func isPartOfName(_ word: Substring.UTF8View, in octets: String.UTF8View) -> Bool {
        guard let before = octets[..<word.startIndex].last else { return false }
        return before.lowercased >= 0x61 && before.lowercased <= 0x7A || before == .underscore
    }

    /// `550 5.1.1`, `550-5.1.1`, `(#5.1.1`, `Status: 5.1.1`.
    private static func isInPlace(_ before: Substring.UTF8View, _ status: EnhancedStatus) -> Bool {
        let before = before.last == 0x27 || before.last == .quote ? before.dropLast() : before
        guard let last = before.last else { return true }
        if last == 0x23 { return true }
        let reply = before.suffix(4)
        return reply.count == 4 && (last == .space || last == .hyphen) && reply.dropLast().allSatisfy(\.isDigit)
            && reply.first == 0x30 + UInt8(status.statusClass)
    }
}
