/// UTF-8 checked before it is believed.
enum UTF8Text {
    /// The text when the octets are valid UTF-8, nil otherwise.
    static func decode(_ bytes: ArraySlice<UInt8>) -> String? {
        do { return String(copying: try UTF8Span(validating: bytes.span)) } catch { return nil }
    }

    /// The text with a replacement character for whatever is not UTF-8.
    static func repair(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    static func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { $0 < 0x80 } }

    /// Whether most of the octets outside ASCII belong to valid UTF-8 sequences: UTF-8 that was cut or damaged.
    /// A sequence that the end cuts off says nothing where `isClaimed`.
    static func isMostlyUTF8(_ bytes: ArraySlice<UInt8>, isClaimed: Bool) -> Bool {
        var good = 0
        var bad = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let lead = bytes[index]
            index += 1
            guard lead >= 0x80 else { continue }
            let followers = followers(of: lead)
            let start = index
            while index < bytes.endIndex, index - start < followers, bytes[index] & 0xC0 == 0x80 { index += 1 }
            if followers > 0, index - start == followers {
                good += 1
            } else if !isClaimed || index == start || index < bytes.endIndex {
                bad += 1
            }
        }
        return bad == 0 || good > bad * 3
    }

    /// How many octets could begin a sequence of three or four, up to a handful.
    static func longCount(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        for byte in bytes where byte & 0xF0 == 0xE0 || byte & 0xF8 == 0xF0 {
            count += 1
            if count == 8 { break }
        }
        return count
    }

    /// How many octets follow the first one of a sequence; 0 for an octet that begins none.
    private static func followers(of lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 1
        case 0xE0...0xEF: 2
        case 0xF0...0xF4: 3
        default: 0
        }
    }
}
