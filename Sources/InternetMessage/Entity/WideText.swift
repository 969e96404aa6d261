/// Messages and texts in UTF-16 that do not say so, or not in which order their octets stand.
enum WideText {
    private static let window = 4_096

    /// The message in UTF-8, when it begins with the byte order mark of UTF-16; nil otherwise.
    static func octets(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let charset = marked(bytes), let converter = Iconv(from: charset) else { return nil }
        return Array(converter.convert(withoutMark(bytes)).text.utf8)[...]
    }

    /// By the byte order mark, or by the NUL that every second octet of Latin letters is; nil when neither is there.
    static func charset(of bytes: ArraySlice<UInt8>) -> String? {
        if let charset = marked(bytes) { return charset }
        guard bytes.contains(0) else { return nil }
        var zeros = [0, 0]
        for (place, byte) in bytes.prefix(window).enumerated() where byte == 0 { zeros[place & 1] += 1 }
        let least = min(bytes.count, window) / 8
        guard max(zeros[0], zeros[1]) > least, min(zeros[0], zeros[1]) * 4 < max(zeros[0], zeros[1]) else { return nil }
        return zeros[0] > zeros[1] ? "UTF-16BE" : "UTF-16LE"
    }

    /// The text behind its byte order mark.
    static func withoutMark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        marked(bytes) == nil ? bytes : bytes.dropFirst(2)
    }

    private static func marked(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.count >= 2 else { return nil }
        switch (bytes[bytes.startIndex], bytes[bytes.startIndex + 1]) {
        case (0xFF, 0xFE): return "UTF-16LE"
        case (0xFE, 0xFF): return "UTF-16BE"
        default: return nil
        }
    }
}
