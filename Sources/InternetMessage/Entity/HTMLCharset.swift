/// The charset that an HTML text names for itself, for parts whose Content-Type names none (WHATWG HTML section
/// 13.2.3.2). Only the first octets are looked at.
enum HTMLCharset {
    private static let window = 2_048

    static func sniff(_ bytes: ArraySlice<UInt8>) -> String? {
        let head = bytes.prefix(window)
        var index = head.startIndex
        while index < head.endIndex {
            switch head[index].lowercased {
            case 0x63 where head[index...].hasASCIIPrefix("charset"): index += 7
            // The declaration of XHTML; elsewhere the word says nothing.
            case 0x65 where index < head.startIndex + 100 && head[index...].hasASCIIPrefix("encoding="): index += 8
            default:
                index += 1
                continue
            }
            let isBetween = { (byte: UInt8) in byte.isBlank || byte == .equals || byte == .quote || byte == 0x27 }
            while index < head.endIndex, isBetween(head[index]) { index += 1 }
            let name = head[index...].prefix { $0.isLetter || $0.isDigit || $0 == .hyphen || $0 == .underscore }
            return name.isEmpty ? nil : name.asciiLowercased
        }
        return nil
    }
}
