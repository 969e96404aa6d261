/// Messages and texts in UTF-16 that do not say so.
enum WideText {
    /// The message in UTF-8, when it begins with the byte order mark of UTF-16; nil otherwise.
    static func octets(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let mark = Array(bytes.prefix(2))
        guard mark == [0xFF, 0xFE] || mark == [0xFE, 0xFF], let converter = Iconv(from: "UTF-16") else { return nil }
        return Array(converter.convert(bytes).text.utf8)[...]
    }
}
