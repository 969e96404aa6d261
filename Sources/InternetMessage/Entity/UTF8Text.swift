/// UTF-8 checked before it is believed.
enum UTF8Text {
    /// The text when the octets are valid UTF-8, nil otherwise.
    static func decode(_ bytes: ArraySlice<UInt8>) -> String? {
        bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
    }

    /// The text with a replacement character for whatever is not UTF-8.
    static func repair(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    static func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { $0 < 0x80 } }

    /// Whether nearly all of the octets outside ASCII belong to valid UTF-8 sequences: UTF-8 cut or damaged somewhere.
    static func isMostlyUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        var good = 0
        var bad = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let lead = bytes[index]
            let length =
                lead < 0x80
                ? 1
                : lead >= 0xC2 && lead < 0xE0
                    ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0
            let end = index + max(length, 1)
            let isWhole =
                length > 0 && end <= bytes.endIndex && bytes[(index + 1)..<end].allSatisfy { $0 & 0xC0 == 0x80 }
            if lead >= 0x80 { if isWhole { good += 1 } else { bad += 1 } }
            index = isWhole ? end : index + 1
        }
        return good > 0 && good >= bad * 4
    }
}
