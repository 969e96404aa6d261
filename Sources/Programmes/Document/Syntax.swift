import Foundation

extension String {
    /// Whether a person may choose this as an id: it goes into subjects, URLs and file names.
    var isIdentifier: Bool {
        guard utf8.count <= 64, let first = utf8.first, first != UInt8(ascii: "-") else { return false }
        return utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
            default: false
            }
        }
    }

    /// An IANA name. Foundation also takes abbreviations (`ICT`) and offsets (`GMT+7`), which name no zone.
    var isTimeZone: Bool {
        self == "UTC" || (contains("/") && TimeZone(identifier: self) != nil)
    }

    /// `local@domain` as RFC 5321 section 4.1.2 has it without quotes: a local part of at most 64 octets, which may
    /// hold letters of any script, and a domain of at least two labels.
    var isMailAddress: Bool {
        let halves = split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, utf8.count <= 254, (1...64).contains(halves[0].utf8.count) else { return false }
        let atoms = halves[0].split(separator: ".", omittingEmptySubsequences: false)
        let labels = halves[1].split(separator: ".", omittingEmptySubsequences: false)
        return atoms.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(\.isAtomText) }
            && labels.count >= 2 && labels.allSatisfy(\.isDomainLabel)
    }

    /// `https` or `http` with a host, and nothing that has to be escaped.
    var isWebAddress: Bool {
        guard utf8.count <= 2048, !unicodeScalars.contains(where: \.properties.isWhitespace),
            let parts = URLComponents(string: self), let host = parts.host
        else { return false }
        return ["https", "http"].contains(parts.scheme?.lowercased()) && !host.isEmpty && parts.user == nil
    }
}

extension Substring {
    fileprivate var isDomainLabel: Bool {
        (1...63).contains(utf8.count) && !hasPrefix("-") && !hasSuffix("-")
            && unicodeScalars.allSatisfy { $0 == "-" || $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    }
}

extension Unicode.Scalar {
    /// RFC 5322 section 3.2.3, with the letters RFC 6531 adds.
    fileprivate var isAtomText: Bool {
        isASCII
            ? properties.isAlphabetic || ("0"..."9").contains(self)
                || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(self)
            : !properties.isWhitespace && properties.generalCategory != .control
    }
}
