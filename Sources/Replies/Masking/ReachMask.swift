import Foundation
import InternetMessage

/// Addresses, telephone numbers and links in a text: whatever somebody could be reached or found by.
enum ReachMask {
    /// `invent` gives what stands for each that is found.
    static func mask(_ text: String, invent: (MaskKind, String) -> String) -> String {
        var result = ""
        var rest = Substring(text)
        while !rest.isEmpty {
            let gap = rest.prefix { $0.isWhitespace }
            result += gap
            rest = rest.dropFirst(gap.count)
            if let number = numberPrefix(rest) {
                result += invent(.number, number.filter(\.isNumber))
                rest = rest.dropFirst(number.count)
                continue
            }
            let token = rest.prefix { !$0.isWhitespace }
            let label = label(of: token, in: rest)
            rest = rest[label.endIndex...]
            result += masked(String(label), invent)
        }
        return result
    }

    /// What stands before a number or a link without a blank: `ĐT:0912…`, `link:https://…`; else the whole token.
    private static func label(of token: Substring, in rest: Substring) -> Substring {
        if isReach(token.lowercased()) { return token }
        var last: Character?
        for index in token.indices.dropFirst() {
            last = token[token.index(before: index)]
            let begins = token[index].isASCII && token[index].isNumber && last?.isNumber == false || token[index] == "+"
            if begins, numberPrefix(rest[index...]) != nil { return token[..<index] }
            if last?.isLetter == false, isLink(token[index...].prefix(8).lowercased()) { return token[..<index] }
        }
        return token
    }

    private static func isReach(_ token: String) -> Bool { isLink(token) || isAddress(token) || isDomain(token) }

    private static func isLink(_ text: String) -> Bool {
        text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.")
    }

    /// One piece of text without spaces; what stands around an address stays.
    private static func masked(_ token: String, _ invent: (MaskKind, String) -> String) -> String {
        let opening = token.prefix { "<([\"“'".contains($0) }
        var core = token.dropFirst(opening.count)
        var closing = ""
        while let last = core.last, ">)]\"”'.,;:!?".contains(last) { closing = "\(core.removeLast())" + closing }
        let lower = core.lowercased()
        if isLink(lower) || isDomain(lower) {
            return opening + invent(.link, lower) + closing
        }
        if lower.hasPrefix("mailto:") || isAddress(lower) {
            return opening + invent(.mail, lower.replacingOccurrences(of: "mailto:", with: "")) + closing
        }
        return addressesMasked(in: token, invent)
    }

    /// Several in one piece: `lan@example.org;mai@example.org`.
    private static func addressesMasked(in token: String, _ invent: (MaskKind, String) -> String) -> String {
        let octets = Array(token.utf8)
        var (result, place) = ("", 0)
        for found in AddressScan.all(in: token) {
            result += String(decoding: octets[place..<found.range.lowerBound], as: UTF8.self)
            result += invent(.mail, found.address.lowercased())
            place = found.range.upperBound
        }
        return place == 0 ? token : result + String(decoding: octets[place...], as: UTF8.self)
    }

    private static func isAddress(_ token: String) -> Bool {
        let parts = token.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
    }

    /// `zalo.me/0912`, `meet.example.org/abc`: with a path, or of a top-level domain one meets.
    private static func isDomain(_ token: String) -> Bool {
        guard !token.contains("@"), token.contains(".") else { return false }
        let parts = token.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let labels = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2,
            labels.allSatisfy({
                !$0.isEmpty && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            }),
            let top = labels.last, top.count >= 2, top.allSatisfy(\.isLetter)
        else { return false }
        return parts.count == 2
            || ["vn", "com", "org", "net", "edu", "me", "io", "uk", "us", "eu"].contains(String(top))
    }

    /// Eight digits or more with nothing but spaces, dots, hyphens and brackets between, perhaps with `+`; a date or an
    /// hour has fewer.
    private static func numberPrefix(_ text: Substring) -> String? {
        guard let first = text.first, first == "+" || first == "(" || first.isASCII && first.isNumber else {
            return nil
        }
        var taken = ""
        var digits = 0
        for character in text.prefix(40) {
            if character.isASCII, character.isNumber {
                digits += 1
            } else if !" .-()+\u{a0}".contains(character) {
                break
            }
            taken.append(character)
        }
        while let last = taken.last, !(last.isASCII && last.isNumber) { taken.removeLast() }
        guard digits >= 8 else { return nil }
        return taken
    }
}
