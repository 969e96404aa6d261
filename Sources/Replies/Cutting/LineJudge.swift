import Foundation
import InternetMessage
import Sessions

/// What single lines of a body, with a few lines after them, give away about the quotation.
struct LineJudge {
    let lines: [BodyLine]
    /// The lines in small letters, without blanks, quote signs and stars at the ends.
    private let plain: [String]

    init(_ lines: [BodyLine]) {
        self.lines = lines
        plain = lines.map {
            String($0.text.prefix(400)).lowercased().precomposedStringWithCanonicalMapping
                .trimmingCharacters(
                    in: CharacterSet.whitespaces.union(CharacterSet(charactersIn: "*_\u{FEFF}\u{200B}")))
        }
    }

    func isCutLine(_ index: Int) -> Bool {
        lines[index].marks.contains(.watched) || plain[index].contains(CutLine.core)
    }

    /// How many lines an attribution takes that begins here; nil if none does. It may be wrapped over three.
    func attribution(at index: Int) -> Int? {
        if lines[index].marks.contains(.attribution) { return 1 }
        guard lines[index].quoteDepth == 0 else { return nil }
        var joined: [String] = []
        for line in plain[index..<min(index + 3, lines.count)] {
            if line.isEmpty { return nil }
            joined.append(line)
            guard isAttribution(joined.joined(separator: " ")) else { continue }
            // The first line may be the writer's own, right above the attribution.
            return joined.count > 1 && isAttribution(joined.dropFirst().joined(separator: " ")) ? nil : joined.count
        }
        return nil
    }

    /// Somebody, a date or an address, and "wrote:".
    private func isAttribution(_ text: String) -> Bool {
        guard text.utf8.count < 500, text.hasSuffix(":") || text.hasSuffix("：") else { return false }
        guard text.contains("@") || text.contains(where: { $0.isNumber }) else { return false }
        return QuotePhrases.wrote.contains { text.contains($0) }
    }

    /// Whether a block From, Sent, To, Subject begins here, or a line that says the old message follows.
    func opensOldMessage(at index: Int) -> Bool {
        if lines[index].marks.contains(.replyHeader) || lines[index].marks.contains(.forwarded) { return true }
        if isOriginalLine(plain[index]) { return true }
        guard isField(plain[index], of: QuotePhrases.from) else { return false }
        let following = plain[(index + 1)..<min(index + 7, plain.count)]
        return following.filter { isField($0, of: QuotePhrases.other) }.count >= 2
    }

    private func isOriginalLine(_ text: String) -> Bool {
        guard text.hasPrefix("--") || text.hasPrefix("==") || text.hasPrefix("begin "), text.utf8.count < 120 else {
            return false
        }
        return QuotePhrases.original.contains { text.contains($0) }
    }

    private func isField(_ text: String, of names: [String]) -> Bool {
        guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
        let name = text[..<colon].trimmingCharacters(in: CharacterSet(charactersIn: "* \u{A0}"))
        return name.utf8.count < 40 && names.contains(name)
    }

    /// A line of underscores or dashes, as Outlook draws above the old message.
    func isRule(_ index: Int) -> Bool {
        if lines[index].marks.contains(.rule) { return true }
        let text = lines[index].text.filter { !$0.isWhitespace }
        return text.count >= 10 && text.allSatisfy { "_-–—=".contains($0) }
    }

    /// A signature or an advert begins here; `hasText` tells whether the writer has said something before it.
    func opensSignature(at index: Int, hasText: Bool) -> Bool {
        if lines[index].marks.contains(.signature) { return true }
        let raw = lines[index].text
        if raw == "-- " || raw == "--" || raw == "—" { return true }
        let text = plain[index]
        if QuotePhrases.adverts.contains(where: { text.hasPrefix($0) }) { return true }
        if QuotePhrases.disclaimers.contains(where: { text.hasPrefix($0) }) { return true }
        let bare = text.trimmingCharacters(in: CharacterSet(charactersIn: ",.! "))
        return hasText && QuotePhrases.closings.contains(bare)
    }

    func isBlank(_ index: Int) -> Bool { plain[index].isEmpty }
}
